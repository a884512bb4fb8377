import { z } from 'zod';
import { spanSchema, type Annotation } from './annotation.ts';

/**
 * A suggestion that the annotator does not want to see again. It says its place as an annotation does, so that it
 * is still known when the words around it have moved.
 */
export interface Rejection extends Pick<Annotation, 'label' | 'spans' | 'quote' | 'prefix' | 'suffix'> {
  /** A ULID. */
  readonly id: string;
  /** Which finder had suggested it: `quote`, `repeat`, `match`, … */
  readonly kind: string;
  /** When it was rejected: ISO 8601 in UTC. */
  readonly time: string;
}

/** By their ids. */
export type Rejections = Readonly<Record<string, Rejection>>;

export const rejectionSchema: z.ZodType<Rejection> = z.looseObject({
  id: z.string().min(1),
  kind: z.string().min(1).describe('Which finder had suggested it'),
  label: z.string().min(1),
  spans: z.array(spanSchema).min(1),
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  time: z.string(),
});
