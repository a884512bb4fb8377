/** How far down a page the eye is, of its height. */
const readingLine = 0.3;

const segments = (page: HTMLElement) => page.querySelectorAll<HTMLElement>('[data-page-segment]');

function elementOf(page: HTMLElement, id: string): HTMLElement | null {
  return page.querySelector<HTMLElement>(`[data-page-segment="${CSS.escape(id)}"]`);
}

/** Brings a segment to the reading line of a page, unless it is in view already. */
export function bringIntoView(page: HTMLElement, id: string): void {
  const element = elementOf(page, id);
  if (!element) return;
  const [place, frame] = [element.getBoundingClientRect(), page.getBoundingClientRect()];
  if (place.top >= frame.top && place.bottom <= frame.bottom) return;
  page.scrollTop += place.top - frame.top - frame.height * readingLine;
}

/**
 * Scrolls the other page so that the segment at the reading line of the one that a person scrolls stands at the same height:
 * two languages need different room, so a share of the whole would drift apart.
 */
export function follow(leader: HTMLElement, follower: HTMLElement): void {
  const frame = leader.getBoundingClientRect();
  const line = frame.top + frame.height * readingLine;
  const all = segments(leader);
  // The first that ends below the line; they are in order.
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle]?.getBoundingClientRect().bottom ?? 0) < line) low = middle + 1;
    else high = middle;
  }
  const at = all[low];
  const other =
    at?.dataset['pageSegment'] === undefined ? null : elementOf(follower, at.dataset['pageSegment']);
  if (!at || !other) return;
  const [place, otherPlace] = [at.getBoundingClientRect(), other.getBoundingClientRect()];
  const share = place.height === 0 ? 0 : Math.min(1, Math.max(0, (line - place.top) / place.height));
  follower.scrollTop += otherPlace.top + share * otherPlace.height - line;
}
