import { expect, test } from 'vitest';
import type { GlossaryEntry } from '../../../shared/glossary/glossary-entry.ts';
import { draftOf, entryOf, newTerm } from './entry-draft.ts';

const entry: GlossaryEntry = {
  id: 'menlu',
  terms: {
    id: { term: 'menteri luar negeri', variants: ['menlu', 'Menlu RI'], partOfSpeech: 'noun' },
    en: { term: 'foreign minister', forbidden: ['foreign secretary'], note: 'lower case' },
  },
  note: 'House style',
};

test('an entry that nobody has changed in the form is the same entry', () => {
  expect(entryOf(draftOf(entry), entry, ['menlu'])).toEqual(entry);
});

test('what a later version has written into an entry stays', () => {
  const later = { ...entry, since: 2024, terms: { ...entry.terms, id: { term: 'menlu', gender: 'none' } } };
  expect(entryOf(draftOf(later), later, [])).toEqual(later);
});

test('a new entry is named by its first term, lines are tidied, and a language without a term is left out', () => {
  const terms = [
    { ...newTerm({ language: 'id', term: ' gencatan  senjata ' }), variants: '\njeda\n jeda \n' },
    { ...newTerm({ language: 'en', term: 'ceasefire' }), forbidden: 'truce' },
    newTerm({ language: 'ar', term: ' ' }),
  ];
  expect(entryOf({ terms, note: ' ' }, null, ['gencatan-senjata'])).toEqual({
    id: 'gencatan-senjata-2',
    terms: {
      id: { term: 'gencatan senjata', variants: ['jeda'] },
      en: { term: 'ceasefire', forbidden: ['truce'] },
    },
  });
});

test('an entry without any term is none', () => {
  expect(entryOf({ terms: [newTerm({ language: 'en', term: '' })], note: 'x' }, null, [])).toBeNull();
});
