import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameJson } from './same-json.ts';

test('a value is the same as its copy, and as no other', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(isSameJson(a, structuredClone(a))).toBe(true);
      expect(isSameJson(a, b)).toBe(isSameJson(b, a));
    }),
  );
});

test('what is written the same is the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      fc.pre(JSON.stringify(a) !== JSON.stringify(b));
      expect(isSameJson([a], [b])).toBe(isSameJson(a, b));
      expect(isSameJson({ a }, { a: b })).toBe(isSameJson(a, b));
    }),
  );
});

test.each([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: undefined }, { b: undefined }, false],
  [['a', 'b'], ['b', 'a'], false],
  [[], {}, false],
  [null, {}, false],
  [{ hasOwnProperty: 1 }, { hasOwnProperty: 1 }, true],
])('%j and %j: %s', (a, b, same) => {
  expect(isSameJson(a, b)).toBe(same);
});
