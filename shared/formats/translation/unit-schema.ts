import { z } from 'zod';
import {
  alignmentSchema,
  dismissedFindingSchema,
  segmentCommentSchema,
  segmentStatusSchema,
  translationErrorSchema,
} from '../../translation/segment.ts';

/** What a unit knows besides its words, in a file of our own making. */
export const unitSchema = z.object({
  id: z.string().optional(),
  status: segmentStatusSchema.optional(),
  origin: z.string().optional(),
  translator: z.string().optional(),
  reviewer: z.string().optional(),
  created: z.string().optional(),
  modified: z.string().optional(),
  scores: z
    .object({ da: z.number().min(0).max(100).optional(), sqm: z.number().min(0).max(6).optional() })
    .optional(),
  comments: z.array(segmentCommentSchema).optional(),
  errors: z.array(translationErrorSchema).optional(),
  assessed: z.string().optional(),
  alignments: z.array(alignmentSchema).optional(),
  dismissed: z.array(dismissedFindingSchema).optional(),
});
