import { createReadStream } from 'node:fs';
import { HostFailure } from '../../shared/host/host-error.ts';
import { fileFailure } from './file-failure.ts';

/** The size of what is looked at before the first piece: a byte order mark, or a declared encoding. */
const headSize = 64 * 1024;

/**
 * A file of an exchange format as text, in pieces: memory does not grow with it. By its byte order mark, else in the
 * encoding that `declared` finds in its first bytes (as Latin-1), else UTF-8. The mark is left out.
 *
 * @throws {HostFailure} where the bytes are no text of that encoding, or cannot be read.
 */
export async function* textPieces(
  path: string,
  file: string,
  declared: (head: string) => string | null = () => null,
): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  try {
    for await (const piece of createReadStream(path, { highWaterMark: headSize })) {
      if (!(piece instanceof Uint8Array)) continue;
      decoder ??= decoderFor(piece, file, declared);
      yield decoder.decode(piece, { stream: true });
    }
    if (decoder) yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw fileFailure(error, file);
    throw new HostFailure(
      'not-text',
      `${file} is not valid ${decoder?.encoding ?? 'text'}. Save it as UTF-8, then try again.`,
      { file },
    );
  }
}

function decoderFor(
  bytes: Uint8Array,
  file: string,
  declared: (head: string) => string | null,
): InstanceType<typeof TextDecoder> {
  const label = markedEncoding(bytes) ?? declared(Buffer.from(bytes).toString('latin1')) ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (cause) {
    throw new HostFailure(
      'not-text',
      `${file} says that it is ${label}, which Kutip does not know. Save it as UTF-8, then try again.`,
      { file, cause },
    );
  }
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
