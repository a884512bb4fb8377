import type { Annotation } from '../annotation/annotation.ts';
import type { SpanIndex } from '../annotation/span-index.ts';
import type { CodePointRange } from '../text/offset.ts';

/** Annotations of which no word lies outside the range. */
export function annotationsWithin(
  spans: SpanIndex<Annotation>,
  range: CodePointRange,
): readonly Annotation[] {
  const found = new Set(spans.inRange(range).map(({ item }) => item));
  return [...found].filter((annotation) =>
    annotation.spans.every(({ start, end }) => range.start <= start && end <= range.end),
  );
}
