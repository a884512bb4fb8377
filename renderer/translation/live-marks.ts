import type { RowMark } from './row-marks.ts';

/**
 * Paints marks of the target where no element can be put around words: as custom highlights, named `row-mark-KIND`.
 * Returns how to take them away. Call it again whenever text or marks have changed.
 */
export function paintLiveMarks(root: HTMLElement, marks: readonly RowMark[]): () => void {
  const ranges = new Map<string, StaticRange[]>();
  for (const { side, kind, start, end } of marks) {
    if (side !== 'target' || start >= end) continue;
    const [from, to] = [placeIn(root, start), placeIn(root, end)];
    if (!from || !to) continue;
    const range = new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
    ranges.set(kind, [...(ranges.get(kind) ?? []), range]);
  }
  for (const [kind, found] of ranges) CSS.highlights.set(`row-mark-${kind}`, new Highlight(...found));
  return () => {
    for (const kind of ranges.keys()) CSS.highlights.delete(`row-mark-${kind}`);
  };
}

/** Line breaks are elements in an editor, and one character each. */
function placeIn(root: HTMLElement, offset: number): { readonly node: Node; readonly offset: number } | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      if (left <= node.data.length) return { node, offset: left };
      left -= node.data.length;
    } else if (node instanceof HTMLBRElement) left -= 1;
  }
  return null;
}
