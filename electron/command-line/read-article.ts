import { toArticleText, type Newline } from '../../shared/text/article-text.ts';
import { createCodePointIndex, type CodePointIndex } from '../../shared/text/code-point-index.ts';
import { decode } from '../files/decode.ts';
import type { PathGuard } from '../files/path-guard.ts';
import { readLimited } from '../files/read-source.ts';
import { sha256 } from '../files/sha256.ts';

/** An article text and how the file's bytes became it. */
export interface ArticleSource {
  readonly text: string;
  readonly offsets: CodePointIndex;
  readonly sha256: string;
  readonly encoding: string;
  readonly bom: boolean;
  readonly newline: Newline;
  readonly encodingGuessed: boolean;
}

/**
 * Reads an article, in the given encoding or the one that its bytes show.
 *
 * @throws {HostFailure} when the file is gone, too large, outside the corpus or no text in that encoding.
 */
export async function readArticleText(
  guard: PathGuard,
  path: string,
  encoding?: string,
): Promise<ArticleSource> {
  const bytes = await readLimited(await guard.existing(path), path);
  const decoded = decode(bytes, path, encoding);
  const { text, newline } = toArticleText(decoded.text);
  return {
    text,
    offsets: createCodePointIndex(text),
    sha256: sha256(bytes),
    encoding: decoded.encoding,
    bom: decoded.bom,
    newline,
    encodingGuessed: decoded.guessed,
  };
}
