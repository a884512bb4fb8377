import { expect, test } from 'vitest';
import type { GlossaryEntry } from './glossary-entry.ts';
import { planGlossaryImport, type ReadEntry } from './plan-import.ts';

const glossary: readonly GlossaryEntry[] = [
  {
    id: 'menlu',
    terms: { id: { term: 'menteri luar negeri', variants: ['menlu'] }, en: { term: 'foreign minister' } },
    note: 'Never “foreign secretary”',
  },
  { id: 'nato', terms: { id: { term: 'NATO' }, en: { term: 'NATO' } } },
];

const entry = (id: string | null, terms: Readonly<Record<string, string>>, note?: string): ReadEntry => ({
  id,
  terms: Object.fromEntries(Object.entries(terms).map(([language, term]) => [language, { term }])),
  ...(note !== undefined && { note }),
});

const plan = (...read: readonly ReadEntry[]) => planGlossaryImport(glossary, read);

test('what the glossary has already is skipped, also under another id or with a capital', () => {
  const { added, changed, skipped } = plan(
    entry('nato', { id: 'NATO' }),
    entry('c12', { id: 'Menteri luar negeri', en: 'Foreign minister' }),
  );
  expect([added, changed]).toEqual([[], []]);
  expect(skipped.map(({ id }) => id)).toEqual(['nato', 'menlu']);
});

test('a further language, note or variant is added to the entry; what only the glossary has, stays', () => {
  const { changed } = plan(
    { ...entry(null, { id: 'menteri luar negeri', ar: 'وزير الخارجية' }) },
    { id: 'menlu', terms: { id: { term: 'menteri luar negeri', variants: ['Menlu RI'] } } },
  );
  expect(changed).toEqual([
    {
      before: glossary[0],
      after: {
        id: 'menlu',
        terms: {
          id: { term: 'menteri luar negeri', variants: ['menlu', 'Menlu RI'] },
          en: { term: 'foreign minister' },
          ar: { term: 'وزير الخارجية' },
        },
        note: 'Never “foreign secretary”',
      },
    },
  ]);
});

test('by its id, a term may get another target', () => {
  const { changed } = plan(entry('menlu', { id: 'menteri luar negeri', en: 'minister for foreign affairs' }));
  expect(changed[0]?.after.terms['en']).toEqual({ term: 'minister for foreign affairs' });
});

test('without an id, the same source with another target is another entry', () => {
  const { added, changed } = plan(entry(null, { id: 'menteri luar negeri', en: 'chief diplomat' }));
  expect(changed).toEqual([]);
  expect(added.map(({ id }) => id)).toEqual(['menteri-luar-negeri']);
});

test('an id that means something else here does not write over it', () => {
  const { added, changed } = plan(entry('nato', { id: 'naturalisasi', en: 'naturalisation' }));
  expect(changed).toEqual([]);
  expect(added.map(({ id }) => id)).toEqual(['nato-2']);
});

test('entries of one file that are the same become one', () => {
  const { added } = plan(
    entry(null, { id: 'Dubes', en: 'ambassador' }),
    entry(null, { id: 'dubes', en: 'ambassador' }, 'short for duta besar'),
    entry(null, { id: 'dubes', en: 'envoy' }),
  );
  expect(added).toEqual([
    {
      id: 'dubes',
      terms: { id: { term: 'Dubes' }, en: { term: 'ambassador' } },
      note: 'short for duta besar',
    },
    { id: 'dubes-2', terms: { id: { term: 'dubes' }, en: { term: 'envoy' } } },
  ]);
});

test('importing again changes nothing', () => {
  const read = [
    entry('x', { id: 'sanksi', en: 'sanctions' }),
    entry(null, { en: 'ceasefire', id: 'gencatan senjata' }),
  ];
  const { added } = plan(...read);
  const again = planGlossaryImport([...glossary, ...added], read);
  expect([again.added, again.changed]).toEqual([[], []]);
});
