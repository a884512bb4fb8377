import { expect, test } from 'vitest';
import { utf16 } from '../text/offset.ts';
import { matchingCut } from './matching-cut.ts';

function halves(cut: string, text: string, language: string): readonly string[] | null {
  const at = utf16(cut.indexOf('|'));
  const place = matchingCut({ text: cut.replace('|', ''), at }, text, language);
  return place === null ? null : [text.slice(0, place).trim(), text.slice(place).trim()];
}

test.each([
  [
    'We agreed. |They will meet again on Tuesday.',
    'Kami sepakat. Mereka akan bertemu lagi pada hari Selasa.',
    ['Kami sepakat.', 'Mereka akan bertemu lagi pada hari Selasa.'],
  ],
  [
    'The minister said no, |and left the room.',
    'Menteri menolak, lalu meninggalkan ruangan.',
    ['Menteri menolak,', 'lalu meninggalkan ruangan.'],
  ],
  ['one two |three four', 'satu dua tiga empat', ['satu dua', 'tiga empat']],
  [
    'He left. |“We agreed,” she said.',
    'Ia pergi. “Kami sepakat,” katanya.',
    ['Ia pergi.', '“Kami sepakat,” katanya.'],
  ],
])('cut at the bar, “%s” is cut where it should be', (cut, text, expected) => {
  expect(halves(cut, text, 'id')).toEqual(expected);
});

test('scripts without spaces are cut between words too', () => {
  expect(halves('We agreed. |We meet again.', '合意した。また会う。', 'ja')).toEqual([
    '合意した。',
    'また会う。',
  ]);
});

test('a single word cannot be cut, and nothing written tells of no place: the middle then', () => {
  expect(halves('Yes| indeed', 'Ya', 'id')).toBeNull();
  expect(halves('|', 'satu dua tiga empat', 'id')).toEqual(['satu dua', 'tiga empat']);
});
