import { abbreviationsOf, type Abbreviations } from './abbreviations.ts';
import { utf16, type Utf16Offset, type Utf16Range } from './offset.ts';
import { paragraphAt, paragraphRanges } from './paragraphs.ts';
import { segmenterFor } from './segmenter.ts';
import { trimRange } from './words.ts';

/**
 * The sentences of an article text, without the white space around them, in UTF-16 units. UAX #29 as the platform
 * implements it, put together again where it cuts after an abbreviation, an initial or a list number, and after a
 * question inside a quotation that the sentence goes on from (`"Mengapa?" tanya dia.`). None crosses a line.
 * O(n): each paragraph is segmented on its own, because the platform copies the string it is given.
 */
export function sentenceRanges(text: string, language: string): readonly Utf16Range[] {
  return paragraphRanges(text).flatMap((paragraph) => sentencesIn(text, paragraph, language));
}

/** The sentences of one paragraph, as `sentenceRanges` finds them. */
export function sentencesIn(text: string, paragraph: Utf16Range, language: string): readonly Utf16Range[] {
  return segmentParagraph(text, paragraph, language)
    .map((piece) => trimRange(text, piece))
    .filter(({ start, end }) => start < end);
}

/** The sentence that an offset stands in, white space after it included; `null` in an empty line. */
export function sentenceAt(text: string, offset: Utf16Offset, language: string): Utf16Range | null {
  const pieces = segmentParagraph(text, paragraphAt(text, offset), language);
  const piece = pieces.find(({ end }) => offset < end) ?? pieces.at(-1);
  if (!piece) return null;
  const sentence = trimRange(text, piece);
  return sentence.start < sentence.end ? sentence : null;
}

/** Ranges that cover the whole paragraph, white space included. */
function segmentParagraph(text: string, paragraph: Utf16Range, language: string): readonly Utf16Range[] {
  const abbreviations = abbreviationsOf(language);
  const line = text.slice(paragraph.start, paragraph.end);
  const pieces: Utf16Range[] = [];
  let start = 0;
  for (const { index, segment } of segmenterFor(language, 'sentence').segment(line)) {
    const end = index + segment.length;
    if (end < line.length && goesOn(line, start, end, abbreviations)) continue;
    pieces.push({ start: utf16(paragraph.start + start), end: utf16(paragraph.start + end) });
    start = end;
  }
  return pieces;
}

/** Longer than any abbreviation: how far back and ahead a boundary is looked at. */
const horizon = 40;
const lastDottedWord = /(?:^|[\s\p{Ps}\p{Pi}\p{Pd}"'/])((?:[\p{L}\p{M}\p{N}]+\.)+)$/u;
const nextWord = /^[\s\p{Ps}\p{Pi}"']*([\p{L}\p{M}\p{N}]+)/u;
const listNumber = /^\s*[\p{Ps}"']?(?:\p{N}{1,3}|\p{Ll})\.$/u;
const initial = /^(?:\p{Lu}\p{M}*\.)+$/u;

/** Does the sentence that began at `start` go on over the platform's boundary at `end`? */
function goesOn(line: string, start: number, end: number, abbreviations: Abbreviations): boolean {
  const before = line.slice(Math.max(start, end - horizon), end).trimEnd();
  const next = nextWord.exec(line.slice(end, end + horizon))?.[1] ?? '';
  if (before === '' || /^\p{Ll}/u.test(line.slice(end, end + 2))) return true;
  const word = lastDottedWord.exec(before)?.[1];
  if (word === undefined || next === '') return false;
  if (end - start <= horizon && listNumber.test(before)) return true;
  const abbreviation = word.toLowerCase();
  if (abbreviations.leading.has(abbreviation)) return true;
  if (abbreviations.beforeNumber.has(abbreviation) && /^\p{N}/u.test(next)) return true;
  return (
    (abbreviations.undecided.has(abbreviation) || initial.test(word)) &&
    !abbreviations.starters.has(next.toLowerCase())
  );
}
