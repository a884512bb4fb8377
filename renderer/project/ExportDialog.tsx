import { useId, useState, type FormEvent } from 'react';
import type { HostError } from '../../shared/host/host-error.ts';
import { application, closeDialog, useApplication } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { writeExport } from './export-corpus.ts';

/** Where to export to (browser mode), and what came of it (everywhere). */
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
  const formId = useId();
  const [path, setPath] = useState(besideFolder(corpus?.folder ?? ''));
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<HostError | null>(null);

  async function run(event: FormEvent): Promise<void> {
    event.preventDefault();
    setError(null);
    setRunning(true);
    const written = await writeExport(path.trim());
    setRunning(false);
    if (!written.ok) setError(written.error);
    else application.setState({ exported: written.value });
  }

  return (
    <ModalDialog
      title={texts.title}
      description={texts.what}
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
            disabled={isRunning || path.trim() === ''}
          >
            {isRunning ? texts.running : texts.run}
          </button>
        </>
      }
    >
      <form id={formId} className="field" onSubmit={(event) => void run(event)}>
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
        <p
          id={`${formId}hint`}
          className={error ? 'field-error' : 'field-hint'}
          role={error ? 'alert' : undefined}
        >
          {error ? errorSentence(all, error) : texts.pathHint}
        </p>
      </form>
    </ModalDialog>
  );
}

/** `…/berita.jsonl` for the folder `…/berita`: inside the corpus it would be one more file to look at. */
function besideFolder(folder: string): string {
  return folder === '' ? '' : `${folder.replace(/[/\\]+$/, '')}.jsonl`;
}
