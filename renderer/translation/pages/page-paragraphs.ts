import { isInPlace } from '../../../shared/annotation/new-annotation.ts';
import type { CodePointIndex } from '../../../shared/text/code-point-index.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';

/**
 * The segments as they flow: those of one line of the article stand in one paragraph. A segment whose words are no longer where
 * it says stands alone. O(n).
 */
export function pageParagraphs(
  offsets: CodePointIndex,
  rows: readonly JoinedSegment[],
): readonly (readonly JoinedSegment[])[] {
  const paragraphs: JoinedSegment[][] = [];
  let before: JoinedSegment | null = null;
  for (const row of rows) {
    const last = paragraphs.at(-1);
    if (last && before && isOneLine(offsets, before, row)) last.push(row);
    else paragraphs.push([row]);
    before = row;
  }
  return paragraphs;
}

function isOneLine(offsets: CodePointIndex, first: JoinedSegment, second: JoinedSegment): boolean {
  const [one, other] = [first.translation.segment, second.translation.segment];
  const [end, start] = [one.spans.at(-1)?.end, other.spans[0]?.start];
  if (end === undefined || start === undefined || start < end) return false;
  if (!isInPlace(offsets, one) || !isInPlace(offsets, other)) return false;
  return !offsets.slice({ start: end, end: start }).includes('\n');
}
