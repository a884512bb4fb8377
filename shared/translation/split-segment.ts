import type { Span } from '../annotation/annotation.ts';
import { anchor, type IndexedText } from '../annotation/new-annotation.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints, type CodePointOffset, type CodePointRange } from '../text/offset.ts';
import type { Alignment, Segment, SegmentStatus, TranslationError } from './segment.ts';
import { shiftAlignment, shiftError, type SegmentShift } from './shift-marks.ts';

/** Where a segment is cut. */
export interface SegmentCut {
  /** In code points of the segment's source words (`quote`); inside them, not at an end, and in no grapheme cluster. */
  readonly source: CodePointOffset;
  /** In code points of its target; may be at an end. */
  readonly target: CodePointOffset;
}

/**
 * Two segments of one. The first keeps id, comments and what is about the segment as a whole. Errors and alignments go
 * where their words go; an error on both sides of the cut becomes one of the first segment as a whole, an alignment
 * across it goes. A target that was confirmed stays confirmed where both halves have words.
 *
 * @throws {RangeError} when the cut leaves one half of the source without words.
 */
export function splitSegment(
  article: IndexedText,
  segment: Segment,
  cut: SegmentCut,
  given: { readonly id: string; readonly time: string },
): readonly [Segment, Segment] {
  const [firstRanges, secondRanges] = cutSpans(segment.spans, cut.source);
  const offsets = createCodePointIndex(segment.quote);
  const isBlank = (start: CodePointOffset, end: CodePointOffset) =>
    offsets.slice({ start, end }).trim() === '';
  if (isBlank(codePoints(0), cut.source) || isBlank(cut.source, offsets.length))
    throw new RangeError('A segment is cut between its words');
  const first = anchor(article, trimmedSpans(article, firstRanges));
  const second = anchor(article, trimmedSpans(article, secondRanges));
  const target = createCodePointIndex(segment.target);
  const before = target.slice({ start: codePoints(0), end: cut.target });
  const after = target.slice({ start: cut.target, end: target.length });
  const move = {
    // The second half begins after the white space at the cut.
    source: cut.source + leadingSpace(offsets.slice({ start: cut.source, end: offsets.length })),
    target: cut.target + leadingSpace(after),
  };
  const halves = divide(segment, cut, move);
  return [
    {
      ...segment,
      ...first,
      target: before.trimEnd(),
      status: statusOfHalf(segment.status, before.trim(), after.trim()),
      modified: given.time,
      errors: halves.first.errors,
      ...(segment.alignments && { alignments: halves.first.alignments }),
    },
    {
      id: given.id,
      ...second,
      target: after.trimStart(),
      status: statusOfHalf(segment.status, after.trim(), before.trim()),
      ...(segment.decided !== undefined && { decided: segment.decided }),
      origin: segment.origin,
      comments: [],
      errors: halves.second.errors,
      ...(halves.second.alignments.length > 0 && { alignments: halves.second.alignments }),
      created: given.time,
      modified: given.time,
    },
  ];
}

function cutSpans(
  spans: readonly Span[],
  at: CodePointOffset,
): readonly [CodePointRange[], CodePointRange[]] {
  const first: CodePointRange[] = [];
  const second: CodePointRange[] = [];
  // In the quote, one space stands between two spans.
  let start = 0;
  for (const span of spans) {
    const length = span.end - span.start;
    const inside = at - start;
    if (inside >= length) first.push(span);
    else if (inside <= 0) second.push(span);
    else {
      const middle = codePoints(span.start + inside);
      first.push({ start: span.start, end: middle });
      second.push({ start: middle, end: span.end });
    }
    start += length + 1;
  }
  return [first, second];
}

/** Without the white space at their ends. */
function trimmedSpans(
  { offsets }: IndexedText,
  ranges: readonly CodePointRange[],
): readonly CodePointRange[] {
  return ranges.map(({ start, end }) => {
    const words = offsets.slice({ start, end });
    const lead = codePointCount(words) - codePointCount(words.trimStart());
    const trail = codePointCount(words) - codePointCount(words.trimEnd());
    return { start: codePoints(Math.min(start + lead, end)), end: codePoints(Math.max(end - trail, start)) };
  });
}

interface Half {
  readonly errors: TranslationError[];
  readonly alignments: Alignment[];
}

function divide(
  { errors, alignments = [] }: Segment,
  cut: SegmentCut,
  move: SegmentShift,
): { readonly first: Half; readonly second: Half } {
  const first: Half = { errors: [], alignments: [] };
  const second: Half = { errors: [], alignments: [] };
  const back = { source: -move.source, target: -move.target };
  for (const error of errors) {
    const { span, ...whole } = error;
    if (!span || span.end <= cut[error.side]) first.errors.push(error);
    else if (span.start >= move[error.side]) second.errors.push(shiftError(error, back));
    else first.errors.push(whole);
  }
  for (const alignment of alignments) {
    const { source, target } = alignment;
    if (source.every(({ end }) => end <= cut.source) && target.every(({ end }) => end <= cut.target))
      first.alignments.push(alignment);
    else if (
      source.every(({ start }) => start >= move.source) &&
      target.every(({ start }) => start >= move.target)
    )
      second.alignments.push(shiftAlignment(alignment, back));
  }
  return { first, second };
}

/** A half without words is not translated; the other half then is no longer a whole translation. */
function statusOfHalf(status: SegmentStatus, own: string, other: string): SegmentStatus {
  if (own === '') return 'untranslated';
  return other === '' ? 'draft' : status;
}

/** In code points. */
function leadingSpace(text: string): number {
  return codePointCount(text) - codePointCount(text.trimStart());
}

function codePointCount(text: string): number {
  return createCodePointIndex(text).length;
}
