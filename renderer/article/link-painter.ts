import { boxesOf, place, type Box } from './boxes.ts';
import { smallNames, type SmallName } from './small-names.ts';
import type { DrawnLink, LinkEnd, Painter, Scene } from './scene.ts';

/** Rails beside each other; more of them share the outermost. They have to fit the narrowest margin. */
const mostTracks = 4;
const trackWidth = 3.5;
const nearestTrack = 5;

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
  return [...rails(from, ends), ...smallNames(names)];
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

function roleName({ end, box }: Place, words: readonly string[]): SmallName | null {
  if (!box) return null;
  const direction = end.stretch?.paragraph.direction ?? 'ltr';
  return { words: words.join(' · '), colour: end.look.colour, box, direction };
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
