import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePoints } from '../text/offset.ts';
import type { Span } from './annotation.ts';
import { createSpanIndex, type Spanned } from './span-index.ts';
import { arbitrarySpans, textLength } from './testing/arbitraries.ts';

const sentence = item('sentence', [0, 100]);
const quotation = item('quotation', [20, 60]);
const claim = item('claim', [20, 40]);
const split = item('split', [5, 10], [70, 80]);
const index = createSpanIndex<Spanned>([claim, split, quotation, sentence]);

describe('a span index', () => {
  test('lists what lies in a range by start, the longest of equal starts first', () => {
    expect(found(20, 30)).toEqual(['sentence', 'quotation', 'claim']);
  });

  test('ranges and spans are half-open: what only touches is not found', () => {
    expect(found(100, 110)).toEqual([]);
    expect(found(60, 70)).toEqual(['sentence']);
    expect(found(10, 20)).toEqual(['sentence']);
  });

  test('an empty range finds nothing', () => {
    expect(found(30, 30)).toEqual([]);
  });

  test('each piece of a discontinuous item is found where it is, and only there', () => {
    expect(index.inRange(range(65, 90))).toEqual([
      { item: sentence, span: sentence.spans[0] },
      { item: split, span: split.spans[1] },
    ]);
    expect(found(11, 15)).not.toContain('split');
  });

  test('names what covers a place, the smallest first', () => {
    expect(index.at(codePoints(25)).map(({ id }) => id)).toEqual(['claim', 'quotation', 'sentence']);
  });

  test('of two equally long at a place the later in reading order comes first', () => {
    const twins = createSpanIndex([item('a', [0, 9]), item('b', [0, 9])]);
    expect(twins.at(codePoints(3)).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('jumps to the next and the previous start, from anywhere in the text', () => {
    expect(index.next(codePoints(0))?.id).toBe('split');
    expect(index.next(codePoints(5))?.id).toBe('quotation');
    expect(index.next(codePoints(20))).toBeNull();
    expect(index.previous(codePoints(20))?.id).toBe('split');
    expect(index.previous(codePoints(99))?.id).toBe('claim');
    expect(index.previous(codePoints(0))).toBeNull();
  });

  test('steps through every item in reading order and back, those that start together included', () => {
    const order: string[] = [];
    for (let each: Spanned | null = sentence; each; each = index.after(each)) order.push(each.id);
    expect(order).toEqual(['sentence', 'split', 'quotation', 'claim']);
    const back: string[] = [];
    for (let each: Spanned | null = claim; each; each = index.before(each)) back.push(each.id);
    expect(back).toEqual(order.toReversed());
  });

  test('goes on from an item that is gone by now', () => {
    expect(index.without('quotation').after(quotation)?.id).toBe('claim');
    expect(index.without('quotation').before(quotation)?.id).toBe('split');
  });

  test('replaces the item with the same id', () => {
    const moved = index.with(item('quotation', [90, 95]));
    expect(moved.size).toBe(4);
    expect(moved.at(codePoints(92)).map(({ id }) => id)).toEqual(['quotation', 'sentence']);
    expect(moved.at(codePoints(50)).map(({ id }) => id)).toEqual(['sentence']);
    expect(index.at(codePoints(50)).map(({ id }) => id)).toEqual(['quotation', 'sentence']);
  });

  test('refuses an item that lies nowhere', () => {
    expect(() => createSpanIndex([item('nowhere')])).toThrow('nowhere lies on no span');
  });
});

const arbitraryItems = fc
  .array(arbitrarySpans, { maxLength: 40 })
  .map((lists) => lists.map((spans, number): Spanned => ({ id: `item-${number}`, spans })));
const arbitraryOffset = fc.nat({ max: textLength });

describe('for any items, the index answers as a search through all of them does', () => {
  test('what lies in a range', () => {
    fc.assert(
      fc.property(arbitraryItems, arbitraryOffset, arbitraryOffset, (items, one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const expected = items
          .flatMap((each) => each.spans.map((span) => ({ item: each, span })))
          .filter(({ span }) => Math.max(span.start, start) < Math.min(span.end, end))
          .toSorted((a, b) => inReadingOrder([a.span, a.item.id], [b.span, b.item.id]));
        expect(createSpanIndex(items).inRange(range(start, end))).toEqual(expected);
      }),
    );
  });

  test('what covers a place', () => {
    fc.assert(
      fc.property(arbitraryItems, arbitraryOffset, (items, offset) => {
        const covering = items.filter(({ spans }) =>
          spans.some(({ start, end }) => start <= offset && offset < end),
        );
        const at = createSpanIndex(items).at(codePoints(offset));
        expect(at.map(({ id }) => id).toSorted()).toEqual(covering.map(({ id }) => id).toSorted());
        const lengths = at.map(({ spans }) => {
          const span = spans.find(({ end }) => offset < end);
          return span ? span.end - span.start : 0;
        });
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      }),
    );
  });

  test('what starts next, and what started before', () => {
    fc.assert(
      fc.property(arbitraryItems, arbitraryOffset, (items, offset) => {
        const ordered = items.toSorted((a, b) => inReadingOrder([a.spans[0], a.id], [b.spans[0], b.id]));
        const spanIndex = createSpanIndex(items);
        expect(spanIndex.items).toEqual(ordered);
        expect(spanIndex.next(codePoints(offset))).toEqual(
          ordered.find((each) => startOf(each) > offset) ?? null,
        );
        expect(spanIndex.previous(codePoints(offset))).toEqual(
          ordered.findLast((each) => startOf(each) < offset) ?? null,
        );
      }),
    );
  });

  test('adding, replacing and removing one by one gives the index of what is left', () => {
    fc.assert(
      fc.property(arbitraryItems, fc.array(fc.nat({ max: 30 })), arbitraryOffset, (items, picks, offset) => {
        let grown = createSpanIndex<Spanned>([]);
        const left = new Map<string, Spanned>();
        items.forEach((each, number) => {
          const renamed = { ...each, id: `item-${(picks[number] ?? number) % 20}` };
          grown = grown.with(renamed);
          left.set(renamed.id, renamed);
        });
        for (const pick of picks) {
          grown = grown.without(`item-${pick}`);
          left.delete(`item-${pick}`);
        }
        const built = createSpanIndex(left.values());
        expect(grown.items).toEqual(built.items);
        expect(grown.inRange(range(0, textLength))).toEqual(built.inRange(range(0, textLength)));
        expect(grown.at(codePoints(offset))).toEqual(built.at(codePoints(offset)));
      }),
    );
  });
});

function found(start: number, end: number): string[] {
  return index.inRange(range(start, end)).map((entry) => entry.item.id);
}

function startOf({ spans }: Spanned): number {
  return spans[0]?.start ?? 0;
}

function inReadingOrder(
  [span, id]: readonly [Span | undefined, string],
  [other, otherId]: readonly [Span | undefined, string],
): number {
  if (!span || !other) throw new Error('Every item lies somewhere');
  return span.start - other.start || other.end - span.end || (id < otherId ? -1 : 1);
}

function item(id: string, ...pairs: readonly [number, number][]): Spanned {
  return { id, spans: pairs.map(([start, end]) => range(start, end)) };
}

function range(start: number, end: number): Span {
  return { start: codePoints(start), end: codePoints(end) };
}
