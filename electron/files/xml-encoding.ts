import { HostFailure } from '../../shared/host/host-error.ts';
import { canonicalEncoding } from './decode.ts';

/** Bytes at the beginning of a file that hold its XML declaration, if it has one. */
export const xmlHeadSize = 1024;

/**
 * The encoding of an XML file, by what its beginning proves: a byte order mark, the first `<` in UTF-16, else the
 * `encoding` of its declaration, else UTF-8 (XML 1.0, section 4.3.3 and appendix F). Where mark and declaration
 * contradict each other, one of them is wrong, and nobody can say which.
 *
 * @throws {HostFailure} `not-text`
 */
export function xmlEncoding(head: Uint8Array, file: string): string {
  const proven = provenEncoding(head);
  if (proven === 'utf-32')
    throw notText(file, 'it is UTF-32, which no XML reader has to know', 'Save it as UTF-8');
  const declared = declaredEncoding(head, proven);
  if (declared === null) return proven ?? 'utf-8';
  const isWide = /^(?:utf-16|ucs-2|unicode|iso-10646-ucs-2)/i.test(declared);
  const contradicts =
    proven === 'utf-8' ? !/^(?:utf-?8|us-ascii)$/i.test(declared) : proven !== null && !isWide;
  if (contradicts || (proven === null && isWide))
    throw notText(
      file,
      `its first line says ${declared}, and its bytes are ${proven ?? 'not'}`,
      `Correct the encoding in its first line, or save it again as UTF-8`,
    );
  return proven ?? canonicalEncoding(declared, file);
}

type Proven = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32' | null;

function provenEncoding(head: Uint8Array): Proven {
  const begins = (...bytes: number[]) => bytes.every((byte, index) => head[index] === byte);
  if (begins(0xff, 0xfe, 0, 0) || begins(0, 0, 0xfe, 0xff)) return 'utf-32';
  if (begins(0x3c, 0, 0, 0) || begins(0, 0, 0, 0x3c)) return 'utf-32';
  if (begins(0xff, 0xfe) || begins(0x3c, 0)) return 'utf-16le';
  if (begins(0xfe, 0xff) || begins(0, 0x3c)) return 'utf-16be';
  return begins(0xef, 0xbb, 0xbf) ? 'utf-8' : null;
}

function declaredEncoding(head: Uint8Array, proven: Proven): string | null {
  const text = new TextDecoder(proven ?? 'iso-8859-1').decode(head.subarray(0, xmlHeadSize));
  const declaration = /^\s*<\?xml\s[^?]*\?>/.exec(text)?.[0] ?? '';
  return /\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1] ?? null;
}

export function notText(file: string, reason: string, remedy: string): HostFailure {
  return new HostFailure('not-text', `${file} cannot be read: ${reason}. ${remedy}, then try again.`, {
    file,
  });
}
