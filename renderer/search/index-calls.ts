import { host } from '../host-client/host.ts';
import { search } from './search.ts';

/** Brings the index up to date; events tell how far it is. */
export function prepareIndex(): Promise<void> {
  return call('search.prepare');
}

export function cancelIndexing(): Promise<void> {
  return call('search.cancel');
}

async function call(name: 'search.prepare' | 'search.cancel'): Promise<void> {
  const reply = await host.call(name, {});
  if (reply.ok) search.store.setState({ index: reply.value });
}
