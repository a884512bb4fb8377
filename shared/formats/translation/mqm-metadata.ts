import { z } from 'zod';
import { languageTagSchema } from '../../translation/segment.ts';

/** What Kutip has in the column of Marot for which there is no other. */
export interface MqmMetadata {
  /** ISO 8601 in UTC. */
  readonly time?: string | undefined;
  readonly note?: string | undefined;
  /** Id of the segment, and who reviewed it. */
  readonly segment?: string | undefined;
  readonly reviewer?: string | undefined;
  readonly languages?: readonly [source: string, target: string] | undefined;
}

const metadataSchema = z.looseObject({
  timestamp: z.number().optional().catch(undefined),
  note: z.string().optional().catch(undefined),
  kutip: z
    .looseObject({ segment: z.string().optional(), reviewer: z.string().optional() })
    .optional()
    .catch(undefined),
  evaluation: z
    .looseObject({ source_language: languageTagSchema, target_language: languageTagSchema })
    .optional()
    .catch(undefined),
});

/** `timestamp` in milliseconds, `note`, and `evaluation` with the languages are Marot's own; the rest lies under `kutip`. */
export function writeMetadata({ time, note, segment, reviewer, languages }: MqmMetadata): string {
  const timestamp = time === undefined ? Number.NaN : Date.parse(time);
  const kutip = { ...(segment !== undefined && { segment }), ...(reviewer !== undefined && { reviewer }) };
  return JSON.stringify({
    ...(Number.isFinite(timestamp) && { timestamp }),
    ...(note !== undefined && { note }),
    ...(Object.keys(kutip).length > 0 && { kutip }),
    ...(languages && { evaluation: { source_language: languages[0], target_language: languages[1] } }),
  });
}

/** Of somebody else's metadata, what is understood. */
export function metadataOf(value: unknown): MqmMetadata {
  const read = metadataSchema.safeParse(value);
  if (!read.success) return {};
  const { timestamp, note, kutip, evaluation } = read.data;
  return {
    ...(timestamp !== undefined && isTime(timestamp) && { time: new Date(timestamp).toISOString() }),
    ...(note !== undefined && { note }),
    ...(kutip?.segment !== undefined && { segment: kutip.segment }),
    ...(kutip?.reviewer !== undefined && { reviewer: kutip.reviewer }),
    ...(evaluation && { languages: [evaluation.source_language, evaluation.target_language] }),
  };
}

/** What a date of JavaScript holds. */
function isTime(milliseconds: number): boolean {
  return Math.abs(milliseconds) <= 8.64e15;
}
