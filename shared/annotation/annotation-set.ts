import type { Annotation, AnnotationId, ArticleStatus, AttributeValue } from './annotation.ts';
import type { Translations } from '../translation/segment.ts';
import type { Rejections } from './rejection.ts';

/**
 * All annotations of one article by one annotator, at one revision. Immutable: applying an operation makes a
 * new set that shares what did not change.
 */
export interface AnnotationSet {
  readonly revision: number;
  readonly status: ArticleStatus;
  /** Why the article has this status, for whoever discusses it. Absent when nothing was said, never empty. */
  readonly statusComment?: string | undefined;
  /** Labels of the article as a whole. */
  readonly labels: Readonly<Record<string, AttributeValue>>;
  readonly annotations: ReadonlyMap<AnnotationId, Annotation>;
  /** Suggestions that this annotator does not want to see again. */
  readonly rejected: Rejections;
  readonly translations: Translations;
}

export const emptyAnnotationSet: AnnotationSet = {
  revision: 0,
  status: 'new',
  labels: {},
  annotations: new Map(),
  rejected: {},
  translations: {},
};
