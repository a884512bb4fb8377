import { boxesOf, place, type Box } from './boxes.ts';
import { marginTicks } from './margin-ticks.ts';
import { smallNames, type SmallName } from './small-names.ts';
import type { Mark, Painter, ParagraphScene } from './scene.ts';

/** Between one line of text and the next there is room for so much, in CSS pixels, at the smallest text size. */
const roomForLanes = 13;
const widestPitch = 3;
/** Lanes beyond this share the last row: thinner lines could not be told apart. */
const mostRows = 6;

/** The boxes of one paragraph. */
interface PlacedGroup {
  readonly paragraph: ParagraphScene;
  readonly element: HTMLElement;
  readonly top: number;
}

/**
 * Underlines in lanes below the text, and the labels' initials in the margin, as positioned boxes in a layer over
 * the text. The boxes of a paragraph are a group that is built once and moved when the text above it changes in
 * height; a group is built again only when its paragraph's scene is a new one, or when the layout has changed.
 */
export function createLanePainter(layer: HTMLElement): Painter {
  let groups = new Map<ParagraphScene, HTMLElement>();

  function show(placed: readonly PlacedGroup[]): void {
    const next = new Map(placed.map(({ paragraph, element }) => [paragraph, element]));
    for (const [paragraph, element] of groups) if (next.get(paragraph) !== element) element.remove();
    for (const { element, top } of placed) {
      element.style.top = `${top}px`;
      if (!element.isConnected) layer.append(element);
    }
    groups = next;
  }

  return {
    prepare({ paragraphs }, moved) {
      const origin = layer.getBoundingClientRect();
      const placed = paragraphs.map((paragraph) => {
        const top = paragraph.element.getBoundingClientRect().top - origin.top;
        const known = moved ? undefined : groups.get(paragraph);
        return { paragraph, top, element: known ?? build(paragraph, origin, top) };
      });
      return () => show(placed);
    },
    destroy: () => show([]),
  };
}

/** Coordinates within the group are relative to the paragraph's top and the layer's left edge. */
function build(paragraph: ParagraphScene, layer: DOMRect, top: number): HTMLElement {
  const group = document.createElement('div');
  group.className = 'article-marks';
  const { textNode } = paragraph;
  if (!textNode) return group;
  const origin = { left: layer.left, top: layer.top + top };
  const names: SmallName[] = [];
  const opening: { readonly mark: Mark; readonly box: Box }[] = [];
  for (const mark of paragraph.marks) {
    const boxes = boxesOf(textNode, mark.start, mark.end, origin);
    group.append(...boxes.map((box) => laneLine(mark, box)));
    const [box] = boxes;
    if (!mark.opens || !box) continue;
    if (mark.annotator === null) opening.push({ mark, box });
    else names.push(otherName(mark, mark.annotator, box, paragraph.direction));
  }
  group.append(...marginTicks(opening), ...smallNames(names));
  return group;
}

/** Whose it is and of what label: the margin and the tint are for one's own. */
function otherName({ look }: Mark, annotator: string, box: Box, direction: 'ltr' | 'rtl'): SmallName {
  return { words: `${annotator} ${look.initial}`, colour: look.colour, box, direction };
}

function laneLine(mark: Mark, box: Box): HTMLElement {
  const rows = Math.min(mark.laneCount, mostRows);
  const pitch = Math.min(widestPitch, roomForLanes / rows);
  // The outermost lies nearest to the words: it runs on over lines where nothing is nested, and must not float there.
  const row = Math.min(mark.lane, rows - 1);
  const line = place('article-lane', {
    // Neighbours of one label would run into one line without a gap.
    left: box.left + 0.5,
    width: Math.max(2, box.width - 1),
    top: box.top + box.height - 1 + row * pitch,
  });
  line.dataset['colour'] = mark.look.colour;
  line.dataset['pattern'] = mark.look.pattern;
  return line;
}
