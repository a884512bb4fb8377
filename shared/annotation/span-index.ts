import { byCodeUnit } from '../text/code-unit-order.ts';
import type { CodePointOffset, CodePointRange } from '../text/offset.ts';
import type { Span } from './annotation.ts';

/** Anything that lies on spans of the text: an annotation, a segment, a search hit. */
export interface Spanned {
  readonly id: string;
  /** Sorted, none empty, none overlapping the next. */
  readonly spans: readonly Span[];
}

/** One span of one item: a discontinuous item has several. */
export interface SpanEntry<Item> {
  readonly item: Item;
  readonly span: Span;
}

/**
 * Finds what lies at a place among many overlapping spans. Immutable: `with` and `without` make a new index.
 * Offsets are code points. Queries are O(log n + k) for n spans and k results; building is O(n log n), and
 * `with` and `without` are O(n) copies: about a millisecond for 10,000 spans.
 */
export interface SpanIndex<Item extends Spanned> {
  /** Number of items. */
  readonly size: number;
  /** All items, in reading order: by start, then the longest first, then by id. */
  readonly items: readonly Item[];
  /** The spans that share at least one character with the range, in reading order. An empty range finds none. */
  inRange(range: CodePointRange): readonly SpanEntry<Item>[];
  /** The items that cover the character at the offset, the one with the shortest span there first. */
  at(offset: CodePointOffset): readonly Item[];
  /** The first item, in reading order, that starts after the offset; of those that start together the longest. */
  next(offset: CodePointOffset): Item | null;
  /** The last item, in reading order, that starts before the offset. */
  previous(offset: CodePointOffset): Item | null;
  /** The item after or before this one in reading order: reaches each of those that start together. */
  after(item: Item): Item | null;
  before(item: Item): Item | null;
  /** Inserts, or replaces the item with the same id. */
  with(item: Item): SpanIndex<Item>;
  without(id: string): SpanIndex<Item>;
}

export function createSpanIndex<Item extends Spanned>(items: Iterable<Item>): SpanIndex<Item> {
  const list = [...items];
  return indexOf(list.flatMap(entriesOf).toSorted(byReadingOrder), list.toSorted(byFirstSpan));
}

/**
 * An augmented interval tree (Cormen et al., Introduction to Algorithms, §14.3) that is implicit: its nodes are
 * the sorted array itself, the root of a stretch is its middle, and only the greatest end of each subtree is
 * stored beside it. The layout follows cgranges (Li and Rong, "Bedtk", Bioinformatics 37, 2021): no pointers, two
 * flat arrays, fast to build again after a change.
 */
function indexOf<Item extends Spanned>(
  entries: readonly SpanEntry<Item>[],
  items: readonly Item[],
): SpanIndex<Item> {
  const greatestEnds = new Float64Array(entries.length);
  fillGreatestEnds(entries, greatestEnds, 0, entries.length);

  function collect(
    range: { start: number; end: number },
    low: number,
    high: number,
    found: SpanEntry<Item>[],
  ) {
    if (low >= high) return;
    const middle = (low + high) >>> 1;
    if ((greatestEnds[middle] ?? 0) <= range.start) return;
    collect(range, low, middle, found);
    const entry = entries[middle];
    // Everything right of the middle starts no earlier than it.
    if (!entry || entry.span.start >= range.end) return;
    if (entry.span.end > range.start) found.push(entry);
    collect(range, middle + 1, high, found);
  }

  function overlapping(start: number, end: number): SpanEntry<Item>[] {
    const found: SpanEntry<Item>[] = [];
    if (start < end) collect({ start, end }, 0, entries.length, found);
    return found;
  }

  const itemStart = (index: number) => items[index]?.spans[0]?.start ?? 0;
  const placeOf = (item: Item) => countWhile(items, (other) => byFirstSpan(other, item) < 0);

  return {
    size: items.length,
    items,
    inRange: (range) => overlapping(range.start, range.end),
    at: (offset) =>
      overlapping(offset, offset + 1)
        // Reversed first: of two equally long ones the later in reading order is the inner one.
        .toReversed()
        .toSorted((a, b) => lengthOf(a.span) - lengthOf(b.span))
        .map((entry) => entry.item),
    next: (offset) => items[countWhile(items, (_, index) => itemStart(index) <= offset)] ?? null,
    previous: (offset) => items[countWhile(items, (_, index) => itemStart(index) < offset) - 1] ?? null,
    after(item) {
      const place = placeOf(item);
      return items[items[place]?.id === item.id ? place + 1 : place] ?? null;
    },
    before: (item) => items[placeOf(item) - 1] ?? null,
    with(item) {
      const keptEntries = entries.filter((entry) => entry.item.id !== item.id);
      for (const entry of entriesOf(item)) {
        const place = countWhile(keptEntries, (other) => byReadingOrder(other, entry) < 0);
        keptEntries.splice(place, 0, entry);
      }
      const keptItems = items.filter((other) => other.id !== item.id);
      const place = countWhile(keptItems, (other) => byFirstSpan(other, item) < 0);
      keptItems.splice(place, 0, item);
      return indexOf(keptEntries, keptItems);
    },
    without: (id) =>
      indexOf(
        entries.filter((entry) => entry.item.id !== id),
        items.filter((item) => item.id !== id),
      ),
  };
}

/** Depth is log2(n): recursion is safe. */
function fillGreatestEnds<Item>(
  entries: readonly SpanEntry<Item>[],
  greatestEnds: Float64Array,
  low: number,
  high: number,
): number {
  if (low >= high) return 0;
  const middle = (low + high) >>> 1;
  const greatest = Math.max(
    entries[middle]?.span.end ?? 0,
    fillGreatestEnds(entries, greatestEnds, low, middle),
    fillGreatestEnds(entries, greatestEnds, middle + 1, high),
  );
  greatestEnds[middle] = greatest;
  return greatest;
}

function entriesOf<Item extends Spanned>(item: Item): SpanEntry<Item>[] {
  if (item.spans.length === 0) throw new RangeError(`${item.id} lies on no span: it cannot be indexed`);
  return item.spans.map((span) => ({ item, span }));
}

function byReadingOrder<Item extends Spanned>(a: SpanEntry<Item>, b: SpanEntry<Item>): number {
  return a.span.start - b.span.start || b.span.end - a.span.end || byCodeUnit(a.item.id, b.item.id);
}

function byFirstSpan(a: Spanned, b: Spanned): number {
  const [first, other] = [a.spans[0], b.spans[0]];
  return first && other ? byReadingOrder({ item: a, span: first }, { item: b, span: other }) : 0;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** Binary search: how many elements, from the first, satisfy a condition that holds for a prefix of the list. */
function countWhile<Element>(
  list: readonly Element[],
  holds: (element: Element, index: number) => boolean,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const element = list[middle];
    if (element !== undefined && holds(element, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
