import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { widenToGraphemes } from '../text/graphemes.ts';
import { findBoilerplate } from './boilerplate.ts';
import { findRepeats } from './repeats.ts';
import { suggest } from './suggest.ts';

const pieces = fc.constantFrom(
  '"',
  '“',
  '”',
  '‘',
  "'",
  '«',
  '„',
  "''",
  '(',
  ')',
  'oleh karena itu ',
  'the minister ',
  'menteri itu ',
  'Menteri Luar Negeri ',
  '(40)',
  '»',
  ', ',
  '. ',
  ': ',
  '\n',
  ' ',
  'kata ',
  'menurut ',
  'Lavrov ',
  'dia',
  'ujarnya ',
  'mengatakan ',
  'said ',
  'that ',
  'according to ',
  'he ',
  '👩🏽‍🎓',
  'é',
  'ꦲꦏ꧀',
  'Kami siap',
  'We are late',
  'yang ',
  '—',
);
const prose = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);
const language = fc.constantFrom('id', 'en', 'und', 'ar');

describe('of any text', () => {
  test('spans stand in it, in order, cut no cluster, and hold the words; scores are from 0 to 1 in hundredths', () => {
    fc.assert(
      fc.property(prose, language, (text, tag) => {
        const offsets = createCodePointIndex(text);
        for (const { spans, words, score } of suggest(text, { language: tag })) {
          expect(spans.map((span) => offsets.slice(span)).join(' ')).toBe(words);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(String(score)).toMatch(/^[01](\.\d{1,2})?$/);
          for (const [index, span] of spans.entries()) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
            const range = offsets.rangeToUtf16(span);
            expect(widenToGraphemes(text, range)).toEqual(range);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the answer is the same twice, ids are distinct, and every link leads to one', () => {
    fc.assert(
      fc.property(prose, language, (text, tag) => {
        const all = suggest(text, { language: tag });
        expect(suggest(text, { language: tag })).toEqual(all);
        const ids = all.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { links } of all) for (const { to } of links) expect(ids).toContain(to);
      }),
    );
  });
});

test('with some kinds left out no link leads to them', () => {
  const [quote] = suggest('"Kami siap," ujar Sari.', { language: 'id', kinds: ['quote', 'cue'] });
  expect(quote?.links).toEqual([{ role: 'cue', to: 'cue-1' }]);
});

test('a block that comes again is one repetition, white space and marks aside', () => {
  const block = 'Harga beras turun dua pekan terakhir.\n“Kami lega,” kata Sari kepada wartawan.';
  const text = `Judul\n${block}\nLain.\n${block.replace('“', '"').replace('”', '"')}\nLain.`;
  const [repeat, ...more] = findRepeats([text]);
  expect(more).toEqual([]);
  expect(repeat?.paragraphs).toBe(3);
  expect(text.slice(repeat?.original.range.start, repeat?.original.range.end)).toBe(`${block}\nLain.`);
});

test('a paragraph of another article is a repetition too', () => {
  const shared = 'Bank sentral mempertahankan suku bunga acuan pada enam persen.';
  expect(
    findRepeats([`Satu\n${shared}`, `Dua\n${shared}`]).map(({ text, original }) => [text, original.text]),
  ).toEqual([[1, 0]]);
});

test.each([
  ['Lihat Juga :', 'related'],
  ['Baca juga: Harga Beras Naik Lagi', 'related'],
  ['Read more: The night train', 'related'],
  ['ADVERTISEMENT', 'advertisement'],
  ['SCROLL TO CONTINUE WITH CONTENT', 'advertisement'],
  ['Foto: ANTARA/Budi', 'photo-credit'],
  ['(Photo by Jane Doe/Getty Images)', 'photo-credit'],
  ['Selasa, 13 Januari 2026 - 09:40 WIB', 'dateline'],
  ['By Ines Okafor, 4 February 2026', 'byline'],
  ['Editor: Rina', 'navigation'],
])('%s is boilerplate', (line, type) => {
  const text = `Judul berita\n${line}\nKami membaca juga buku itu. Foto itu indah.`;
  expect(findBoilerplate(text).map((found) => found.type)).toEqual(['headline', type]);
});
