import { describe, expect, test } from 'vitest';
import type { GlossaryEntry } from '../glossary/glossary-entry.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints } from '../text/offset.ts';
import { likeness } from './cognates.ts';
import { plainNumber } from './plain-number.ts';
import { proposeAlignments, type ProposalTexts } from './propose-alignments.ts';

const glossary: readonly GlossaryEntry[] = [
  {
    id: 'menlu',
    terms: { id: { term: 'menteri luar negeri', variants: ['menlu'] }, en: { term: 'foreign minister' } },
  },
];

function proposed(source: string, target: string, more: Partial<ProposalTexts> = {}) {
  const [sources, targets] = [createCodePointIndex(source), createCodePointIndex(target)];
  return proposeAlignments({
    source,
    target,
    sourceLanguage: 'id',
    targetLanguage: 'en',
    aligned: [],
    glossary: [],
    ...more,
  }).map((pair) => [
    pair.source.map(sources.slice).join('|'),
    pair.target.map(targets.slice).join('|'),
    pair.reason,
  ]);
}

test('numbers, names and cognates of a sentence find each other', () => {
  expect(
    proposed(
      'Presiden Joko Widodo bertemu 1.234,5 delegasi organisasi di Moskow pada 19 Februari 2025.',
      'On 19 February 2025 President Joko Widodo met 1,234.5 delegations of organizations in Moscow.',
    ),
  ).toEqual([
    ['Presiden Joko Widodo', 'President Joko Widodo', 'name'],
    ['1.234,5', '1,234.5', 'number'],
    ['delegasi', 'delegations', 'cognate'],
    ['organisasi', 'organizations', 'cognate'],
    ['Moskow', 'Moscow', 'name'],
    ['19', '19', 'number'],
    ['Februari', 'February', 'name'],
    ['2025', '2025', 'number'],
  ]);
});

test('a word that is there twice goes with the one at its turn', () => {
  expect(proposed('NATO menolak, kata NATO kemarin', 'NATO refuses, says NATO')).toEqual([
    ['NATO', 'NATO', 'name'],
    ['NATO', 'NATO', 'name'],
  ]);
  const crossed = proposeAlignments({
    source: 'NATO x y NATO',
    target: 'NATO x y NATO',
    sourceLanguage: 'id',
    targetLanguage: 'en',
    aligned: [],
    glossary: [],
  });
  expect(crossed.map(({ source, target }) => [source[0]?.start, target[0]?.start])).toEqual([
    [0, 0],
    [9, 9],
  ]);
});

test('terms of the glossary go before the words in them, and what is aligned already is left out', () => {
  const source = 'Menteri luar negeri Rusia, kata menlu 🇷🇺 Lavrov';
  const target = 'Russia’s foreign minister 🇷🇺 Lavrov';
  expect(proposed(source, target, { glossary })).toEqual([
    ['Menteri luar negeri', 'foreign minister', 'term'],
    ['Rusia', 'Russia’s', 'name'],
    ['Lavrov', 'Lavrov', 'name'],
  ]);
  const start = codePoints(Array.from(source).length - 6);
  const aligned = [
    {
      id: '1',
      source: [{ start, end: codePoints(start + 6) }],
      target: [{ start: codePoints(29), end: codePoints(35) }],
    },
  ];
  expect(proposed(source, target, { glossary, aligned }).map(([words]) => words)).not.toContain('Lavrov');
});

test('between scripts, numbers are left', () => {
  expect(proposed('Pada 19 Februari 2025', 'في ١٩ فبراير ٢٠٢٥', { targetLanguage: 'ar' })).toEqual([
    ['19', '١٩', 'number'],
    ['2025', '٢٠٢٥', 'number'],
  ]);
  expect(
    proposed('NATO dan 3 negara', 'NATOと3か国', { targetLanguage: 'ja' }).map(([words]) => words),
  ).toContain('3');
});

test('nothing is proposed for texts that share nothing, or are empty', () => {
  expect(proposed('Dia pergi ke air', 'He went to the air')).toEqual([]);
  expect(proposed('', '')).toEqual([]);
});

describe('cognates', () => {
  test.each([
    ['organisasi', 'organization'],
    ['negosiasi', 'negotiation'],
    ['aktivitas', 'activity'],
    ['diplomatik', 'diplomatic'],
    ['psikologi', 'psychology'],
    ['komunisme', 'communism'],
    ['ekonomi', 'economy'],
    ['presiden', 'president'],
    ['sanksi', 'sanction'],
    ['eropa', 'europe'],
    ['polandia', 'poland'],
    ['konflik', 'conflict'],
  ])('%s and %s', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(0.7);
    expect(likeness(other, one)).toBe(likeness(one, other));
  });

  test.each([
    ['perang', 'parent'],
    ['negara', 'nature'],
    ['menolak', 'minister'],
    ['kata', 'category'],
    ['rumah', 'rumour'],
    ['sekolah', 'secondary'],
  ])('%s and %s are none', (one, other) => {
    expect(likeness(one, other)).toBeLessThan(0.7);
  });

  test('a pair of one word is as alike as can be', () => {
    expect(likeness('nato', 'nato')).toBe(1);
    expect(likeness('organisasi', 'organization')).toBeGreaterThan(likeness('organisasi', 'organ'));
  });
});

describe('numbers are read as their language writes them', () => {
  test.each([
    ['1.234,5', 'id', '1234.5'],
    ['1,234.5', 'en', '1234.5'],
    ['1.234.567', 'id', '1234567'],
    ['2,50', 'id', '2.5'],
    ['007', 'en', '7'],
    ['١٬٢٣٤٫٥', 'ar', '1234.5'],
    ['２０２５', 'ja', '2025'],
    ['1.5', 'not a tag', '1.5'],
    ['G7', 'en', null],
    ['tujuh', 'id', null],
  ])('%s in %s: %s', (written, language, plain) => {
    expect(plainNumber(written, language)).toBe(plain);
  });
});
