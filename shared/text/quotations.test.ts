import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf16 } from './offset.ts';
import { quotationAt } from './quotations.ts';

/** `|` marks the caret. Gives what is inside and with the marks, or null. */
function quotationAtCaret(marked: string): readonly [inside: string, outside: string] | null {
  const text = marked.replace('|', '');
  const found = quotationAt(text, utf16(marked.indexOf('|')));
  if (!found) return null;
  return [
    text.slice(found.inside.start, found.inside.end),
    text.slice(found.outside.start, found.outside.end),
  ];
}

describe('marks of every kind', () => {
  test.each([
    ['straight', 'sepakat "secara pra|ktis." Dia', 'secara praktis.', '"secara praktis."'],
    ['curly', '“Namun, |tidak,” ujar dia', 'Namun, tidak,', '“Namun, tidak,”'],
    ['single curly', 'he said ‘go a|way’ twice', 'go away', '‘go away’'],
    ['single straight', "he said 'go a|way' twice", 'go away', "'go away'"],
    ['French, with spaces', 'il dit «\u00a0Bon|jour\u00a0» hier', 'Bonjour', '«\u00a0Bonjour\u00a0»'],
    ['Arabic', 'قال: «سنذ|هب غدا.»', 'سنذهب غدا.', '«سنذهب غدا.»'],
    ['single angular', 'dit ‹ou|i›', 'oui', '‹oui›'],
    ['German', 'sagte „Guten |Tag“ und', 'Guten Tag', '„Guten Tag“'],
    ['Polish', 'rzekł „dzień |dobry” i', 'dzień dobry', '„dzień dobry”'],
    ['German books', 'sagte »Guten |Tag« und', 'Guten Tag', '»Guten Tag«'],
    ['Swedish', 'sade ”god |dag” och', 'god dag', '”god dag”'],
    ['low single', 'sagte ‚j|a‘ und', 'ja', '‚ja‘'],
    ['corner', '首相は「問題は|ない」と', '問題はない', '「問題はない」'],
    ['right after a colon', 'dia berkata:"Ka|mi."', 'Kami.', '"Kami."'],
    ['scraped: curly, closed by straight', '“Kami per|gi," ujar dia', 'Kami pergi,', '“Kami pergi,"'],
    ['scraped: straight, closed by curly', '"Kami per|gi,” ujar dia', 'Kami pergi,', '"Kami pergi,”'],
    ['around emoji', '“👨‍👩‍👧| 𝕏”', '👨‍👩‍👧 𝕏', '“👨‍👩‍👧 𝕏”'],
  ])('%s', (_kind, marked, inside, outside) => {
    expect(quotationAtCaret(marked)).toEqual([inside, outside]);
  });
});

describe('where the caret may stand', () => {
  test.each(['x |“Ya” y', 'x “|Ya” y', 'x “Ya|” y', 'x “Ya”| y'])('%s is in it', (marked) => {
    expect(quotationAtCaret(marked)?.[0]).toBe('Ya');
  });

  test('between two quotations that touch, the one that begins is meant', () => {
    expect(quotationAtCaret('“Ya”|“Tidak”')?.[0]).toBe('Tidak');
  });

  test.each(['"satu" da|n "dua"', 'tanpa ku|tipan', 'x| “Ya”', '|', 'x “”| y'])('%j is in none', (marked) => {
    expect(quotationAtCaret(marked)).toBeNull();
  });
});

describe('nesting', () => {
  test.each([
    ['“Dia bilang ‘per|gi’ kemarin,” kata', 'pergi'],
    ['“Dia bi|lang ‘pergi’ kemarin,” kata', 'Dia bilang ‘pergi’ kemarin,'],
    ['"“sat|u” dua"', 'satu'],
    ['『「一|」二』', '一'],
    ['“kata "per|gi" itu,” ujar', 'pergi'],
    ['„er sagte ‚j|a‘ laut“', 'ja'],
  ])('%s is in %s', (marked, inside) => {
    expect(quotationAtCaret(marked)?.[0]).toBe(inside);
  });
});

describe('apostrophes and inches are no marks', () => {
  test.each([
    ['shalat Jum’at da|n ta’at', null],
    ["shalat Jum'at da|n ta'at", null],
    ["the '90s w|ere don't", null],
    ['the ’90s were| rock ’n’ roll', null],
    ['a 24" T|V for', null],
    ["‘I don’t k|now’, he said, and didn't", 'I don’t know'],
    ["he said 'I don't k|now' again", "I don't know"],
    ['‘the ministers’ plan isn’t |good’, he said', 'the ministers’ plan isn’t good'],
    ['a 24" TV and "re|al" one', 'real'],
  ])('%s', (marked, inside) => {
    expect(quotationAtCaret(marked)?.[0] ?? null).toBe(inside);
  });
});

describe('marks that are not closed', () => {
  test('reach to the end of the paragraph, white space left out', () => {
    expect(quotationAtCaret('“Para deputi a|kan bertemu.  \n“Lalu pulang,” ujar dia')).toEqual([
      'Para deputi akan bertemu.',
      '“Para deputi akan bertemu.',
    ]);
  });

  test('do not pair with a mark of another paragraph', () => {
    expect(quotationAtCaret('"Satu\ndu|a"')).toBeNull();
  });

  test('do not reach past the end of the quotation that they stand in', () => {
    expect(quotationAtCaret('x “satu "dua|” tiga')?.[0]).toBe('satu "dua');
  });
});

test('what is found lies around the caret, within one line, and its marks around its inside', () => {
  const unit = fc.constantFrom(...Array.from(`""““””‘’'«»„「」 \n.,ab👍ق`));
  fc.assert(
    fc.property(fc.string({ unit }), fc.nat(), (text, number) => {
      const offset = number % (text.length + 1);
      const found = quotationAt(text, utf16(offset));
      fc.pre(found !== null);
      const { inside, outside } = found;
      expect(outside.start).toBeLessThanOrEqual(offset);
      expect(outside.end).toBeGreaterThanOrEqual(offset);
      expect(outside.start).toBeLessThan(inside.start);
      expect(inside.start).toBeLessThan(inside.end);
      expect(inside.end).toBeLessThanOrEqual(outside.end);
      expect(text.slice(outside.start, outside.end)).not.toContain('\n');
    }),
    { numRuns: 1_000 },
  );
});
