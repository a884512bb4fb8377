import type { Sidecar } from '../annotation/sidecar.ts';
import type { Result } from '../result.ts';

/** What is exchanged: one article as one annotator has annotated it. */
export interface ArticleRecord {
  /** Of the article's file, relative to the corpus folder, with `/` on every platform. */
  readonly path: string;
  /** The article text that the annotations' offsets count in. */
  readonly text: string;
  readonly sidecar: Sidecar;
}

/** All that some format has no place for. The catalogue of the interface has a sentence for each. */
export const lossIds = [
  'reserved-field',
  'text',
  'discontinuous',
  'misaligned',
  'attributes',
  'links',
  'notes',
  'ids',
  'provenance',
  'document',
  'document-labels',
  'translations',
  'not-projected',
  'rejections',
  'source',
  'guarded-cells',
] as const;

export type LossId = (typeof lossIds)[number];

/** Something that a format has no place for. */
export interface Loss {
  readonly id: LossId;
  /** What is left out, for a person to weigh before writing. */
  readonly message: string;
  readonly occursIn: (article: ArticleRecord) => boolean;
}

/** A stretch of a file that is no article. Reading goes on after it. */
export interface ReadProblem {
  /** Where in the file: `line 12, column 5` or `line 12, annotations[3].spans`. */
  readonly place: string;
  readonly message: string;
}

/** Long work stops at the next article. An `AbortSignal` is one. */
export interface Cancellation {
  /** Throws when the work has been cancelled. */
  throwIfAborted(): void;
}

export interface FormatOptions {
  readonly signal?: Cancellation | undefined;
}

/**
 * An exchange format. Writing and reading stream: memory does not grow with the corpus. A writer never touches the
 * file system; who calls it writes to a temporary name and renames at the end.
 */
export interface Format {
  /** As `--format` takes it. */
  readonly id: string;
  readonly name: string;
  /** Of its files, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What the offsets in its files count. */
  readonly offsetUnit: 'code points' | 'utf-16';
  /** All that it cannot carry; empty for a lossless format. `findLosses` tells which of it a corpus holds. */
  readonly losses: readonly Loss[];
  write(articles: AsyncIterable<ArticleRecord>, options?: FormatOptions): AsyncGenerator<string>;
  /** Reads what `write` wrote, from decoded text in pieces of any size. Absent where the format cannot be read. */
  read?(
    text: AsyncIterable<string>,
    options?: FormatOptions,
  ): AsyncGenerator<Result<ArticleRecord, ReadProblem>>;
}

export interface LossCount {
  readonly loss: Loss;
  /** How many articles hold it. */
  readonly articles: number;
}

/** What writing these articles would leave out: asked before writing, so that nothing is dropped in silence. */
export async function findLosses(
  format: Format,
  articles: AsyncIterable<ArticleRecord>,
  { signal }: FormatOptions = {},
): Promise<readonly LossCount[]> {
  const counts = new Map<Loss, number>();
  for await (const article of articles) {
    signal?.throwIfAborted();
    for (const loss of format.losses)
      if (loss.occursIn(article)) counts.set(loss, (counts.get(loss) ?? 0) + 1);
  }
  return Array.from(counts, ([loss, count]) => ({ loss, articles: count }));
}
