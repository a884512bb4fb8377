import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../annotation/annotation.ts';
import { newAnnotation } from '../annotation/new-annotation.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { utf16 } from '../text/offset.ts';
import { findMatches, mergeMemories } from './string-matches.ts';
import { countTagged, findOccurrences } from './tagged-words.ts';

function tagged(text: string, label: string, words: string): Annotation {
  const offsets = createCodePointIndex(text);
  const start = text.indexOf(words);
  const range = { start: utf16(start), end: utf16(start + words.length) };
  const spans = [offsets.rangeToCodePoints(range)];
  return newAnnotation({ text, offsets, id: `${label}-${start}`, label, spans, time: '' });
}

describe('what is remembered of annotations', () => {
  const text = 'Menteri luar negeri Rusia, kata dia, setuju. 5 AS.';

  test('is each string by its label, counted', () => {
    const source = tagged(text, 'source', 'Menteri luar negeri Rusia');
    const counts = countTagged([source, { ...source, id: 'again' }, tagged(text, 'cue', 'kata')]);
    expect(Object.fromEntries(counts.get('source') ?? [])).toEqual({ 'Menteri luar negeri Rusia': 2 });
    expect(Object.fromEntries(counts.get('cue') ?? [])).toEqual({ kata: 1 });
  });

  test('is nothing of one or two letters, nor of pieces that are not joined', () => {
    const source = tagged(text, 'source', 'Menteri luar negeri Rusia');
    const split = { ...source, spans: [...source.spans, ...tagged(text, 'source', 'dia').spans] };
    expect(countTagged([tagged(text, 'source', 'AS'), split]).size).toBe(0);
  });
});

describe('occurrences', () => {
  test('are whole words, upper and lower case told apart', () => {
    const text = 'Rusia berkata. Prusia dan Rusian, RUSIA, lalu Rusia.';
    expect(findOccurrences(text, ['Rusia']).map(({ start }) => start)).toEqual([
      0,
      text.lastIndexOf('Rusia'),
    ]);
  });

  test('of strings that begin with a mark, or overlap, are all found', () => {
    const text = '"Kami sepakat," ujar Menteri luar negeri Rusia.';
    expect(
      findOccurrences(text, ['"Kami sepakat,"', 'luar negeri', 'Menteri luar', 'negeri Rusi']).map(
        ({ words }) => words,
      ),
    ).toEqual(['"Kami sepakat,"', 'Menteri luar', 'luar negeri']);
  });

  test('stand where they say, in any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
        (text, words) => {
          for (const { start } of findOccurrences(text + words + text, [words]))
            expect((text + words + text).startsWith(words, start)).toBe(true);
        },
      ),
    );
  });
});

describe('matches', () => {
  test('are ranked by how consistently the words carry the label; what rarely does is not suggested', () => {
    const matches = findMatches('Lavrov dan Putin bertemu di Moskow.', [
      { label: 'source', words: 'Lavrov', tagged: 9, occurrences: 9 },
      { label: 'source', words: 'Putin', tagged: 2, occurrences: 2 },
      { label: 'source', words: 'Moskow', tagged: 2, occurrences: 12 },
    ]);
    expect(matches.map(({ words }) => words)).toEqual(['Lavrov', 'Putin']);
    const [often, seldom] = matches.map(({ score }) => score);
    expect(often).toBeGreaterThan(seldom ?? 1);
  });

  test('of two that overlap under one label the longer is meant; another label may have its own', () => {
    const matches = findMatches('Menteri luar negeri Rusia mengatakan itu.', [
      { label: 'source', words: 'Menteri luar negeri Rusia', tagged: 3, occurrences: 3 },
      { label: 'source', words: 'Rusia', tagged: 3, occurrences: 3 },
      { label: 'place', words: 'Rusia', tagged: 3, occurrences: 3 },
    ]);
    expect(matches.map(({ label, words }) => `${label}: ${words}`)).toEqual([
      'source: Menteri luar negeri Rusia',
      'place: Rusia',
    ]);
  });

  test('count in code points', () => {
    const [match] = findMatches('🇷🇺🇺🇸 Lavrov', [
      { label: 'source', words: 'Lavrov', tagged: 1, occurrences: 1 },
    ]);
    expect(match?.spans).toEqual([{ start: 5, end: 11 }]);
  });
});

test('memories of several places add up', () => {
  const one = { label: 'source', words: 'Lavrov', tagged: 2, occurrences: 5 };
  expect(mergeMemories([[one], [{ ...one, tagged: 1, occurrences: 1 }]])).toEqual([
    { ...one, tagged: 3, occurrences: 6 },
  ]);
});
