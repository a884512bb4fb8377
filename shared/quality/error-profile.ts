import { z } from 'zod';
import type { LocalisedText } from '../scheme/scheme.ts';
import type { ErrorSeverity } from '../translation/segment.ts';

export type SeverityWeights = Readonly<Record<ErrorSeverity, number>>;

/** A weight of its own for some errors, in place of that of their severity. */
export interface WeightException {
  /** A category, or a dimension with all its kinds. */
  readonly category: string;
  readonly severities: readonly ErrorSeverity[];
  readonly weight: number;
}

/**
 * Which errors are marked, and what they cost: data, so that a project can have its own (`translation.errorProfiles` in the
 * project file) beside the two that Kutip brings.
 */
export interface ErrorProfile {
  readonly id: string;
  readonly name: LocalisedText;
  /** Ids of the typology, dimensions before their kinds. A dimension may be chosen itself. */
  readonly categories: readonly string[];
  /** Those that are offered, the lightest first. An error may still have another: from another profile, or imported. */
  readonly severities: readonly ErrorSeverity[];
  /** MQM's severity penalty multipliers, for all four. */
  readonly weights: SeverityWeights;
  /** The first that fits. */
  readonly exceptions?: readonly WeightException[] | undefined;
  /** MQM's error type weights, by category or dimension; 1 where there is none. */
  readonly categoryWeights?: Readonly<Record<string, number>> | undefined;
  /** Of one rater's errors in a segment no more count, the heaviest first. */
  readonly atMost?: number | undefined;
  /** Where a segment has an error of this category, that one counts and no other. */
  readonly overriding?: string | undefined;
  /** MQM's calibrated score: what may be lost in 1,000 words for a text that just passes, and its score then. */
  readonly calibration?: { readonly acceptablePenalty: number; readonly passingScore: number } | undefined;
}

const severity = z.enum(['neutral', 'minor', 'major', 'critical']);
const weight = z.number().min(0).max(1000);

export const errorProfileSchema: z.ZodType<ErrorProfile> = z.looseObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'An id has lower-case letters, digits and hyphens'),
  name: z.union([z.string().min(1), z.record(z.string(), z.string())]),
  categories: z.array(z.string().min(1)).min(1),
  severities: z.array(severity).min(1),
  weights: z.looseObject({ neutral: weight, minor: weight, major: weight, critical: weight }),
  exceptions: z
    .array(z.looseObject({ category: z.string().min(1), severities: z.array(severity).min(1), weight }))
    .optional(),
  categoryWeights: z.record(z.string(), weight).optional(),
  atMost: z.number().int().min(1).optional(),
  overriding: z.string().min(1).optional(),
  calibration: z
    .looseObject({
      acceptablePenalty: z.number().positive(),
      passingScore: z.number().min(0).lt(100),
    })
    .optional(),
});
