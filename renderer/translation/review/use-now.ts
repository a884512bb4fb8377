import { useSyncExternalStore } from 'react';

let now = new Date().toISOString();

/** The time to the minute, watched: "3 minutes ago" does not stay true. */
export function useNow(): string {
  return useSyncExternalStore(subscribe, () => now);
}

function subscribe(onChange: () => void): () => void {
  const read = () => {
    now = new Date().toISOString();
    onChange();
  };
  read();
  const timer = setInterval(read, 60_000);
  return () => clearInterval(timer);
}
