import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { HostApi } from '../../shared/host/contract.ts';
import { HostFailure, type HostError } from '../../shared/host/host-error.ts';
import { dispatch } from '../../shared/host/parse-call.ts';
import { failure } from '../../shared/result.ts';
import { securityHeaders } from './content-security-policy.ts';
import { streamEvents } from './event-stream.ts';
import { readJson } from './request-body.ts';
import { guardContentType, guardSource, guardToken, type Refusal } from './request-guard.ts';
import { findStaticFile } from './static-file.ts';
import { newToken } from './token.ts';

export interface LoopbackServerOptions {
  readonly host: HostApi;
  /** The built interface. */
  readonly rendererFolder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Told about failures that nobody expected; the page is told only that there was one. */
  readonly log: (error: unknown) => void;
}

export interface LoopbackServer {
  readonly port: number;
  readonly token: string;
  /** For the person's browser. The token is in the fragment, which no browser sends or logs. */
  readonly address: string;
  /** Stops listening and ends what is open. The host stays as it is. */
  close(): Promise<void>;
}

/**
 * Carries the `HostApi` over HTTP on 127.0.0.1: `POST /api/call` answers one call with its `Result`, `GET /api/events`
 * streams the host's events, everything else is a file of the interface. The status speaks of the transport alone:
 * an expected failure of the host is an answered call, with status 200.
 *
 * Rejects when the port is taken.
 */
export async function startLoopbackServer(options: LoopbackServerOptions): Promise<LoopbackServer> {
  const token = newToken();
  let port = options.port;
  const server = createServer((request, response) => {
    answer(request, response, { ...options, port, token }).catch((error: unknown) => {
      options.log(error);
      if (response.headersSent) response.destroy();
      else sendError(response, 500, internal);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound !== null && typeof bound === 'object') port = bound.port;
  return {
    port,
    token,
    address: `http://127.0.0.1:${port}/#${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Context = LoopbackServerOptions & { readonly token: string };

const internal: HostError = {
  code: 'internal',
  message: 'Something went wrong inside Kutip. What was saved is safe; reload the page.',
};

async function answer(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  const source = guardSource(request.headers, context.port);
  if (!source.ok) return refuse(response, source.error);
  // Cut by hand: `new URL` would resolve `..` away before anyone could refuse it.
  const [pathname = '/'] = (request.url ?? '/').split('?');
  if (pathname === '/api/call') return answerCall(request, response, context);
  if (pathname === '/api/events') return answerEvents(request, response, context);
  return answerFile(request, response, context.rendererFolder, pathname);
}

async function answerCall(
  request: IncomingMessage,
  response: ServerResponse,
  { host, token }: Context,
): Promise<void> {
  if (request.method !== 'POST') return refuseMethod(response, 'POST');
  const known = guardToken(request.headers, token);
  if (!known.ok) return refuse(response, known.error);
  const type = guardContentType(request.headers);
  if (!type.ok) return refuse(response, type.error);
  const body = await readJson(request);
  if (!body.ok) return refuse(response, body.error);
  if (typeof body.value !== 'object' || body.value === null)
    return refuse(response, { status: 400, message: 'A call is an object with "call" and "input".' });
  const { call, input } = body.value as { call?: unknown; input?: unknown };
  sendJson(response, 200, await dispatchSafely(host, call, input));
}

/** A failure that the host expected, but threw, keeps its own words; anything else goes to the log. */
async function dispatchSafely(host: HostApi, call: unknown, input: unknown) {
  try {
    return await dispatch(host, call, input);
  } catch (error) {
    if (error instanceof HostFailure) return failure(error.toHostError());
    throw error;
  }
}

function answerEvents(request: IncomingMessage, response: ServerResponse, { host, token }: Context): void {
  if (request.method !== 'GET') return refuseMethod(response, 'GET');
  const known = guardToken(request.headers, token);
  if (!known.ok) return refuse(response, known.error);
  return streamEvents(host, response);
}

async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  pathname: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuseMethod(response, 'GET, HEAD');
  const file = await findStaticFile(folder, pathname);
  if (file === null)
    return sendError(response, 404, { code: 'not-found', message: 'There is no such page.' });
  // Read whole: the largest file of the interface is a font. And a failure can still become a proper answer.
  const bytes = await readFile(file.path);
  response.writeHead(200, { 'content-type': file.contentType, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

function refuseMethod(response: ServerResponse, allowed: string): void {
  response.setHeader('allow', allowed);
  refuse(response, { status: 405, message: `Only ${allowed} is answered here.` });
}

function refuse(response: ServerResponse, refusal: Refusal): void {
  sendError(response, refusal.status, { code: 'refused', message: refusal.message });
}

function sendError(response: ServerResponse, status: number, error: HostError): void {
  sendJson(response, status, failure(error));
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value));
}
