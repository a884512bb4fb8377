import type { Span } from '../annotation/annotation.ts';
import { codePoints } from '../text/offset.ts';
import type { Alignment, TranslationError } from './segment.ts';

/** By how many code points words move, in the segment's source and in its target. */
export interface SegmentShift {
  readonly source: number;
  readonly target: number;
}

export function shiftError(error: TranslationError, by: SegmentShift): TranslationError {
  return error.span ? { ...error, span: shiftSpan(error.span, by[error.side]) } : error;
}

export function shiftAlignment(alignment: Alignment, by: SegmentShift): Alignment {
  return {
    ...alignment,
    source: alignment.source.map((span) => shiftSpan(span, by.source)),
    target: alignment.target.map((span) => shiftSpan(span, by.target)),
  };
}

function shiftSpan(span: Span, by: number): Span {
  return { ...span, start: codePoints(span.start + by), end: codePoints(span.end + by) };
}
