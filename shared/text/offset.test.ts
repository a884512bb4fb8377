import { expect, test } from 'vitest';
import { codePoints, utf16 } from './offset.ts';

test.each([0, 1, 3338])('takes %d as an offset in either unit', (count) => {
  expect(codePoints(count)).toBe(count);
  expect(utf16(count)).toBe(count);
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d as an offset', (count) => {
  expect(() => codePoints(count)).toThrow(RangeError);
  expect(() => utf16(count)).toThrow(RangeError);
});
