import type { HostApi } from '../../shared/host/contract.ts';
import { bridge } from './bridge.ts';
import { connected, disconnected } from './connection.ts';
import { createElectronHost } from './electron-host.ts';
import { createLoopbackHost } from './loopback-host.ts';
import { takeToken } from './token.ts';

/** The machine's side, over whichever transport this page has. Nothing else in the interface knows which one. */
export const host: HostApi = bridge
  ? createElectronHost(bridge)
  : createLoopbackHost({
      token: takeToken(),
      fetch: window.fetch.bind(window),
      connected,
      disconnected,
    });
