import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchText, normalForm } from './match-text.ts';
import { similarity, similarityOf, Vocabulary } from './similarity.ts';
import { arbitrarySource } from './testing/units.ts';

describe('the score, as it comes out by hand', () => {
  test.each([
    // Five words of weight 2 and a mark: 11. One word for another: (11 − 2) ÷ 11.
    ['Menteri bertemu duta besar Rusia.', 'Menteri bertemu duta besar Cina.', 81],
    // 8 words and a mark, 17; the day is another: 15 ÷ 17.
    [
      'Pertemuan itu berlangsung pada 19 Februari 2025 di Riyadh.',
      'Pertemuan itu berlangsung pada 20 Februari 2025 di Riyadh.',
      89,
    ],
    // 5 against 7: one word more.
    ['He came.', 'He came today.', 71],
    // A mark weighs half a word: (5 − 1) ÷ 5.
    ['He came', 'He came.', 80],
    // Two words change places: each is taken out once and put in once, or replaced: (8 − 4) ÷ 8.
    ['satu dua tiga empat', 'satu tiga dua empat', 50],
    // Characters: ロシア is two replaced and one taken out, (27 − 6) ÷ 27.
    ['外務大臣はロシアを訪問した。', '外務大臣は中国を訪問した。', 77],
    // Six words, one for another: 10 ÷ 12.
    ['قال وزير الخارجية إن الاتفاق مهم', 'قال وزير الدفاع إن الاتفاق مهم', 83],
    ['satu dua', 'tiga empat', 0],
    ['', 'satu', 0],
  ])('%s | %s', (a, b, score) => {
    expect(similarityOf(a, b)).toBe(score);
  });

  test.each([
    ['Menteri  bertemu\n duta', 'Menteri bertemu duta '],
    ['perun\u00addingan', 'perundingan'],
    ['cafe\u0301', 'café'],
    ['19\u00a0Februari', '19 Februari'],
    ['\u200fقال\u200f', 'قال'],
  ])('%j and %j are the same', (a, b) => {
    expect(similarityOf(a, b)).toBe(100);
  });

  test.each([
    ['Menteri Bertemu', 'menteri bertemu'],
    ['café', 'cafe'],
    ['قَالَ الوزير', 'قال الوزير'],
    ['“Ya,” kata dia.', '"Ya," kata dia.'],
    ['Ya , kata dia', 'Ya, kata dia'],
  ])('%s and %s are nearly the same, and not the same', (a, b) => {
    expect(similarityOf(a, b)).toBe(99);
  });
});

describe('for any texts', () => {
  const arbitraryText = fc.oneof(arbitrarySource, fc.string({ unit: 'grapheme', maxLength: 30 }));

  test('the score is a whole number from 0 to 100, and symmetric', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (a, b) => {
        const score = similarityOf(a, b);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        expect(similarityOf(b, a)).toBe(score);
      }),
    );
  });

  test('it is 100 when, and only when, both are the same once normalised', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (a, b) => {
        expect(similarityOf(a, b) === 100).toBe(normalForm(a) === normalForm(b));
        expect(similarityOf(a, ` ${a.normalize('NFD')}\n`)).toBe(100);
      }),
    );
  });

  test('a limit changes no score that reaches it', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, fc.integer({ min: 1, max: 100 }), (a, b, least) => {
        const words = new Vocabulary();
        const [one, other] = [words.keep(matchText(a)), words.keep(matchText(b))];
        const full = similarity(one, other);
        expect(similarity(one, other, least)).toBe(full >= least ? full : 0);
      }),
    );
  });

  test('it is what the whole table of distances gives', () => {
    fc.assert(
      fc.property(arbitrarySource, arbitrarySource, (a, b) => {
        fc.pre(normalForm(a) !== normalForm(b));
        const [one, other] = [matchText(a).tokens, matchText(b).tokens];
        const heavier = Math.max(weightOfAll(one), weightOfAll(other));
        const distance = plainDistance(one, other);
        const alike = Math.max(0, Math.floor((100 * (heavier - distance)) / heavier));
        const expected = distance === 0 ? 99 : alike;
        expect(similarityOf(a, b)).toBe(expected);
      }),
    );
  });
});

function weight(token: string): number {
  return /[\p{L}\p{N}]/u.test(token) ? 2 : 1;
}

function weightOfAll(tokens: readonly string[]): number {
  return tokens.reduce((sum, token) => sum + weight(token), 0);
}

/** By the definition, without a thought for speed. */
function plainDistance(a: readonly string[], b: readonly string[]): number {
  const known = new Map<string, number>();
  function from(i: number, j: number): number {
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [x, y] = [a[i], b[j]];
    let least = x === undefined && y === undefined ? 0 : Infinity;
    if (x !== undefined) least = Math.min(least, weight(x) + from(i + 1, j));
    if (y !== undefined) least = Math.min(least, weight(y) + from(i, j + 1));
    if (x !== undefined && y !== undefined)
      least = Math.min(least, (x === y ? 0 : Math.max(weight(x), weight(y))) + from(i + 1, j + 1));
    known.set(key, least);
    return least;
  }
  return from(0, 0);
}
