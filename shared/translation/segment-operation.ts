import { z } from 'zod';
import { spanSchema } from '../annotation/annotation.ts';
import {
  alignmentSchema,
  dismissedFindingSchema,
  languageTagSchema,
  reviewedTargetSchema,
  segmentCommentSchema,
  segmentSchema,
  segmentScoresSchema,
  segmentStatusSchema,
  translationErrorSchema,
  type LanguageTag,
  type Segment,
  type SegmentId,
} from './segment.ts';

type FieldThatMayBeAbsent = 'decided' | 'translates' | 'scores' | 'alignments' | 'dismissed' | 'review';

/**
 * What may change of a segment. Fields that are absent stay as they are; `null` takes away one that may be absent.
 * By field, so that an early step can be taken back without undoing the later ones.
 */
export type SegmentChanges = Partial<
  Pick<
    Segment,
    | 'spans'
    | 'quote'
    | 'prefix'
    | 'suffix'
    | 'target'
    | 'status'
    | 'origin'
    | 'comments'
    | 'errors'
    | 'modified'
  >
> & { readonly [Field in FieldThatMayBeAbsent]?: NonNullable<Segment[Field]> | null };

/** The part of `Operation` that changes translations; applied and inverted by `segment-draft.ts`. */
export type SegmentOperation =
  | { readonly type: 'add-segment'; readonly language: LanguageTag; readonly segment: Segment }
  | { readonly type: 'remove-segment'; readonly language: LanguageTag; readonly id: SegmentId }
  | {
      readonly type: 'update-segment';
      readonly language: LanguageTag;
      readonly id: SegmentId;
      readonly changes: SegmentChanges;
    };

const id = z.string().min(1);

export const segmentOperationSchemas = [
  z.strictObject({ type: z.literal('add-segment'), language: languageTagSchema, segment: segmentSchema }),
  z.strictObject({ type: z.literal('remove-segment'), language: languageTagSchema, id }),
  z.strictObject({
    type: z.literal('update-segment'),
    language: languageTagSchema,
    id,
    changes: z.strictObject({
      spans: z.array(spanSchema).min(1).optional(),
      quote: z.string().optional(),
      prefix: z.string().optional(),
      suffix: z.string().optional(),
      target: z.string().optional(),
      status: segmentStatusSchema.optional(),
      origin: z.string().min(1).optional(),
      comments: z.array(segmentCommentSchema).optional(),
      errors: z.array(translationErrorSchema).optional(),
      modified: z.string().optional(),
      decided: z.string().nullable().optional(),
      translates: z.string().nullable().optional(),
      scores: segmentScoresSchema.nullable().optional(),
      alignments: z.array(alignmentSchema).nullable().optional(),
      dismissed: z.array(dismissedFindingSchema).nullable().optional(),
      review: reviewedTargetSchema.nullable().optional(),
    }),
  }),
] as const;
