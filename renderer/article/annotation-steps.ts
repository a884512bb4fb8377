import type { Annotation, AnnotationId } from '../../shared/annotation/annotation.ts';
import type { SpanIndex } from '../../shared/annotation/span-index.ts';
import { codePoints, type CodePointOffset } from '../../shared/text/offset.ts';

type IsShown = (annotation: Annotation) => boolean;

/**
 * Of the annotations at a place, the one to select: the smallest, or, when one of them is selected already, the next
 * larger, and after the largest the smallest again.
 */
export function nextOfStack(stack: readonly Annotation[], selected: AnnotationId | null): Annotation | null {
  const at = stack.findIndex(({ id }) => id === selected);
  return stack[(at + 1) % stack.length] ?? null;
}

/** What a caret stands in, the smallest first: what covers the character after it, or else the one before it. */
export function stackAtCaret(
  spans: SpanIndex<Annotation>,
  caret: CodePointOffset,
  isShown: IsShown,
): readonly Annotation[] {
  const after = spans.at(caret).filter(isShown);
  if (after.length > 0 || caret === 0) return after;
  return spans.at(codePoints(caret - 1)).filter(isShown);
}

/**
 * The annotation after (or before) the selected one in reading order, or, when none is selected, after the caret.
 * `null` at the end (or the beginning).
 */
export function neighbour(
  spans: SpanIndex<Annotation>,
  direction: 'next' | 'previous',
  from: { readonly selected: Annotation | null; readonly caret: CodePointOffset },
  isShown: IsShown,
): Annotation | null {
  const step = (item: Annotation) => (direction === 'next' ? spans.after(item) : spans.before(item));
  let found = from.selected ? step(from.selected) : fromCaret(spans, direction, from.caret);
  while (found && !isShown(found)) found = step(found);
  return found;
}

function fromCaret(
  spans: SpanIndex<Annotation>,
  direction: 'next' | 'previous',
  caret: CodePointOffset,
): Annotation | null {
  if (direction === 'previous') return spans.previous(caret);
  // One that begins at the caret has not been passed yet.
  const here = spans
    .inRange({ start: caret, end: codePoints(caret + 1) })
    .find(({ item, span }) => span === item.spans[0] && span.start === caret);
  return here?.item ?? spans.next(caret);
}
