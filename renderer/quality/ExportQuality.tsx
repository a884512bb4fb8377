import { useId, useState, type FormEvent } from 'react';
import type { HostError } from '../../shared/host/host-error.ts';
import type { QualityTable } from '../../shared/host/quality.ts';
import { useApplication } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { host } from '../host-client/host.ts';
import { announce } from '../ui/announce.ts';

const tables: readonly QualityTable[] = ['scores', 'errors'];

/** A table of the quality into a file: where to asks the native dialog, in browser mode a field. */
export function ExportQuality() {
  const all = useTexts();
  const texts = all.quality.exporting;
  const id = useId();
  const isBrowser = useApplication((state) => state.transport === 'browser');
  const folder = useApplication((state) => state.corpus?.folder ?? '').replace(/[/\\]+$/, '');
  const [table, setTable] = useState<QualityTable>('scores');
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<HostError | null>(null);
  const path = typed ?? `${folder}-${table}.csv`;

  async function run(event: FormEvent): Promise<void> {
    event.preventDefault();
    const reply = await host.call('quality.export', { table, ...(isBrowser && { path: path.trim() }) });
    setError(reply.ok ? null : reply.error);
    if (reply.ok && reply.value) announce(texts.done(reply.value.file));
  }

  return (
    <details>
      <summary>{texts.title}</summary>
      <form className="quality-section" onSubmit={(event) => void run(event)}>
        <div className="field">
          <label htmlFor={`${id}table`}>{texts.table}</label>
          <select
            id={`${id}table`}
            className="select-field"
            value={table}
            onChange={(event) => setTable(tables.find((each) => each === event.target.value) ?? 'scores')}
          >
            {tables.map((each) => (
              <option key={each} value={each}>
                {texts.tables[each]}
              </option>
            ))}
          </select>
        </div>
        {isBrowser && (
          <div className="field">
            <label htmlFor={`${id}path`}>{texts.path}</label>
            <input
              id={`${id}path`}
              className="text-field"
              value={path}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
        )}
        {error && (
          <p className="field-error" role="alert">
            {errorSentence(all, error)}
          </p>
        )}
        <div>
          <button type="submit" className="button">
            {texts.run}
          </button>
        </div>
      </form>
    </details>
  );
}
