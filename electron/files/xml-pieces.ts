import { createReadStream } from 'node:fs';
import { fileFailure } from './file-failure.ts';
import { notText, xmlEncoding, xmlHeadSize } from './xml-encoding.ts';

/** An XML file as text in pieces, without its byte order mark: memory does not grow with it. @throws {HostFailure} */
export async function* xmlPieces(path: string, file: string): AsyncGenerator<string> {
  try {
    yield* decodeXml(createReadStream(path), file);
  } catch (error) {
    throw fileFailure(error, file);
  }
}

/**
 * Bytes of an XML file as text. Nothing is guessed: see `xmlEncoding`.
 *
 * @throws {HostFailure} `not-text` where the bytes are not what the file says that they are.
 */
export async function* decodeXml(bytes: AsyncIterable<unknown>, file: string): AsyncGenerator<string> {
  let decode: ((piece: Uint8Array, isLast: boolean) => string) | null = null;
  let head = new Uint8Array(0);
  for await (const piece of bytes) {
    if (!(piece instanceof Uint8Array)) continue;
    if (decode) yield decode(piece, false);
    else {
      head = Buffer.concat([head, piece]);
      if (head.length < xmlHeadSize) continue;
      decode = decoderFor(xmlEncoding(head, file), file);
      yield decode(head, false);
    }
  }
  if (decode) yield decode(new Uint8Array(0), true);
  else yield decoderFor(xmlEncoding(head, file), file)(head, true);
}

function decoderFor(encoding: string, file: string): (piece: Uint8Array, isLast: boolean) => string {
  const wrong = () =>
    notText(
      file,
      `it is not valid ${encoding}`,
      'Correct the encoding in its first line, or save it again as UTF-8',
    );
  // WHATWG takes this name for windows-1252: the quotation marks of one would be invisible characters of the other.
  if (encoding === 'iso-8859-1')
    return (piece) => {
      if (piece.some((byte) => byte >= 0x80 && byte < 0xa0)) throw wrong();
      return Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1');
    };
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (piece, isLast) => {
    try {
      return decoder.decode(piece, { stream: !isLast });
    } catch {
      throw wrong();
    }
  };
}
