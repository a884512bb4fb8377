import { useDeferredValue, useId, useMemo, useState, type FormEvent } from 'react';
import { replacementsIn, type TargetReplacement } from '../../../shared/translation/replace-in-targets.ts';
import { closeDialog } from '../../app/application.ts';
import { useTexts } from '../../app/language.ts';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { WordDiff } from '../../ui/WordDiff.tsx';
import { writingBarrier } from '../translation-actions.ts';
import { useTranslation } from '../translation-store.ts';
import { replaceTargets, wordsToFind } from './replace-targets.ts';
import './replace-dialog.css';

/** Of very many, the first are shown; the counts tell of all. */
const mostShown = 200;

/** Finds in the targets of the open translation, and shows what replacing would change before it does. */
export function ReplaceDialog() {
  const all = useTexts();
  const texts = all.replace;
  const rows = useTranslation((state) => state.rows);
  const language = useTranslation((state) => state.language);
  const [find, setFind] = useState(wordsToFind);
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [wholeWords, setWholeWords] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const ids = { find: useId(), replacement: useId() };
  const sought = useDeferredValue(find);
  const found = useMemo(
    () => replacementsIn(rows, { find: sought, replacement, matchCase, wholeWords }),
    [rows, sought, replacement, matchCase, wholeWords],
  );
  const numbers = useMemo(() => new Map(rows.map(({ id }, index) => [id, index + 1])), [rows]);
  const [possible, barred] = [
    found.filter(({ row }) => writingBarrier(row) === null),
    found.filter(({ row }) => writingBarrier(row) !== null),
  ];
  const chosen = possible.filter(({ row }) => !left.has(row.id));

  function run(event: FormEvent): void {
    event.preventDefault();
    // What is on screen may be a moment behind what has been typed.
    if (chosen.length === 0 || sought !== find) return;
    replaceTargets(chosen);
    closeDialog();
  }

  function choose(id: string, isTaken: boolean): void {
    const others = [...left].filter((each) => each !== id);
    setLeft(new Set(isTaken ? others : [...others, id]));
  }

  const shown = (each: TargetReplacement) => (
    <>
      <span className="quiet tabular">{texts.segment(numbers.get(each.row.id) ?? 0)}</span>
      <WordDiff before={each.before} after={each.after} language={language ?? 'und'} />
    </>
  );

  return (
    <ModalDialog
      title={texts.title}
      description={texts.description}
      size="large"
      actions={
        <>
          <button type="button" className="button" onClick={closeDialog}>
            {all.application.cancel}
          </button>
          <button type="submit" form="replace-form" className="primary-button" disabled={chosen.length === 0}>
            {texts.run(chosen.length)}
          </button>
        </>
      }
    >
      <form id="replace-form" className="replace-fields" onSubmit={run}>
        <div className="field">
          <label htmlFor={ids.find}>{texts.find}</label>
          <input
            id={ids.find}
            type="search"
            className="text-field"
            spellCheck={false}
            dir="auto"
            value={find}
            onChange={(event) => setFind(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={ids.replacement}>{texts.replacement}</label>
          <input
            id={ids.replacement}
            type="text"
            className="text-field"
            spellCheck={false}
            dir="auto"
            value={replacement}
            onChange={(event) => setReplacement(event.target.value)}
          />
        </div>
        <label className="replace-flag">
          <input
            type="checkbox"
            checked={matchCase}
            onChange={(event) => setMatchCase(event.target.checked)}
          />
          {texts.matchCase}
        </label>
        <label className="replace-flag">
          <input
            type="checkbox"
            checked={wholeWords}
            onChange={(event) => setWholeWords(event.target.checked)}
          />
          {texts.wholeWords}
        </label>
      </form>
      <output className="replace-count">
        {sought === ''
          ? texts.nothingYet
          : found.length === 0
            ? texts.nothing
            : texts.found(
                found.reduce((sum, { count }) => sum + count, 0),
                found.length,
              )}
      </output>
      {possible.length > 0 && (
        <ul className="replace-list" aria-label={texts.list}>
          {possible.slice(0, mostShown).map((each) => (
            <li key={each.row.id}>
              <label className="replace-choice">
                <input
                  type="checkbox"
                  aria-label={texts.take(numbers.get(each.row.id) ?? 0)}
                  checked={!left.has(each.row.id)}
                  onChange={(event) => choose(each.row.id, event.target.checked)}
                />
                {shown(each)}
              </label>
            </li>
          ))}
          {possible.length > mostShown && (
            <li className="quiet">{all.history.details.more(possible.length - mostShown)}</li>
          )}
        </ul>
      )}
      {barred.length > 0 && (
        <section>
          <h3 className="section-title">{texts.leftOut}</h3>
          <ul className="replace-list" aria-label={texts.leftOut}>
            {barred.slice(0, mostShown).map((each) => {
              const barrier = writingBarrier(each.row);
              return (
                <li key={each.row.id} className="replace-choice">
                  <span className="quiet tabular">{texts.segment(numbers.get(each.row.id) ?? 0)}</span>
                  <span dir="auto">{each.before}</span>
                  <span className="quiet">{barrier && all.translation.barriers[barrier]}</span>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </ModalDialog>
  );
}
