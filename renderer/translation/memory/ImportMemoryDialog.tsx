import { useId, useState, type FormEvent } from 'react';
import type { HostError } from '../../../shared/host/host-error.ts';
import type { ImportedMemory } from '../../../shared/host/memory-calls.ts';
import { closeDialog, useApplication } from '../../app/application.ts';
import { errorSentence } from '../../app/error-sentence.ts';
import { useTexts } from '../../app/language.ts';
import { host } from '../../host-client/host.ts';
import { announce } from '../../ui/announce.ts';
import { ModalDialog } from '../../ui/ModalDialog.tsx';

/** Which TMX file is taken into the corpus, and what came of it. */
export function ImportMemoryDialog() {
  const [imported, setImported] = useState<ImportedMemory | null>(null);
  return imported ? <Imported imported={imported} /> : <ImportForm onImported={setImported} />;
}

function Imported({ imported: { file, units, problems, isThere } }: { readonly imported: ImportedMemory }) {
  const all = useTexts();
  const texts = all.memory.importing;
  return (
    <ModalDialog
      title={texts.done(units)}
      size="medium"
      actions={
        <button type="button" className="primary-button" onClick={closeDialog}>
          {all.application.close}
        </button>
      }
    >
      <p>{isThere ? texts.isThere(file) : texts.copied(file)}</p>
      {problems > 0 && <p>{texts.problems(problems)}</p>}
    </ModalDialog>
  );
}

function ImportForm({ onImported }: { readonly onImported: (imported: ImportedMemory) => void }) {
  const all = useTexts();
  const texts = all.memory.importing;
  const asksForPath = useApplication((state) => state.transport === 'browser');
  const formId = useId();
  const [path, setPath] = useState('');
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<HostError | null>(null);

  async function run(event: FormEvent): Promise<void> {
    event.preventDefault();
    setError(null);
    setRunning(true);
    const reply = await host.call('memory.import', asksForPath ? { path: path.trim() } : {});
    setRunning(false);
    if (!reply.ok) setError(reply.error);
    else if (reply.value) {
      announce(texts.done(reply.value.units));
      onImported(reply.value);
    }
  }

  return (
    <ModalDialog
      title={texts.title}
      description={texts.description}
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
            {isRunning ? texts.running : asksForPath ? texts.run : texts.choose}
          </button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void run(event)}>
        {asksForPath && (
          <div className="field">
            <label htmlFor={`${formId}path`}>{texts.path}</label>
            <input
              id={`${formId}path`}
              className="text-field"
              value={path}
              spellCheck={false}
              autoComplete="off"
              aria-invalid={error !== null}
              onChange={(event) => setPath(event.target.value)}
            />
          </div>
        )}
        {error && (
          <p className="field-error" role="alert">
            {error.code === 'invalid-input'
              ? texts.nothingIn(error.file ?? all.errors.someFile)
              : error.code === 'damaged'
                ? texts.notTmx(error.file ?? all.errors.someFile)
                : errorSentence(all, error)}
          </p>
        )}
      </form>
    </ModalDialog>
  );
}
