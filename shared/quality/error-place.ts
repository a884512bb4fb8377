import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints, type CodePointRange } from '../text/offset.ts';
import type { Segment, TranslationError } from '../translation/segment.ts';

/** Where an error is in the words of now. */
export type ErrorPlace =
  | { readonly kind: 'words'; readonly range: CodePointRange }
  /** It is about the segment as a whole. */
  | { readonly kind: 'whole' }
  /** What it was marked at has been changed since. */
  | { readonly kind: 'gone' };

export interface Words {
  readonly source: string;
  readonly target: string;
}

/** The words that somebody's errors of a segment lie in. */
export function ratedWords({ quote, target, review }: Segment): Words {
  return { source: quote, target: review?.target ?? target };
}

/**
 * Where an error that was marked in some words is in those of now. What is about the source or the whole says nothing of a
 * target that is another by now: an omission may have been mended.
 */
export function placeOfError(
  { side, span, words }: Pick<TranslationError, 'side' | 'span' | 'words'>,
  rated: Words,
  now: Words,
): ErrorPlace {
  const gone: ErrorPlace = { kind: 'gone' };
  if ((side === 'source' || !span) && rated.target !== now.target) return gone;
  if (!span) return { kind: 'whole' };
  const range = rangeInChanged({ range: span, words }, rated[side], now[side]);
  return range ? { kind: 'words', range } : gone;
}

/**
 * Where words of one text stand in another that was made of it, or null. What is before and after the change moves along;
 * within it, the same words count when they are there once: a look-alike elsewhere is another word. Where the words do not
 * stand at their range to begin with, the text was changed before, and once in all of it has to do. O(n).
 */
export function rangeInChanged(
  { range, words }: { readonly range: CodePointRange; readonly words: string },
  before: string,
  after: string,
): CodePointRange | null {
  const [old, now] = [Array.from(before), Array.from(after)];
  const [searched, length] = [after, range.end - range.start];
  if (old.slice(range.start, range.end).join('') !== words) return onlyPlace(words, searched, 0);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (
    end < old.length - start &&
    end < now.length - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end++;
  if (range.end <= start) return range;
  const moved = range.start + now.length - old.length;
  if (range.start >= old.length - end) return { start: codePoints(moved), end: codePoints(moved + length) };
  return onlyPlace(words, now.slice(start, now.length - end).join(''), start);
}

/** Where the words stand, if they stand there once; `offset` is that of the text. */
function onlyPlace(words: string, text: string, offset: number): CodePointRange | null {
  if (words === '') return null;
  const first = text.indexOf(words);
  if (first === -1 || text.includes(words, first + 1)) return null;
  const index = createCodePointIndex(text.slice(0, first));
  const start = offset + index.length;
  return { start: codePoints(start), end: codePoints(start + createCodePointIndex(words).length) };
}
