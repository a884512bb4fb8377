import { useId, useState, type FormEvent } from 'react';
import type { HostError } from '../../shared/host/host-error.ts';
import { useApplication } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { host } from '../host-client/host.ts';
import { announce } from '../ui/announce.ts';
import { useEditedScheme } from './draft-context.ts';

/** The scheme as it stands in the editor, into a file: where to asks the native dialog, in browser mode a field. */
export function ExportScheme() {
  const { scheme } = useEditedScheme();
  const all = useTexts();
  const texts = all.scheme.exporting;
  const id = useId();
  const isBrowser = useApplication((state) => state.transport === 'browser');
  const folder = useApplication((state) => state.corpus?.folder ?? '');
  const [path, setPath] = useState(`${folder.replace(/[/\\]+$/, '')}.kutip-scheme.json`);
  const [error, setError] = useState<HostError | null>(null);
  const [done, setDone] = useState<string | null>(null);

  async function run(event: FormEvent): Promise<void> {
    event.preventDefault();
    setDone(null);
    const reply = await host.call('project.exportScheme', {
      scheme,
      ...(isBrowser && { path: path.trim() }),
    });
    setError(reply.ok ? null : reply.error);
    if (!reply.ok || !reply.value) return;
    setDone(reply.value.file);
    announce(texts.done(reply.value.file));
  }

  return (
    <form className="scheme-source" aria-labelledby={`${id}title`} onSubmit={(event) => void run(event)}>
      <h2 id={`${id}title`} className="section-title">
        {texts.title}
      </h2>
      <p className="field-hint">{texts.hint}</p>
      {isBrowser && (
        <div className="field">
          <label htmlFor={`${id}path`}>{texts.path}</label>
          <input
            id={`${id}path`}
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
      <div>
        <button type="submit" className="button">
          {texts.run}
        </button>
      </div>
    </form>
  );
}
