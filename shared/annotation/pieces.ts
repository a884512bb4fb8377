import { nextEdge, type TextUnit } from '../text/edges.ts';
import { widenToGraphemes } from '../text/graphemes.ts';
import { codePoints, type CodePointOffset, type CodePointRange, type Utf16Range } from '../text/offset.ts';
import { trimRange } from '../text/words.ts';
import type { Span } from './annotation.ts';
import type { IndexedText } from './new-annotation.ts';

// Where an annotation lies, and how that is changed. Everything that comes out of here is trimmed, cuts no grapheme
// cluster, is sorted, and has no two pieces with nothing but white space between them.

/**
 * The pieces as an annotation keeps them. Neighbours with only white space between them become one, the white space
 * included: nobody means the blank to be left out, and what was split comes together again as it was.
 */
export function tidyPieces(
  { text, offsets }: IndexedText,
  ranges: readonly CodePointRange[],
): readonly Span[] {
  const pieces = ranges
    .map((range) => trimRange(text, offsets.rangeToUtf16(range)))
    .filter(({ start, end }) => start < end)
    .map((range) => widenToGraphemes(text, range))
    .toSorted((a, b) => a.start - b.start);
  const united: Utf16Range[] = [];
  for (const piece of pieces) {
    const last = united.at(-1);
    const isApart = !last || text.slice(last.end, piece.start).trim() !== '';
    if (isApart) united.push(piece);
    else if (piece.end > last.end) united[united.length - 1] = { start: last.start, end: piece.end };
  }
  return united.map((range) => offsets.rangeToCodePoints(range));
}

export function withPiece(
  article: IndexedText,
  spans: readonly Span[],
  piece: CodePointRange,
): readonly Span[] {
  return tidyPieces(article, [...spans, piece]);
}

/** What is left without these words; nothing when they are all there is. */
export function withoutPiece(
  article: IndexedText,
  spans: readonly Span[],
  piece: CodePointRange,
): readonly Span[] {
  const { text, offsets } = article;
  const cut = offsets.rangeToCodePoints(widenToGraphemes(text, offsets.rangeToUtf16(piece)));
  if (cut.start === cut.end) return spans;
  return tidyPieces(
    article,
    spans
      .flatMap(({ start, end }) => [
        { start, end: earlier(end, cut.start) },
        { start: later(start, cut.end), end },
      ])
      .filter(isNotEmpty),
  );
}

/** What lies before the offset, and what lies after it. */
export function piecesAround(
  article: IndexedText,
  spans: readonly Span[],
  offset: CodePointOffset,
): { readonly before: readonly Span[]; readonly after: readonly Span[] } {
  const { text, offsets } = article;
  const at = offsets.toUtf16(offset);
  const place = offsets.toCodePoint(widenToGraphemes(text, { start: at, end: at }).start);
  const before = spans.map(({ start, end }) => ({ start, end: earlier(end, place) }));
  const after = spans.map(({ start, end }) => ({ start: later(start, place), end }));
  return {
    before: tidyPieces(article, before.filter(isNotEmpty)),
    after: tidyPieces(article, after.filter(isNotEmpty)),
  };
}

export interface BoundaryMove {
  readonly edge: 'start' | 'end';
  readonly change: 'grow' | 'shrink';
  readonly unit: TextUnit;
  readonly language: string;
}

/**
 * Moves one boundary of the piece that the caret is in (of the first or the last one where it is in none).
 * `null` when the text ends there, or nothing would be left of the piece.
 */
export function moveBoundary(
  article: IndexedText,
  spans: readonly Span[],
  caret: CodePointOffset,
  { edge, change, unit, language }: BoundaryMove,
): { readonly spans: readonly Span[]; readonly boundary: CodePointOffset } | null {
  const { text, offsets } = article;
  const piece = pieceAt(spans, caret) ?? (edge === 'start' ? spans[0] : spans.at(-1));
  if (!piece) return null;
  const direction = (edge === 'end') === (change === 'grow') ? 'forward' : 'back';
  const found = nextEdge(text, offsets.toUtf16(piece[edge]), { edge, direction, unit, language });
  if (found === null) return null;
  const boundary = offsets.toCodePoint(found);
  const moved = { ...piece, [edge]: boundary };
  if (moved.start >= moved.end) return null;
  return {
    spans: tidyPieces(
      article,
      spans.map((span) => (span === piece ? moved : span)),
    ),
    boundary,
  };
}

/** The piece that the caret stands in or at. */
export function pieceAt(spans: readonly Span[], caret: CodePointOffset): Span | undefined {
  return spans.find(({ start, end }) => start <= caret && caret <= end);
}

export function isSamePlace(a: readonly Span[], b: readonly Span[]): boolean {
  return (
    a.length === b.length &&
    a.every((span, index) => span.start === b[index]?.start && span.end === b[index].end)
  );
}

function isNotEmpty({ start, end }: Span): boolean {
  return start < end;
}

function earlier(a: CodePointOffset, b: CodePointOffset): CodePointOffset {
  return codePoints(Math.min(a, b));
}

function later(a: CodePointOffset, b: CodePointOffset): CodePointOffset {
  return codePoints(Math.max(a, b));
}
