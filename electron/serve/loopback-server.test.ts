import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hostInputs, type HostApi, type HostEvent } from '../../shared/host/contract.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { startLoopbackServer, type LoopbackServer } from './loopback-server.ts';

/** Answers that no corpus is open, and writes down what reached it. */
function recordingHost() {
  const received: unknown[] = [];
  const listeners = new Set<(event: HostEvent) => void>();
  const api: HostApi = {
    call: (name, input) => {
      received.push({ name, input });
      if (name === 'corpus.choose')
        return Promise.reject(new HostFailure('not-available-here', 'There are no dialogs in a browser.'));
      if (name === 'corpus.openSample') return Promise.reject(new TypeError('secret of the machine'));
      return Promise.resolve({ ok: false, error: { code: 'no-corpus', message: 'Open a folder first.' } });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { api, received, listeners };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let server: LoopbackServer;
let folder: string;
let host: ReturnType<typeof recordingHost>;
let logged: unknown[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutip-serve-'));
  const rendererFolder = join(folder, 'renderer');
  await mkdir(join(rendererFolder, 'assets'), { recursive: true });
  await writeFile(join(rendererFolder, 'index.html'), '<!doctype html><title>Kutip</title>');
  await writeFile(join(rendererFolder, 'assets', 'index-1a2b.js'), 'export {};');
  await writeFile(join(folder, 'secret.html'), 'not for the browser');
  await symlink(join(folder, 'secret.html'), join(rendererFolder, 'link.html'));
  host = recordingHost();
  logged = [];
  server = await startLoopbackServer({
    host: host.api,
    rendererFolder,
    port: 0,
    log: (error) => logged.push(error),
  });
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Node's own client, because `fetch` neither sends a foreign Host nor leaves `..` in an address. */
function send(options: {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { host: '127.0.0.1', port: server.port, method: 'GET', ...options, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(options.body);
  });
}

function call(body: string | Buffer, headers: Record<string, string> = {}): Promise<Answer> {
  return send({
    method: 'POST',
    path: '/api/call',
    headers: {
      authorization: `Bearer ${server.token}`,
      'content-type': 'application/json',
      ...headers,
    },
    body,
  });
}

const goodCall = JSON.stringify({ call: 'corpus.articles', input: {} });

/** What became of a request: the status, the error's code, and how many calls got through to the host. */
function outcome(answer: Answer) {
  const { ok, error } = JSON.parse(answer.body);
  expect(error.message).toMatch(/\.$/);
  return { status: answer.status, ok, code: error.code, reachedHost: host.received.length };
}

function refused(status: number) {
  return { status, ok: false, code: 'refused', reachedHost: 0 };
}

describe('a call', () => {
  test('with the token reaches the host and brings its result back', async () => {
    const answer = await call(goodCall, { origin: `http://127.0.0.1:${server.port}` });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({
      ok: false,
      error: { code: 'no-corpus', message: 'Open a folder first.' },
    });
    expect(host.received).toEqual([{ name: 'corpus.articles', input: {} }]);
  });

  test('may name the machine localhost', async () => {
    expect((await call(goodCall, { host: `localhost:${server.port}` })).status).toBe(200);
  });

  test.each([
    ['no token', { authorization: '' }],
    ['a wrong token', { authorization: `Bearer ${'A'.repeat(43)}` }],
    ['the token without its scheme', {}],
  ])('with %s is refused', async (_case, headers) => {
    expect(outcome(await call(goodCall, { authorization: server.token, ...headers }))).toEqual(refused(401));
  });

  test.each([
    'https://evil.example',
    'http://127.0.0.1:1',
    'http://127.0.0.1',
    'https://127.0.0.1:PORT',
    'http://127.0.0.1:PORT.evil.example',
    'null',
  ])('from a page at %s is refused, even with the token', async (origin) => {
    expect(outcome(await call(goodCall, { origin: origin.replace('PORT', String(server.port)) }))).toEqual(
      refused(403),
    );
  });

  test.each(['cross-site', 'same-site'])('that a browser calls %s is refused', async (site) => {
    expect(outcome(await call(goodCall, { 'sec-fetch-site': site }))).toEqual(refused(403));
  });

  test.each(['evil.example', 'evil.example:PORT', '127.0.0.1', '127.0.0.1:1', '[::1]:PORT'])(
    'to the host name "%s" is refused, as a rebound DNS name would send it',
    async (name) => {
      expect(outcome(await call(goodCall, { host: name.replace('PORT', String(server.port)) }))).toEqual(
        refused(403),
      );
    },
  );

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonx', ''])(
    'sent as "%s" is refused',
    async (type) => {
      expect(outcome(await call(goodCall, { 'content-type': type }))).toEqual(refused(415));
    },
  );

  test.each(['{', '', 'null', '"corpus.articles"', '42', Buffer.from([0x22, 0xff, 0xfe, 0x22])])(
    'whose body is %j is refused',
    async (body) => {
      expect(outcome(await call(body))).toEqual(refused(400));
    },
  );

  test('of more than 64 MB is refused by its announced length', async () => {
    expect(outcome(await call(Buffer.alloc(64 * 1024 * 1024 + 1, ' ')))).toEqual(refused(413));
  });

  test('of more than 64 MB is refused when no length is announced', async () => {
    expect(
      outcome(await call(Buffer.alloc(64 * 1024 * 1024 + 1, ' '), { 'transfer-encoding': 'chunked' })),
    ).toEqual(refused(413));
  });

  test('by another method is refused', async () => {
    expect(outcome(await send({ path: '/api/call' }))).toEqual(refused(405));
  });

  test('that the host does not know, or that is not as the contract says, never reaches the host', async () => {
    const malformed = fc.oneof(
      fc.record({ call: fc.string(), input: fc.jsonValue() }),
      // Names that every object has must not count as calls.
      fc.record({ call: fc.constantFrom('__proto__', 'constructor', 'toString'), input: fc.jsonValue() }),
      fc.record({ call: fc.jsonValue(), input: fc.constant({}) }),
      fc.record({
        call: fc.constantFrom(...Object.keys(hostInputs)),
        input: fc.oneof(
          fc.constantFrom(null, [], 'text', 0),
          fc.record({ unexpected: fc.jsonValue() }),
          fc.record({ article: fc.constantFrom('', 'x'.repeat(201), 7, null), edits: fc.jsonValue() }),
        ),
      }),
      fc.array(fc.jsonValue()),
    );
    await fc.assert(
      fc.asyncProperty(malformed, async (payload) => {
        const reply = JSON.parse((await call(JSON.stringify(payload))).body);
        expect(reply.ok).toBe(false);
        expect(reply.error.code).toMatch(/^(invalid-input|unknown-call)$/);
        expect(host.received).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('that fails as the host expected is answered in the words of the host', async () => {
    const answer = await call(JSON.stringify({ call: 'corpus.choose', input: {} }));
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body).error.code).toBe('not-available-here');
  });

  test('that fails unexpectedly is logged, and the page learns nothing of the inside', async () => {
    const answer = await call(JSON.stringify({ call: 'corpus.openSample', input: {} }));
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.body).error.code).toBe('internal');
    expect(answer.body).not.toContain('secret');
    expect(logged).toEqual([new TypeError('secret of the machine')]);
  });
});

describe('the stream of events', () => {
  test('brings every event of the host, one line each, until the page leaves', async () => {
    const leaving = new AbortController();
    const response = await fetch(`http://127.0.0.1:${server.port}/api/events`, {
      headers: { authorization: `Bearer ${server.token}` },
      signal: leaving.signal,
    });
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toBe(': listening\n\n');
    const event: HostEvent = { name: 'article.saved', value: { article: 'a\nb', revision: 3 } };
    for (const listener of host.listeners) listener(event);
    const message = (await reader?.read())?.value ?? '';
    expect(message).toMatch(/^data: [^\n]*\n\n$/);
    expect(JSON.parse(message.slice('data: '.length))).toEqual(event);
    leaving.abort();
    await expect.poll(() => host.listeners.size).toBe(0);
  });

  test('is refused without the token', async () => {
    expect(outcome(await send({ path: '/api/events' }))).toEqual(refused(401));
    expect(host.listeners.size).toBe(0);
  });
});

describe('a file of the interface', () => {
  test('is served with the policy that lets nothing else in', async () => {
    const answer = await send({ path: '/' });
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('<title>Kutip</title>');
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
    });
    expect(contentSecurityPolicy).not.toContain('unsafe');
  });

  test('is found below its folder', async () => {
    const answer = await send({ path: '/assets/index-1a2b.js?v=1' });
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test.each([
    '/../secret.html',
    '/assets/../../secret.html',
    '/%2e%2e/secret.html',
    '/..%2fsecret.html',
    '/..%5csecret.html',
    '/..\\secret.html',
    '//secret.html',
    '/%00/index.html',
    '/%ff',
    '/C:/secret.html',
    '/assets',
    '/.hidden.html',
    '/link.html',
    '/missing.html',
    '/assets/index-1a2b.js/',
  ])('is not found at %s', async (path) => {
    const answer = await send({ path });
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('not for the browser');
  });

  test('is not served to a foreign host name', async () => {
    expect(outcome(await send({ path: '/', headers: { host: 'evil.example' } }))).toEqual(refused(403));
  });
});

test('every start has a token of its own, of 256 bits', async () => {
  const other = await startLoopbackServer({ host: host.api, rendererFolder: folder, port: 0, log: () => {} });
  await other.close();
  expect(other.token).not.toBe(server.token);
  expect(Buffer.from(server.token, 'base64url')).toHaveLength(32);
  expect(server.address).toBe(`http://127.0.0.1:${server.port}/#${server.token}`);
});

test('a port that is taken is an error, not another port', async () => {
  const options = { host: host.api, rendererFolder: folder, port: server.port, log: () => {} };
  await expect(startLoopbackServer(options)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
