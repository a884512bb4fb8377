import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { HistoryFilter } from '../../shared/history/history-filter.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import type { CorpusHistoryItem, HistoryCursor } from '../../shared/host/history.ts';
import { bulkActions } from '../annotation/actions.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { host } from '../host-client/host.ts';

export interface LoadedHistory {
  readonly items: readonly CorpusHistoryItem[];
  readonly next: HistoryCursor | null;
  readonly damaged: readonly string[];
  readonly error: HostError | null;
  readonly isLoading: boolean;
}

const nothing: LoadedHistory = { items: [], next: null, damaged: [], error: null, isLoading: true };

const pageSize = 200;
/** Reading begins when a person stops typing. In milliseconds. */
const pause = 250;

/** The history of the whole corpus as far as it has been read for this filter, and the way to read on. */
export function useCorpusHistory(filter: HistoryFilter): LoadedHistory & { readMore(): void } {
  const lastBulk = useStore(bulkActions.store, (state) => state.last);
  const [loaded, setLoaded] = useState(nothing);
  /** Counts readings: a page of one that has been overtaken is passed over. */
  const reading = useRef(0);

  async function read(before: HistoryCursor | undefined): Promise<void> {
    const ticket = ++reading.current;
    setLoaded((state) => ({ ...state, error: null, isLoading: true }));
    // What was done a moment ago is to be in the list.
    await sessionStore.getState().flush();
    const reply = await host.call('corpus.history', { limit: pageSize, filter, ...(before && { before }) });
    if (ticket !== reading.current) return;
    setLoaded(({ items, damaged, next }) => {
      const kept = before ? items : [];
      if (!reply.ok) return { items: kept, next, damaged, error: reply.error, isLoading: false };
      const page = reply.value;
      return {
        items: [...kept, ...page.items],
        next: page.next,
        damaged: [...new Set([...(before ? damaged : []), ...page.damaged])],
        error: null,
        isLoading: false,
      };
    });
  }

  useEffect(() => {
    // What is under way for another filter is not wanted any more.
    reading.current++;
    const timer = setTimeout(() => void read(undefined), filter.words === '' ? 0 : pause);
    return () => clearTimeout(timer);
    // The filter asks for another reading, and a change over several articles, which can be taken back from here.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [filter, lastBulk]);

  return {
    ...loaded,
    readMore() {
      if (loaded.next && !loaded.isLoading) void read(loaded.next);
    },
  };
}
