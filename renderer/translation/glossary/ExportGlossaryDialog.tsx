import { useId, useState, type FormEvent } from 'react';
import type { HostError } from '../../../shared/host/host-error.ts';
import { closeDialog, useApplication } from '../../app/application.ts';
import { errorSentence } from '../../app/error-sentence.ts';
import { useTexts } from '../../app/language.ts';
import { host } from '../../host-client/host.ts';
import { announce } from '../../ui/announce.ts';
import { ModalDialog } from '../../ui/ModalDialog.tsx';

/** The glossary as a table: where to asks the native dialog, in browser mode a field. */
export function ExportGlossaryDialog() {
  const all = useTexts();
  const texts = all.glossary.exporting;
  const formId = useId();
  const isBrowser = useApplication((state) => state.transport === 'browser');
  const folder = useApplication((state) => state.corpus?.folder ?? '');
  const [path, setPath] = useState(`${folder.replace(/[/\\]+$/, '')}.glossary.csv`);
  const [error, setError] = useState<HostError | null>(null);
  const [done, setDone] = useState<string | null>(null);

  async function run(event: FormEvent): Promise<void> {
    event.preventDefault();
    setDone(null);
    const reply = await host.call('glossary.export', isBrowser ? { path: path.trim() } : {});
    setError(reply.ok ? null : reply.error);
    if (!reply.ok || !reply.value) return;
    setDone(reply.value.file);
    announce(texts.done(reply.value.file));
  }

  return (
    <ModalDialog
      title={texts.title}
      description={texts.description}
      size="medium"
      actions={
        <>
          <button type="button" className="button" onClick={closeDialog}>
            {all.application.close}
          </button>
          <button type="submit" form={formId} className="primary-button">
            {texts.run}
          </button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void run(event)}>
        {isBrowser && (
          <div className="field">
            <label htmlFor={`${formId}-path`}>{texts.path}</label>
            <input
              id={`${formId}-path`}
              className="text-field"
              value={path}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => setPath(event.target.value)}
            />
          </div>
        )}
        {error && (
          <p className="field-error" role="alert">
            {errorSentence(all, error)}
          </p>
        )}
        {done !== null && <p className="field-hint">{texts.done(done)}</p>}
      </form>
    </ModalDialog>
  );
}
