import { trimRange, wordAt, wordsIn } from '../../../shared/text/words.ts';
import { paragraphRanges } from '../../../shared/text/paragraphs.ts';
import type { Utf16Range } from '../../../shared/text/offset.ts';

/** All words of a text, as the keyboard goes from one to the next. */
export function wordsOf(text: string, language: string): readonly Utf16Range[] {
  return paragraphRanges(text).flatMap((paragraph) => wordsIn(text, paragraph, language));
}

/** What is selected, without white space around it; where nothing is, the word at the caret, or the first one. */
export function wordsToMark(text: string, selection: Utf16Range | null, language: string): Utf16Range | null {
  if (selection) {
    const chosen = trimRange(text, selection);
    if (chosen.start < chosen.end) return chosen;
    const at = wordAt(text, selection.start, language);
    if (at) return at;
  }
  return wordsOf(text, language)[0] ?? null;
}

/** The word after or before the range in place of it. The range itself where there is none. */
export function steppedWord(
  text: string,
  range: Utf16Range | null,
  step: 1 | -1,
  language: string,
): Utf16Range | null {
  const words = wordsOf(text, language);
  if (!range) return (step === 1 ? words[0] : words.at(-1)) ?? null;
  const next =
    step === 1
      ? words.find(({ start }) => start >= range.end)
      : words.findLast(({ end }) => end <= range.start);
  return next ?? range;
}

/** The range with its end a word further, or back to the end of the word before; never without a word. */
export function stretchedWords(
  text: string,
  range: Utf16Range | null,
  step: 1 | -1,
  language: string,
): Utf16Range | null {
  if (!range) return steppedWord(text, range, step, language);
  const words = wordsOf(text, language);
  const end =
    step === 1
      ? words.find((word) => word.end > range.end)?.end
      : words.findLast((word) => word.end < range.end && word.end > range.start)?.end;
  return end === undefined ? range : { start: range.start, end };
}
