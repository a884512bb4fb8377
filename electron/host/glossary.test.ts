import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Host } from './create-host.ts';
import { nextEvent, putFiles, startHost, temporaryFolder, value } from './host.test-support.ts';

const project = `{
  "format": "kutip-project",
  "version": 1,
  "glossary": [
    { "id": "menlu", "terms": { "en": { "term": "foreign minister" }, "id": { "term": "menlu" } } }
  ],
  "team": "Desk"
}
`;
const menlu = { id: 'menlu', terms: { id: { term: 'menlu' }, en: { term: 'foreign minister' } } };
const nato = { id: 'nato', terms: { id: { term: 'NATO' } } };

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let host: Host;

beforeEach(async () => {
  [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  await putFiles(corpus.path, { 'kutip.project.json': project });
  host = startHost({ userDataFolder: userData.path });
  await host.openCorpus(corpus.path);
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await userData.remove();
});

const file = () => join(corpus.path, 'kutip.project.json');
const projectFile = () => readFile(file(), 'utf8');

it('saves an entry on its line, tells everybody, and leaves what others have written', async () => {
  const told = nextEvent(host, 'corpus.project');
  const saved = await value(host, 'glossary.save', { entry: nato, before: null });
  expect(saved.glossary?.map(({ id }) => id)).toEqual(['menlu', 'nato']);
  expect((await told).corpus.project.glossary).toHaveLength(2);
  expect(await projectFile()).toBe(
    project.replace(
      '"menlu" } } }\n',
      '"menlu" } } },\n    { "id": "nato", "terms": { "id": { "term": "NATO" } } }\n',
    ),
  );
});

it('finds the file as a colleague has left it a moment ago', async () => {
  await writeFile(file(), project.replace('"Desk"', '"Night desk"'));
  await value(host, 'glossary.save', { entry: { ...menlu, note: 'House style' }, before: menlu });
  expect(await projectFile()).toContain('"Night desk"');
  expect(await projectFile()).toContain('"note": "House style"');
});

it('saves two entries at once, and loses neither', async () => {
  const entries = ['a', 'b', 'c'].map((id) => ({ id, terms: { id: { term: id } } }));
  await Promise.all(entries.map((entry) => value(host, 'glossary.save', { entry, before: null })));
  const { glossary } = JSON.parse(await projectFile()) as { glossary: readonly { readonly id: string }[] };
  expect(glossary.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'menlu']);
});

it('does not write over an entry that somebody has changed meanwhile', async () => {
  const theirs = project.replace('foreign minister', 'minister of foreign affairs');
  await writeFile(file(), theirs);
  const mine = { ...menlu, note: 'Mine' };
  for (const reply of [
    await host.call('glossary.save', { entry: mine, before: menlu }),
    await host.call('glossary.save', { entry: mine, before: null }),
    await host.call('glossary.remove', { entry: menlu }),
  ])
    expect(reply).toMatchObject({ ok: false, error: { code: 'changed-on-disk' } });
  expect(await projectFile()).toBe(theirs);
});

it('takes an entry out with its line; one that is gone already is no failure', async () => {
  await value(host, 'glossary.remove', { entry: nato });
  expect(await projectFile()).toBe(project);
  await value(host, 'glossary.remove', { entry: menlu });
  expect(await projectFile()).toBe(project.replace(/\[\n.*menlu.*\n {2}\]/, '[]'));
});

it('imports in one write, and says what it came to', async () => {
  const came = await value(host, 'glossary.import', {
    entries: [
      { id: null, terms: { id: { term: 'Menlu' }, ar: { term: 'وزير الخارجية' } } },
      { id: null, terms: { id: { term: 'NATO' } } },
      { id: null, terms: { en: { term: 'foreign minister' } } },
    ],
  });
  expect(came.added.map(({ id }) => id)).toEqual(['nato']);
  expect(came.changed.map(({ after }) => after.id)).toEqual(['menlu']);
  const written = await projectFile();
  await value(host, 'glossary.import', { entries: came.added.map((entry) => ({ ...entry })) });
  expect(await projectFile()).toBe(written);
});

it('changes nothing in a broken project file, nor in a folder that is read-only', async () => {
  await writeFile(file(), '{ "format": "kutip-project", "version": 1, "glossary": 7 }');
  expect(await host.call('glossary.save', { entry: nato, before: null })).toMatchObject({
    ok: false,
    error: { code: 'damaged' },
  });
  await writeFile(file(), project);
  await host.openCorpus(corpus.path, { readOnly: true });
  expect(await host.call('glossary.import', { entries: [nato] })).toMatchObject({
    ok: false,
    error: { code: 'read-only' },
  });
  expect(await projectFile()).toBe(project);
});

it('exports a table that the import reads back, and never into the corpus', async () => {
  const path = join(userData.path, 'glossary.csv');
  expect(await value(host, 'glossary.export', { path })).toEqual({ file: path });
  expect(await readFile(path, 'utf8')).toBe('entry,en,id\r\nmenlu,foreign minister,menlu\r\n');
  const inside = join(corpus.path, 'kutip.project.json');
  expect(await host.call('glossary.export', { path: inside })).toMatchObject({ ok: false });
});
