import { useStore } from 'zustand';
import type { SearchRequest } from '../../shared/search/search-request.ts';
import { application } from '../app/application.ts';
import { host } from '../host-client/host.ts';
import { createSearch, type SearchState } from './create-search-store.ts';

/** The application's one search: it stays as it was while a person is in an article. */
export const search = createSearch(host);

/** Long enough to have stopped typing, short enough to be an answer. */
const pause = 180;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Changes what is asked for, and asks once the person has stopped typing. */
export function askSoon(changes: Partial<SearchRequest>): void {
  search.change(changes);
  clearTimeout(timer);
  timer = setTimeout(() => void search.run(), pause);
}

/** Asks without waiting: Enter was pressed, or something was chosen. */
export function askNow(changes: Partial<SearchRequest> = {}): void {
  clearTimeout(timer);
  search.change(changes);
  void search.run();
}

/** A part of the search's state, watched. `select` must give the same value for the same state. */
export function useSearch<Part>(select: (state: SearchState) => Part): Part {
  return useStore(search.store, select);
}

// The hits of one folder mean nothing in another.
application.subscribe(({ corpus }, before) => {
  if (corpus?.id !== before.corpus?.id) search.reset();
});
