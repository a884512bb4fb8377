import { z } from 'zod';
import { spanSchema, type AnnotationId, type Span } from '../annotation/annotation.ts';

/** A ULID, unique among the segments of one language. A review has the id of the segment that it is about. */
export type SegmentId = string;

/** A BCP 47 tag. */
export type LanguageTag = string;

/**
 * Where a segment stands. XLIFF 2.1's states `initial`, `translated`, `reviewed` and `final` map onto these.
 * `workflow.ts` says who may lead from one to another.
 */
export type SegmentStatus = 'untranslated' | 'draft' | 'translated' | 'reviewed' | 'final' | 'rejected';

export const segmentStatuses: readonly SegmentStatus[] = [
  'untranslated',
  'draft',
  'translated',
  'reviewed',
  'final',
  'rejected',
];

/**
 * Where a target came from: `manual`, `memory:87` (with the score in per cent), `propagated`, `import:FORMAT`,
 * `machine:NAME`, `review:ANNOTATOR`. Others may be added, hence the open type; `segment-origin.ts` reads and makes them.
 */
export type SegmentOrigin = 'manual' | (string & {});

export interface SegmentComment {
  /** A ULID. */
  readonly id: string;
  /** An annotator's id. */
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly text: string;
  /** Nothing is left to be done about it. */
  readonly resolved?: boolean | undefined;
}

export type ErrorSeverity = 'neutral' | 'minor' | 'major' | 'critical';

export const errorSeverities: readonly ErrorSeverity[] = ['neutral', 'minor', 'major', 'critical'];

/**
 * An error that somebody marked (MQM). Of a review it lies in the words that were reviewed (`review.target`), else in the
 * segment's own target.
 */
export interface TranslationError {
  /** A ULID. */
  readonly id: string;
  /** `source` for what is missing in the target. */
  readonly side: 'source' | 'target';
  /**
   * In code points of the target, or of the segment's source words (`quote`); half-open. Absent: the segment as a whole.
   */
  readonly span?: Span | undefined;
  /** The words there. */
  readonly words: string;
  /** `accuracy/mistranslation`: a path in the typology of `shared/quality/`. */
  readonly category: string;
  readonly severity: ErrorSeverity;
  readonly note?: string | undefined;
  /** An annotator's id. */
  readonly author: string;
  readonly time: string;
}

/** Words of source and target that say the same, 1–n or n–n. */
export interface Alignment {
  /** A ULID. */
  readonly id: string;
  /** In code points of the segment's source words (`quote`). */
  readonly source: readonly Span[];
  /** In code points of the segment's target. */
  readonly target: readonly Span[];
  /** The annotation of the article that these target words render: its projection. */
  readonly annotation?: AnnotationId | undefined;
}

/** A finding of a check that somebody decided to live with. */
export interface DismissedFinding {
  readonly rule: string;
  /** What the check saw; another thing of the same rule is told again. */
  readonly saw: string;
  readonly reason: string;
  readonly author: string;
  readonly time: string;
}

/** Direct assessment or ESA (0 to 100), and scalar quality metric (0 to 6). */
export interface SegmentScores {
  readonly da?: number | undefined;
  readonly sqm?: number | undefined;
}

/** What a review is about: whose translation, and the target as it was when it was reviewed. */
export interface ReviewedTarget {
  readonly of: string;
  readonly target: string;
}

