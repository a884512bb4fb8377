import { monotonicFactory } from 'ulid';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SchemeImpactReport, SidecarLeft } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { mappingOfRenames, type SchemeMapping } from '../../shared/scheme/scheme-mapping.ts';
import { bulkActions } from '../annotation/actions.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { application, closeDialog, showDialog } from '../app/application.ts';
import { currentLanguage, currentTexts } from '../app/language.ts';
import { host } from '../host-client/host.ts';
import { announce } from '../ui/announce.ts';
import { currentDraft, draftEdits, draftScheme, dropDraft } from './draft.ts';

interface SchemeSaving {
  readonly isRunning: boolean;
  /** Sets read so far, while annotations are looked through. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly error: HostError | null;
  /** What the dialog asks about: there is one while annotations do not fit. */
  readonly impact: SchemeImpactReport | null;
  readonly mapping: SchemeMapping;
  /** The last change that was saved without any annotation having to come along, for the way back. */
  readonly saved: { readonly bulk: string; readonly state: 'saved' | 'taken-back' } | null;
  /** Files that the last change left as they are. */
  readonly left: readonly SidecarLeft[];
}

export const schemeSaving = createStore<SchemeSaving>()(() => ({
  isRunning: false,
  progress: null,
  error: null,
  impact: null,
  mapping: [],
  saved: null,
  left: [],
}));

export function useSchemeSaving<Part>(select: (state: SchemeSaving) => Part): Part {
  return useStore(schemeSaving, select);
}

host.subscribe((event) => {
  if (event.name === 'project.schemeProgress') schemeSaving.setState({ progress: event.value });
});

const newId = monotonicFactory();
const now = () => new Date().toISOString();

/** Asks what becomes of annotations that would not fit any more; where all fit, saves at once. */
export async function startSaving(): Promise<void> {
  if (schemeSaving.getState().isRunning) return;
  const draft = currentDraft();
  const mapping = mappingOfRenames(draft.base, draftEdits(draft));
  schemeSaving.setState({ error: null, saved: null, left: [], impact: null });
  await decide(mapping);
  const { impact } = schemeSaving.getState();
  if (!impact) return;
  if (impact.losses.length === 0) await finishSaving();
  else showDialog('scheme-impact');
}

/** Tries another mapping: what becomes of a label decides what can become of its answers and links. */
export async function decide(mapping: SchemeMapping): Promise<void> {
  schemeSaving.setState({ mapping, isRunning: true, progress: null });
  // What is still on its way to the disk would not be counted.
  await sessionStore.getState().flush();
  const scheme = draftScheme(currentDraft());
  const reply = await host.call('project.schemeImpact', { scheme, mapping: [...mapping] });
  // Overtaken by the next decision, whose answer is still to come.
  if (schemeSaving.getState().mapping !== mapping) return;
  schemeSaving.setState({
    isRunning: false,
    ...(reply.ok ? { impact: reply.value } : { error: reply.error }),
  });
}

/** Writes the scheme, then brings the annotations along: one step, and one to take back. */
export async function finishSaving(): Promise<void> {
  const { mapping } = schemeSaving.getState();
  const draft = currentDraft();
  const scheme = draftScheme(draft);
  const change = { bulk: newId(), time: now() };
  schemeSaving.setState({ isRunning: true, progress: null, error: null });
  const plan = await host.call('project.schemeMigration', {
    scheme,
    mapping: [...mapping],
    time: change.time,
  });
  if (!plan.ok) return fail(plan.error);
  const saved = await host.call('project.saveScheme', { ...change, before: draft.base, scheme });
  if (!saved.ok) return fail(saved.error);
  closeDialog();
  const texts = currentTexts().scheme;
  const { changes, left } = plan.value;
  // The event says it too, a moment later: the editor must not show the scheme before in between.
  application.setState(({ corpus }) => ({
    corpus: corpus && { ...corpus, project: saved.value, projectFrom: 'file', projectProblems: [] },
  }));
  dropDraft();
  if (changes.length > 0) {
    const title = texts.changeTitle(localised(scheme.name, currentLanguage()));
    await bulkActions.apply(title, changes, change.bulk);
  }
  schemeSaving.setState({
    isRunning: false,
    impact: null,
    saved: changes.length > 0 ? null : { bulk: change.bulk, state: 'saved' },
    left,
  });
  announce(texts.saved);
}

/** The draft stays as it is. */
function fail(error: HostError): void {
  closeDialog();
  schemeSaving.setState({ isRunning: false, impact: null, error });
}

/** Takes back a change of the scheme that no annotation had to come along with. */
export async function takeBackScheme(bulk: string): Promise<void> {
  const reply = await host.call('corpus.takeBack', { bulk, id: newId(), time: now() });
  const error = reply.ok ? reply.value.schemeRefused : reply.error;
  if (error) {
    schemeSaving.setState({ error });
    return;
  }
  schemeSaving.setState({ saved: { bulk, state: 'taken-back' }, error: null });
  announce(currentTexts().scheme.takenBack);
}

export function dismissSaved(): void {
  schemeSaving.setState({ saved: null, left: [], error: null });
}
