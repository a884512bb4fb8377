import { utf16, type Utf16Offset, type Utf16Range } from './offset.ts';
import { paragraphAt } from './paragraphs.ts';
import { pairMarks, type MarkPair } from './quotation-marks.ts';
import { trimRange } from './words.ts';

export interface Quotation {
  /** What stands between the marks. Its own punctuation belongs to it, white space next to the marks does not. */
  readonly inside: Utf16Range;
  /** With the marks. */
  readonly outside: Utf16Range;
}

/**
 * The innermost quotation around an offset: straight, curly, low, angular or corner marks. An offset just before
 * the opening mark or just after the closing one counts as in it. A mark that is not closed reaches to the end of
 * its paragraph, as in a quotation that the next paragraph takes up again. UTF-16 units; O(n) in the paragraph.
 */
export function quotationAt(text: string, offset: Utf16Offset): Quotation | null {
  let innermost: Quotation | null = null;
  for (const pair of pairMarks(text, offset)) {
    const quotation = toQuotation(text, pair);
    const { inside, outside } = quotation;
    if (inside.start === inside.end || offset < outside.start || offset > outside.end) continue;
    // Where one quotation ends and the next begins, the later one wins: the caret stands before its text.
    if (!innermost || size(outside) < size(innermost.outside) || outside.start === innermost.outside.end)
      innermost = quotation;
  }
  return innermost;
}

function toQuotation(text: string, { open, close }: MarkPair): Quotation {
  const inside = trimRange(text, {
    start: utf16(open + 1),
    end: close ?? paragraphAt(text, open).end,
  });
  return { inside, outside: { start: open, end: close === null ? inside.end : utf16(close + 1) } };
}

function size({ start, end }: Utf16Range): number {
  return end - start;
}
