import type { Annotation } from '../annotation/annotation.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints } from '../text/offset.ts';

/** In UTF-16 units; half-open. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where all pieces of some words stand, one after the other. */
export interface Place extends TextRange {
  readonly ranges: readonly TextRange[];
}

export interface Piece {
  readonly text: string;
  /** In code points of the text that it was taken from. */
  readonly start: number;
}

type Quoted = Pick<Annotation, 'spans' | 'quote'>;

/** The words of each span. A quote that does not fit its spans, of a file changed by hand, is one piece. */
export function piecesOf({ spans, quote }: Quoted): readonly Piece[] {
  const [first] = spans;
  if (spans.length === 1) return [{ text: quote, start: first?.start ?? 0 }];
  const offsets = createCodePointIndex(quote);
  let at = 0;
  const pieces = spans.map((span) => {
    const [start, end] = [Math.min(at, offsets.length), Math.min(at + span.end - span.start, offsets.length)];
    at = end + 1;
    return { text: offsets.slice({ start: codePoints(start), end: codePoints(end) }), start: span.start };
  });
  const isWhole = at === offsets.length + 1 && pieces.every(({ text }) => text !== '');
  return isWhole ? pieces : [{ text: quote, start: first?.start ?? 0 }];
}

/** More places of the same words than this tell nothing. */
const mostPlaces = 500;
/** How much further apart the pieces of one annotation may have come, in UTF-16 units. */
const slack = 200;

/** Every place of a text where the words stand; of several pieces, where they follow each other not much further apart. */
export function placesOf(text: string, quoted: Quoted): readonly Place[] {
  const pieces = piecesOf(quoted);
  const [first] = pieces;
  if (!first || first.text === '') return [];
  const places: Place[] = [];
  for (
    let start = text.indexOf(first.text);
    start !== -1 && places.length < mostPlaces;
    start = text.indexOf(first.text, start + 1)
  ) {
    const ranges = rangesFrom(text, pieces, start);
    if (ranges) places.push({ start, end: ranges.at(-1)?.end ?? start, ranges });
  }
  return places;
}

function rangesFrom(text: string, pieces: readonly Piece[], start: number): readonly TextRange[] | null {
  const ranges: TextRange[] = [];
  let from = start;
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    const gap = before ? piece.start - before.start - before.text.length : 0;
    const at = index === 0 ? start : text.indexOf(piece.text, from);
    if (at === -1 || at - from > 2 * gap + slack) return null;
    from = at + piece.text.length;
    ranges.push({ start: at, end: from });
  }
  return ranges;
}
