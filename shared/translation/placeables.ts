import { pairMarks } from '../text/quotation-marks.ts';
import { utf16, type Utf16Offset, type Utf16Range } from '../text/offset.ts';
import { paragraphRanges } from '../text/paragraphs.ts';
import { sentenceRanges } from '../text/sentences.ts';

/** Words of a source that often stand in its translation as they are, or nearly so. */
export interface Placeable extends Utf16Range {
  readonly kind: 'number' | 'quotation' | 'name';
  readonly text: string;
}

/** With what belongs to it: a currency before, a percent sign after, separators within. */
const numbers = /(?:(?:Rp|US\$|[$€£¥])\s?)?\p{Nd}+(?:[.,:/–-]\p{Nd}+)*(?:\s?%)?/gu;

/** Capitalised words in a row, with the small words that stand inside names. */
const capitalised =
  /\p{Lu}[\p{L}\p{M}\p{Nd}’'-]*(?:\.(?=\s?\p{Lu}))?(?:\s(?:(?:bin|binti|al|de|der|van|von)\s)?\p{Lu}[\p{L}\p{M}\p{Nd}’'-]*(?:\.(?=\s?\p{Lu}))?)*/gu;

/**
 * The numbers, quotations and names of a text in its language (BCP 47), in order; of those that begin together the longest
 * first. Names are known by their capitals, so there are none in scripts without; a single word that begins a sentence is
 * none unless it is an abbreviation. UTF-16; O(n).
 */
export function placeablesIn(text: string, language: string): readonly Placeable[] {
  const starts = sentenceStarts(text, language);
  const found: Placeable[] = [];
  for (const { index, 0: words } of text.matchAll(numbers))
    found.push(at(text, 'number', index, words.length));
  for (const { start, end } of quotations(text)) found.push(at(text, 'quotation', start, end - start));
  // What is part of a number (Rp, US$) is no name.
  const rest = text.replaceAll(numbers, (digits) => ' '.repeat(digits.length));
  for (const { index, 0: words } of rest.matchAll(capitalised)) {
    // Nor is a capital inside a word.
    if (index > 0 && /[\p{L}\p{M}\p{Nd}]/u.test(text.charAt(index - 1))) continue;
    const isSingle = !/\s/.test(words);
    if (isSingle && starts.has(index) && !/^\p{Lu}{2,}$/u.test(words)) continue;
    if (words.length > 1) found.push(at(text, 'name', index, words.length));
  }
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Which placeable comes next for this target: the one after `last`, round and round, and for a first one the first that
 * the target does not have yet as often as the source. Null when the source has none.
 */
export function nextPlaceable(
  placeables: readonly Placeable[],
  target: string,
  last: number | null,
): number | null {
  if (placeables.length === 0) return null;
  if (last !== null) return (last + 1) % placeables.length;
  const missing = placeables.findIndex(
    ({ text }, index) =>
      placeables.slice(0, index + 1).filter((each) => each.text === text).length > occurrences(target, text),
  );
  return Math.max(0, missing);
}

function at(text: string, kind: Placeable['kind'], start: number, length: number): Placeable {
  const words = text.slice(start, start + length);
  return { kind, start: utf16(start), end: utf16(start + length), text: words };
}

/** With their marks; a quotation that is never closed is none. */
function quotations(text: string): readonly { readonly start: Utf16Offset; readonly end: number }[] {
  return paragraphRanges(text).flatMap(({ start }) =>
    pairMarks(text, start).flatMap(({ open, close }) =>
      close === null ? [] : [{ start: open, end: close + 1 }],
    ),
  );
}

/** The first letter of each sentence, also behind an opening mark. */
function sentenceStarts(text: string, language: string): ReadonlySet<number> {
  const starts = sentenceRanges(text, language).map(({ start }) => start);
  const opened = [...text.matchAll(/(?:^|[\s(])["“”‘«„']+(?=\p{Lu})/gu)].map(
    ({ index, 0: mark }) => index + mark.length,
  );
  return new Set([...starts, ...opened]);
}

function occurrences(text: string, words: string): number {
  return text.split(words).length - 1;
}
