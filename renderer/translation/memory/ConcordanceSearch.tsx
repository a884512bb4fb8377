import { Search } from 'lucide-react';
import { useId, type KeyboardEvent } from 'react';
import type { MemoryConcordance } from '../../../shared/host/memory-calls.ts';
import type { ConcordanceSide } from '../../../shared/memory/concordance.ts';
import { languageDirection } from '../../../shared/text/language-direction.ts';
import { CommandKey } from '../../app/CommandKey.tsx';
import { errorSentence } from '../../app/error-sentence.ts';
import { useTexts } from '../../app/language.ts';
import { liveCell } from '../live-cell.ts';
import { insertIntoTarget } from '../translation-actions.ts';
import { askConcordance, askConcordanceAgain, longestWords } from './ask-concordance.ts';
import { keepFocus } from './keep-focus.ts';
import { MarkedText } from './MarkedText.tsx';
import { useMemoryView } from './memory-store.ts';
import { UnitFacts } from './UnitFacts.tsx';

const sides: readonly ConcordanceSide[] = ['both', 'source', 'target'];

/** Where words stand in everything that was translated. */
export function ConcordanceSearch() {
  const texts = useTexts().memory;
  const words = useMemoryView((state) => state.words);
  const side = useMemoryView((state) => state.side);
  const id = useId();
  return (
    <section className="memory-concordance" aria-labelledby={id}>
      <h3 id={id} className="section-title memory-concordance-title">
        {texts.concordance}
        <CommandKey of="memory.concordance" />
      </h3>
      <search className="memory-concordance-bar">
        <div className="field-with-icon">
          <Search size={14} aria-hidden />
          <input
            type="search"
            className="text-field memory-field"
            aria-label={texts.concordanceWords}
            placeholder={texts.concordanceHint}
            value={words}
            maxLength={longestWords}
            dir="auto"
            spellCheck={false}
            autoComplete="off"
            onFocus={(event) => event.target.select()}
            onChange={(event) => void askConcordance(event.target.value, side)}
            onKeyDown={backToCell}
          />
        </div>
        <select
          className="select-field"
          aria-label={texts.side}
          value={side}
          onChange={(event) => {
            const chosen = sides.find((each) => each === event.target.value);
            if (chosen) void askConcordance(words, chosen);
          }}
        >
          {sides.map((each) => (
            <option key={each} value={each}>
              {texts.sides[each]}
            </option>
          ))}
        </select>
      </search>
      <Found />
    </section>
  );
}

/** Escape leads back to where one was writing. */
function backToCell(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  liveCell()?.focus();
}

function Found() {
  const all = useTexts();
  const texts = all.memory;
  const concordance = useMemoryView((state) => state.concordance);
  if (concordance === null) return null;
  switch (concordance.kind) {
    case 'looking':
      return <p className="quiet memory-note">{texts.looking}</p>;
    case 'failed':
      return (
        <div className="memory-failed" role="alert">
          <p>{errorSentence(all, concordance.error)}</p>
          <button type="button" className="button" onClick={askConcordanceAgain}>
            {texts.again}
          </button>
        </div>
      );
    case 'found':
      return <Hits found={concordance.value} />;
  }
}

function Hits({ found: { hits, total, state } }: { readonly found: MemoryConcordance }) {
  const texts = useTexts().memory;
  return (
    <>
      <p className="quiet memory-note">
        {texts.hits(hits.length, total)}
        {!state.isComplete && ` ${texts.reading(state.read, state.total)}`}
      </p>
      {hits.length > 0 && (
        <ul className="memory-matches" aria-label={texts.concordance}>
          {hits.map((hit) => (
            <Hit
              key={`${hit.unit.file} ${hit.unit.segment} ${hit.unit.source} ${hit.unit.target}`}
              hit={hit}
            />
          ))}
        </ul>
      )}
    </>
  );
}

interface HitProps {
  readonly hit: MemoryConcordance['hits'][number];
}

function Hit({ hit: { unit, article, inSource, inTarget } }: HitProps) {
  const texts = useTexts().memory;
  return (
    <li className="memory-match">
      <p className="memory-source" lang={unit.sourceLanguage} dir={languageDirection(unit.sourceLanguage)}>
        <MarkedText text={unit.source} ranges={inSource} />
      </p>
      <button
        type="button"
        className="memory-target"
        title={texts.insertHere}
        onMouseDown={keepFocus}
        onClick={() => insertIntoTarget(unit.target)}
      >
        <span className="unseen">{texts.insertHere}: </span>
        <span lang={unit.targetLanguage} dir={languageDirection(unit.targetLanguage)}>
          <MarkedText text={unit.target} ranges={inTarget} />
        </span>
      </button>
      <UnitFacts unit={unit} article={article} />
    </li>
  );
}
