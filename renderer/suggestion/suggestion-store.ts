import { useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Scheme } from '../../shared/scheme/scheme.ts';
import type { Offers, Proposal } from '../../shared/suggestion/proposals.ts';
import type { Session } from '../annotation/session.ts';
import { sessionStore, useSession } from '../annotation/session-store.ts';
import { application, currentScheme, useApplication, useScheme } from '../app/application.ts';

export interface SuggestionState {
  /** `failed`: the worker could not run. */
  readonly phase: 'idle' | 'finding' | 'ready' | 'failed';
  /** Of the article on screen, and for which text of it they hold. */
  readonly found: { readonly text: string; readonly offers: Offers } | null;
  /** The suggestion that a key accepts or rejects. */
  readonly current: string | null;
}

export const suggestionStore = createStore<SuggestionState>()(() => ({
  phase: 'idle',
  found: null,
  current: null,
}));

const nothing: readonly Proposal[] = [];

/** What is open to decide in the article on screen, in reading order. */
export function openProposals(): readonly Proposal[] {
  const { settings } = application.getState();
  const { session } = sessionStore.getState();
  return settings.suggestionsShown
    ? proposalsOf(session, suggestionStore.getState().found, currentScheme())
    : nothing;
}

/** A frame late after an edit: what a person has done is painted first, whatever a long article's suggestions take. */
export function useProposals(): readonly Proposal[] {
  const isShown = useApplication((state) => state.settings.suggestionsShown);
  const session = useDeferredValue(useSession((state) => state.session));
  const found = useStore(suggestionStore, (state) => state.found);
  const scheme = useScheme();
  return useMemo(
    () => (isShown ? proposalsOf(session, found, scheme) : nothing),
    [isShown, session, found, scheme],
  );
}

/** The suggestion that the keyboard is at, while it is still open. */
export function useCurrentProposal(): Proposal | null {
  const current = useStore(suggestionStore, (state) => state.current);
  const proposals = useProposals();
  return proposals.find(({ id }) => id === current) ?? null;
}

let last: { readonly key: readonly unknown[]; readonly proposals: readonly Proposal[] } | null = null;

/** Asked by several parts of the window after every edit: worked out once. */
function proposalsOf(
  session: Session | null,
  found: SuggestionState['found'],
  scheme: Scheme,
): readonly Proposal[] {
  // In an article that cannot be changed there is nothing to decide.
  if (!session || !found || found.text !== session.text || session.access === 'read-only') return nothing;
  const key = [found, session.set, scheme];
  if (last && key.every((part, index) => part === last?.key[index])) return last.proposals;
  const { set, spans } = session;
  last = { key, proposals: found.offers.open({ set, spans, scheme }) };
  return last.proposals;
}
