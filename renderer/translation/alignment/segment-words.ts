import type { Span } from '../../../shared/annotation/annotation.ts';
import { createCodePointIndex, type CodePointIndex } from '../../../shared/text/code-point-index.ts';
import { codePoints, utf16, type Utf16Range } from '../../../shared/text/offset.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import type { LanguageTag } from '../../../shared/translation/segment.ts';

/** A word of a segment's source or target. */
export interface SegmentWord {
  readonly text: string;
  /** In code points of the text. */
  readonly span: Span;
}

export function segmentWords(text: string, language: LanguageTag): readonly SegmentWord[] {
  const index = createCodePointIndex(text);
  const whole = { start: utf16(0), end: utf16(text.length) };
  return wordsIn(text, whole, language).map((range) => ({
    text: text.slice(range.start, range.end),
    span: index.rangeToCodePoints(range),
  }));
}

/** The spans of chosen words; words next to each other are one span, with what stands between them. */
export function spansOfWords(words: readonly SegmentWord[], chosen: ReadonlySet<number>): readonly Span[] {
  const spans: Span[] = [];
  for (const [place, { span }] of words.entries()) {
    if (!chosen.has(place)) continue;
    const last = spans.at(-1);
    if (last && chosen.has(place - 1)) spans[spans.length - 1] = { start: last.start, end: span.end };
    else spans.push({ start: span.start, end: span.end });
  }
  return spans;
}

/** The words that the spans have something of. */
export function wordsOfSpans(words: readonly SegmentWord[], spans: readonly Span[]): ReadonlySet<number> {
  const found = words.flatMap(({ span }, place) =>
    spans.some(({ start, end }) => start < span.end && end > span.start) ? [place] : [],
  );
  return new Set(found);
}

/** The words of the spans as a person reads them. */
export function textOfSpans(index: CodePointIndex, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) =>
      index.slice({
        start: codePoints(Math.min(start, index.length)),
        end: codePoints(Math.min(end, index.length)),
      }),
    )
    .join(' … ');
}

/** Where a selection lies, without the white space at its ends; null when it holds no words. */
export function spanOfSelection(text: string, { start, end }: Utf16Range): Span | null {
  const words = text.slice(start, end);
  if (words.trim() === '') return null;
  const head = words.length - words.trimStart().length;
  const tail = words.length - words.trimEnd().length;
  return createCodePointIndex(text).rangeToCodePoints({
    start: utf16(start + head),
    end: utf16(end - tail),
  });
}
