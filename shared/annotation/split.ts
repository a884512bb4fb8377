import type { Scheme } from '../scheme/scheme.ts';
import type { CodePointOffset } from '../text/offset.ts';
import type { Annotation, AnnotationId, Link } from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
import { setSpans } from './edit.ts';
import { anchor, type IndexedText } from './new-annotation.ts';
import type { Operation } from './operation.ts';
import { piecesAround } from './pieces.ts';

/** The role by which the second half of a split annotation names the first, where the scheme has it. */
const continuing = 'continues';

export interface Split {
  readonly operation: Operation;
  /** The half before the offset, as it is afterwards, and the new one after it. */
  readonly before: Annotation;
  readonly after: Annotation;
}

/**
 * Cuts an annotation in two at the offset. The first half stays what it was: its id, its note, and every link from it
 * and to it. The second is a new annotation with the same attributes. Where the scheme knows that one annotation
 * continues another it says so and nothing else, as the guidelines ask for a quote that its attribution splits;
 * where not, it takes copies of the links, so that neither half loses what the whole was linked to. `null` when one
 * half would be empty.
 */
export function splitAnnotation(
  article: IndexedText,
  set: AnnotationSet,
  annotation: Annotation,
  offset: CodePointOffset,
  given: { readonly id: AnnotationId; readonly time: string; readonly scheme: Scheme },
): Split | null {
  const { id, time, scheme } = given;
  const { before, after } = piecesAround(article, annotation.spans, offset);
  if (before.length === 0 || after.length === 0) return null;
  const second: Annotation = {
    ...annotation,
    ...anchor(article, after),
    id,
    links: linksOfSecond(set, annotation, scheme),
    note: '',
    created: time,
    modified: time,
  };
  return {
    operation: {
      type: 'group',
      operations: [setSpans(article, annotation.id, before, time), { type: 'add', annotation: second }],
    },
    before: { ...annotation, ...anchor(article, before), modified: time },
    after: second,
  };
}

function linksOfSecond(
  set: AnnotationSet,
  { id, label, links }: Annotation,
  scheme: Scheme,
): readonly Link[] {
  const continues = scheme.links.some(
    ({ role, from, to }) => role === continuing && from.includes(label) && to.includes(label),
  );
  return continues
    ? [{ role: continuing, to: id }]
    : links.filter(({ to }) => to !== id && set.annotations.has(to));
}
