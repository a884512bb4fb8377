import type { ServerResponse } from 'node:http';
import type { HostApi } from '../../shared/host/contract.ts';

const heartbeatMilliseconds = 15_000;

/** A page that stopped reading (a suspended tab) is cut off here, rather than its events piling up in memory. */
const unreadLimit = 16 * 1024 * 1024;

/**
 * Sends every event of the host until the other side goes away, as server-sent events: one `data:` line of JSON for
 * each, and a comment now and then so that both sides notice a dead connection. The page reads it with `fetch`, not
 * with `EventSource`, which cannot send the token.
 */
export function streamEvents(host: HostApi, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  const send = (message: string) => {
    response.write(message);
    if (response.writableLength > unreadLimit) response.destroy();
  };
  // Tells the page that from here on nothing is missed.
  send(': listening\n\n');
  // JSON never holds a raw line break, so one `data:` line is always enough.
  const unsubscribe = host.subscribe((event) => send(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMilliseconds);
  response.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
  });
}
