import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { utf16 } from './offset.ts';
import { paragraphAt } from './paragraphs.ts';
import { sentenceAt, sentenceRanges } from './sentences.ts';

/** The sentences, with a bar between them: reads more easily than a list. */
function divided(text: string, language: string): string {
  return sentenceRanges(text, language)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

describe('Indonesian', () => {
  test.each([
    'Dr. Budi menemui Prof. Siti. | Keduanya pulang pukul 17.00.',
    'Harganya naik menjadi Rp 1.234,5 per liter. | Pemerintah diam.',
    'Harganya Rp 1.000. | Dia membayar.',
    'Dia membeli apel, jeruk, dll. | Lalu pulang.',
    'Apel, jeruk, dll. yang dijual di pasar habis.',
    'Surat a.n. Menteri ditandatangani H. Ahmad pada Selasa. | Isinya singkat.',
    'UU No. 5 Tahun 2024 berlaku. | Rapat dibuka pada tgl. 3 Maret.',
    '"dapat merundingkan jadwal pertemuan puncak." ujar dia. | Lavrov pergi.',
    '“Mengapa?” tanya Lavrov. | “Tidak!” tegas dia.',
    '“Kami pergi. | Mereka tinggal,” ujar dia.',
    '“Tidak.” | Lavrov pun diam.',
    'PT Maju Tbk. Direktur Utama hadir. | Laba PT Maju Tbk. | Namun sahamnya turun.',
    '1. Gencatan senjata. | 2. Pertukaran tahanan.',
    'Bagus 👍🏽. | Keluarga 👨‍👩‍👧! | Pulang.',
  ])('%s', (sentences) => {
    expect(divided(sentences.replaceAll(' | ', ' '), 'id')).toBe(sentences);
  });
});

describe('English', () => {
  test.each([
    'J. K. Rowling met Mr. Smith in the U.S. | He said no.',
    'No. | He left on No. 5 Street.',
    'The U.S. President came, e.g. Tuesday, at 5 p.m. | The hall was full.',
    'It cost 1,234.5 dollars. | Inflation was 3.2 percent.',
    'They met on Feb. 19 in Riyadh. | “Good,” said Gen. Kellogg.',
    'Wait... what? | Yes.',
    'He asked (cf. Art. 5 of the treaty). | She nodded.',
  ])('%s', (sentences) => {
    expect(divided(sentences.replaceAll(' | ', ' '), 'en-GB')).toBe(sentences);
  });
});

test.each([
  ['sv', 'Han gick. ”Kom!” ropade hon. ”Nej.”', 3],
  ['de', 'Er ging. »Komm!« rief sie. »Nein.«', 3],
  ['ar', 'قال الوزير: «سنذهب غدا.» ثم غادر. هل تعلم؟ نعم.', 4],
  ['ja', '首相は会見した。「問題はない」と述べた。', 2],
  ['hi', 'मंत्री ने कहा। सब ठीक है।', 2],
])('finds the sentences of %s', (language, text, count) => {
  expect(sentenceRanges(text, language)).toHaveLength(count);
});

test('a sentence never crosses a line, even where a line ends without a full stop', () => {
  expect(divided('Rusia dan AS Sepakat\nRabu, 19 Februari 2025\n\nDr.\nBudi', 'id')).toBe(
    'Rusia dan AS Sepakat | Rabu, 19 Februari 2025 | Dr. | Budi',
  );
});

test('a language that is no language tag is segmented by the common rules', () => {
  expect(divided('Satu. Dua.', 'not a tag!')).toBe('Satu. | Dua.');
});

const newsText = fc
  .array(
    fc.constantFrom(
      'Dr. ',
      'Dia ',
      'pergi. ',
      '“Ya.” ',
      '\n',
      ' ',
      '"',
      'No. 5 ',
      '👍',
      'قال. ',
      '。',
      'U.S. ',
    ),
  )
  .map((parts) => parts.join(''));

test('sentences are trimmed, in order, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      let left = text;
      for (const { start, end } of sentenceRanges(text, 'id').toReversed()) {
        const sentence = text.slice(start, end);
        expect(sentence).toBe(sentence.trim());
        expect(sentence).toMatch(/^[^\n]+$/);
        left = left.slice(0, start) + left.slice(end);
      }
      expect(left.trim()).toBe('');
    }),
  );
});

describe('sentenceAt', () => {
  test('agrees with the list of all sentences', () => {
    fc.assert(
      fc.property(newsText, fc.nat(), (text, number) => {
        const offset = utf16(number % (text.length + 1));
        const { start, end } = paragraphAt(text, offset);
        const inLine = sentenceRanges(text, 'id').filter((range) => start <= range.start && range.end <= end);
        const expected = inLine.findLast((range) => range.start <= offset) ?? inLine[0] ?? null;
        expect(sentenceAt(text, offset, 'id')).toEqual(expected);
      }),
    );
  });

  test('is none in an empty line', () => {
    expect(sentenceAt('Judul\n\nIsi.', utf16(6), 'id')).toBeNull();
  });
});

test('100,000 words take seconds at most', () => {
  const line =
    'Dr. Budi berkata "harganya Rp 1.000." Menurut H. Ahmad, keduanya pergi ke Jl. Merdeka No. 5 kemarin.\n';
  const started = performance.now();
  const sentences = sentenceRanges(line.repeat(6_250), 'id');
  expect(sentences).toHaveLength(12_500);
  expect(performance.now() - started).toBeLessThan(5_000);
});
