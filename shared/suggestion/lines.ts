import type { Utf16Range } from '../text/offset.ts';
import { paragraphRanges } from '../text/paragraphs.ts';
import { trimRange } from '../text/words.ts';

/** A line that says something, as repetitions are looked for. */
export interface ComparedLine {
  /** Without the white space around it. */
  readonly range: Utf16Range;
  /** Its words alone, without case, marks and white space: lines with the same key say the same. */
  readonly key: string;
}

/** A shorter line may come again by chance ("Lihat Juga :"); in a run with others it counts all the same. */
const shortestAlone = 40;

export function comparedLines(text: string): readonly ComparedLine[] {
  return paragraphRanges(text).flatMap((paragraph) => {
    const range = trimRange(text, paragraph);
    const key = text
      .slice(range.start, range.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim();
    return key === '' ? [] : [{ range, key }];
  });
}

/** Whether a run of lines that come again is worth telling of. */
export function isBlock(lines: number, { start, end }: Utf16Range): boolean {
  return lines > 1 || end - start >= shortestAlone;
}
