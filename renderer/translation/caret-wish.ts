import { utf16, type Utf16Offset } from '../../shared/text/offset.ts';

/** Where the caret should be in the cell that comes to life next; null for the end of its text. Taken once. */
let wish: Utf16Offset | null = null;

/** Where the pointer is in the text of a cell. */
export function wishCaretAt(cell: HTMLElement, x: number, y: number): void {
  const place = document.caretPositionFromPoint(x, y);
  wish = null;
  if (!place || !cell.contains(place.offsetNode)) return;
  const range = document.createRange();
  range.setStart(cell, 0);
  range.setEnd(place.offsetNode, place.offset);
  wish = utf16(range.toString().length);
}

export function takeCaretWish(): Utf16Offset | null {
  const taken = wish;
  wish = null;
  return taken;
}
