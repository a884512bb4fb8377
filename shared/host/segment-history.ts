import { z } from 'zod';
import { languageTagSchema } from '../translation/segment.ts';
import type { PastVersion } from '../translation/segment-history.ts';

/** What became of one segment, out of everybody's logs that are in the folder. */
export interface SegmentHistory {
  /** Oldest first. */
  readonly versions: readonly PastVersion[];
  /** Logs that cannot be read, or hold lines that cannot be. */
  readonly damaged: readonly string[];
}

export const segmentHistoryInputs = {
  /** Everybody's versions of a segment, as far back as their logs reach. */
  'segment.history': z.strictObject({
    article: z.string().min(1).max(200),
    language: languageTagSchema,
    segment: z.string().min(1).max(200),
  }),
};