/** A stretch of the article and its translation into one language, by one annotator; or their review of another's. */
export interface Segment {
  readonly id: SegmentId;
  /** In code points of the article; sorted, neither overlapping nor touching, at least one. */
  readonly spans: readonly Span[];
  /** The source words: each span's text, joined with one space where there are several. */
  readonly quote: string;
  /** Up to 32 code points before the first span and after the last. */
  readonly prefix: string;
  readonly suffix: string;
  readonly target: string;
  readonly status: SegmentStatus;
  /** When the status was last decided on: ISO 8601 in UTC. Absent while nobody has. */
  readonly decided?: string | undefined;
  readonly origin: SegmentOrigin;
  /** The source words that the target translates, where the source has changed since. */
  readonly translates?: string | undefined;
  readonly comments: readonly SegmentComment[];
  readonly errors: readonly TranslationError[];
  readonly scores?: SegmentScores | undefined;
  readonly alignments?: readonly Alignment[] | undefined;
  readonly dismissed?: readonly DismissedFinding[] | undefined;
  /** Absent on a translation of one's own. */
  readonly review?: ReviewedTarget | undefined;
  readonly created: string;
  readonly modified: string;
}

/** One annotator's segments of an article in one language, in no particular order. */
export interface Translation {
  readonly segments: ReadonlyMap<SegmentId, Segment>;
}

/** By language tag. A language without segments is not there. */
export type Translations = Readonly<Record<LanguageTag, Translation>>;

/** A translation as plain data, as it stands in the sidecar and crosses to the interface. */
export interface TranslationData {
  readonly segments: readonly Segment[];
}

export type TranslationsData = Readonly<Record<LanguageTag, TranslationData>>;

const time = z.string().describe('ISO 8601 in UTC');

export const languageTagSchema = z
  .string()
  .regex(
    /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/,
    'A language is a BCP 47 tag, as en, id or zh-Hant: letters, digits and hyphens',
  );

export const segmentStatusSchema = z.enum([
  'untranslated',
  'draft',
  'translated',
  'reviewed',
  'final',
  'rejected',
]);

export const segmentCommentSchema: z.ZodType<SegmentComment> = z.looseObject({
  id: z.string().min(1),
  author: z.string().min(1),
  time,
  text: z.string(),
  resolved: z.boolean().optional(),
});

export const translationErrorSchema: z.ZodType<TranslationError> = z.looseObject({
  id: z.string().min(1),
  side: z.enum(['source', 'target']),
  span: spanSchema.optional(),
  words: z.string(),
  category: z.string().min(1),
  severity: z.enum(['neutral', 'minor', 'major', 'critical']),
  note: z.string().optional(),
  author: z.string().min(1),
  time,
});

export const alignmentSchema: z.ZodType<Alignment> = z.looseObject({
  id: z.string().min(1),
  source: z.array(spanSchema),
  target: z.array(spanSchema),
  annotation: z.string().min(1).optional(),
});

export const dismissedFindingSchema: z.ZodType<DismissedFinding> = z.looseObject({
  rule: z.string().min(1),
  saw: z.string(),
  reason: z.string(),
  author: z.string().min(1),
  time,
});

export const segmentScoresSchema: z.ZodType<SegmentScores> = z.looseObject({
  da: z.number().min(0).max(100).optional(),
  sqm: z.number().min(0).max(6).optional(),
});

export const reviewedTargetSchema: z.ZodType<ReviewedTarget> = z.looseObject({
  of: z.string().min(1),
  target: z.string(),
});

/** Objects are loose: a field that this version does not know is kept and written back. */
export const segmentSchema: z.ZodType<Segment> = z.looseObject({
  id: z.string().min(1),
  spans: z.array(spanSchema).min(1).describe('Sorted; neither overlapping nor touching'),
  quote: z.string().describe('The source words: the text of each span, joined with a space'),
  prefix: z.string(),
  suffix: z.string(),
  target: z.string(),
  status: segmentStatusSchema,
  decided: time.optional(),
  origin: z.string().min(1),
  translates: z.string().optional(),
  comments: z.array(segmentCommentSchema),
  errors: z.array(translationErrorSchema),
  scores: segmentScoresSchema.optional(),
  alignments: z.array(alignmentSchema).optional(),
  dismissed: z.array(dismissedFindingSchema).optional(),
  review: reviewedTargetSchema.optional(),
  created: time,
  modified: time,
});

export const translationDataSchema: z.ZodType<TranslationData> = z.looseObject({
  segments: z.array(segmentSchema),
});
