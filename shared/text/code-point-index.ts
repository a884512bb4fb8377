import {
  codePoints,
  utf16,
  type CodePointOffset,
  type CodePointRange,
  type Utf16Offset,
  type Utf16Range,
} from './offset.ts';

/**
 * Converts between the two ways of counting in one text. Only the places of the characters outside the Basic
 * Multilingual Plane are kept, because they alone make the two counts differ: building is O(n), a conversion
 * is O(log m) for m such characters, and a text without emoji costs nothing.
 */
export interface CodePointIndex {
  /** Length of the text in code points. */
  readonly length: CodePointOffset;
  /** An offset between the two halves of a surrogate pair counts as before the pair. */
  toCodePoint(offset: Utf16Offset): CodePointOffset;
  toUtf16(offset: CodePointOffset): Utf16Offset;
  rangeToCodePoints(range: Utf16Range): CodePointRange;
  rangeToUtf16(range: CodePointRange): Utf16Range;
  /** The text of a range, as Python's `text[start:end]`. */
  slice(range: CodePointRange): string;
}

export function createCodePointIndex(text: string): CodePointIndex {
  const pairs = surrogatePairs(text);
  const length = codePoints(text.length - pairs.length);

  function toCodePoint(offset: Utf16Offset): CodePointOffset {
    if (offset > text.length)
      throw new RangeError(`UTF-16 offset ${offset} is past the end (${text.length})`);
    // A pair at u takes [u, u + 2): it shortens the count for offsets of u + 1 and above.
    return codePoints(offset - countBelow(pairs.length, (index) => (pairs[index] ?? 0) < offset));
  }

  function toUtf16(offset: CodePointOffset): Utf16Offset {
    if (offset > length) throw new RangeError(`Code-point offset ${offset} is past the end (${length})`);
    // The pair number i stands at code point pairs[i] - i.
    return utf16(offset + countBelow(pairs.length, (index) => (pairs[index] ?? 0) - index < offset));
  }

  function rangeToUtf16(range: CodePointRange): Utf16Range {
    return { start: toUtf16(range.start), end: toUtf16(range.end) };
  }

  return {
    length,
    toCodePoint,
    toUtf16,
    rangeToUtf16,
    rangeToCodePoints: (range) => ({ start: toCodePoint(range.start), end: toCodePoint(range.end) }),
    slice(range) {
      const { start, end } = rangeToUtf16(range);
      return text.slice(start, end);
    },
  };
}

/** UTF-16 offsets of the high surrogate of every well-formed pair, ascending. */
function surrogatePairs(text: string): Uint32Array {
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length - 1; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(offset + 1);
    if (next >= 0xdc00 && next <= 0xdfff) offsets.push(offset++);
  }
  return Uint32Array.from(offsets);
}

/** Binary search: how many of the first `count` indices satisfy `isBelow`, which holds for a prefix of them. */
function countBelow(count: number, isBelow: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
