import { describe, expect, it } from 'vitest';
import { nextPlaceable, placeablesIn } from './placeables.ts';

const source =
  'Menteri Luar Negeri Rusia Sergei Lavrov bertemu 12 delegasi AS di Riyadh, 18/02/2025: "Kami sepakat 75%."';

function wordsOf(text: string, language = 'id') {
  return placeablesIn(text, language).map((each) => each.text);
}

describe('what stands in a translation as it is', () => {
  it('is numbers, quotations and names, in order', () => {
    expect(wordsOf(source)).toEqual([
      'Menteri Luar Negeri Rusia Sergei Lavrov',
      '12',
      'AS',
      'Riyadh',
      '18/02/2025',
      '"Kami sepakat 75%."',
      '75%',
    ]);
  });

  it.each([
    ['Harga naik Rp2.500,75 per liter.', ['Rp2.500,75']],
    ['Pukul 06:15 WIB', ['06:15', 'WIB']],
    ['Kerugian US$1,2 juta dan 3 %', ['US$1,2', '3 %']],
    ['Kami setuju.', []],
    ['NATO menolak.', ['NATO']],
    ['Dia Anwar bin Ibrahim.', ['Dia Anwar bin Ibrahim']],
    ['وقال الوزير إن 25 شخصا', ['25']],
    ['', []],
  ])('in “%s” is %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('says where it stands', () => {
    for (const { start, end, text } of placeablesIn(source, 'id'))
      expect(source.slice(start, end)).toBe(text);
  });
});

describe('the next one to insert', () => {
  const placeables = placeablesIn('Pada 12 Mei 12 orang', 'id');

  it('is the first that the target has not, as often as the source has it', () => {
    expect(placeables.map(({ text }) => text)).toEqual(['12', 'Mei', '12']);
    expect(nextPlaceable(placeables, '', null)).toBe(0);
    expect(nextPlaceable(placeables, 'On 12', null)).toBe(1);
    expect(nextPlaceable(placeables, 'On 12 Mei', null)).toBe(2);
    expect(nextPlaceable(placeables, 'On 12 Mei 12', null)).toBe(0);
  });

  it('goes round when asked again', () => {
    expect(nextPlaceable(placeables, 'On 12', 0)).toBe(1);
    expect(nextPlaceable(placeables, 'On 12', 2)).toBe(0);
    expect(nextPlaceable([], 'On', null)).toBeNull();
  });
});
