import { describe, expect, test } from 'vitest';
import type { GlossaryEntry } from './glossary-entry.ts';
import { fittedWords, segmentTerms, wordsToInsert } from './segment-terms.ts';

const glossary: readonly GlossaryEntry[] = [
  {
    id: 'menlu',
    terms: {
      id: { term: 'menteri luar negeri', variants: ['menlu'] },
      en: { term: 'foreign minister', variants: ['FM'], forbidden: ['foreign secretary'] },
    },
  },
  { id: 'sanksi', terms: { id: { term: 'sanksi' }, en: { term: 'sanctions' } } },
  { id: 'luas', terms: { id: { term: 'luas' }, en: { term: 'wide' } } },
  { id: 'desa', terms: { id: { term: 'desa' } } },
];

const terms = (source: string, target: string) =>
  segmentTerms(glossary, { source, target, sourceLanguage: 'id', targetLanguage: 'en' });

test('the terms of a segment come in the order of the source, each with how the target stands to it', () => {
  const source = 'Sanksi desa, kata menlu; menteri luar negeri memperluas sanksi.';
  expect(
    terms(source, 'Sanctions, the foreign secretary says').map(({ entry, saw, state }) => [
      entry.id,
      saw,
      state,
    ]),
  ).toEqual([
    ['sanksi', 'Sanksi', 'said'],
    ['desa', 'desa', 'unknown'],
    ['menlu', 'menlu', 'forbidden'],
    ['luas', 'memperluas', 'optional'],
  ]);
});

test('what the target lacks is offered first, and each word once', () => {
  expect(wordsToInsert(terms('menlu: sanksi', ''))).toEqual(['foreign minister', 'sanctions', 'FM']);
  expect(wordsToInsert(terms('menlu: sanksi', 'The FM'))).toEqual(['sanctions', 'foreign minister', 'FM']);
});

describe('words are fitted into a text', () => {
  test.each([
    ['foreign minister', '', '', 'Foreign minister'],
    ['foreign minister', 'The ', ' said', 'foreign minister'],
    ['foreign minister', 'The', 'said', ' foreign minister '],
    ['foreign minister', 'He said:', '', ' foreign minister'],
    ['foreign minister', '“', '”', 'foreign minister'],
    ['外相', 'ロシアの', 'は', '外相'],
    ['外相', 'G7', '', '外相'],
    ['وزير', 'قال', '', ' وزير'],
    ['😀 x', '', '', '😀 x'],
  ])('%s between “%s” and “%s”', (words, before, after, fitted) => {
    expect(fittedWords(words, before, after)).toBe(fitted);
  });
});
