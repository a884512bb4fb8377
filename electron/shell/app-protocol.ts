import { readFile } from 'node:fs/promises';
import type { Protocol } from 'electron';
import { securityHeaders } from '../serve/content-security-policy.ts';
import { findStaticFile } from '../serve/static-file.ts';
import { appScheme, isOwnAddress } from './own-address.ts';

/** Before the application is ready, or the scheme stays without an origin. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built interface, and nothing else, under the same policy as browser mode. */
export function setupAppProtocol(protocol: Pick<Protocol, 'handle'>, rendererFolder: string): void {
  protocol.handle(appScheme, (request) => answerAppRequest(request, rendererFolder));
}

export async function answerAppRequest(
  request: Pick<Request, 'method' | 'url'>,
  rendererFolder: string,
): Promise<Response> {
  if (request.method !== 'GET' || !isOwnAddress(request.url)) return refuse(403);
  // The path as it was asked for: URL would have resolved an encoded `..` away, and the guard wants to see it.
  const pathname = /^[^:]*:\/\/[^/?#]*([^?#]*)/.exec(request.url)?.[1] ?? '';
  const file = await findStaticFile(rendererFolder, pathname === '' ? '/' : pathname);
  if (file === null) return refuse(404);
  return new Response(await readFile(file.path), {
    headers: { ...securityHeaders, 'content-type': file.contentType },
  });
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: { ...securityHeaders } });
}
