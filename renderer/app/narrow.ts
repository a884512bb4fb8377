import { useSyncExternalStore } from 'react';

/** Below this width the side panes lie over the text or under it, rather than beside it. */
const query = window.matchMedia('(max-width: 760px)');

export function isNarrow(): boolean {
  return query.matches;
}

export function useNarrow(): boolean {
  return useSyncExternalStore((changed) => {
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, isNarrow);
}
