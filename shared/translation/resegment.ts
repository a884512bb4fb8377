import type { IndexedText } from '../annotation/new-annotation.ts';
import type { Operation } from '../annotation/operation.ts';
import { byPlace } from '../annotation/place-order.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints, type CodePointOffset, type CodePointRange } from '../text/offset.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { mergeSegments, separatorFor } from './merge-segments.ts';
import type { LanguageTag, Segment } from './segment.ts';
import { newSegment, segmentRanges, type Segmentation } from './segmentation.ts';
import { segmentsBetween, segmentSteps } from './segments-between.ts';
import { splitSegment } from './split-segment.ts';

/** The step that makes these segments of those; null when they are the same. */
export function reshaping(
  language: LanguageTag,
  before: readonly Segment[],
  after: readonly Segment[],
): Operation | null {
  const operations: readonly Operation[] = segmentsBetween(language, byId(before), byId(after)).flatMap(
    segmentSteps,
  );
  const [only] = operations;
  return operations.length > 1 ? { type: 'group', operations } : (only ?? null);
}

function byId(segments: readonly Segment[]): ReadonlyMap<string, Segment> {
  return new Map(segments.map((each) => [each.id, each]));
}

export interface Resegmentation extends Segmentation {
  readonly target: LanguageTag;
}

/**
 * The segments as another unit would cut the article, without losing a word of their targets. Segments that one new one
 * covers are merged; one that is cut gives each part its share of the target where that has as many sentences as there are
 * parts, and else all of it to the first part, as a draft. What lies as it should stays as it is. O(n).
 */
export function resegmented(
  article: IndexedText,
  segments: readonly Segment[],
  segmentation: Resegmentation,
): readonly Segment[] {
  const ranges = segmentRanges(article, segmentation);
  const sorted = segments.toSorted(byPlace);
  const result: Segment[] = [];
  let next = 0;
  for (let index = 0; index < ranges.length;) {
    const group = [ranges[index++]].filter((range) => range !== undefined);
    const covered: Segment[] = [];
    // What overlaps hangs together, on either side, until a place is reached where both were cut.
    for (let isGrowing = true; isGrowing;) {
      isGrowing = false;
      const end = Math.max(...group.map((range) => range.end), ...covered.map(endOf));
      while (next < sorted.length && startOf(sorted[next]) < end) {
        const segment = sorted[next++];
        if (segment) covered.push(segment);
        isGrowing = true;
      }
      while (index < ranges.length && (ranges[index]?.start ?? 0) < Math.max(end, ...covered.map(endOf))) {
        const range = ranges[index++];
        if (range) group.push(range);
        isGrowing = true;
      }
    }
    result.push(...recut(article, covered, group, segmentation));
  }
  return [...result, ...sorted.slice(next)];
}

function recut(
  article: IndexedText,
  segments: readonly Segment[],
  ranges: readonly CodePointRange[],
  segmentation: Resegmentation,
): readonly Segment[] {
  const [first, ...others] = segments;
  if (!first) return ranges.map((range) => newSegment(article, [range], segmentation));
  const { time, newId } = segmentation;
  const whole = others.reduce((merged, segment) => {
    const between = betweenOf(article, merged, segment);
    return mergeSegments(article, merged, segment, {
      separator: separatorFor(segmentation.target, between),
      time,
    });
  }, first);
  const parts: Segment[] = [];
  let rest = whole;
  const cuts = ranges.slice(1);
  for (const [index, { start }] of cuts.entries()) {
    const source = offsetInQuote(rest, start);
    if (source === null) continue;
    const target = shareOfTarget(rest.target, cuts.length + 1 - index, segmentation.target);
    const [part, remainder] = splitSegment(article, rest, { source, target }, { id: newId(), time });
    parts.push(part);
    rest = remainder;
  }
  return [...parts, rest];
}

/** Where the first of so many parts ends in a target: after its first sentence, or at the end. */
function shareOfTarget(target: string, parts: number, language: LanguageTag): CodePointOffset {
  const offsets = createCodePointIndex(target);
  const sentences = sentenceRanges(target, language);
  const [first] = sentences;
  return first && sentences.length === parts ? offsets.toCodePoint(first.end) : offsets.length;
}

function betweenOf({ offsets }: IndexedText, first: Segment, second: Segment): string {
  const [end, start] = [endOf(first), startOf(second)];
  return end <= start ? offsets.slice({ start: codePoints(end), end: codePoints(start) }) : ' ';
}

/** A place of the article in the segment's source words; null where it is not inside them. */
function offsetInQuote({ spans }: Segment, place: CodePointOffset): CodePointOffset | null {
  let start = 0;
  for (const [index, span] of spans.entries()) {
    if (place > span.start && place < span.end) return codePoints(start + place - span.start);
    if (index > 0 && place === span.start) return codePoints(start);
    start += span.end - span.start + 1;
  }
  return null;
}

function startOf(segment: Segment | undefined): number {
  return segment?.spans[0]?.start ?? Infinity;
}

function endOf(segment: Segment): number {
  return segment.spans.at(-1)?.end ?? 0;
}
