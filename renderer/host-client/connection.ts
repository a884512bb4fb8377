import { createStore } from 'zustand/vanilla';

/**
 * Whether the machine's side is there. The desktop application is always connected; a page in browser mode loses
 * its server when the process ends. `times` counts the connections made: from the second on, events were missed
 * in between, and whoever keeps a copy of the host's state has to ask for it anew.
 */
export interface Connection {
  readonly state: 'connected' | 'disconnected';
  readonly times: number;
}

export const connection = createStore<Connection>()(() => ({ state: 'connected', times: 0 }));

export function connected(): void {
  connection.setState(({ times }) => ({ state: 'connected', times: times + 1 }));
}

export function disconnected(): void {
  if (connection.getState().state === 'connected') connection.setState({ state: 'disconnected' });
}
