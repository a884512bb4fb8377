import { useEffect } from 'react';
import { announce } from './announce.ts';

/** Long enough to have stopped typing, short enough to be an answer. In milliseconds. */
const pause = 400;

/** Says what a person's typing has come to, once they pause; null is nothing to say. */
export function usePausedAnnouncement(message: string | null): void {
  useEffect(() => {
    if (message === null) return undefined;
    const timer = setTimeout(() => announce(message), pause);
    return () => clearTimeout(timer);
  }, [message]);
}
