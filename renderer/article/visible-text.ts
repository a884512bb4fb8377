import type { ArticleDom } from './article-dom.ts';

/** Vertical extent in the window, in CSS pixels. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** One visible paragraph, and which part of it when it is too long to be taken whole (UTF-16 units into it). */
export interface VisibleParagraph {
  readonly index: number;
  readonly clip: { readonly start: number; readonly end: number } | null;
}

/** A paragraph beyond this is looked at in parts: some scraped articles are a single line. */
const longParagraph = 8192;
/** Parts begin and end at multiples of this, so that scrolling a little does not make a new one. */
const clipStep = 2048;

/**
 * The paragraphs that meet a vertical extent, top to bottom, by binary search over their boxes: O(log n) look-ups
 * of layout and no observer of thousands of elements, so the answer is there at once after a jump.
 */
export function visibleParagraphs({ paragraphs }: ArticleDom, extent: Extent): readonly VisibleParagraph[] {
  const first = countBelow(paragraphs.length, (index) => boxOf(index).bottom <= extent.top);
  const end = countBelow(paragraphs.length, (index) => boxOf(index).top < extent.bottom);

  function boxOf(index: number): Extent {
    return paragraphs[index]?.element.getBoundingClientRect() ?? { top: Infinity, bottom: Infinity };
  }

  return Array.from({ length: Math.max(0, end - first) }, (_, step) => {
    const index = first + step;
    const text = paragraphs[index]?.textNode ?? null;
    return { index, clip: text && text.length > longParagraph ? clipOf(text, extent) : null };
  });
}

/** Lines follow each other downwards whatever their direction, so the tops of characters ascend line by line. */
function clipOf(text: Text, extent: Extent): { readonly start: number; readonly end: number } {
  const range = document.createRange();
  function boxAt(offset: number): Extent {
    range.setStart(text, offset);
    range.setEnd(text, offset + 1);
    return range.getBoundingClientRect();
  }
  const start = countBelow(text.length, (offset) => boxAt(offset).bottom <= extent.top);
  const end = countBelow(text.length, (offset) => boxAt(offset).top < extent.bottom);
  return {
    start: Math.floor(start / clipStep) * clipStep,
    end: Math.min(text.length, Math.ceil(end / clipStep) * clipStep),
  };
}

/** How many of the first `count` numbers satisfy a condition that holds for a prefix of them. */
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
