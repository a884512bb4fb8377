import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from './word-diff.ts';

/** `[-removed-]{+added+}`, as word diffs are written. */
function written(before: string, after: string, language = 'en'): string {
  return diffWords(before, after, language)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

describe('a word diff', () => {
  test.each([
    ['The minister left.', 'The minister left.', 'The minister left.'],
    ['', 'New.', '{+New.+}'],
    ['Gone.', '', '[-Gone.-]'],
    [
      'The foreign minister said on 19 February.',
      'The foreign minister said on 19 February 2025.',
      'The foreign minister said on 19 February{+ 2025+}.',
    ],
    ['He said “no”.', 'She said “no”.', '[-He-]{+She+} said “no”.'],
    // White space alone does not divide a change.
    ['on the ninth day', 'at a tenth day', '[-on the ninth-]{+at a tenth+} day'],
    ['one two three four', 'one three four', 'one [-two -]three four'],
  ])('%s → %s', (before, after, expected) => {
    expect(written(before, after)).toBe(expected);
  });

  test('cuts no word of a language without spaces', () => {
    expect(written('彼は東京へ行った。', '彼は大阪へ行った。', 'ja')).toBe('彼は[-東京-]{+大阪+}へ行った。');
  });

  test('reads from right to left as well', () => {
    expect(written('قال الوزير أمس', 'قال الرئيس أمس', 'ar')).toBe('قال [-الوزير-]{+الرئيس+} أمس');
  });

  const words = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', ' ', '.', '👩‍👩‍👧', 'é', '\n'), { maxLength: 25 })
    .map((parts) => parts.join(''));

  test('gives both texts back, and marks nothing where they are the same', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = diffWords(before, after, 'en');
        const without = (left: 'added' | 'removed') =>
          parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
        expect(parts.every(({ kind }) => kind === 'same')).toBe(before === after);
        expect(parts.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  test('gives up on texts with nothing in common, and still gives both back', () => {
    const before = Array.from({ length: 900 }, (_, index) => `a${index}`).join(' ');
    const after = Array.from({ length: 900 }, (_, index) => `b${index}`).join('-');
    const parts = diffWords(before, after, 'en');
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(parts.map(({ text }) => text)).toEqual([before, after]);
  });
});
