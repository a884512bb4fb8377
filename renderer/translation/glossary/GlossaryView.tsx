import { Download, Plus, Trash2, Upload } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { GlossaryEntry } from '../../../shared/glossary/glossary-entry.ts';
import type { HostError } from '../../../shared/host/host-error.ts';
import { showDialog, useApplication } from '../../app/application.ts';
import { errorSentence } from '../../app/error-sentence.ts';
import { useTexts } from '../../app/language.ts';
import { WorkView } from '../../app/WorkView.tsx';
import { useEscape } from '../../entities/use-escape.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Placeholder } from '../../ui/Placeholder.tsx';
import { seedOfSelection } from './begin-term.ts';
import { draftOf, newTerm } from './entry-draft.ts';
import { EntryForm } from './EntryForm.tsx';
import { entryRows } from './entry-rows.ts';
import { entryName, termsInOrder, useGlossary } from './glossary.ts';
import { removeEntry, restoreEntry } from './glossary-actions.ts';
import { glossaryView, keepDraft, newEntry, selectEntry } from './glossary-view.ts';
import { GlossaryIndex } from './GlossaryIndex.tsx';
import './glossary-view.css';

/** All terms of the project: found, changed, removed, imported and exported. */
export function GlossaryView() {
  const texts = useTexts().glossary;
  const glossary = useGlossary();
  const query = useStore(glossaryView, (state) => state.query);
  const selected = useStore(glossaryView, (state) => state.selected);
  const isNew = useStore(glossaryView, (state) => state.seed !== null);
  const readOnly = useApplication((state) => state.corpus?.readOnly ?? true);
  const isBroken = useApplication((state) => (state.corpus?.projectProblems.length ?? 0) > 0);
  const details = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => entryRows(glossary, query), [glossary, query]);
  const shown = glossary.find(({ id }) => id === selected);
  const isLocked = readOnly || isBroken;

  useEscape(details, () => {
    glossaryView.setState({ seed: null });
    focusList();
    return true;
  });

  /** The first match is shown at once; nothing typed leaves what is shown. */
  function search(typed: string): void {
    glossaryView.setState({ query: typed });
    const [first] = entryRows(glossary, typed);
    if (typed.trim() !== '') selectEntry(first?.id ?? null);
  }

  return (
    <WorkView
      title={texts.title}
      controls={
        <div className="glossary-controls">
          <span className="quiet">{texts.count(glossary.length)}</span>
          {!isLocked && (
            <>
              <button type="button" className="button" onClick={begin}>
                <Plus size={14} aria-hidden />
                {texts.add}
              </button>
              <button type="button" className="button" onClick={() => showDialog('glossary-import')}>
                <Upload size={14} aria-hidden />
                {texts.importing.open}
              </button>
            </>
          )}
          <button
            type="button"
            className="button"
            disabled={glossary.length === 0}
            onClick={() => showDialog('glossary-export')}
          >
            <Download size={14} aria-hidden />
            {texts.exporting.open}
          </button>
        </div>
      }
    >
      <div className="glossary-view">
        {readOnly && <p className="glossary-view-note">{texts.readOnly}</p>}
        {isBroken && <p className="glossary-view-note">{texts.brokenProject}</p>}
        <Removed />
        {glossary.length === 0 && !isNew ? (
          <Placeholder title={texts.empty.title} detail={texts.empty.detail} />
        ) : (
          <div className="glossary-panes">
            <GlossaryIndex rows={rows} search={search} enter={() => focusFirst(details.current)} />
            <div ref={details} className="glossary-details">
              {isNew ? (
                <NewEntry />
              ) : shown ? (
                <Entry key={shown.id} entry={shown} readOnly={isLocked} />
              ) : (
                <Placeholder title={texts.chooseOne} />
              )}
            </div>
          </div>
        )}
      </div>
    </WorkView>
  );
}

function begin(): void {
  glossaryView.setState({ selected: null, seed: seedOfSelection() });
}

function NewEntry() {
  const texts = useTexts().glossary;
  const seed = useStore(glossaryView, (state) => state.seed) ?? [];
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('[data-first-field]')?.focus();
  }, []);
  return (
    <section ref={root} aria-label={texts.newEntry}>
      <h2>{texts.newEntry}</h2>
      <EntryForm
        before={null}
        start={{ terms: seed.map(newTerm), note: '' }}
        unsaved={glossaryView.getState().drafts.get(newEntry)}
        keep={(draft) => keepDraft(newEntry, draft)}
        readOnly={false}
        saved={(entry) => {
          selectEntry(entry.id);
          focusList();
        }}
      />
    </section>
  );
}

function Entry({ entry, readOnly }: { readonly entry: GlossaryEntry; readonly readOnly: boolean }) {
  const all = useTexts();
  const texts = all.glossary;
  const [error, setError] = useState<HostError | null>(null);
  const start = useMemo(() => draftOf(entry, termsInOrder(entry)), [entry]);
  const name = entryName(entry);

  async function remove(): Promise<void> {
    const failed = await removeEntry(entry);
    setError(failed);
    if (!failed) focusList();
  }

  return (
    <section aria-label={texts.entry(name)}>
      <h2 dir="auto">{name}</h2>
      <EntryForm
        before={entry}
        start={start}
        unsaved={glossaryView.getState().drafts.get(entry.id)}
        keep={(draft) => keepDraft(entry.id, draft)}
        readOnly={readOnly}
        saved={focusList}
        actions={
          <button type="button" className="quiet-button" onClick={() => void remove()}>
            <Trash2 size={14} aria-hidden />
            {texts.form.remove}
          </button>
        }
      />
      {error && (
        <p className="field-error" role="alert">
          {errorSentence(all, error)}
        </p>
      )}
      <p className="quiet glossary-id">
        {texts.form.id}: <code>{entry.id}</code>
      </p>
    </section>
  );
}

/** What was removed last can be put back, for as long as nobody has dismissed it. */
function Removed() {
  const all = useTexts();
  const removed = useStore(glossaryView, (state) => state.removed);
  const [error, setError] = useState<HostError | null>(null);
  if (!removed) return null;
  return (
    <Banner
      tone={error ? 'danger' : 'info'}
      actions={
        <button
          type="button"
          className="button"
          onClick={() => void restoreEntry().then((failed) => (failed ? setError(failed) : focusList()))}
        >
          {all.glossary.undoRemoval}
        </button>
      }
      onDismiss={() => {
        glossaryView.setState({ removed: null });
        focusList();
      }}
    >
      {error ? errorSentence(all, error) : all.glossary.removed(entryName(removed))}
    </Banner>
  );
}

function focusList(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-view-start]')?.focus());
}

function focusFirst(details: HTMLElement | null): void {
  // A frame later the details are those of the entry that was just chosen.
  requestAnimationFrame(() => details?.querySelector<HTMLElement>('[data-first-field]')?.focus());
}
