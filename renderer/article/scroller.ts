import type { Utf16Range } from '../../shared/text/offset.ts';
import type { ArticleDom } from './article-dom.ts';
import type { ParagraphMap } from './paragraph-map.ts';

/** Where the view stands in the text: not in pixels from the top, which change with the size of the text. */
export interface ReadingPlace {
  /** The first paragraph in view, and how far its top lies above the top of the view, in CSS pixels. */
  readonly paragraph: number;
  readonly above: number;
}

export interface Scroller {
  /** Scrolls only when needed: what is in view already stays where the eye has it. Jumps, without an animation. */
  bringIntoView(range: Utf16Range): void;
  place(): ReadingPlace;
  restore(place: ReadingPlace): void;
}

/** A line above and below what is brought into view, at least; in CSS pixels. */
const breathingSpace = 48;
/**
 * Paragraphs out of view have a guessed height until they are laid out, so one jump may land beside its goal; each
 * further one starts nearer. Two are enough in practice, and the loop must end.
 */
const mostJumps = 4;

export function createScroller(scroller: HTMLElement, dom: ArticleDom, map: ParagraphMap): Scroller {
  const range = document.createRange();

  function boxOf(target: Utf16Range): DOMRect {
    const start = dom.pointAt(target.start);
    const end = dom.pointAt(target.end);
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    const box = range.getBoundingClientRect();
    // An empty paragraph has no text to measure.
    if (box.height > 0 || !(start.node instanceof HTMLElement)) return box;
    return start.node.getBoundingClientRect();
  }

  return {
    bringIntoView(target) {
      for (let jump = 0; jump < mostJumps; jump++) {
        const view = scroller.getBoundingClientRect();
        const box = boxOf(target);
        const above = box.top - (view.top + breathingSpace);
        const below = box.bottom - (view.bottom - breathingSpace);
        const isTall = box.height > view.height - 2 * breathingSpace;
        if (isTall ? above >= 0 && above < view.height / 2 : above >= 0 && below <= 0) return;
        // A third from the top: there is context before it, and more of what follows.
        scroller.scrollTop += isTall ? above : box.top - view.top - view.height / 3;
      }
    },
    place() {
      const { top } = scroller.getBoundingClientRect();
      const paragraph = Math.max(
        0,
        dom.paragraphs.findIndex(({ element }) => element.getBoundingClientRect().bottom > top),
      );
      const above = top - (dom.paragraphs[paragraph]?.element.getBoundingClientRect().top ?? top);
      return { paragraph, above };
    },
    restore({ paragraph, above }) {
      const element = dom.paragraphs[Math.min(paragraph, map.count - 1)]?.element;
      if (!element) return;
      for (let jump = 0; jump < mostJumps; jump++) {
        const offBy = element.getBoundingClientRect().top + above - scroller.getBoundingClientRect().top;
        if (Math.abs(offBy) < 1) return;
        scroller.scrollTop += offBy;
      }
    },
  };
}
