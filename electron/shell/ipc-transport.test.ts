import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { hostInputs, type HostApi, type HostEvent } from '../../shared/host/contract.ts';
import { channels } from './channels.ts';
import { isTrustedSender, type IpcDoor, type Sender } from './guarded-ipc.ts';
import { pushEvents, setupIpcTransport } from './ipc-transport.ts';
import { startAddress } from './own-address.ts';

const ours: Sender = { senderFrame: { url: startAddress, parent: null } };

type Handler = Parameters<IpcDoor['handle']>[1];

function fakeIpcMain() {
  const handlers = new Map<string, Handler>();
  const ipcMain: IpcDoor = { handle: (channel, handler) => void handlers.set(channel, handler) };
  return {
    ipcMain,
    handlers,
    invoke: (channel: string, sender: Sender, ...input: unknown[]) =>
      handlers.get(channel)?.(sender, ...input),
  };
}

let received: unknown[];
let openedPaths: string[];
let logged: unknown[];
let fake: ReturnType<typeof fakeIpcMain>;

const noCorpus = { ok: false, error: { code: 'no-corpus', message: 'Open a folder first.' } } as const;

beforeEach(() => {
  received = [];
  openedPaths = [];
  logged = [];
  fake = fakeIpcMain();
  const host: HostApi = {
    call: (call, input) => {
      received.push({ call, input });
      if (call === 'corpus.openSample') return Promise.reject(new TypeError('secret of the machine'));
      return Promise.resolve(noCorpus);
    },
    subscribe: () => () => {},
  };
  setupIpcTransport({
    ipcMain: fake.ipcMain,
    host,
    openPath: (path) => {
      openedPaths.push(path);
      return Promise.resolve(noCorpus);
    },
    log: (error) => logged.push(error),
  });
});

describe('a message from the page', () => {
  test('reaches the host and brings its reply back', async () => {
    expect(await fake.invoke(channels.call, ours, 'corpus.articles', {})).toEqual(noCorpus);
    expect(received).toEqual([{ call: 'corpus.articles', input: {} }]);
  });

  test.each<[string, Sender]>([
    ['a frame inside the page', { senderFrame: { url: startAddress, parent: {} } }],
    ['a frame that is gone', { senderFrame: null }],
    ['another page', { senderFrame: { url: 'https://evil.example/', parent: null } }],
    ['a look-alike', { senderFrame: { url: 'app://kutip.evil.example/', parent: null } }],
    ['a file', { senderFrame: { url: 'file:///tmp/index.html', parent: null } }],
    ['an empty page', { senderFrame: { url: 'about:blank', parent: null } }],
  ])('is refused when it comes from %s, on every channel', async (_who, sender) => {
    expect(isTrustedSender(sender)).toBe(false);
    expect([...fake.handlers.keys()]).toEqual([channels.call, channels.openDropped]);
    for (const channel of fake.handlers.keys())
      expect(await fake.invoke(channel, sender, 'corpus.articles', {})).toMatchObject({
        ok: false,
        error: { code: 'refused' },
      });
    expect({ received, openedPaths }).toEqual({ received: [], openedPaths: [] });
  });

  test('never reaches the host when it is not as the contract says', async () => {
    const strange = fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true });
    const malformed = fc.oneof(
      fc.tuple(strange, strange),
      // Names that every object has must not count as calls.
      fc.tuple(fc.constantFrom('__proto__', 'constructor', 'hasOwnProperty'), strange),
      fc.tuple(
        fc.constantFrom(...Object.keys(hostInputs)),
        fc.oneof(fc.constantFrom(undefined, null, [], 'text', 0), fc.record({ unexpected: strange })),
      ),
    );
    await fc.assert(
      fc.asyncProperty(malformed, async ([call, input]) => {
        expect(await fake.invoke(channels.call, ours, call, input)).toMatchObject({
          ok: false,
          error: { code: expect.stringMatching(/^(invalid-input|unknown-call)$/) },
        });
        expect(received).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('that makes the host stumble is answered without a word about the inside', async () => {
    const reply = await fake.invoke(channels.call, ours, 'corpus.openSample', {});
    expect(reply).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(logged).toEqual([new TypeError('secret of the machine')]);
  });
});

describe('what is dropped onto the window', () => {
  test('is opened by its path', async () => {
    await fake.invoke(channels.openDropped, ours, '/home/sri/berita');
    expect(openedPaths).toEqual(['/home/sri/berita']);
  });

  // The path of a File that a script made up is empty.
  test.each([[''], [undefined], [7], [{ path: '/etc' }], ['x'.repeat(4097)]])(
    'is refused when it is %j',
    async (path) => {
      const reply = await fake.invoke(channels.openDropped, ours, path);
      expect(reply).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
      expect(openedPaths).toEqual([]);
    },
  );
});

test('events go to the window that is there, and nowhere once it is closed', () => {
  const sent: unknown[] = [];
  const listeners: ((event: HostEvent) => void)[] = [];
  const window = {
    destroyed: false,
    isDestroyed: () => window.destroyed,
    webContents: { send: (channel: string, event: HostEvent) => sent.push([channel, event]) },
  };
  let current: typeof window | null = null;
  const host: HostApi = {
    call: () => Promise.resolve(noCorpus),
    subscribe: (listener) => {
      listeners.push(listener);
      return () => {};
    },
  };
  pushEvents(host, () => current);
  const event: HostEvent = { name: 'article.saved', value: { article: 'a', revision: 1 } };
  for (const listener of listeners) listener(event);
  current = window;
  for (const listener of listeners) listener(event);
  window.destroyed = true;
  for (const listener of listeners) listener(event);
  expect(sent).toEqual([[channels.event, event]]);
});
