import type { HostApi, HostCall, HostEvent, HostInput, HostReply } from '../../shared/host/contract.ts';
import { failure } from '../../shared/result.ts';
import { ServerSentEvents } from './server-sent-events.ts';

export interface LoopbackHostOptions {
  readonly token: string;
  readonly fetch: typeof globalThis.fetch;
  /** Told whenever the stream of events begins (again), and whenever it ends, because the server is gone. */
  readonly connected: () => void;
  readonly disconnected: () => void;
}

const shortestWait = 500;
const longestWait = 5_000;

/**
 * The host over the loopback server of browser mode: a call is a POST, events are one long answer in the framing of
 * server-sent events, read with `fetch` because `EventSource` cannot send the token. The stream is opened with the
 * first listener and opened again, a little later each time, when it breaks.
 */
export function createLoopbackHost({ token, fetch, connected, disconnected }: LoopbackHostOptions): HostApi {
  const listeners = new Set<(event: HostEvent) => void>();
  const authorization = `Bearer ${token}`;
  let listening = false;

  async function listen(): Promise<void> {
    let wait = shortestWait;
    for (;;) {
      try {
        const response = await fetch('api/events', { headers: { authorization } });
        if (!response.ok || !response.body) throw new Error(`Events answered ${response.status}`);
        connected();
        wait = shortestWait;
        await read(response.body);
      } catch {
        // The server is gone or refused: both look the same to a person, who is told below.
      }
      disconnected();
      await new Promise((resolve) => setTimeout(resolve, wait));
      wait = Math.min(wait * 2, longestWait);
    }
  }

  async function read(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<void> {
    const events = new ServerSentEvents();
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      for (const data of events.push(part.value)) {
        // Kutip's own server wrote it, and its types are checked there.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const event = JSON.parse(data) as HostEvent;
        for (const listener of listeners) listener(event);
      }
    }
  }

  return {
    async call<Call extends HostCall>(call: Call, input: HostInput<Call>): Promise<HostReply<Call>> {
      try {
        const response = await fetch('api/call', {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json' },
          body: JSON.stringify({ call, input }),
        });
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
        return (await response.json()) as HostReply<Call>;
      } catch {
        // Whether the server is gone for everybody is for the stream of events to say: it ends at once if so.
        return failure({ code: 'disconnected', message: 'Kutip is not answering. Is it still running?' });
      }
    },

    subscribe(listener) {
      listeners.add(listener);
      if (!listening) {
        listening = true;
        void listen();
      }
      return () => listeners.delete(listener);
    },
  };
}
