import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { everything, type HistoryFilter } from '../../shared/history/history-filter.ts';

export type HistoryScope = 'article' | 'corpus';

interface HistoryViewState {
  readonly scope: HistoryScope;
  readonly filter: HistoryFilter;
  /** The step that is looked at; null for the newest. */
  readonly chosen: string | null;
}

/** What the history view shows, kept while a person goes to the article and back. */
export const historyView = createStore<HistoryViewState>()(() => ({
  scope: 'article',
  filter: everything,
  chosen: null,
}));

export function useHistoryView<Part>(select: (state: HistoryViewState) => Part): Part {
  return useStore(historyView, select);
}
