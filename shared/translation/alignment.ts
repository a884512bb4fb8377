import type { Span } from '../annotation/annotation.ts';
import { codePoints, type CodePointRange } from '../text/offset.ts';
import { carryMarks } from './carry-marks.ts';
import type { JoinedSegment } from './joined.ts';
import type { Alignment, LanguageTag } from './segment.ts';

/**
 * The alignments with another one. A word belongs to one alignment of words: those that have some of the new one's words lose
 * them, and go when nothing is left of them on one side. Of an annotation there is one projection, which may lie over words
 * that are aligned as well.
 *
 * @throws {RangeError} when the new one is empty on one side.
 */
export function withAlignment(alignments: readonly Alignment[], added: Alignment): readonly Alignment[] {
  const [source, target] = [tidySpans(added.source), tidySpans(added.target)];
  if (source.length === 0 || target.length === 0)
    throw new RangeError('An alignment has words on both sides');
  const kept = alignments.flatMap((each): readonly Alignment[] => {
    if (each.id === added.id) return [];
    if (added.annotation !== undefined || each.annotation !== undefined)
      return each.annotation === added.annotation ? [] : [each];
    const left = {
      ...each,
      source: withoutSpans(each.source, source),
      target: withoutSpans(each.target, target),
    };
    return left.source.length === 0 || left.target.length === 0 ? [] : [left];
  });
  return [...kept, { ...added, source, target }];
}

export function withoutAlignment(alignments: readonly Alignment[], id: string): readonly Alignment[] {
  return alignments.filter((each) => each.id !== id);
}

/** Sorted, neither overlapping nor touching, none of them empty. */
export function tidySpans(spans: readonly Span[]): readonly Span[] {
  const tidy: CodePointRange[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = tidy.at(-1);
    if (start >= end) continue;
    if (last && start <= last.end)
      tidy[tidy.length - 1] = { start: last.start, end: codePoints(Math.max(last.end, end)) };
    else tidy.push({ start, end });
  }
  return tidy;
}

/** What of the spans lies in none of the others. A span that loses some of its words keeps the rest. */
function withoutSpans(spans: readonly Span[], taken: readonly Span[]): readonly Span[] {
  return taken.reduce<readonly Span[]>(
    (left, { start, end }) =>
      left.flatMap((span): readonly Span[] => {
        if (span.end <= start || span.start >= end) return [span];
        return [
          ...(span.start < start ? [{ start: span.start, end: start }] : []),
          ...(span.end > end ? [{ start: end, end: span.end }] : []),
        ];
      }),
    spans,
  );
}

/**
 * The alignments of the target that is in force: the reviewer's where they have some, else the translator's, at the places
 * where the translator's words stand in a correction.
 */
export function alignmentsInForce(
  { translation: { segment }, decision, target }: JoinedSegment,
  language: LanguageTag,
): readonly Alignment[] {
  if (decision?.segment.alignments && decision.segment.target === target) return decision.segment.alignments;
  return carryMarks(segment, target, language).alignments;
}
