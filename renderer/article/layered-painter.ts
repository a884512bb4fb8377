import { createEmphasisPainter } from './emphasis-painter.ts';
import { createGhostPainter } from './ghost-painter.ts';
import { createHighlightPainter } from './highlight-painter.ts';
import { createLanePainter } from './lane-painter.ts';
import { createLinkPainter } from './link-painter.ts';
import type { Painter } from './scene.ts';

/** Fills, then suggestions, then lanes and margin, then what stands out and what it is linked to: what each way of painting does best, as one painter. */
export function createLayeredPainter(layer: HTMLElement, more: readonly Painter[] = []): Painter {
  const painters = [
    createHighlightPainter(),
    createGhostPainter(layer),
    createLanePainter(layer),
    createEmphasisPainter(layer),
    createLinkPainter(layer),
    ...more,
  ];
  return {
    prepare(scene, moved) {
      const writings = painters.map((painter) => painter.prepare(scene, moved));
      return () => {
        for (const write of writings) write();
      };
    },
    destroy() {
      for (const painter of painters) painter.destroy();
    },
  };
}
