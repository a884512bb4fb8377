import { z } from 'zod';
import { codePoints, type CodePointOffset } from '../text/offset.ts';

/** A ULID: sorts by time of creation, unique without a server (github.com/ulid/spec). */
export type AnnotationId = string;

/** One contiguous piece of an annotation, in code points of the article text. Never empty. */
export interface Span {
  readonly start: CodePointOffset;
  readonly end: CodePointOffset;
}

/** A typed reference from one annotation to another of the same set. */
export interface Link {
  readonly role: string;
  readonly to: AnnotationId;
}

/** A piece of evidence for a verdict: what it says and where it stands. */
export interface Evidence {
  readonly text: string;
  readonly address: string;
}

/** A choice's id, a text, date or entity reference; a number; yes or no; several choices or entities; evidence. */
export type AttributeValue = string | number | boolean | readonly string[] | readonly Evidence[];

/** How an annotation came to be. Suggestions and imports add their own, hence the open type. */
export type Origin = 'manual' | (string & {});

export interface Annotation {
  readonly id: AnnotationId;
  readonly label: string;
  /** Sorted, neither overlapping nor touching, at least one. More than one: a discontinuous annotation. */
  readonly spans: readonly Span[];
  /** The exact words: each span's text, joined with one space where there are several (as brat does). */
  readonly quote: string;
  /** Up to 32 code points before the first span and after the last: the context that anchoring needs. */
  readonly prefix: string;
  readonly suffix: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly links: readonly Link[];
  readonly note: string;
  readonly origin: Origin;
  /** ISO 8601 in UTC. */
  readonly created: string;
  readonly modified: string;
}

export type ArticleStatus = 'new' | 'in-progress' | 'done' | 'needs-discussion';

export const articleStatuses: readonly ArticleStatus[] = ['new', 'in-progress', 'done', 'needs-discussion'];

/** This boundary is where a parsed number becomes a counted one. */
const codePointOffset = z.int().nonnegative().transform(codePoints);

export const spanSchema: z.ZodType<Span> = z
  .looseObject({
    start: codePointOffset.describe('Code points from the start of the article text'),
    end: codePointOffset.describe('Exclusive, in code points: text[start:end] in Python'),
  })
  .refine((span) => span.start < span.end, 'A span ends after it starts');

export const linkSchema: z.ZodType<Link> = z.looseObject({ role: z.string().min(1), to: z.string().min(1) });

export const evidenceSchema: z.ZodType<Evidence> = z.looseObject({ text: z.string(), address: z.string() });

export const attributeValueSchema: z.ZodType<AttributeValue> = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.array(evidenceSchema),
]);

/** Objects are loose: a field that this version does not know is kept and written back. */
export const annotationSchema: z.ZodType<Annotation> = z.looseObject({
  id: z.string().min(1),
  label: z.string().min(1),
  spans: z.array(spanSchema).min(1).describe('Sorted; neither overlapping nor touching'),
  quote: z.string().describe('The text of each span, joined with a space'),
  prefix: z.string().describe('Up to 32 code points before the first span'),
  suffix: z.string().describe('Up to 32 code points after the last span'),
  attributes: z.record(z.string(), attributeValueSchema),
  links: z.array(linkSchema),
  note: z.string(),
  origin: z.string(),
  created: z.string(),
  modified: z.string(),
});

export const articleStatusSchema: z.ZodType<ArticleStatus> = z.enum([
  'new',
  'in-progress',
  'done',
  'needs-discussion',
]);
