import { place, type Box } from './boxes.ts';
import type { Mark } from './scene.ts';

/** So many initials fit beside a line; the last place says how many more there are. */
const mostTicks = 3;
const tickWidth = 17;

/**
 * The labels' initials beside the line where their annotations begin, in reading order from the text outwards. The
 * margin is at the side where the lines of the article begin.
 */
export function marginTicks(
  opening: readonly { readonly mark: Mark; readonly box: Box }[],
): readonly HTMLElement[] {
  const lines = new Map<number, { readonly box: Box; readonly marks: Mark[] }>();
  for (const { mark, box } of opening) {
    const line = lines.get(Math.round(box.top));
    if (line) line.marks.push(mark);
    else lines.set(Math.round(box.top), { box, marks: [mark] });
  }
  return [...lines.values()].flatMap(({ box, marks }) => {
    const shown = marks.length > mostTicks ? marks.slice(0, mostTicks - 1) : marks;
    const ticks = shown.map((mark) => {
      const tick = place('article-tick', { top: box.top, height: box.height });
      tick.dataset['colour'] = mark.look.colour;
      tick.dataset['annotation'] = mark.annotation.id;
      tick.textContent = mark.look.initial;
      return tick;
    });
    if (shown.length < marks.length) {
      const more = place('article-tick article-more', { top: box.top, height: box.height });
      more.textContent = `+${marks.length - shown.length}`;
      ticks.push(more);
    }
    for (const [index, tick] of ticks.entries())
      tick.style.insetInlineStart = `${-tickWidth * (index + 1)}px`;
    return ticks;
  });
}
