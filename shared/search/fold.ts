import { asciiLetters } from '../text/ascii-letters.ts';
import { utf16, type Utf16Range } from '../text/offset.ts';

/** A text as search sees it, and the way back from a place in it to the text itself. */
export interface FoldedText {
  readonly text: string;
  /** The range of the source that a range of the folded text came from; not yet widened to graphemes. */
  toSource(range: { readonly start: number; readonly end: number }): Utf16Range;
}

export interface FoldOptions {
  /** Capitals stay capitals. */
  readonly keepCase?: boolean;
}

/** A piece of the source that did not become exactly as many UTF-16 units. */
interface Shift {
  readonly folded: number;
  readonly foldedLength: number;
  readonly source: number;
  readonly sourceLength: number;
}

/**
 * Makes words that a person takes for the same the same string: without case, accents and harakat, with full-width and
 * presentation forms as their plain letters. Signs that carry the vowels of Indic scripts, and the voicing marks of
 * kana, stay: without them other words would be found. Plain ASCII costs one `toLowerCase`; the rest is O(n), and only
 * the places where the length changes are kept.
 */
export function foldText(text: string, { keepCase = false }: FoldOptions = {}): FoldedText {
  const shifts: Shift[] = [];
  let growth = 0;
  const unaccented = text.replaceAll(beyondAscii, (piece: string, source: number) => {
    const folded = foldPiece(piece, keepCase);
    if (folded.length !== piece.length)
      shifts.push({
        folded: source + growth,
        foldedLength: folded.length,
        source,
        sourceLength: piece.length,
      });
    growth += folded.length - piece.length;
    return folded;
  });
  // What is beyond ASCII is small already: a letter whose small form is longer (İ), or hangs on its neighbours (Σ), would
  // spoil the count here.
  const folded = keepCase ? unaccented : unaccented.toLowerCase();

  function place(offset: number): { readonly start: number; readonly end: number } {
    const shift = shifts[countBelow(shifts, offset) - 1];
    if (!shift) return { start: offset, end: offset + 1 };
    const { folded: from, foldedLength, source, sourceLength } = shift;
    if (offset < from + foldedLength) return { start: source, end: source + sourceLength };
    const start = offset - from - foldedLength + source + sourceLength;
    return { start, end: start + 1 };
  }

  return {
    text: folded,
    toSource: ({ start, end }) =>
      start === end
        ? { start: utf16(place(start).start), end: utf16(place(start).start) }
        : { start: utf16(place(start).start), end: utf16(place(end - 1).end) },
  };
}

/** Letters of one syllable or kana that came apart (NFD) are one piece, so that they can come together again. */
const beyondAscii =
  /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\u3041-\u30fe][\u3099\u309a]|[^\0-\x7f]/gu;

/** Accents of Latin, Greek and Cyrillic, harakat, Hebrew points; and what is not seen: soft hyphens, joiners, bidi marks. */
const dropped =
  /(?![\u3099\u309a])(?:(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]|\p{Default_Ignorable_Code_Point}|\u0640)/gu;

/** Variants of one letter that writers choose between by habit or by keyboard. */
const variants: Readonly<Record<string, string>> = { ς: 'σ', ى: 'ي', ی: 'ي', ک: 'ك' };

/** Letters that people type without the stroke, small and capital. */
function plainLetter(letter: string): string {
  return (
    variants[letter] ?? asciiLetters[letter] ?? asciiLetters[letter.toLowerCase()]?.toUpperCase() ?? letter
  );
}

/** Texts repeat the same few characters: each is folded once. */
const known = { small: new Map<string, string>(), capital: new Map<string, string>() };

function foldPiece(piece: string, keepCase: boolean): string {
  const pieces = known[keepCase ? 'capital' : 'small'];
  const before = pieces.get(piece);
  if (before !== undefined) return before;
  const bare = piece.normalize('NFKD').replaceAll(dropped, '').normalize('NFC');
  const folded = Array.from(keepCase ? bare : bare.toLowerCase(), plainLetter).join('');
  pieces.set(piece, folded);
  return folded;
}

/** Binary search: how many shifts begin at or before the offset. */
function countBelow(shifts: readonly Shift[], offset: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((shifts[middle]?.folded ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
