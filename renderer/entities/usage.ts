import { createStore } from 'zustand/vanilla';
import type { EntityUsage } from '../../shared/host/entity-usage.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { forgetView } from './entities-view.ts';
import { host } from '../host-client/host.ts';

/** How much the entities are used, as far as it has been counted. */
export interface UsageState {
  readonly usage: EntityUsage | null;
  readonly isCounting: boolean;
  readonly done: number;
  readonly total: number;
  readonly error: HostError | null;
}

export const entityUsage = createStore<UsageState>()(() => ({
  usage: null,
  isCounting: false,
  done: 0,
  total: 0,
  error: null,
}));

/** Counts askings: an answer that a later one has overtaken is passed over. */
let asking = 0;

/** Counts over all files; what was counted before stays on the screen meanwhile. */
export async function countUsage(): Promise<void> {
  const ticket = ++asking;
  entityUsage.setState({ isCounting: true, done: 0, total: 0, error: null });
  // Edits that are still under way count, too.
  await sessionStore.getState().flush();
  const reply = await host.call('entities.usage', {});
  if (ticket !== asking) return;
  entityUsage.setState({
    isCounting: false,
    ...(reply.ok ? { usage: reply.value } : { error: reply.error }),
  });
}

host.subscribe((event) => {
  if (event.name === 'entities.progress') entityUsage.setState(event.value);
  if (event.name !== 'corpus.opened') return;
  // Another folder, other people.
  entityUsage.setState({ usage: null });
  forgetView();
});
