import { toArticleText } from '../../shared/text/article-text.ts';
import { decode } from '../files/decode.ts';
import { largestSource, tooLarge } from '../files/read-source.ts';

/** The name of what comes in by standard input. */
export const standardInput = '-';

/** An article text in the encoding that its bytes show, as an article's file is read. @throws {HostFailure} when it is no text. */
export async function readStandardInput(): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of process.stdin) {
    if (!(piece instanceof Uint8Array)) continue;
    size += piece.length;
    if (size > largestSource) throw tooLarge('standard input', largestSource);
    pieces.push(piece);
  }
  return toArticleText(decode(Buffer.concat(pieces), 'standard input').text).text;
}
