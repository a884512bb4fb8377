import { boxesOf, place, type Box } from './boxes.ts';
import type { DrawnLink, LinkEnd, Painter, Scene } from './scene.ts';

/** Rails beside each other; more of them share the outermost. They have to fit the narrowest margin. */
const mostTracks = 4;
const trackWidth = 3.5;
const nearestTrack = 5;
/** How far a name reaches up into the space between two lines, and how wide its letters are about, in CSS pixels. */
const nameRise = 6;
const letterWidth = 5.6;

/** One end of a link, measured. */
interface Place {
  readonly end: LinkEnd;
  /** `null` when it is out of view: only the direction is known then. */
  readonly box: Box | null;
  /** The middle of its line, or the top of its paragraph. */
  readonly y: number;
}

/**
 * The links of the selected annotation. Curves over running text hid more of it than they said. So each end has the
 * role in small letters in the space above its line, with an arrow that points out of the one annotation and into the
 * other; and where the two ends stand in different lines a rail in the margin joins the lines, with the arrow at the
 * line that the link leads to. Nothing covers a word, and nothing waits for the pointer.
 */
export function createLinkPainter(layer: HTMLElement): Painter {
  let shown: readonly HTMLElement[] = [];

  function replace(next: readonly HTMLElement[]): void {
    for (const element of shown) element.remove();
    layer.append(...next);
    shown = next;
  }

  return {
    prepare({ links }: Scene) {
      const next = links ? draw(links, layer.getBoundingClientRect()) : [];
      return () => replace(next);
    },
    destroy: () => replace([]),
  };
}

function draw({ selected, drawn }: NonNullable<Scene['links']>, origin: DOMRect): readonly HTMLElement[] {
  const from = measure(selected, origin);
  const others = Map.groupBy(drawn, ({ other }) => other.annotation);
  const ends = [...others.values()].flatMap((links) => {
    const [first] = links;
    return first ? [{ place: measure(first.other, origin), links }] : [];
  });
  const names = [
    roleName(from, [...new Set(drawn.map((link) => wordsAt(link, 'selected')))]),
    ...ends.map(({ place: at, links }) =>
      roleName(
        at,
        links.map((link) => wordsAt(link, 'other')),
      ),
    ),
  ].filter((name) => name !== null);
  return [...rails(from, ends), ...withoutOverlap(names).map(nameElement)];
}

function measure(end: LinkEnd, origin: DOMRect): Place {
  const { stretch } = end;
  const textNode = stretch?.paragraph.textNode;
  const box = (textNode && boxesOf(textNode, stretch.start, stretch.end, origin)[0]) ?? null;
  const y = box ? box.top + box.height / 2 : end.paragraph.getBoundingClientRect().top - origin.top;
  return { end, box, y };
}

/** The arrow stands where the line of a drawn link would leave, or arrive. */
function wordsAt({ role, isOutgoing }: DrawnLink, end: 'selected' | 'other'): string {
  return isOutgoing === (end === 'selected') ? `${role} ▸` : `▸ ${role}`;
}

interface RoleName {
  readonly end: LinkEnd;
  readonly words: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

function roleName({ end, box }: Place, words: readonly string[]): RoleName | null {
  if (!box) return null;
  const text = words.join(' · ');
  const width = text.length * letterWidth + 4;
  const isRightToLeft = end.stretch?.paragraph.direction === 'rtl';
  const left = isRightToLeft ? box.left + box.width - width - 3 : box.left + 3;
  return { end, words: text, left, top: box.top - nameRise, width };
}

/** Of names in one line the later moves on, so that all can be read. */
function withoutOverlap(names: readonly RoleName[]): readonly RoleName[] {
  const ends = new Map<number, number>();
  return names
    .toSorted((a, b) => a.top - b.top || a.left - b.left)
    .map((name) => {
      const line = Math.round(name.top);
      const left = Math.max(name.left, (ends.get(line) ?? -Infinity) + 2);
      ends.set(line, left + name.width);
      return { ...name, left };
    });
}

function nameElement({ end, words, left, top }: RoleName): HTMLElement {
  const element = place('article-role', { left, top });
  element.dataset['colour'] = end.look.colour;
  // In the language of the interface, whatever the article's is.
  element.dir = 'auto';
  element.textContent = words;
  return element;
}

type OtherEnd = { readonly place: Place; readonly links: readonly DrawnLink[] };

function rails(from: Place, ends: readonly OtherEnd[]): readonly HTMLElement[] {
  return nearestOutOfView(from, ends)
    .filter(({ place: { y } }) => Math.abs(y - from.y) > 2)
    .toSorted((a, b) => Math.abs(a.place.y - from.y) - Math.abs(b.place.y - from.y))
    .map((end, index) => rail(from, end, Math.min(index, mostTracks - 1)));
}

/** What is out of view above, or below, is one direction: one rail shows it. */
function nearestOutOfView(from: Place, ends: readonly OtherEnd[]): readonly OtherEnd[] {
  const inView = ends.filter(({ place: { box } }) => box !== null);
  const beyond = ends.filter(({ place: { box } }) => box === null);
  const above = beyond.filter(({ place: { y } }) => y < from.y).toSorted((a, b) => b.place.y - a.place.y);
  const below = beyond.filter(({ place: { y } }) => y >= from.y).toSorted((a, b) => a.place.y - b.place.y);
  return [...inView, ...above.slice(0, 1), ...below.slice(0, 1)];
}

function rail(from: Place, { place: to, links }: OtherEnd, track: number): HTMLElement {
  const element = place('article-rail', {
    top: Math.min(from.y, to.y),
    height: Math.abs(from.y - to.y),
    width: nearestTrack + track * trackWidth,
  });
  element.dataset['colour'] = to.end.look.colour;
  const isUpwards = to.y < from.y;
  const leadsAway = links.some(({ isOutgoing }) => isOutgoing);
  const leadsHere = links.some(({ isOutgoing }) => !isOutgoing);
  element.classList.toggle('points-up', isUpwards ? leadsAway : leadsHere);
  element.classList.toggle('points-down', isUpwards ? leadsHere : leadsAway);
  return element;
}
