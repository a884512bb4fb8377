import { createStore } from 'zustand/vanilla';
import type { GlossaryEntry } from '../../../shared/glossary/glossary-entry.ts';
import { showView } from '../../app/application.ts';
import type { EntryDraft, TermSeed } from './entry-draft.ts';

/** How a person left the glossary: the next time it is as it was. */
export interface GlossaryViewState {
  readonly query: string;
  /** Of the entry that is shown. */
  readonly selected: string | null;
  /** A new entry is being written, beginning with this; in the view or in its dialog. */
  readonly seed: readonly TermSeed[] | null;
  /** What was written and not saved, by the entry's id; of a new one under `newEntry`. */
  readonly drafts: ReadonlyMap<string, EntryDraft>;
  /** The one that was removed last, which can be put back. */
  readonly removed: GlossaryEntry | null;
}

const blank: GlossaryViewState = { query: '', selected: null, seed: null, drafts: new Map(), removed: null };

export const newEntry = '';

export const glossaryView = createStore<GlossaryViewState>()(() => blank);

export function forgetView(): void {
  glossaryView.setState(blank);
}

export function selectEntry(selected: string | null): void {
  glossaryView.setState({ selected, seed: null });
}

/** Opens the view at one entry. */
export function showEntry(id: string): void {
  glossaryView.setState({ query: '' });
  selectEntry(id);
  showView('glossary');
}

/** Nothing that was written is lost by looking at another entry. Null: there is nothing unsaved any more. */
export function keepDraft(id: string, draft: EntryDraft | null): void {
  glossaryView.setState(({ drafts }) => {
    const kept = new Map(drafts);
    if (draft) kept.set(id, draft);
    else kept.delete(id);
    return { drafts: kept };
  });
}
