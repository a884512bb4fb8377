import { describe, expect, test } from 'vitest';
import type { GlossaryEntry } from './glossary-entry.ts';
import { glossaryFindings } from './glossary-findings.ts';

const glossary: readonly GlossaryEntry[] = [
  {
    id: 'menlu',
    terms: {
      id: { term: 'menteri luar negeri', variants: ['menlu'] },
      en: {
        term: 'foreign minister',
        variants: ['FM'],
        forbidden: ['foreign secretary', 'minister of foreign affairs'],
      },
    },
  },
  { id: 'luas', terms: { id: { term: 'luas' }, en: { term: 'wide' } } },
  {
    id: 'ekspansi',
    terms: { id: { term: 'perluasan' }, en: { term: 'expansion', variants: ['enlargement'] } },
  },
  { id: 'rumah', terms: { id: { term: 'serangan' }, en: { term: 'attack' } } },
  { id: 'cardiac', terms: { id: { term: 'serangan' }, en: { term: 'stroke' } } },
  { id: 'house-style', terms: { en: { term: 'fewer', forbidden: ['lesser'] } } },
  { id: 'uk', terms: { id: { term: 'menlu Inggris' }, en: { term: 'foreign secretary' } } },
];

function findings(source: string, target: string, languages = ['id', 'en']) {
  const [sourceLanguage = '', targetLanguage = ''] = languages;
  return glossaryFindings(glossary, { source, target, sourceLanguage, targetLanguage }).map(
    ({ kind, saw, expected, source: from, target: to }) => ({
      kind,
      saw,
      expected,
      from: from.map(({ start, end }) => source.slice(start, end)),
      to: to.map(({ start, end }) => target.slice(start, end)),
    }),
  );
}

describe('a translation that keeps to the glossary', () => {
  test.each([
    ['Menteri luar negeri Rusia', 'Russia’s foreign minister'],
    ['Para menlu bertemu', 'The foreign ministers met'],
    ['Menlu dan menteri luar negeri', 'The FM and his colleague'],
    ['Ia menolak perluasan NATO', 'He rejects NATO enlargement'],
    ['Serangan itu', 'The stroke'],
    ['Serangan itu', 'The attacks'],
    ['Menlu Inggris', 'The foreign secretary'],
    ['Nothing of it', 'The foreign secretary'],
    ['Menlu menemui menlu Inggris', 'The foreign minister met the foreign secretary'],
  ])('“%s”: “%s”', (source, target) => {
    expect(findings(source, target)).toEqual([]);
  });

  test('also in another variety of the language', () => {
    expect(findings('Menlu Rusia', 'The foreign minister', ['id-ID', 'en-GB'])).toEqual([]);
    expect(findings('Menlu Rusia', 'The minister', ['id-ID', 'en-GB'])).toHaveLength(1);
  });

  test('in a language that the glossary does not have', () => {
    expect(findings('Menlu Rusia', 'الوزير', ['id', 'ar'])).toEqual([]);
  });
});

describe('a translation that goes against it', () => {
  test('misses a term, told once for all its places', () => {
    expect(findings('Menlu Rusia dan menteri-menteri luar negeri', 'Ministers')).toEqual([
      {
        kind: 'missing-term',
        saw: 'Menlu',
        expected: ['foreign minister', 'FM'],
        from: ['Menlu', 'menteri-menteri luar negeri'],
        to: [],
      },
    ]);
  });

  test('has a forbidden word in its place, told with both places', () => {
    expect(findings('Kata menlu', 'the Minister of Foreign Affairs said')).toEqual([
      {
        kind: 'forbidden-term',
        saw: 'Minister of Foreign Affairs',
        expected: ['foreign minister', 'FM'],
        from: ['menlu'],
        to: ['Minister of Foreign Affairs'],
      },
    ]);
  });

  test('has a word that is forbidden whatever the source says', () => {
    expect(findings('Sedikit', 'lesser people')).toMatchObject([
      { kind: 'forbidden-term', from: [], to: ['lesser'] },
    ]);
  });

  test('is not expected to render what is only derived from a term', () => {
    expect(findings('Luasnya', 'It')).toHaveLength(1);
    expect(findings('Keluasan', 'It')).toEqual([]);
  });
});
