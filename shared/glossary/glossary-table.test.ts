import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GlossaryEntry } from './glossary-entry.ts';
import { readGlossaryTable, writeGlossaryTable } from './glossary-table.ts';
import { planGlossaryImport } from './plan-import.ts';

async function* pieces(text: string, size = 7) {
  for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
}

const read = (text: string, dialect: 'csv' | 'tsv' | 'raw-tsv' = 'csv') =>
  readGlossaryTable(pieces(text), { dialect, assumed: ['id', 'en'] });

describe('a glossary table', () => {
  test('has a column for each language, and what is said of each term beside it', async () => {
    const file = `entry,id,id variants,en,EN_forbidden,en pos,note,colour
menlu,menteri luar negeri,menlu | Menlu RI,foreign minister,"foreign secretary|minister, foreign",noun,"He said: ""no""",red
,perluasan,,expansion,,,,
,,,,,,,
`;
    expect(await read(file)).toEqual({
      entries: [
        {
          id: 'menlu',
          terms: {
            id: { term: 'menteri luar negeri', variants: ['menlu', 'Menlu RI'] },
            en: {
              term: 'foreign minister',
              forbidden: ['foreign secretary', 'minister, foreign'],
              partOfSpeech: 'noun',
            },
          },
          note: 'He said: "no"',
        },
        { id: null, terms: { id: { term: 'perluasan' }, en: { term: 'expansion' } } },
      ],
      problems: [{ place: 'line 4', message: 'It has no term' }],
      ignored: ['colour'],
    });
  });

  test('without a header is source, target and note, as OmegaT has it', async () => {
    const { entries } = await read('menlu\tforeign minister\t"as" quoted\nDubes\tambassador\n', 'raw-tsv');
    expect(entries).toEqual([
      { id: null, terms: { id: { term: 'menlu' }, en: { term: 'foreign minister' } }, note: '"as" quoted' },
      { id: null, terms: { id: { term: 'Dubes' }, en: { term: 'ambassador' } } },
    ]);
  });

  test('with a header that names no language is refused', async () => {
    await expect(read('term,translation,domain,author\na,b,c,d\n')).rejects.toThrow(/No column names/);
  });

  test('takes tags as people write them', async () => {
    const { entries } = await read('zh_hant;PT-br\n北約;OTAN\n');
    expect(entries[0]?.terms).toEqual({ 'zh-Hant': { term: '北約' }, 'pt-BR': { term: 'OTAN' } });
  });

  test('is read as it was written, whatever the words', async () => {
    // A line break stays, white space at the ends does not: no term has any.
    const words = fc
      .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
      .filter((each) => each.trim() === each && !each.includes('|') && each.normalize() !== '');
    const term = fc.record(
      { term: words, variants: fc.array(words, { minLength: 1, maxLength: 2 }), note: words },
      { requiredKeys: ['term'], noNullPrototype: true },
    );
    const terms = fc.record(
      { id: term, en: term, 'zh-Hant': term },
      { requiredKeys: ['id'], noNullPrototype: true },
    );
    const glossary = fc.uniqueArray(
      fc.record({ id: words, terms, note: words }, { requiredKeys: ['id', 'terms'], noNullPrototype: true }),
      { selector: ({ id }) => id, minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(glossary, async (entries: readonly GlossaryEntry[]) => {
        const result = await readGlossaryTable(pieces(writeGlossaryTable(entries)), {
          dialect: 'csv',
          assumed: ['id', 'en'],
        });
        expect(result).toEqual({ entries, problems: [], ignored: [] });
        const plan = planGlossaryImport(entries, result.entries);
        expect([plan.added, plan.changed]).toEqual([[], []]);
      }),
    );
  });
});
