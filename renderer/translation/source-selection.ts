import type { SegmentId } from '../../shared/translation/segment.ts';
import { utf16, type Utf16Offset, type Utf16Range } from '../../shared/text/offset.ts';

/** The cell with a segment's source words. Its text is the segment's `quote`, whatever elements lie around the words. */
export function sourceCell(id: SegmentId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-source-of="${CSS.escape(id)}"]`);
}

export function selectSourceWords(id: SegmentId, range: Utf16Range): void {
  const cell = sourceCell(id);
  if (!cell) return;
  cell.focus({ preventScroll: true });
  const [start, end] = [placeIn(cell, range.start), placeIn(cell, range.end)];
  if (start && end) document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

/** What is selected of a segment's source words; null when nothing is. */
export function selectedSourceWords(id: SegmentId): Utf16Range | null {
  const cell = sourceCell(id);
  const selection = document.getSelection();
  if (!cell || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!cell.contains(range.startContainer) || !cell.contains(range.endContainer)) return null;
  return {
    start: offsetIn(cell, range.startContainer, range.startOffset),
    end: offsetIn(cell, range.endContainer, range.endOffset),
  };
}

/** Where the caret is in a segment's source words; null when it is elsewhere. */
export function sourceCaret(id: SegmentId): Utf16Offset | null {
  const cell = sourceCell(id);
  const selection = document.getSelection();
  if (!cell || document.activeElement !== cell || !selection?.focusNode) return null;
  return cell.contains(selection.focusNode)
    ? offsetIn(cell, selection.focusNode, selection.focusOffset)
    : null;
}

function offsetIn(cell: HTMLElement, node: Node, offset: number): Utf16Offset {
  const range = document.createRange();
  range.setStart(cell, 0);
  range.setEnd(node, offset);
  return utf16(range.toString().length);
}

function placeIn(cell: HTMLElement, offset: number): { readonly node: Node; readonly offset: number } | null {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
  }
  return null;
}
