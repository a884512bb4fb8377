import type { CodePointRange } from '../text/offset.ts';
import type { Annotation, AnnotationId, ArticleStatus, AttributeValue, Link } from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
import { anchor, type IndexedText } from './new-annotation.ts';
import type { Operation } from './operation.ts';
import type { Rejection } from './rejection.ts';

export { newAnnotation } from './new-annotation.ts';

// What a person can do to annotations, as operations. `time` is when they did it: ISO 8601 in UTC.

export function addAnnotation(annotation: Annotation): Operation {
  return { type: 'add', annotation };
}

/** The same words under another label. Answers and links belong to the old label and are not taken along. */
export function duplicateAnnotation(
  { spans, quote, prefix, suffix }: Annotation,
  given: Pick<Annotation, 'id' | 'label' | 'attributes'> & { readonly time: string },
): Annotation {
  const { time, ...own } = given;
  return {
    ...own,
    spans,
    quote,
    prefix,
    suffix,
    links: [],
    note: '',
    origin: 'manual',
    created: time,
    modified: time,
  };
}

/** Cuts the links that lead to the annotation and then removes it: one step for a person, so one step to undo. */
export function removeAnnotation(set: AnnotationSet, id: AnnotationId, time: string): Operation {
  const cuts = [...set.annotations.values()]
    .filter((other) => other.id !== id && other.links.some((link) => link.to === id))
    .map((other) =>
      relink(
        other.id,
        other.links.filter((link) => link.to !== id),
        time,
      ),
    );
  const removal: Operation = { type: 'remove', id };
  return cuts.length === 0 ? removal : { type: 'group', operations: [...cuts, removal] };
}

/** `null` takes the attribute away. */
export function setAttribute(
  id: AnnotationId,
  attribute: string,
  value: AttributeValue | null,
  time: string,
): Operation {
  return { type: 'update', id, changes: { attributes: { [attribute]: value }, modified: time } };
}

/** Attributes stay: those that the new label does not have are reported by `validate.ts`, and none is lost. */
export function relabel(id: AnnotationId, label: string, time: string): Operation {
  return { type: 'update', id, changes: { label, modified: time } };
}

/** Moves or reshapes an annotation; its quote and context are read from the text again. Throws as `anchor` does. */
export function setSpans(
  article: IndexedText,
  id: AnnotationId,
  ranges: readonly CodePointRange[],
  time: string,
): Operation {
  return { type: 'update', id, changes: { ...anchor(article, ranges), modified: time } };
}

/** Adds a link at the end. A link that is there already stays as it is. */
export function addLink(set: AnnotationSet, from: AnnotationId, link: Link, time: string): Operation {
  const links = linksOf(set, from);
  return relink(from, links.some((other) => isSameLink(other, link)) ? links : [...links, link], time);
}

export function removeLink(set: AnnotationSet, from: AnnotationId, link: Link, time: string): Operation {
  return relink(
    from,
    linksOf(set, from).filter((other) => !isSameLink(other, link)),
    time,
  );
}

export function setNote(id: AnnotationId, note: string, time: string): Operation {
  return { type: 'update', id, changes: { note, modified: time } };
}

export function setStatus(status: ArticleStatus): Operation {
  return { type: 'document', changes: { status } };
}

/** Empty takes the comment away. */
export function setStatusComment(statusComment: string): Operation {
  return { type: 'document', changes: { statusComment } };
}

/** `null` takes the label away. */
export function setDocumentLabel(id: string, value: AttributeValue | null): Operation {
  return { type: 'document', changes: { labels: { [id]: value } } };
}

/** None of these suggestions is to be seen again. */
export function rejectSuggestions(rejections: readonly Rejection[]): Operation {
  const rejected = Object.fromEntries(rejections.map((each) => [each.id, each]));
  return { type: 'document', changes: { rejected } };
}

function relink(id: AnnotationId, links: readonly Link[], time: string): Operation {
  return { type: 'update', id, changes: { links, modified: time } };
}

function linksOf(set: AnnotationSet, id: AnnotationId): readonly Link[] {
  return set.annotations.get(id)?.links ?? [];
}

function isSameLink(a: Link, b: Link): boolean {
  return a.role === b.role && a.to === b.to;
}
