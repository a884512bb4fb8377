import { boxesOf, place } from './boxes.ts';
import type { Emphasis, Painter, Scene } from './scene.ts';

/**
 * Outlines round the selected annotation (with a bracket at either end), those it links to, and the one under the
 * pointer. They change far more often than lanes, so they are few elements of their own, made anew each time.
 */
export function createEmphasisPainter(layer: HTMLElement): Painter {
  let shown: readonly HTMLElement[] = [];
  return {
    prepare({ emphases }: Scene) {
      const origin = layer.getBoundingClientRect();
      const next = emphases.flatMap((emphasis) => outline(emphasis, origin));
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

function outline({ kind, look, stretches }: Emphasis, origin: DOMRect): HTMLElement[] {
  return stretches.flatMap(({ paragraph, start, end, opens, closes }) => {
    if (!paragraph.textNode) return [];
    const boxes = boxesOf(paragraph.textNode, start, end, origin);
    return boxes.map((box, index) => {
      const element = place(`article-emphasis article-${kind}`, box);
      element.dataset['colour'] = look.colour;
      element.dir = paragraph.direction;
      element.classList.toggle('opens', opens && index === 0);
      element.classList.toggle('closes', closes && index === boxes.length - 1);
      return element;
    });
  });
}
