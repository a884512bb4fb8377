import { describe, expect, it, vi } from 'vitest';
import type { HostEvent } from '../../shared/host/contract.ts';
import { createLoopbackHost } from './loopback-host.ts';

const saved: HostEvent = { name: 'article.saved', value: { article: 'a', revision: 7 } };

/** A server that answers every call with `reply`, and streams the events of one connection after the other. */
function server(reply: () => Response, connections: readonly string[][] = []) {
  const requests: { address: string; authorization: string | null; body: unknown }[] = [];
  let next = 0;
  const answer: typeof globalThis.fetch = async (address, init) => {
    requests.push({
      address: typeof address === 'string' ? address : '',
      authorization: new Headers(init?.headers).get('authorization'),
      body: typeof init?.body === 'string' ? JSON.parse(init.body) : null,
    });
    if (address !== 'api/events') return reply();
    const pieces = connections[next++];
    // The last connection stays open, as that of a living server does.
    if (!pieces) return new Promise(() => undefined);
    return new Response(new Blob(pieces).stream());
  };
  return { answer, requests };
}

function hostOf(fetch: typeof globalThis.fetch) {
  const connection: string[] = [];
  const host = createLoopbackHost({
    token: 'secret',
    fetch,
    connected: () => connection.push('connected'),
    disconnected: () => connection.push('disconnected'),
  });
  return { host, connection };
}

describe('the host over the loopback server', () => {
  it('posts a call with the token and gives back the answer', async () => {
    const { answer, requests } = server(() => Response.json({ ok: true, value: null }));
    const { host } = hostOf(answer);
    expect(await host.call('article.close', { article: 'a' })).toEqual({ ok: true, value: null });
    expect(requests).toEqual([
      {
        address: 'api/call',
        authorization: 'Bearer secret',
        body: { call: 'article.close', input: { article: 'a' } },
      },
    ]);
  });

  it('answers with an error, not an exception, when the server is gone', async () => {
    const { host } = hostOf(() => Promise.reject(new TypeError('Failed to fetch')));
    const reply = await host.call('app.start', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'disconnected' } });
  });

  it('passes events on, and connects again when the stream has ended', async () => {
    vi.useFakeTimers();
    const line = `data: ${JSON.stringify(saved)}\n\n`;
    const { answer } = server(() => new Response(), [[': listening\n\n', line], [line]]);
    const { host, connection } = hostOf(answer);
    const events: HostEvent[] = [];
    host.subscribe((event) => events.push(event));
    await vi.waitFor(() => expect(connection).toEqual(['connected', 'disconnected']));
    await vi.advanceTimersByTimeAsync(500);
    await vi.waitFor(() =>
      expect(connection).toEqual(['connected', 'disconnected', 'connected', 'disconnected']),
    );
    expect(events).toEqual([saved, saved]);
    vi.useRealTimers();
  });
});
