import type { Span } from './annotation.ts';

/**
 * Why these spans cannot be those of one annotation, or null. They are sorted, none is empty, none touches or
 * overlaps the next (that would be one span), and the last ends within the text.
 */
export function spanFault(spans: readonly Span[], length = Infinity): string | null {
  if (spans.length === 0) return 'it has no span.';
  let end = -1;
  for (const span of spans) {
    if (span.end <= span.start) return `its span ${span.start}–${span.end} is empty.`;
    if (span.start <= end) return `its spans are not sorted, or touch or overlap, at ${span.start}.`;
    end = span.end;
  }
  return end > length ? `its span ends at ${end}, but the text ends at ${length}.` : null;
}
