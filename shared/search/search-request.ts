import { z } from 'zod';
import {
  articleStatusSchema,
  type AnnotationId,
  type ArticleStatus,
  type AttributeValue,
  type Span,
} from '../annotation/annotation.ts';
import type { TypedQuery } from './query.ts';

/** What a hit must be, besides holding the words. What is absent may be anything. */
export interface SearchFilters {
  /** The hit lies in an annotation with this label; of annotations: has it. */
  readonly label?: string | undefined;
  /** The same annotation has this value; of a list, among others. `true` and `false` for yes and no. */
  readonly attribute?: { readonly id: string; readonly value: string } | undefined;
  /** The same annotation refers to this entity, in whichever attribute. */
  readonly entity?: string | undefined;
  /** Whose annotations count; everybody's when absent. */
  readonly annotator?: string | undefined;
  /** Of the article: as `annotator` has set it, or else the person at the keyboard. */
  readonly status?: ArticleStatus | undefined;
}

/** A search of the corpus: for places in the texts, or for annotations. */
export interface SearchRequest extends TypedQuery {
  readonly among: 'text' | 'annotations';
  readonly filters: SearchFilters;
}

export const searchRequestSchema: z.ZodType<SearchRequest> = z.strictObject({
  among: z.enum(['text', 'annotations']),
  words: z.string().max(2000),
  regularExpression: z.boolean(),
  matchCase: z.boolean(),
  filters: z.strictObject({
    label: z.string().max(200).optional(),
    attribute: z.strictObject({ id: z.string().max(200), value: z.string().max(2000) }).optional(),
    entity: z.string().max(200).optional(),
    annotator: z.string().max(32).optional(),
    status: articleStatusSchema.optional(),
  }),
});

/** The annotation that a hit of a search among annotations is. */
export interface FoundAnnotation {
  readonly id: AnnotationId;
  readonly annotator: string;
  readonly label: string;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
}

/** One place, with the words around it: a line of a concordance. */
export interface SearchHit {
  /** Half-open, in code points of the article text; several for a discontinuous annotation. */
  readonly spans: readonly Span[];
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** Of the paragraph that it stands in, counted from 1. */
  readonly line: number;
  /** Labels of the person's own annotations that the hit lies in. */
  readonly labels: readonly string[];
  readonly annotation?: FoundAnnotation | undefined;
}

export interface FoundInArticle {
  /** Relative to the corpus folder. */
  readonly path: string;
  readonly direction: 'ltr' | 'rtl';
  /** In the order of the text. */
  readonly hits: readonly SearchHit[];
}

/** A part of the answer: articles by their path, hits by their place. An article may go on in the next page. */
export interface SearchPage {
  readonly articles: readonly FoundInArticle[];
  /** Asks for the next page; null when there is none. A page may be empty and yet not be the last. */
  readonly next: string | null;
  /** How far the index is: what is not in it yet cannot be found. */
  readonly isIndexComplete: boolean;
}

/** How far the index of the corpus is. */
export interface SearchIndexState {
  readonly indexed: number;
  readonly total: number;
  readonly phase: 'idle' | 'indexing' | 'complete' | 'cancelled' | 'failed';
}

/** So long one regular expression may be busy in one article before it is stopped, in seconds. */
export const expressionTimeLimit = 3;
/** Hits that a search goes up to: nobody reads more, and every one is held in the window. */
export const mostHits = 10_000;
/** Hits in a page. */
export const mostHitsInPage = 200;
