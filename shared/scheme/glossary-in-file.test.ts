import { expect, test } from 'vitest';
import { withGlossaryEntries, withoutGlossaryEntry } from './glossary-in-file.ts';
import { parseProject } from './project-file.ts';

const file = `{
  "format": "kutip-project", "version": 1,
  "glossary": [
    { "id": "nato", "terms": { "en": { "term": "NATO" } } },
    { "id": "menlu", "terms": { "en": { "term": "foreign minister" } }, "since": 2024 }
  ],
  "name": "Fakta"
}
`;

const value = (result: ReturnType<typeof withGlossaryEntries>) => (result.ok ? result.value : null);

test('an entry is added on a line of its own, and the other lines stay', () => {
  const entry = { id: 'as', terms: { id: { term: 'AS' }, en: { variants: ['US'], term: 'United States' } } };
  expect(value(withGlossaryEntries(file, [entry]))).toBe(
    file.replace(
      '"since": 2024 }\n',
      `"since": 2024 },
    { "id": "as", "terms": { "en": { "term": "United States", "variants": ["US"] }, "id": { "term": "AS" } } }
`,
    ),
  );
});

test('entries that are there are replaced and others added in one step', () => {
  const changed = value(
    withGlossaryEntries(file, [
      { id: 'new', terms: { en: { term: 'new' } } },
      { id: 'nato', terms: { en: { term: 'Nato' } } },
    ]),
  );
  expect(changed).toBe(
    file
      .replace('"NATO"', '"Nato"')
      .replace('2024 }\n', '2024 },\n    { "id": "new", "terms": { "en": { "term": "new" } } }\n'),
  );
});

test('an entry is taken out with its line', () => {
  expect(value(withoutGlossaryEntry(file, 'nato'))).toBe(file.replace(/\n.*"nato".*/, ''));
  expect(value(withoutGlossaryEntry(file, 'nobody'))).toBe(file);
});

test('the file is made where there is none', () => {
  const made = value(withGlossaryEntries(null, [{ id: 'as', terms: { id: { term: 'AS' } } }]));
  const project = parseProject(made ?? '');
  expect(project.ok && project.value.glossary).toEqual([{ id: 'as', terms: { id: { term: 'AS' } } }]);
});

test('a file with problems is not changed', () => {
  expect(withGlossaryEntries('{ "format": "kutip-project", "version": 1, "glossary": 7 }', []).ok).toBe(
    false,
  );
});
