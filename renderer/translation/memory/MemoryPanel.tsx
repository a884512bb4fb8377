import { ListChecks, Upload } from 'lucide-react';
import type { MemoryLookup, MemoryState } from '../../../shared/host/memory-calls.ts';
import { useApplication } from '../../app/application.ts';
import { runCommand } from '../../app/command-runner.ts';
import { errorSentence } from '../../app/error-sentence.ts';
import { useTexts } from '../../app/language.ts';
import { Placeholder } from '../../ui/Placeholder.tsx';
import { useTranslation } from '../translation-store.ts';
import { ConcordanceSearch } from './ConcordanceSearch.tsx';
import { lookUpAgain } from './look-up.ts';
import { Match } from './Match.tsx';
import { useMemoryView } from './memory-store.ts';
import './memory.css';

/** How the active segment, or one like it, was translated before; and where words stand in all that was translated. */
export function MemoryPanel() {
  return (
    <div className="memory-panel">
      <Matches />
      <ConcordanceSearch />
      <Tools />
    </div>
  );
}

function Matches() {
  const all = useTexts();
  const texts = all.memory;
  const segment = useMemoryView((state) => state.segment);
  const matches = useMemoryView((state) => state.matches);
  if (segment === null)
    return <Placeholder title={texts.chooseSegment.title} detail={texts.chooseSegment.detail} />;
  switch (matches.kind) {
    case 'looking':
      return <Placeholder title={texts.looking} quiet />;
    case 'failed':
      return (
        <div className="memory-failed" role="alert">
          <p>{errorSentence(all, matches.error)}</p>
          <button type="button" className="button" onClick={lookUpAgain}>
            {texts.again}
          </button>
        </div>
      );
    case 'found':
      return <Found lookup={matches.value} />;
  }
}

function Found({ lookup: { matches, state } }: { readonly lookup: MemoryLookup }) {
  const texts = useTexts().memory;
  const source = useTranslation(
    ({ rows, active }) => rows.find(({ id }) => id === active)?.translation.segment.quote ?? '',
  );
  const language = useTranslation((view) => view.language);
  if (matches.length === 0)
    return (
      <>
        <Placeholder
          title={state.units === 0 && state.isComplete ? texts.empty.title : texts.none.title}
          detail={state.units === 0 && state.isComplete ? texts.empty.detail : texts.none.detail}
        />
        <Reading state={state} />
      </>
    );
  return (
    <>
      <ol className="memory-matches" aria-label={texts.matches}>
        {matches.map((match, index) => (
          <Match
            key={`${match.unit.file} ${match.unit.segment} ${match.unit.target}`}
            match={match}
            number={index + 1}
            source={source}
            language={language ?? 'und'}
          />
        ))}
      </ol>
      <Reading state={state} />
    </>
  );
}

/** That there may be more, and which files are missing. */
function Reading({ state: { isComplete, read, total, unreadable } }: { readonly state: MemoryState }) {
  const texts = useTexts().memory;
  return (
    <>
      {!isComplete && <p className="quiet memory-note">{texts.reading(read, total)}</p>}
      {unreadable.length > 0 && (
        <details className="memory-note memory-unreadable">
          <summary>{texts.unreadable(unreadable.length)}</summary>
          <ul>
            {unreadable.map((file) => (
              <li key={file} dir="auto">
                {file}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** What is done to the whole article, and to the memory. */
function Tools() {
  const texts = useTexts().memory;
  const readOnly = useApplication((state) => state.corpus?.readOnly ?? true);
  if (readOnly) return null;
  return (
    <div className="memory-tools">
      <button type="button" className="quiet-button" onClick={() => runCommand('memory.fillExact')}>
        <ListChecks size={14} aria-hidden />
        {texts.fill}
      </button>
      <button type="button" className="quiet-button" onClick={() => runCommand('memory.import')}>
        <Upload size={14} aria-hidden />
        {texts.import}
      </button>
    </div>
  );
}
