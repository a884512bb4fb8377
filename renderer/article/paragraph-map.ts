import { utf16, type Utf16Offset, type Utf16Range } from '../../shared/text/offset.ts';
import { paragraphRanges } from '../../shared/text/paragraphs.ts';

/** A position as the article pane has it: a paragraph by number and UTF-16 units into it. */
export interface ParagraphPosition {
  readonly paragraph: number;
  readonly offset: number;
}

/** The paragraphs of one article text: one for each line, empty lines too. Offsets are UTF-16 units. */
export interface ParagraphMap {
  readonly count: number;
  /** Without the line's `\n`. A number out of bounds gives the nearest paragraph. */
  rangeOf(paragraph: number): Utf16Range;
  /** The offset of the `\n` itself is the end of the line before it. O(log n). */
  positionOf(offset: Utf16Offset): ParagraphPosition;
  /** An offset past the paragraph's end counts as its end. */
  offsetOf(position: ParagraphPosition): Utf16Offset;
}

export function createParagraphMap(text: string): ParagraphMap {
  const ranges = paragraphRanges(text);
  const empty: Utf16Range = { start: utf16(0), end: utf16(0) };

  function rangeOf(paragraph: number): Utf16Range {
    return ranges[Math.min(Math.max(paragraph, 0), ranges.length - 1)] ?? empty;
  }

  return {
    count: ranges.length,
    rangeOf,
    positionOf(offset) {
      let low = 0;
      let high = ranges.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if (rangeOf(middle).start <= offset) low = middle;
        else high = middle - 1;
      }
      const { start, end } = rangeOf(low);
      return { paragraph: low, offset: Math.min(offset, end) - start };
    },
    offsetOf({ paragraph, offset }) {
      const { start, end } = rangeOf(paragraph);
      return utf16(Math.min(start + Math.max(0, offset), end));
    },
  };
}
