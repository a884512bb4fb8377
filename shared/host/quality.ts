import { z } from 'zod';
import type { QualityTally } from '../quality/tally.ts';
import {
  languageTagSchema,
  type ErrorSeverity,
  type LanguageTag,
  type SegmentId,
  type TranslationError,
} from '../translation/segment.ts';
import { annotatorIdSchema } from './settings.ts';
import type { UnreadableSet } from './entity-usage.ts';

/** The quality of one translation of one article. */
export interface TranslationInCorpus {
  readonly article: string;
  readonly path: string;
  readonly title: string;
  readonly sourceLanguage: LanguageTag;
  readonly language: LanguageTag;
  /** An annotator's id. */
  readonly translator: string;
  readonly tally: QualityTally;
}

/** The quality of all translations of the corpus, by the profile of the project. */
export interface QualitySummary {
  /** In the order of the library; those with a target somewhere. */
  readonly translations: readonly TranslationInCorpus[];
  /** What annotators are called, by id; who has no name is left out. */
  readonly names: Readonly<Record<string, string>>;
  readonly unreadable: readonly UnreadableSet[];
}

/** Which segments are asked for. What is left out may be any. */
export interface QualityFilter {
  readonly article?: string | undefined;
  readonly language?: LanguageTag | undefined;
  readonly translator?: string | undefined;
  /** With an error by this rater. */
  readonly rater?: string | undefined;
  /** With an error of this category, or of this dimension. */
  readonly category?: string | undefined;
  readonly severity?: ErrorSeverity | undefined;
}

/** A segment with errors. */
export interface RatedSegmentInCorpus {
  readonly article: string;
  readonly path: string;
  readonly title: string;
  readonly language: LanguageTag;
  readonly translator: string;
  readonly segment: SegmentId;
  readonly source: string;
  readonly target: string;
  readonly penalty: number;
  readonly errors: readonly (Pick<
    TranslationError,
    'id' | 'side' | 'words' | 'category' | 'severity' | 'note'
  > & {
    readonly rater: string;
  })[];
}

export interface QualitySegments {
  /** The worst first. */
  readonly segments: readonly RatedSegmentInCorpus[];
  /** All that fit. */
  readonly total: number;
}

const qualityFilterSchema: z.ZodType<QualityFilter> = z.strictObject({
  article: z.string().min(1).max(100).optional(),
  language: languageTagSchema.optional(),
  translator: annotatorIdSchema.optional(),
  rater: annotatorIdSchema.optional(),
  category: z.string().min(1).max(200).optional(),
  severity: z.enum(['neutral', 'minor', 'major', 'critical']).optional(),
});

/** Which table is exported: a row for each translation of an article, or for each error. */
export type QualityTable = 'scores' | 'errors';

export const qualityInputs = {
  /** Reads everybody's sidecars; `quality.progress` events tell how far it is. What has not changed is not read again. */
  'quality.summary': z.strictObject({}),
  /** Segments with errors, the worst first, as of the last `quality.summary`. */
  'quality.segments': z.strictObject({
    filter: qualityFilterSchema,
    offset: z.int().nonnegative(),
    limit: z.int().positive().max(200),
  }),
  /** Writes a table as CSV; where to is asked as for `corpus.export`. */
  'quality.export': z.strictObject({
    table: z.enum(['scores', 'errors']),
    path: z.string().min(1).max(4096).optional(),
  }),
};

export interface QualityOutputs {
  'quality.summary': QualitySummary;
  'quality.segments': QualitySegments;
  /** `null` when the person cancelled the native dialog. */
  'quality.export': { readonly file: string } | null;
}

export interface QualityEvents {
  /** How many of the articles have been looked at, while the quality of the corpus is being summed up. */
  'quality.progress': { readonly done: number; readonly total: number };
}
