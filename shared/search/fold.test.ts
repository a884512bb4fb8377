import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widenToGraphemes } from '../text/graphemes.ts';
import { foldText } from './fold.ts';

describe('a folded text', () => {
  it.each([
    ['Perluasan NATO', 'perluasan nato'],
    ['São Paulo, Ørsted, Straße', 'sao paulo, orsted, strasse'],
    ['Cafe\u0301 Nordlys', 'cafe nordlys'],
    ['مُحَمَّد وإِسْرَائِيل', 'محمد واسراييل'],
    ['محمـــد', 'محمد'],
    ['ﬁnal ＮＡＴＯ ①', 'final nato 1'],
    ['İstanbul', 'istanbul'],
    ['ne\u00adgara', 'negara'],
    ['한국 \u1112\u1161\u11ab', '한국 한'],
    ['がく と か\u3099く', 'がく と がく'],
    ['हिन्दी की बात', 'हिन्दी की बात'],
    ['ΟΔΟΣ και οδος', 'οδοσ και οδοσ'],
  ])('%s', (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  it('keeps its capitals when it is asked to', () => {
    expect(foldText('São Paulo, Ørsted', { keepCase: true }).text).toBe('Sao Paulo, Orsted');
  });

  it('knows where each of its places came from', () => {
    const text = 'ﬁ مُحَمَّد 🇷🇺 Café';
    const folded = foldText(text);
    for (const [words, source] of [
      ['fi', 'ﬁ'],
      ['محمد', 'مُحَمَّد'],
      ['🇷🇺', '🇷🇺'],
      ['cafe', 'Café'],
    ] as const) {
      const start = folded.text.indexOf(words);
      const range = widenToGraphemes(text, folded.toSource({ start, end: start + words.length }));
      expect(text.slice(range.start, range.end)).toBe(source);
    }
  });

  it('is the text itself, folded piece by piece, whatever range is looked at', () => {
    const word = fc.constantFrom(
      'a',
      'É',
      'ﬃ',
      'e\u0301',
      'ß',
      'İ',
      'مُ',
      'ـ',
      '北',
      'が',
      '한',
      '👨‍👩‍👧',
      '\u00ad',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join('');
        const folded = foldText(text);
        const [start = 0, end = 0] = [a, b]
          .map((at) => at % (folded.text.length + 1))
          .toSorted((x, y) => x - y);
        fc.pre(start < end);
        const range = folded.toSource({ start, end });
        expect(range.start).toBeLessThan(range.end);
        // The range may begin or end inside what became several letters; then it has a little more.
        expect(foldText(text.slice(range.start, range.end)).text).toContain(folded.text.slice(start, end));
      }),
    );
  });
});
