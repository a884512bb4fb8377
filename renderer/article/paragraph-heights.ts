import type { ArticleDom } from './article-dom.ts';

/** Width of an average letter of running text, in parts of the font's size. */
const averageLetter = 0.48;

/**
 * Tells the browser how high paragraphs will be that it has not laid out yet (`content-visibility: auto`), so that
 * the scroll bar is about right from the start. In lines, which stay true when the text size changes; a paragraph
 * that has been laid out once is remembered by the browser with its real height.
 */
export function guessParagraphHeights({ paragraphs }: ArticleDom, lineLength: number): void {
  for (const { element, textNode } of paragraphs) {
    const lines = Math.max(1, Math.ceil((textNode?.length ?? 0) / lineLength));
    element.style.containIntrinsicBlockSize = `auto ${lines}lh`;
  }
}

/** Reads layout: to be asked while the root is still empty, when that costs nothing. */
export function charactersPerLine(root: HTMLElement): number {
  return Math.max(20, root.clientWidth / (parseFloat(getComputedStyle(root).fontSize) * averageLetter));
}
