import { boxesOf, place, type Box } from './boxes.ts';
import type { GhostMark, Painter, Scene } from './scene.ts';

/** Room between a block's bar and the words, in CSS pixels. */
const barDistance = 10;

/**
 * Suggestions: dashed outlines round the words, without a fill, a line or an initial in the margin, all of which are an
 * annotation's; the current one has a heavier outline and is hatched. Few are in view at a time, so they are made anew at each
 * painting, as the outlines of emphasis are.
 */
export function createGhostPainter(layer: HTMLElement): Painter {
  let shown: readonly HTMLElement[] = [];
  return {
    prepare({ ghosts }: Scene) {
      const origin = layer.getBoundingClientRect();
      const next = ghosts.flatMap((ghost) => (ghost.isBlock ? bar(ghost, origin) : outline(ghost, origin)));
      return () => {
        for (const element of shown) element.remove();
        layer.append(...next);
        shown = next;
      };
    },
    destroy() {
      for (const element of shown) element.remove();
      shown = [];
    },
  };
}

function outline(ghost: GhostMark, origin: DOMRect): HTMLElement[] {
  const { paragraph, start, end, opens, closes } = ghost;
  if (!paragraph.textNode) return [];
  const boxes = boxesOf(paragraph.textNode, start, end, origin);
  return boxes.map((box, index) => {
    const element = ghostElement('article-ghost', box, ghost);
    element.classList.toggle('opens', opens && index === 0);
    element.classList.toggle('closes', closes && index === boxes.length - 1);
    return element;
  });
}

function bar(ghost: GhostMark, origin: DOMRect): HTMLElement[] {
  const { top, left, right, height } = ghost.paragraph.element.getBoundingClientRect();
  const isRightToLeft = ghost.paragraph.direction === 'rtl';
  const x = isRightToLeft ? right + barDistance : left - barDistance;
  return [
    ghostElement(
      'article-ghost-block',
      { left: x - origin.left, top: top - origin.top, width: 4, height },
      ghost,
    ),
  ];
}

function ghostElement(className: string, box: Box, { look, isCurrent, paragraph }: GhostMark): HTMLElement {
  const element = place(className, box);
  element.dataset['colour'] = look.colour;
  element.dir = paragraph.direction;
  element.classList.toggle('current', isCurrent);
  return element;
}
