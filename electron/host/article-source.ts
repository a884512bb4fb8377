import type { SourceInfo } from '../../shared/host/contract.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { toArticleText } from '../../shared/text/article-text.ts';
import { createCodePointIndex, type CodePointIndex } from '../../shared/text/code-point-index.ts';
import { decode, type Decoded } from '../files/decode.ts';
import { readLimited } from '../files/read-source.ts';
import { sha256 } from '../files/sha256.ts';
import type { ArticlePlace } from './article-place.ts';

export interface ArticleSource {
  readonly text: string;
  readonly offsets: CodePointIndex;
  readonly info: SourceInfo;
  readonly encodingGuessed: boolean;
}

/**
 * Reads an article. `chosen` is the encoding that a person has chosen; without it the one that the sidecar records
 * is used as long as the source is the one that the sidecar was made for, since its offsets count that text.
 */
export async function readArticleSource(
  place: ArticlePlace,
  recorded: SourceInfo | null,
  chosen?: string,
): Promise<ArticleSource> {
  const bytes = await readSourceBytes(place);
  const hash = sha256(bytes);
  const same = recorded?.sha256 === hash ? recorded.encoding : undefined;
  const decoded =
    chosen === undefined
      ? decodeAsRecorded(bytes, place.article, same)
      : decode(bytes, place.article, chosen);
  const { text, newline } = toArticleText(decoded.text);
  const offsets = createCodePointIndex(text);
  return {
    text,
    offsets,
    encodingGuessed: decoded.guessed,
    info: {
      file: place.article.slice(place.article.lastIndexOf('/') + 1),
      sha256: hash,
      encoding: decoded.encoding,
      bom: decoded.bom,
      newline,
      length: offsets.length,
      language: recorded?.language ?? place.language,
    },
  };
}

export async function readSourceBytes(place: ArticlePlace): Promise<Buffer> {
  return readLimited(await place.guard.existing(place.article), place.article);
}

/** A recorded encoding that does not fit (the sidecar was edited by hand) must not keep the article from opening. */
function decodeAsRecorded(bytes: Uint8Array, file: string, recorded: string | undefined): Decoded {
  if (recorded === undefined) return decode(bytes, file);
  try {
    return decode(bytes, file, recorded);
  } catch (error) {
    if (error instanceof HostFailure) return decode(bytes, file);
    throw error;
  }
}
