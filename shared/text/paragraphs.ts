import { utf16, type Utf16Offset, type Utf16Range } from './offset.ts';

/**
 * The lines of an article text, each without its `\n`: as many as `text.split('\n')` gives, so a text that ends
 * in a line break has an empty last paragraph. In UTF-16 units, ascending. O(n).
 */
export function paragraphRanges(text: string): readonly Utf16Range[] {
  const ranges: Utf16Range[] = [];
  let start = 0;
  for (;;) {
    const end = text.indexOf('\n', start);
    ranges.push({ start: utf16(start), end: utf16(end === -1 ? text.length : end) });
    if (end === -1) return ranges;
    start = end + 1;
  }
}

/** The paragraph that an offset stands in; one just before a `\n` stands in the line that the `\n` ends. */
export function paragraphAt(text: string, offset: Utf16Offset): Utf16Range {
  if (offset > text.length) throw new RangeError(`UTF-16 offset ${offset} is past the end (${text.length})`);
  const end = text.indexOf('\n', offset);
  // With a negative position lastIndexOf searches from 0 and would find a line break after the caret.
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return { start: utf16(start), end: utf16(end === -1 ? text.length : end) };
}
