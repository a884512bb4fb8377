import type { Result } from '../../result.ts';
import type {
  Alignment,
  DismissedFinding,
  LanguageTag,
  SegmentComment,
  SegmentScores,
  SegmentStatus,
  TranslationError,
} from '../../translation/segment.ts';
import type { FormatOptions, ReadProblem } from '../format.ts';
import type { FileOfFormat, FilesToRead } from '../several-files.ts';

/** A segment as it is exchanged: what is in force between translator and reviewers. */
export interface TranslationUnit {
  /** Of the segment. Absent where a format has none. */
  readonly id?: string | undefined;
  readonly source: string;
  /** Null: not translated. */
  readonly target: string | null;
  readonly status?: SegmentStatus | undefined;
  /** As `Segment.origin`. */
  readonly origin?: string | undefined;
  /** An annotator's id, or a name as another tool has it. */
  readonly translator?: string | undefined;
  readonly reviewer?: string | undefined;
  /** ISO 8601 in UTC. */
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
  readonly comments?: readonly SegmentComment[] | undefined;
  readonly errors?: readonly TranslationError[] | undefined;
  /** The target that the errors lie in, where a reviewer has corrected it since: absent where that is `target`. */
  readonly assessed?: string | undefined;
  readonly scores?: SegmentScores | undefined;
  readonly alignments?: readonly Alignment[] | undefined;
  readonly dismissed?: readonly DismissedFinding[] | undefined;
}

/** One article with its translation into one language. */
export interface TranslatedArticle {
  /** Of the article's file, relative to the corpus folder, with `/`; as the format has it on reading, or empty. */
  readonly path: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  /** In the order of the article. */
  readonly units: readonly TranslationUnit[];
}

/** What some translation format has no place for. The catalogue has a sentence for each. */
export const translationLossIds = [
  'article',
  'languages',
  'ids',
  'status',
  'origin',
  'people',
  'times',
  'comments',
  'comment-details',
  'errors',
  'error-details',
  'corrections',
  'scores',
  'alignments',
  'dismissed',
  'untranslated',
  'inline-codes',
  'line-breaks',
  'plural-forms',
  'obsolete',
  'properties',
  'alternatives',
  'not-translatable',
  'segment-order',
  'other-languages',
  'guarded-cells',
] as const;

export type TranslationLossId = (typeof translationLossIds)[number];

export interface TranslationLoss {
  readonly id: TranslationLossId;
  /** What is left out, for a person to weigh before writing. */
  readonly message: string;
  readonly occursIn: (article: TranslatedArticle) => boolean;
}

/** Something that a file held and Kutip has no place for: told with what was read, before anything is written. */
export interface ReadLoss {
  readonly id: TranslationLossId;
  /** The first, where there are several. */
  readonly place: string;
  /** How many places there are; one where it is absent. */
  readonly times?: number | undefined;
  readonly message: string;
}

export interface ReadTranslation {
  readonly article: TranslatedArticle;
  readonly losses: readonly ReadLoss[];
}

export interface TranslationLossCount {
  readonly loss: TranslationLoss;
  /** How many articles hold it. */
  readonly articles: number;
}

export interface TranslationReadOptions extends FormatOptions {
  /** What to take where a file does not say; `und` without it. */
  readonly sourceLanguage?: LanguageTag | undefined;
  readonly targetLanguage?: LanguageTag | undefined;
}

interface DescribedFormat {
  /** As `--format` takes it. */
  readonly id: string;
  readonly name: string;
  /** Of its files, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly losses: readonly TranslationLoss[];
}

/**
 * An exchange format of translations in one file. Streams as `Format` does. A reader yields whole articles (an XLIFF
 * `<file>`, the units of a TMX in pieces of a few hundred), so that memory does not grow with the file.
 */
export interface TranslationFormat extends DescribedFormat {
  write(articles: AsyncIterable<TranslatedArticle>, options?: FormatOptions): AsyncGenerator<string>;
  /**
   * From decoded text in pieces of any size. Throws a RangeError when the file is not of the format at all, or hostile
   * (too deep, too large, an external entity).
   */
  read?(
    text: AsyncIterable<string>,
    options?: TranslationReadOptions,
  ): AsyncGenerator<Result<ReadTranslation, ReadProblem>>;
}

/** An exchange format of translations in several files. A reader yields whole articles, and throws as that of one file does. */
export interface TranslationFolderFormat extends DescribedFormat {
  writeFiles(
    articles: AsyncIterable<TranslatedArticle>,
    options?: FormatOptions,
  ): AsyncGenerator<FileOfFormat>;
  readFiles?(
    files: FilesToRead,
    options?: TranslationReadOptions,
  ): AsyncGenerator<Result<ReadTranslation, ReadProblem>>;
}

/** What writing these articles would leave out: asked before writing, so that nothing is dropped in silence. */
export async function findTranslationLosses(
  { losses }: Pick<DescribedFormat, 'losses'>,
  articles: AsyncIterable<TranslatedArticle>,
  { signal }: FormatOptions = {},
): Promise<readonly TranslationLossCount[]> {
  const counts = new Map<TranslationLoss, number>();
  for await (const article of articles) {
    signal?.throwIfAborted();
    for (const loss of losses) if (loss.occursIn(article)) counts.set(loss, (counts.get(loss) ?? 0) + 1);
  }
  return Array.from(counts, ([loss, count]) => ({ loss, articles: count }));
}
