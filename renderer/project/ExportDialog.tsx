import { useEffect, useId, useState, type FormEvent } from 'react';
import { findFormat, formats } from '../../shared/formats/registry.ts';
import type { ExportLoss } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { application, closeDialog, useApplication } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { findExportLosses, writeExport } from './export-corpus.ts';
import './export-dialog.css';

/** In which format and where to, what would be left out, and what came of it. */
export function ExportDialog() {
  const texts = useTexts().project.exporting;
  const exported = useApplication((state) => state.exported);
  return exported ? (
    <ModalDialog
      title={texts.done(exported.articles, exported.annotations)}
      size="medium"
      actions={<CloseButton />}
    >
      <p>{texts.file(exported.file)}</p>
    </ModalDialog>
  ) : (
    <ExportForm />
  );
}

function CloseButton() {
  const texts = useTexts().application;
  return (
    <button type="button" className="primary-button" onClick={closeDialog}>
      {texts.close}
    </button>
  );
}

function ExportForm() {
  const all = useTexts();
  const texts = all.project.exporting;
  const corpus = useApplication((state) => state.corpus);
  const asksForPath = useApplication((state) => state.transport === 'browser');
  const formId = useId();
  const [format, setFormat] = useState('jsonl');
  const [path, setPath] = useState(besideFolder(corpus?.folder ?? '', format));
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<HostError | null>(null);

  function choose(next: string): void {
    // A path that the person wrote stays theirs but for the ending, which follows the format.
    setPath(withEnding(path, format, next));
    setFormat(next);
  }

  async function run(event: FormEvent): Promise<void> {
    event.preventDefault();
    setError(null);
    setRunning(true);
    const written = await writeExport(format, asksForPath ? path.trim() : undefined);
    setRunning(false);
    if (!written.ok) setError(written.error);
    else application.setState({ exported: written.value });
  }

  return (
    <ModalDialog
      title={texts.title}
      size="medium"
      actions={
        <>
          <button type="button" className="button" onClick={closeDialog}>
            {all.application.cancel}
          </button>
          <button
            type="submit"
            form={formId}
            className="primary-button"
            disabled={isRunning || (asksForPath && path.trim() === '')}
          >
            {isRunning ? texts.running : texts.run}
          </button>
        </>
      }
    >
      <form id={formId} className="export-form" onSubmit={(event) => void run(event)}>
        <div className="field">
          <label htmlFor={`${formId}format`}>{all.formats.format}</label>
          <select
            id={`${formId}format`}
            className="select-field"
            value={format}
            aria-describedby={`${formId}purpose`}
            onChange={(event) => choose(event.target.value)}
          >
            {formats.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <p id={`${formId}purpose`} className="field-hint">
            {all.formats.purposes[format]}
          </p>
        </div>
        <Losses format={format} />
        {asksForPath && (
          <div className="field">
            <label htmlFor={`${formId}path`}>{texts.path}</label>
            <input
              id={`${formId}path`}
              className="text-field"
              value={path}
              spellCheck={false}
              autoComplete="off"
              aria-describedby={`${formId}hint`}
              aria-invalid={error !== null}
              onChange={(event) => setPath(event.target.value)}
            />
            <p id={`${formId}hint`} className="field-hint">
              {texts.pathHint}
            </p>
          </div>
        )}
        {error && (
          <p className="field-error" role="alert">
            {errorSentence(all, error)}
          </p>
        )}
      </form>
    </ModalDialog>
  );
}

/** What the format has no place for, of what is in this corpus: said before anything is written. */
function Losses({ format }: { readonly format: string }) {
  const all = useTexts();
  const [losses, setLosses] = useState<{ readonly of: string; readonly list: readonly ExportLoss[] } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    // A corpus that cannot be looked through is told when it is exported, with the file that is in the way.
    async function look(): Promise<void> {
      const found = await findExportLosses(format);
      if (isWanted) setLosses(found.ok ? { of: format, list: found.value } : null);
    }
    void look();
    return () => {
      isWanted = false;
    };
  }, [format]);
  if (losses?.of !== format) return null;
  const name = findFormat(format)?.name ?? format;
  return (
    <div className="export-losses" aria-live="polite">
      {losses.list.length === 0 ? all.formats.nothingLost : all.formats.lost(name)}
      {losses.list.length > 0 && (
        <ul>
          {losses.list.map(({ id, articles }) => (
            <li key={id}>
              {all.formats.losses[id]}{' '}
              <span className="export-loss-count">({all.formats.inArticles(articles)})</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** `…/berita.jsonl` for the folder `…/berita`: inside the corpus it would be one more file to look at. */
function besideFolder(folder: string, format: string): string {
  return folder === '' ? '' : `${folder.replace(/[/\\]+$/, '')}.${endingOf(format)}`;
}

function withEnding(path: string, before: string, after: string): string {
  const ending = `.${endingOf(before)}`;
  return path.endsWith(ending) ? `${path.slice(0, -ending.length)}.${endingOf(after)}` : path;
}

function endingOf(format: string): string {
  return findFormat(format)?.extension ?? format;
}
