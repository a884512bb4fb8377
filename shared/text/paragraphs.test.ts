import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf16 } from './offset.ts';
import { paragraphAt, paragraphRanges } from './paragraphs.ts';

const lines = fc.string({ unit: fc.constantFrom('\n', 'a', ' ', '👍') });

describe('paragraphRanges', () => {
  test('gives the same lines as splitting at line breaks', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const paragraphs = paragraphRanges(text).map(({ start, end }) => text.slice(start, end));
        expect(paragraphs).toEqual(text.split('\n'));
      }),
    );
  });
});

describe('paragraphAt', () => {
  test('finds the one range that holds the offset, both its ends included', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (text, number) => {
        const offset = utf16(number % (text.length + 1));
        const holding = paragraphRanges(text).filter(({ start, end }) => start <= offset && offset <= end);
        expect([paragraphAt(text, offset)]).toEqual(holding);
      }),
    );
  });

  test('refuses an offset past the end', () => {
    expect(() => paragraphAt('judul', utf16(6))).toThrow(RangeError);
  });
});
