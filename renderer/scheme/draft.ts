import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { defaultProject } from '../../shared/scheme/default-scheme.ts';
import { editScheme, type SchemeEdit } from '../../shared/scheme/edit-scheme.ts';
import { isSameScheme } from '../../shared/scheme/project-file.ts';
import type { Scheme } from '../../shared/scheme/scheme.ts';
import { application, useApplication } from '../app/application.ts';

/** What of the scheme is being edited. */
export type SchemeSection =
  | { readonly kind: 'label'; readonly id: string }
  | { readonly kind: 'links' }
  | { readonly kind: 'document' }
  | { readonly kind: 'whole' };

interface Step {
  readonly edit: SchemeEdit;
  /** Steps in a row with the same name are one: a word that is typed is one thing to undo, not one for each letter. */
  readonly merge?: string | undefined;
}

/** A scheme while it is edited: what it began as, and what was done since. Nothing is written before it is saved. */
export interface SchemeDraft {
  readonly base: Scheme;
  readonly steps: readonly Step[];
  /** How many of the steps count: those after it were undone and can be done again. */
  readonly at: number;
  readonly section: SchemeSection | null;
}

interface DraftState {
  /** By the folder of the corpus: a draft waits while another folder is open, and while another view is shown. */
  readonly drafts: ReadonlyMap<string, SchemeDraft>;
  /** Tags of languages that a person wants to write in, beside those of the interface and of the scheme. */
  readonly languages: readonly string[];
}

export const schemeDrafts = createStore<DraftState>()(() => ({ drafts: new Map(), languages: [] }));

function folder(): string {
  return application.getState().corpus?.folder ?? '';
}

function schemeOnDisk(): Scheme {
  return (application.getState().corpus?.project ?? defaultProject).scheme;
}

function freshDraft(base: Scheme): SchemeDraft {
  return { base, steps: [], at: 0, section: null };
}

/** A draft in which nothing was done follows the project file. */
function followed(draft: SchemeDraft | undefined, scheme: Scheme): SchemeDraft {
  if (!draft) return freshDraft(scheme);
  return draft.steps.length === 0 ? { ...draft, base: scheme } : draft;
}

export function currentDraft(): SchemeDraft {
  return followed(schemeDrafts.getState().drafts.get(folder()), schemeOnDisk());
}

export function useDraft(): SchemeDraft {
  const corpus = useApplication((state) => state.corpus?.folder ?? '');
  const scheme = useApplication((state) => state.corpus?.project ?? defaultProject).scheme;
  const draft = useStore(schemeDrafts, ({ drafts }) => drafts.get(corpus));
  return followed(draft, scheme);
}

export function draftScheme({ base, steps, at }: SchemeDraft): Scheme {
  return steps.slice(0, at).reduce((scheme, { edit }) => editScheme(scheme, edit), base);
}

export function draftEdits({ steps, at }: SchemeDraft): readonly SchemeEdit[] {
  return steps.slice(0, at).map(({ edit }) => edit);
}

/** Somebody else has changed the scheme since the draft began. */
export function isOutdated(draft: SchemeDraft, scheme: Scheme): boolean {
  return draft.steps.length > 0 && !isSameScheme(draft.base, scheme);
}

function change(changes: (draft: SchemeDraft) => SchemeDraft): void {
  const next = changes(currentDraft());
  schemeDrafts.setState(({ drafts }) => ({ drafts: new Map(drafts).set(folder(), next) }));
}

export function editDraft(edit: SchemeEdit, merge?: string): void {
  change((draft) => {
    const done = draft.steps.slice(0, draft.at);
    const isSame = merge !== undefined && done.at(-1)?.merge === merge;
    const steps = [...(isSame ? done.slice(0, -1) : done), { edit, merge }];
    return { ...draft, steps, at: steps.length };
  });
}

/** False when there is nothing to undo. */
export function undoDraft(): boolean {
  const { at } = currentDraft();
  if (at > 0) change((draft) => ({ ...draft, at: at - 1 }));
  return at > 0;
}

export function redoDraft(): boolean {
  const { at, steps } = currentDraft();
  const isPossible = at < steps.length;
  if (isPossible) change((draft) => ({ ...draft, at: at + 1 }));
  return isPossible;
}

export function showSection(section: SchemeSection): void {
  change((draft) => ({ ...draft, section }));
}

/** What was done is done again on the scheme as it is now. */
export function putDraftOnTop(): void {
  change((draft) => ({ ...draft, base: schemeOnDisk() }));
}

/** After saving, and when a person lets go of the changes. The section stays, as far as it is still there. */
export function dropDraft(): void {
  change((draft) => ({ ...freshDraft(schemeOnDisk()), section: draft.section }));
}

/** Of any folder that was open since the window was. */
export function hasUnsavedDraft(): boolean {
  return [...schemeDrafts.getState().drafts.values()].some(({ at }) => at > 0);
}

export function addLanguage(tag: string): void {
  schemeDrafts.setState(({ languages }) => ({ languages: [...new Set([...languages, tag])] }));
}
