import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignLanes } from './lanes.ts';

const intervals = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 30 })
  .map((list) =>
    list
      .map(([start, length]) => ({ start, end: start + length }))
      .toSorted((a, b) => a.start - b.start || b.end - a.end),
  );

const depthAt = (list: readonly { start: number; end: number }[], place: number) =>
  list.filter(({ start, end }) => start <= place && place < end).length;

test('intervals that overlap never share a lane', () => {
  fc.assert(
    fc.property(intervals, (list) => {
      const { lanes } = assignLanes(list);
      const sharing = list.flatMap((a, i) =>
        list.filter((b, j) => i < j && b.start < a.end && lanes[i] === lanes[j]),
      );
      expect(sharing).toEqual([]);
    }),
  );
});

test('no more lanes are used than the deepest overlap needs', () => {
  fc.assert(
    fc.property(intervals, (list) => {
      const deepest = Math.max(0, ...list.map(({ start }) => depthAt(list, start)));
      expect(Math.max(0, ...assignLanes(list).lanes.map((lane) => lane + 1))).toBe(deepest);
    }),
  );
});

test('a lane is always within its cluster', () => {
  fc.assert(
    fc.property(intervals, (list) => {
      const { lanes, clusterSizes } = assignLanes(list);
      for (const [index, lane] of lanes.entries()) expect(lane).toBeLessThan(clusterSizes[index] ?? 0);
    }),
  );
});

test('of nested intervals the outer one has the lower lane, and what stands apart begins at 0 again', () => {
  const { lanes, clusterSizes } = assignLanes([
    { start: 0, end: 20 },
    { start: 4, end: 9 },
    { start: 9, end: 12 },
    { start: 20, end: 25 },
  ]);
  expect(lanes).toEqual([0, 1, 1, 0]);
  expect(clusterSizes).toEqual([2, 2, 2, 1]);
});
