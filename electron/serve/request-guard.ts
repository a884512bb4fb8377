import type { IncomingHttpHeaders } from 'node:http';
import { failure, success, type Result } from '../../shared/result.ts';
import { carriesToken } from './token.ts';

/** A request that goes no further: the HTTP status, and the sentence that the `HostError` will carry. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
}

const granted = success(null);

function refuse(status: number, message: string): Result<null, Refusal> {
  return failure({ status, message });
}

/**
 * Whether a request was made for this server by its own page, or by a person who typed the address.
 *
 * Any web site open in the same browser can send requests to 127.0.0.1, so being on loopback protects nothing.
 * `Host` stops DNS rebinding (a foreign name that resolves to 127.0.0.1); `Origin` and `Sec-Fetch-Site`, which a page
 * cannot forge, stop other pages. `same-site` is refused as well: to a browser every port of localhost is one site.
 */
export function guardSource(headers: IncomingHttpHeaders, port: number): Result<null, Refusal> {
  const ownHosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  // Fails closed: HTTP/1.1 demands a Host, and a request without one was not made by a browser.
  if (headers.host === undefined || !ownHosts.includes(headers.host.toLowerCase()))
    return refuse(403, 'Kutip answers to its own address only. Open the address that Kutip printed.');
  const origin = headers.origin;
  if (origin !== undefined && !ownHosts.some((host) => origin === `http://${host}`))
    return refuse(403, 'Kutip does not answer to other web pages.');
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    return refuse(403, 'Kutip does not answer to other web pages.');
  return granted;
}

/** Whether the caller knows the secret of this start. */
export function guardToken(headers: IncomingHttpHeaders, token: string): Result<null, Refusal> {
  if (carriesToken(headers.authorization, token)) return granted;
  return refuse(
    401,
    'The token is missing or belongs to an earlier start. Open the address that Kutip printed.',
  );
}

/**
 * Only JSON that says so. The other content types that a page may send to a foreign server without asking first
 * (plain text, forms) never reach the parser, even if a browser forgot the headers above.
 */
export function guardContentType(headers: IncomingHttpHeaders): Result<null, Refusal> {
  const [type] = (headers['content-type'] ?? '').split(';');
  if (type?.trim().toLowerCase() === 'application/json') return granted;
  return refuse(415, 'Kutip reads application/json only.');
}
