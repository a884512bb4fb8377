import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodePointIndex } from './code-point-index.ts';
import { codePoints, utf16 } from './offset.ts';

/** News text with what makes the two ways of counting differ: emoji, ZWJ sequences, historic scripts, accents. */
const newsText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Lavrov: ',
        '“Namun,” ',
        '\n',
        '👍🏽',
        '👨‍👩‍👧',
        '𐎣𐎢𐎽𐎢𐏁',
        '𝕏',
        'e\u0301',
        'قال ',
        '首相',
        '🇮🇩',
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('against Array.from, which walks a string by code points', () => {
  test('the length is the same', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        expect(createCodePointIndex(text).length).toBe(Array.from(text).length);
      }),
    );
  });

  test('every code point is found where the characters before it end', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const index = createCodePointIndex(text);
        let offset = 0;
        for (const [count, character] of Array.from(text).entries()) {
          expect(index.toUtf16(codePoints(count))).toBe(offset);
          expect(index.toCodePoint(utf16(offset))).toBe(count);
          offset += character.length;
        }
        expect(index.toUtf16(index.length)).toBe(text.length);
      }),
    );
  });

  test('a slice is what Python gives for text[start:end]', () => {
    fc.assert(
      fc.property(newsText, fc.nat(), fc.nat(), (text, first, second) => {
        const characters = Array.from(text);
        const [start = 0, end = 0] = [first, second]
          .map((number) => number % (characters.length + 1))
          .toSorted((a, b) => a - b);
        const range = { start: codePoints(start), end: codePoints(end) };
        const index = createCodePointIndex(text);
        expect(index.slice(range)).toBe(characters.slice(start, end).join(''));
        expect(index.rangeToCodePoints(index.rangeToUtf16(range))).toEqual(range);
      }),
    );
  });
});

test('counts an offset between the halves of a surrogate pair as before the pair', () => {
  const index = createCodePointIndex('a👍b');
  expect([1, 2, 3].map((offset) => index.toCodePoint(utf16(offset)))).toEqual([1, 1, 2]);
});

test('counts a lone surrogate, which a damaged string may hold, as one code point', () => {
  const index = createCodePointIndex('a\ud83db\udc4dc');
  expect(index.length).toBe(5);
  expect(index.toUtf16(codePoints(4))).toBe(4);
});

test('refuses offsets past the end', () => {
  const index = createCodePointIndex('👍');
  expect(() => index.toCodePoint(utf16(3))).toThrow('past the end (2)');
  expect(() => index.toUtf16(codePoints(2))).toThrow('past the end (1)');
});
