import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { segmentRanges, segmentsOf, segmentUnits, type SegmentUnit } from './segmentation.ts';

function article(text: string) {
  return { text, offsets: createCodePointIndex(text) };
}

function cut(text: string, by: SegmentUnit, language = 'id'): readonly string[] {
  const given = article(text);
  return segmentRanges(given, { by, language }).map((range) => given.offsets.slice(range));
}

const text = 'Judul berita\n\nLavrov tiba pukul 17.00. Ia diam.\nLalu ia pergi.\n\n  👩‍👩‍👧 Selesai.  \n';

describe('an article is cut', () => {
  test('by sentence', () => {
    expect(cut(text, 'sentence')).toEqual([
      'Judul berita',
      'Lavrov tiba pukul 17.00.',
      'Ia diam.',
      'Lalu ia pergi.',
      '👩‍👩‍👧 Selesai.',
    ]);
  });

  test('by line', () => {
    expect(cut(text, 'line')).toEqual([
      'Judul berita',
      'Lavrov tiba pukul 17.00. Ia diam.',
      'Lalu ia pergi.',
      '👩‍👩‍👧 Selesai.',
    ]);
  });

  test('by paragraph, over line breaks', () => {
    expect(cut(text, 'paragraph')).toEqual([
      'Judul berita',
      'Lavrov tiba pukul 17.00. Ia diam.\nLalu ia pergi.',
      '👩‍👩‍👧 Selesai.',
    ]);
  });

  test('into nothing where there are no words', () => {
    expect(cut(' \n\n\t\n', 'paragraph')).toEqual([]);
  });

  test('into segments that nobody has translated, with words and context', () => {
    let count = 0;
    const [, second] = segmentsOf(article(text), {
      by: 'sentence',
      language: 'id',
      newId: () => `segment-${++count}`,
      time: '2026-11-25T08:00:00.000Z',
    });
    expect(second).toMatchObject({
      id: 'segment-2',
      quote: 'Lavrov tiba pukul 17.00.',
      prefix: 'Judul berita\n\n',
      target: '',
      status: 'untranslated',
    });
  });

  test('so that every word of the sample lies in exactly one segment', () => {
    const sample = article(readFileSync('samples/2025/rusia-as-kerangka-perundingan.txt', 'utf8'));
    for (const by of segmentUnits) {
      const ranges = segmentRanges(sample, { by, language: 'id' });
      const words = ranges.map((range) => sample.offsets.slice(range)).join('');
      expect(words.replaceAll(/\s/gu, '')).toBe(sample.text.replaceAll(/\s/gu, ''));
    }
  });

  test('and no segment overlaps another, whatever the text', () => {
    const piece = fc.constantFrom(
      'Ia diam.',
      ' ',
      '\n',
      '\n\n',
      '“Tidak!”',
      '👩‍👩‍👧',
      'Dr. ',
      '\t',
      'قال نعم.',
      '彼は。',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom(...segmentUnits),
        fc.constantFrom('id', 'ar', 'ja'),
        (pieces, by, language) => {
          const given = article(pieces.join(''));
          const ranges = segmentRanges(given, { by, language });
          let end = 0;
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(end);
            expect(given.offsets.slice(range).trim()).toBe(given.offsets.slice(range));
            end = range.end;
          }
          const kept = ranges.map((range) => given.offsets.slice(range)).join('');
          expect(kept.replaceAll(/\s/gu, '')).toBe(given.text.replaceAll(/\s/gu, ''));
        },
      ),
    );
  });
});
