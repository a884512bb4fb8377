import type { Annotation } from '../../shared/annotation/annotation.ts';
import { isInPlace } from '../../shared/annotation/new-annotation.ts';
import type { SpanIndex } from '../../shared/annotation/span-index.ts';
import type { CodePointIndex } from '../../shared/text/code-point-index.ts';
import { codePoints, utf16, type Utf16Offset } from '../../shared/text/offset.ts';
import type { Segment } from '../../shared/translation/segment.ts';

/** What rows need of the open article. */
export interface SourceArticle {
  readonly offsets: CodePointIndex;
  /** The annotations by place. */
  readonly spans: SpanIndex<Annotation>;
  readonly language: string;
}

/** Where an annotation lies in a segment's source words (`quote`); UTF-16. */
export interface SourceStretch {
  readonly annotation: Annotation;
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
}

/**
 * The annotations of the article that share words with the segment, by place, the longest first. None where the segment's
 * words no longer stand where it says.
 */
export function sourceStretches(
  { offsets, spans: annotations }: Pick<SourceArticle, 'offsets' | 'spans'>,
  segment: Pick<Segment, 'spans' | 'quote'>,
): readonly SourceStretch[] {
  if (!isInPlace(offsets, segment)) return [];
  const found: SourceStretch[] = [];
  // In the quote, one space stands between two spans.
  let before = 0;
  for (const span of segment.spans) {
    const base = offsets.toUtf16(span.start);
    for (const { item, span: place } of annotations.inRange(span)) {
      const from = offsets.toUtf16(codePoints(Math.max(place.start, span.start)));
      const to = offsets.toUtf16(codePoints(Math.min(place.end, span.end)));
      found.push({
        annotation: item,
        start: utf16(before + from - base),
        end: utf16(before + to - base),
      });
    }
    before += offsets.toUtf16(span.end) - base + 1;
  }
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}
