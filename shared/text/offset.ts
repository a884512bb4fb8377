/**
 * The two ways of counting positions in an article text, kept apart by the compiler.
 *
 * - `CodePointOffset` counts Unicode code points: what is stored, exported, and what Python slices with.
 *   The W3C Web Annotation Data Model (§4.2.5, Text Position Selector) counts the same way.
 * - `Utf16Offset` counts UTF-16 code units: what JavaScript strings, the DOM and Lexical use.
 *
 * Both are zero-based and ranges are half-open: `start` is in, `end` is out.
 * Only `shared/text/code-point-index.ts` converts between them.
 */
declare const unit: unique symbol;

export type CodePointOffset = number & { readonly [unit]: 'code point' };
export type Utf16Offset = number & { readonly [unit]: 'utf-16' };

/** Half-open range in code points, `start <= end`. */
export interface CodePointRange {
  readonly start: CodePointOffset;
  readonly end: CodePointOffset;
}

/** Half-open range in UTF-16 code units, `start <= end`. */
export interface Utf16Range {
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
}

/** Marks a plain number as counted in code points. Throws when it is not a non-negative integer. */
export function codePoints(count: number): CodePointOffset {
  if (isCodePointOffset(count)) return count;
  throw notAnOffset(count);
}

/** Marks a plain number as counted in UTF-16 code units. Throws when it is not a non-negative integer. */
export function utf16(count: number): Utf16Offset {
  if (isUtf16Offset(count)) return count;
  throw notAnOffset(count);
}

function isCodePointOffset(count: number): count is CodePointOffset {
  return isCount(count);
}

function isUtf16Offset(count: number): count is Utf16Offset {
  return isCount(count);
}

function isCount(count: number): boolean {
  return Number.isSafeInteger(count) && count >= 0;
}

function notAnOffset(count: number): RangeError {
  return new RangeError(`An offset is a non-negative integer, not ${count}`);
}
