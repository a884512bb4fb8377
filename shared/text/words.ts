import { utf16, type Utf16Offset, type Utf16Range } from './offset.ts';
import { paragraphAt, paragraphRanges } from './paragraphs.ts';
import { segmenterFor } from './segmenter.ts';

const whiteSpace = /\s/u;

/**
 * Takes the white space off both ends of a range: what a hurried selection takes along. A range of nothing but
 * white space becomes empty, at its start.
 */
export function trimRange(text: string, range: Utf16Range): Utf16Range {
  let start: number = range.start;
  let end: number = range.end;
  while (start < end && whiteSpace.test(text.charAt(end - 1))) end--;
  while (start < end && whiteSpace.test(text.charAt(start))) start++;
  return { start: utf16(start), end: utf16(end) };
}

/** The words of one paragraph, as `wordCount` counts them. O(n) in the paragraph. */
export function wordsIn(text: string, paragraph: Utf16Range, language: string): readonly Utf16Range[] {
  const line = text.slice(paragraph.start, paragraph.end);
  return [...segmenterFor(language, 'word').segment(line)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => {
      const start = paragraph.start + index;
      return { start: utf16(start), end: utf16(start + segment.length) };
    });
}

/** How many words the text has, by UAX #29 and the dictionaries of languages that write no spaces. O(n). */
export function wordCount(text: string, language: string): number {
  const segmenter = segmenterFor(language, 'word');
  let count = 0;
  for (const { start, end } of paragraphRanges(text))
    for (const { isWordLike } of segmenter.segment(text.slice(start, end))) if (isWordLike) count++;
  return count;
}

/** The word that a caret stands in, before or right after; null where there is none. O(paragraph). */
export function wordAt(text: string, caret: Utf16Offset, language: string): Utf16Range | null {
  const { start, end } = paragraphAt(text, caret);
  let found: Utf16Range | null = null;
  for (const { index, segment, isWordLike } of segmenterFor(language, 'word').segment(
    text.slice(start, end),
  )) {
    if (start + index > caret) break;
    const word = { start: utf16(start + index), end: utf16(start + index + segment.length) };
    // At the border of two, the one that begins there.
    if (isWordLike && caret <= word.end) found = word;
  }
  return found;
}
