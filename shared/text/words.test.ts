import { describe, expect, test } from 'vitest';
import { utf16, type Utf16Range } from './offset.ts';
import { trimRange, wordAt, wordCount } from './words.ts';

function range(start: number, end: number): Utf16Range {
  return { start: utf16(start), end: utf16(end) };
}

describe('trimRange', () => {
  test('takes spaces, line breaks and no-break spaces off both ends', () => {
    const text = 'kata \u00a0ujar dia\n lalu';
    const { start, end } = trimRange(text, range(4, 16));
    expect(text.slice(start, end)).toBe('ujar dia');
  });

  test('leaves an empty range where there is nothing but white space', () => {
    expect(trimRange('a   b', range(1, 4))).toEqual(range(1, 1));
  });
});

describe('wordCount', () => {
  test.each([
    ['Menteri Luar Negeri Rusia, Sergey Lavrov, berkata:\n"Tidak."', 'id', 8],
    ['Harganya Rp 1.234,5 per kilogram — naik!', 'id', 6],
    ['首相は会見した。', 'ja', 4],
    [' \n\n… 👍', 'id', 0],
  ])('%j (%s) has %i words', (text, language, count) => {
    expect(wordCount(text, language)).toBe(count);
  });
});

describe('wordAt', () => {
  const text = 'Satu.\nKata dia, "Tidak."';
  test.each([
    [11, 'dia'],
    [13, 'dia'],
    [14, 'dia'],
    [6, 'Kata'],
    [10, 'Kata'],
    [15, null],
    [0, 'Satu'],
    [5, null],
  ])('at %i is %j', (caret, word) => {
    const found = wordAt(text, utf16(caret), 'id');
    expect(found && text.slice(found.start, found.end)).toBe(word);
  });
});
