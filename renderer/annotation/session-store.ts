import { monotonicFactory } from 'ulid';
import { useStore } from 'zustand';
import { host } from '../host-client/host.ts';
import { createSessionStore } from './create-session-store.ts';
import type { SessionState } from './session.ts';

export { createSessionStore } from './create-session-store.ts';

/** The application's one session store. */
export const sessionStore = createSessionStore(host, () => new Date().toISOString(), monotonicFactory());

/** A part of the session, watched. `select` must give the same value for the same state (no new objects). */
export function useSession<Part>(select: (state: SessionState) => Part): Part {
  return useStore(sessionStore, select);
}
