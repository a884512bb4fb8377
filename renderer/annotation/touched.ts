import type { Annotation, AnnotationId } from '../../shared/annotation/annotation.ts';
import { isInText } from '../../shared/annotation/in-text.ts';
import type { Operation } from '../../shared/annotation/operation.ts';
import { createSpanIndex, type SpanIndex } from '../../shared/annotation/span-index.ts';
import type { CodePointIndex } from '../../shared/text/code-point-index.ts';

/** Ids of the annotations that an operation adds, removes or changes, in its order, each once. */
export function touchedAnnotations(operation: Operation): readonly AnnotationId[] {
  const ids = new Set<AnnotationId>();
  collect(operation, ids);
  return [...ids];
}

function collect(operation: Operation, ids: Set<AnnotationId>): void {
  switch (operation.type) {
    case 'add':
      ids.add(operation.annotation.id);
      break;
    case 'remove':
    case 'update':
      ids.add(operation.id);
      break;
    case 'group':
      for (const part of operation.operations) collect(part, ids);
      break;
    case 'document':
    case 'add-segment':
    case 'remove-segment':
    case 'update-segment':
      break;
  }
}

/** Above so many changes at once a new index is cheaper than one step for each. */
const rebuildAbove = 64;

/** Those that lie in the text: a source that became shorter leaves others pointing past its end. */
export function indexInText(
  annotations: Iterable<Annotation>,
  offsets: Pick<CodePointIndex, 'length'>,
): SpanIndex<Annotation> {
  return createSpanIndex([...annotations].filter(({ spans }) => isInText(offsets, spans)));
}

/** The index after an operation; `annotations` is the set after it. */
export function updateSpans(
  spans: SpanIndex<Annotation>,
  operation: Operation,
  annotations: ReadonlyMap<AnnotationId, Annotation>,
  offsets: Pick<CodePointIndex, 'length'>,
): SpanIndex<Annotation> {
  const touched = touchedAnnotations(operation);
  if (touched.length > rebuildAbove) return indexInText(annotations.values(), offsets);
  let next = spans;
  for (const id of touched) {
    const annotation = annotations.get(id);
    next = annotation && isInText(offsets, annotation.spans) ? next.with(annotation) : next.without(id);
  }
  return next;
}
