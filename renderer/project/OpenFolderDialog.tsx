import { Clock, CornerLeftUp, Folder } from 'lucide-react';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { FolderListing } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { useApplication } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { host } from '../host-client/host.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { openFolder, openRecent } from './corpus.ts';
import './open-folder-dialog.css';

/** Browser mode has no native folder dialog: a path can be typed, or found by walking through the folders. */
export function OpenFolderDialog() {
  const all = useTexts();
  const texts = all.project.openFolder;
  const formId = useId();
  const recent = useApplication((state) => state.recent);
  const isOpening = useApplication((state) => state.opening);
  const start = useApplication((state) => state.corpus?.folder);
  const [path, setPath] = useState(start ?? '');
  /** What a person types is theirs: a listing that arrives meanwhile must not replace it. */
  const hasTyped = useRef(false);
  const [listing, setListing] = useState<FolderListing | null>(null);
  const [error, setError] = useState<HostError | null>(null);

  useEffect(() => {
    void walk(start);
    // Where the person starts does not move with them.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  async function walk(to?: string): Promise<void> {
    const reply = await host.call('folders.list', to === undefined ? {} : { path: to });
    if (reply.ok) {
      setListing(reply.value);
      if (!hasTyped.current) setPath(reply.value.path);
      setError(null);
    } else setError(reply.error);
  }

  function choose(folder: string | null): void {
    hasTyped.current = false;
    void walk(folder ?? undefined);
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setError(await openFolder(path.trim()));
  }

  return (
    <ModalDialog
      title={texts.title}
      size="medium"
      actions={
        <button
          type="submit"
          form={formId}
          className="primary-button"
          disabled={isOpening || path.trim() === ''}
        >
          {isOpening ? all.library.opening : texts.open}
        </button>
      }
    >
      <form id={formId} className="field" onSubmit={(event) => void submit(event)}>
        <label htmlFor={`${formId}path`}>{texts.path}</label>
        <input
          id={`${formId}path`}
          className="text-field"
          value={path}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${formId}hint`}
          aria-invalid={error !== null}
          onChange={(event) => {
            hasTyped.current = true;
            setPath(event.target.value);
          }}
        />
        <p
          id={`${formId}hint`}
          className={error ? 'field-error' : 'field-hint'}
          role={error ? 'alert' : undefined}
        >
          {error ? errorSentence(all, error) : texts.pathHint}
        </p>
      </form>
      {recent.length > 0 && (
        <section>
          <h3 className="section-title">{texts.recent}</h3>
          <ul className="folder-list">
            {recent.slice(0, 5).map(({ id, name, folder }) => (
              <li key={id}>
                <button type="button" onClick={() => void openRecent(id).then(setError)}>
                  <Clock size={14} aria-hidden />
                  <span>{name}</span>
                  <span className="quiet folder-path">{folder}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3 className="section-title">{texts.folders}</h3>
        <ul className="folder-list folder-list-tall">
          {listing?.parent && (
            <li>
              <button type="button" onClick={() => choose(listing.parent)}>
                <CornerLeftUp size={14} aria-hidden />
                <span>{texts.up}</span>
              </button>
            </li>
          )}
          {listing?.folders.map((folder) => (
            <li key={folder.path}>
              <button type="button" onClick={() => choose(folder.path)}>
                <Folder size={14} aria-hidden />
                <span>{folder.name}</span>
              </button>
            </li>
          ))}
          {listing?.folders.length === 0 && <li className="quiet folder-none">{texts.noFolders}</li>}
        </ul>
      </section>
    </ModalDialog>
  );
}
