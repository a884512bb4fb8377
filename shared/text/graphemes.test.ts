import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextGrapheme, previousGrapheme, widenToGraphemes } from './graphemes.ts';
import { utf16 } from './offset.ts';

/** The characters that clusters are made of, in an order that chance chooses. */
const clusterMaterial = [
  ['a', 'Z', ' ', '"', '“', '\n', '\t', '©', '\u00ad', '\u200d', '\ufe0f', '\u0301', '\u20e3', '1'],
  ['👍', '🏽', '👨', '👩', '👧', '❤', '🇮', '🇩', '🇷', '𝕏', '\u{e0067}', '\u{e007f}'],
  ['ق', 'ا', '\u064e', '\u0600', '\u200f', '한', '\u1100', '\u1161', '\u11a8', 'क', '\u094d', 'ष', '\u093f'],
  ['กำ', 'か', '\u3099', '首', '、', 'ё', '\u0483', '\ud83d', '\udc4d'],
].flat();
const clusters = fc.string({ unit: fc.constantFrom(...clusterMaterial), maxLength: 40 });

function boundariesOf(text: string): readonly number[] {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  return [...Array.from(segmenter.segment(text), ({ index }) => index), text.length];
}

describe('against segmenting the whole text', () => {
  test('the next boundary is the same', () => {
    fc.assert(
      fc.property(clusters, (text) => {
        const boundaries = boundariesOf(text);
        for (let offset = 0; offset < text.length; offset++)
          expect(nextGrapheme(text, utf16(offset))).toBe(boundaries.find((place) => place > offset));
      }),
      { numRuns: 500 },
    );
  });

  test('the previous boundary is the same', () => {
    fc.assert(
      fc.property(clusters, (text) => {
        const boundaries = boundariesOf(text);
        for (let offset = 1; offset <= text.length; offset++)
          expect(previousGrapheme(text, utf16(offset))).toBe(boundaries.findLast((place) => place < offset));
      }),
      { numRuns: 500 },
    );
  });

  test('a widened range is the smallest that begins and ends at boundaries', () => {
    fc.assert(
      fc.property(clusters, fc.nat(), fc.nat(), (text, first, second) => {
        const [start = 0, end = 0] = [first, second]
          .map((number) => number % (text.length + 1))
          .toSorted((a, b) => a - b);
        fc.pre(start < end);
        const boundaries = boundariesOf(text);
        expect(widenToGraphemes(text, { start: utf16(start), end: utf16(end) })).toEqual({
          start: boundaries.findLast((place) => place <= start),
          end: boundaries.find((place) => place >= end),
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('widenToGraphemes', () => {
  test.each([
    ['a family emoji', 'ujar 👨‍👩‍👧 dia', 7, 8, '👨‍👩‍👧'],
    ['a thumb and its skin tone', '👍🏽', 0, 2, '👍🏽'],
    ['a letter and its accent', 'Cafe\u0301 itu', 0, 4, 'Cafe\u0301'],
    ['a flag', 'x🇮🇩y', 1, 3, '🇮🇩'],
    ['a Hangul syllable in its letters', '\u1112\u1161\u11ab', 1, 2, '\u1112\u1161\u11ab'],
    ['an Arabic letter and its vowel', 'قَال', 1, 2, 'قَ'],
  ])('keeps %s whole', (_what, text, start, end, widened) => {
    const range = widenToGraphemes(text, { start: utf16(start), end: utf16(end) });
    expect(text.slice(range.start, range.end)).toBe(widened);
  });

  test('moves a caret inside a cluster to its start and keeps it a caret', () => {
    const caret = { start: utf16(2), end: utf16(2) };
    expect(widenToGraphemes('x👍🏽', caret)).toEqual({ start: 1, end: 1 });
  });
});

test('stops at the ends of the text', () => {
  expect(nextGrapheme('dia', utf16(3))).toBe(3);
  expect(previousGrapheme('dia', utf16(0))).toBe(0);
});

test('costs no more in a line of 600,000 characters than in a short one', () => {
  const long = 'kata Lavrov '.repeat(50_000);
  const started = performance.now();
  for (let step = 0; step < 10_000; step++) nextGrapheme(long, utf16(300_000 + step));
  // Segmenting the line each time would take minutes.
  expect(performance.now() - started).toBeLessThan(2_000);
});
