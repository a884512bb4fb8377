import { expect, test } from 'vitest';
import { suggest } from '../suggest.ts';
import { projectLexicon } from './project-lexicon.ts';

const cues = {
  id: ['ngegas', 'merepet', { words: 'versi', grammar: 'preposition' }],
  en: ['yodel'],
} as const;

test.each([
  ['id', '"Kami siap," ngegas Sari.', 'ngegas'],
  ['id', 'Sari merepet bahwa jalan itu rusak.', 'merepet'],
  ['id', 'Versi Sari, jalan itu sudah lama rusak.', 'Versi'],
  ['ms-MY', '"Kami siap," ngegas Sari.', 'ngegas'],
  ['en', 'Berg yodelled that the pass was open.', 'yodelled'],
  ['en-GB', 'Berg yodels that the pass is open.', 'yodels'],
])('in %s a project’s cue is found: %s', (language, text, cue) => {
  const settings = { cues: { ...cues, en: ['yodel', { words: 'yodelled', grammar: 'verb' } as const] } };
  expect(suggest(text, { language, settings, kinds: ['cue'] }).map(({ words }) => words)).toEqual([cue]);
});

test('a cue of another language is not mixed in', () => {
  expect(projectLexicon('en', { cues: { id: ['ngegas'] } })).toBe(projectLexicon('en', undefined));
});

test('a project’s cue replaces the lexicon’s own', () => {
  const text = 'Menurut Sari, jalan itu sudah lama rusak.';
  const settings = { cues: { id: [{ words: 'menurut', grammar: 'preposition', strength: 0.2 } as const] } };
  const [quote] = suggest(text, { language: 'id', settings, kinds: ['quote'] });
  expect(quote?.score).toBeLessThan(0.5);
});

test('there are no rules for French', () => {
  expect(projectLexicon('fr', { cues: { fr: ['dire'] } })).toBeNull();
});
