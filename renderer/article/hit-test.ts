import type { Utf16Offset } from '../../shared/text/offset.ts';
import type { ArticleDom } from './article-dom.ts';

/**
 * The character under a point of the window; `null` beside the text and after the end of a line. A caret position
 * alone does not tell: it is the boundary nearest to the point, which for the right half of a character is behind it.
 */
export function characterAtPoint(dom: ArticleDom, x: number, y: number): Utf16Offset | null {
  const position = document.caretPositionFromPoint(x, y);
  if (!position || !(position.offsetNode instanceof Text)) return null;
  const { offsetNode: text, offset } = position;
  for (const start of [offset, offset - 1]) {
    if (start < 0 || start >= text.length || !coversPoint(text, start, x, y)) continue;
    return dom.offsetAt(text, start);
  }
  return null;
}

function coversPoint(text: Text, start: number, x: number, y: number): boolean {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + 1);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}
