import { useId, useState, type ReactNode } from 'react';
import type { ReadGlossary } from '../../../shared/glossary/glossary-table.ts';
import { planGlossaryImport, type GlossaryImport } from '../../../shared/glossary/plan-import.ts';
import type { GlossaryEntry } from '../../../shared/glossary/glossary-entry.ts';
import type { HostError } from '../../../shared/host/host-error.ts';
import { closeDialog } from '../../app/application.ts';
import { errorSentence } from '../../app/error-sentence.ts';
import { useTexts } from '../../app/language.ts';
import { ModalDialog } from '../../ui/ModalDialog.tsx';
import { seedOfSelection } from './begin-term.ts';
import { useGlossary } from './glossary.ts';
import { importEntries } from './glossary-actions.ts';
import { readGlossaryFile } from './read-glossary-file.ts';
import './glossary-view.css';

/** As many as a person reads before they believe the rest. */
const shownAtOnce = 50;

interface Failed {
  readonly file: string;
  readonly message: string;
}

/** What a file would add, change and leave alone, before anything is written; then writing it. */
export function ImportDialog() {
  const all = useTexts();
  const texts = all.glossary.importing;
  const glossary = useGlossary();
  const id = useId();
  const [read, setRead] = useState<ReadGlossary | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [error, setError] = useState<HostError | null>(null);
  const [isBusy, setBusy] = useState<'reading' | 'importing' | null>(null);
  const plan = read && planGlossaryImport(glossary, read.entries);
  const count = plan ? plan.added.length + plan.changed.length : 0;

  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    setBusy('reading');
    const [source, target] = seedOfSelection();
    const result = await readGlossaryFile(file, [source?.language ?? 'id', target?.language ?? 'en']);
    setBusy(null);
    setRead(result.ok ? result.value : null);
    setFailed(result.ok ? null : { file: file.name, message: result.error });
  }

  async function run(): Promise<void> {
    if (!read) return;
    setBusy('importing');
    const done = await importEntries(read.entries);
    setBusy(null);
    if (done.ok) closeDialog();
    else setError(done.error);
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
            type="button"
            className="primary-button"
            disabled={count === 0 || isBusy !== null}
            onClick={() => void run()}
          >
            {isBusy === 'importing' ? texts.running : texts.run(count)}
          </button>
        </>
      }
    >
      <div className="glossary-import">
        <div className="field">
          <label htmlFor={id}>{texts.file}</label>
          <input
            id={id}
            type="file"
            accept=".csv,.tsv,.txt,.tab,.tbx,.xml"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              // Choosing the same file again, mended meanwhile, must be a change as well.
              event.target.value = '';
              void choose(file);
            }}
          />
        </div>
        <output>{isBusy === 'reading' && texts.reading}</output>
        {failed && (
          <p className="field-error" role="alert">
            {texts.failed(failed.file)} <span dir="auto">{failed.message}</span>
          </p>
        )}
        {error && (
          <p className="field-error" role="alert">
            {errorSentence(all, error)}
          </p>
        )}
        {read && plan && <Plan read={read} plan={plan} />}
      </div>
    </ModalDialog>
  );
}

function Plan({ read, plan }: { readonly read: ReadGlossary; readonly plan: GlossaryImport }) {
  const texts = useTexts().glossary.importing;
  const isNothing = plan.added.length + plan.changed.length === 0;
  return (
    <div className="glossary-plan">
      <output>{isNothing && texts.nothing}</output>
      <Part title={texts.added(plan.added.length)} items={plan.added.map(words)} isOpen />
      <Part
        title={texts.changed(plan.changed.length)}
        items={plan.changed.map(({ before, after }) => (
          <>
            <del>{words(before)}</del> <ins>{words(after)}</ins>
          </>
        ))}
        isOpen
      />
      <Part title={texts.skipped(plan.skipped.length)} items={plan.skipped.map(words)} />
      <Part
        title={texts.problems(read.problems.length)}
        items={read.problems.map(({ place, message }) => `${place}: ${message}`)}
        isOpen
      />
      {read.ignored.length > 0 && <p className="field-hint">{texts.ignored(read.ignored.join(', '))}</p>}
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly items: readonly ReactNode[];
  readonly isOpen?: boolean;
}

function Part({ title, items, isOpen = false }: PartProps) {
  const texts = useTexts().glossary.importing;
  if (items.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <ul className="glossary-plan-list">
        {items.slice(0, shownAtOnce).map((item, index) => (
          // The list is made once, and its items have nothing else that tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} dir="auto">
            {item}
          </li>
        ))}
        {items.length > shownAtOnce && <li className="quiet">{texts.more(items.length - shownAtOnce)}</li>}
      </ul>
    </details>
  );
}

/** All that an entry says, on one line. */
function words({ terms, note }: GlossaryEntry): string {
  const languages = Object.entries(terms).map(([language, { term, variants = [], forbidden = [] }]) =>
    [`${language}: ${[term, ...variants].join(', ')}`, ...forbidden.map((each) => `✗ ${each}`)].join(' '),
  );
  return [...languages, ...(note === undefined ? [] : [note])].join(' · ');
}
