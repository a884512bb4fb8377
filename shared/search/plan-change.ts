import type { Annotation, AnnotationId, AttributeValue, Link, Span } from '../annotation/annotation.ts';
import type { AnnotationSet } from '../annotation/annotation-set.ts';
import { addAnnotation, relabel } from '../annotation/edit.ts';
import { newAnnotation, quoteOf, type IndexedText } from '../annotation/new-annotation.ts';
import type { Operation } from '../annotation/operation.ts';
import { isSameValue } from '../scheme/attribute-value.ts';

/** What is to be done to hits of a search. */
export type HitChange =
  | {
      readonly kind: 'tag';
      readonly label: string;
      readonly attributes: Readonly<Record<string, AttributeValue>>;
      /** Links of this role lead from each later hit of an article to its first. */
      readonly repeats: string | null;
    }
  | {
      readonly kind: 'change';
      /** `null`: stays. */
      readonly label: string | null;
      /** What setting values brings to an annotation, which then has this label; `null`: its label cannot have them. */
      readonly attributes: (
        annotation: Annotation,
        label: string,
      ) => Readonly<Record<string, AttributeValue | null>> | null;
    }
  | { readonly kind: 'delete' };

/** A hit as the search showed it. */
export interface HitToChange {
  readonly spans: readonly Span[];
  /** What it showed of the words: each stretch of white space is one space. */
  readonly words: string;
  readonly annotation?: { readonly id: AnnotationId; readonly annotator: string } | undefined;
}

/** An article as it is now, to change. */
export interface ArticleToChange extends IndexedText {
  readonly set: AnnotationSet;
  /** Why nothing of it can be changed. */
  readonly barrier: 'read-only' | 'damaged' | 'newer-version' | 'source-changed' | null;
}

/** Why a hit is left as it is. */
export type SkipReason =
  | 'read-only'
  | 'damaged'
  | 'newer-version'
  /** The words are no longer there: the text has changed since the search. */
  | 'source-changed'
  /** There is one with this label on these words, or it has these values. */
  | 'already'
  /** Somebody else's annotation. */
  | 'not-own'
  /** The annotation is not there any more. */
  | 'gone'
  /** Its label cannot have these values. */
  | 'does-not-fit';

export interface ChangeContext {
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** Id of the person at the keyboard. */
  readonly own: string;
  readonly newId: () => AnnotationId;
}

export interface ChangePlan {
  /** Everything that is done in this article, as one step; null when there is nothing to do. */
  readonly operation: Operation | null;
  /** Hits that are changed. */
  readonly changed: number;
  readonly skipped: ReadonlyMap<SkipReason, number>;
}

/**
 * What a change of hits means for one article: one operation that does all of it. It does exactly what changing the
 * hits one by one would do, in their order; what could not be done to one of them is skipped and counted.
 */
export function planChange(
  change: HitChange,
  article: ArticleToChange,
  hits: readonly HitToChange[],
  context: ChangeContext,
): ChangePlan {
  const skipped = new Map<SkipReason, number>();
  const skip = (reason: SkipReason, count = 1) => skipped.set(reason, (skipped.get(reason) ?? 0) + count);
  if (article.barrier) {
    skip(article.barrier, hits.length);
    return { operation: null, changed: 0, skipped };
  }
  const operations =
    change.kind === 'tag'
      ? tagging(change, article, hits, context, skip)
      : change.kind === 'change'
        ? changing(change, article, hits, context, skip)
        : deleting(article, hits, context, skip);
  const [first] = operations;
  return {
    operation: first && operations.length === 1 ? first : first ? { type: 'group', operations } : null,
    changed: hits.length - [...skipped.values()].reduce((sum, count) => sum + count, 0),
    skipped,
  };
}

type Skip = (reason: SkipReason) => void;

function tagging(
  { label, attributes, repeats }: Extract<HitChange, { readonly kind: 'tag' }>,
  article: ArticleToChange,
  hits: readonly HitToChange[],
  { time, newId }: ChangeContext,
  skip: Skip,
): readonly Operation[] {
  const there = new Map<string, Annotation>();
  for (const annotation of article.set.annotations.values())
    if (annotation.label === label) there.set(JSON.stringify(annotation.spans), annotation);
  const operations: Operation[] = [];
  /** The first of the hits in this article, whether it is tagged now or was before. */
  let first: AnnotationId | null = null;
  for (const hit of hits) {
    if (!saysItsWords(article, hit)) {
      skip('source-changed');
      continue;
    }
    const bare = newAnnotation({ ...article, id: newId(), label, spans: hit.spans, time, attributes });
    const place = JSON.stringify(bare.spans);
    const twin = there.get(place);
    if (twin) skip('already');
    else {
      const links: readonly Link[] = repeats !== null && first !== null ? [{ role: repeats, to: first }] : [];
      there.set(place, { ...bare, links });
      operations.push(addAnnotation({ ...bare, links }));
    }
    first ??= twin?.id ?? bare.id;
  }
  return operations;
}

function changing(
  { label, attributes }: Extract<HitChange, { readonly kind: 'change' }>,
  article: ArticleToChange,
  hits: readonly HitToChange[],
  context: ChangeContext,
  skip: Skip,
): readonly Operation[] {
  return ownAnnotations(article, hits, context, skip).flatMap((annotation): Operation[] => {
    const nextLabel = label ?? annotation.label;
    const values = attributes(annotation, nextLabel);
    if (values === null) {
      skip('does-not-fit');
      return [];
    }
    const news = Object.entries(values).filter(
      ([id, value]) => !isSameValue(annotation.attributes[id], value ?? undefined),
    );
    if (nextLabel === annotation.label && news.length === 0) {
      skip('already');
      return [];
    }
    const { id } = annotation;
    if (news.length === 0) return [relabel(id, nextLabel, context.time)];
    return [
      {
        type: 'update',
        id,
        changes: {
          ...(nextLabel !== annotation.label && { label: nextLabel }),
          attributes: Object.fromEntries(news),
          modified: context.time,
        },
      },
    ];
  });
}

/** Links from annotations that stay are cut first, once for each of them. */
function deleting(
  article: ArticleToChange,
  hits: readonly HitToChange[],
  context: ChangeContext,
  skip: Skip,
): readonly Operation[] {
  const doomed = new Set(ownAnnotations(article, hits, context, skip).map(({ id }) => id));
  const cuts = [...article.set.annotations.values()]
    .filter(({ id, links }) => !doomed.has(id) && links.some(({ to }) => doomed.has(to)))
    .map(({ id, links }): Operation => ({
      type: 'update',
      id,
      changes: { links: links.filter(({ to }) => !doomed.has(to)), modified: context.time },
    }));
  return [...cuts, ...[...doomed].map((id): Operation => ({ type: 'remove', id }))];
}

/** The annotations that the hits are, each once. */
function ownAnnotations(
  { set }: ArticleToChange,
  hits: readonly HitToChange[],
  { own }: ChangeContext,
  skip: Skip,
): readonly Annotation[] {
  const found = new Map<AnnotationId, Annotation>();
  for (const { annotation: hit } of hits) {
    const annotation = hit?.annotator === own ? set.annotations.get(hit.id) : undefined;
    if (hit && hit.annotator !== own) skip('not-own');
    else if (!annotation || found.has(annotation.id)) skip('gone');
    else found.set(annotation.id, annotation);
  }
  return [...found.values()];
}

function saysItsWords({ offsets }: IndexedText, { spans, words }: HitToChange): boolean {
  return (
    spans.every(({ end }) => end <= offsets.length) &&
    quoteOf(offsets, spans).replaceAll(/\s+/gu, ' ') === words
  );
}
