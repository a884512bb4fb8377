import { useEffect, useRef } from 'react';
import { announce } from './announce.ts';

/** Long enough to have stopped typing, short enough to be an answer. In milliseconds. */
const pause = 400;

/**
 * Says how much a person's typing has found, once they pause; null is nothing to say. Only another number is news: the same
 * one in another language would cut off what is being said.
 */
export function usePausedAnnouncement(found: number | null, say: (found: number) => string): void {
  const latest = useRef(say);
  useEffect(() => {
    latest.current = say;
  });
  useEffect(() => {
    if (found === null) return undefined;
    const timer = setTimeout(() => announce(latest.current(found)), pause);
    return () => clearTimeout(timer);
  }, [found]);
}
