import { languageDirection } from '../../../shared/text/language-direction.ts';
import type { MemoryLookup } from '../../../shared/host/memory-calls.ts';
import { penaltyPoints } from '../../../shared/memory/memory-match.ts';
import { useTexts } from '../../app/language.ts';
import { CommandKey } from '../../app/CommandKey.tsx';
import { WordDiff } from '../../ui/WordDiff.tsx';
import { insertCommands } from './insert-commands.ts';
import { insertMatch } from './insert-match.ts';
import { keepFocus } from './keep-focus.ts';
import { UnitFacts } from './UnitFacts.tsx';

interface MatchProps {
  readonly match: MemoryLookup['matches'][number];
  /** From 1: its digit. */
  readonly number: number;
  /** Of the active segment. */
  readonly source: string;
  readonly language: string;
}

/** One match: how its source differs from the segment's, and the translation, which a click or its key inserts. */
export function Match({ match, number, source, language }: MatchProps) {
  const texts = useTexts().memory;
  const { unit, similarity, score, penalties } = match;
  const command = insertCommands[number - 1];
  return (
    <li className="memory-match">
      <p className="memory-match-head">
        <span className="memory-score tabular" data-grade={gradeOf(similarity)}>
          {texts.score(score)}
        </span>
        {similarity >= 100 && <span>{similarity > 100 ? texts.inContext : texts.exact}</span>}
        {penalties.map((kind) => (
          <span key={kind} className="memory-penalty">
            {texts.penalties[kind](penaltyPoints[kind])}
          </span>
        ))}
        {command && <CommandKey of={command} />}
      </p>
      {similarity < 100 && (
        <p className="memory-source">
          <WordDiff before={unit.source} after={source} language={unit.sourceLanguage} />
        </p>
      )}
      <button
        type="button"
        className="memory-target"
        title={texts.insert(number)}
        onMouseDown={keepFocus}
        onClick={() => insertMatch(number)}
      >
        <span className="unseen">{texts.insert(number)}: </span>
        <span lang={language} dir={languageDirection(language)}>
          {unit.target}
        </span>
      </button>
      <UnitFacts unit={unit} article={match.article} others={match.others} />
    </li>
  );
}

/** Told by a word and a frame as well. */
function gradeOf(similarity: number): 'context' | 'exact' | 'close' | 'fuzzy' {
  if (similarity > 100) return 'context';
  if (similarity === 100) return 'exact';
  return similarity >= 85 ? 'close' : 'fuzzy';
}
