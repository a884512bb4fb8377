import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSidecar, parseSidecar, serialiseSidecar } from '../../shared/annotation/sidecar.ts';
import { defaultScheme, quotesScheme } from '../../shared/scheme/default-scheme.ts';
import { editScheme } from '../../shared/scheme/edit-scheme.ts';
import { parseScheme } from '../../shared/scheme/scheme-file.ts';
import type { SchemeMapping } from '../../shared/scheme/scheme-mapping.ts';
import type { Host } from './create-host.ts';
import {
  add,
  nextEvent,
  opened,
  putFiles,
  putSeedArticle,
  quoteOf,
  scanned,
  startHost,
  temporaryFolder,
  value,
} from './host.test-support.ts';

const time = '2026-11-25T08:00:00.000Z';
const bulk = '01KAWA0000000000000000BULK';
/** What a corpus has whose lead has written no project file. */
const before = defaultScheme;
const scheme = editScheme(before, { type: 'remove-label', id: 'quote' });
const toClaims: SchemeMapping = [
  { loss: { kind: 'label', label: 'quote' }, remedy: { do: 'change', to: 'claim' } },
];

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let host: Host;

beforeEach(async () => {
  [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  await putSeedArticle(corpus.path);
  await putSeedArticle(corpus.path, 'kedua.txt');
  host = startHost({ userDataFolder: userData.path });
  await host.openCorpus(corpus.path);
  const article = await opened(host, 'rusia.txt');
  await value(host, 'article.apply', {
    article: article.summary.id,
    baseRevision: 0,
    edits: [add(article.text, 'Lavrov')],
  });
  await value(host, 'article.close', { article: article.summary.id });
  // A colleague's set, and one of hers that is damaged.
  const theirs = { ...newSidecar(article.source, { id: 'siti', name: 'Siti' }), revision: 4 };
  const hers = serialiseSidecar({ ...theirs, annotations: [quoteOf(article.text, 'Putin')] });
  await putFiles(corpus.path, { 'rusia.txt.siti.kutip.json': hers, 'kedua.txt.siti.kutip.json': '{' });
  await host.close();
  await host.openCorpus(corpus.path);
  await scanned(host);
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await userData.remove();
});

const inCorpus = (path: string) => join(corpus.path, path);
const project = () => readFile(inCorpus('kutip.project.json'), 'utf8').catch(() => null);

async function annotations(annotator: string) {
  const parsed = parseSidecar(await readFile(inCorpus(`rusia.txt.${annotator}.kutip.json`), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.annotations;
}

async function change(mapping: SchemeMapping = toClaims) {
  const plan = await value(host, 'project.schemeMigration', { scheme, mapping, time });
  await value(host, 'project.saveScheme', { bulk, time, before, scheme });
  return value(host, 'corpus.apply', { bulk, title: 'Scheme', time, changes: [...plan.changes] });
}

describe('the impact of another scheme', () => {
  it('is counted over the sets of everybody, tells what it cannot read, and writes nothing', async () => {
    const files = await readdir(corpus.path);
    const progress = nextEvent(host, 'project.schemeProgress', ({ done, total }) => done === total);
    expect(await value(host, 'project.schemeImpact', { scheme, mapping: toClaims })).toMatchObject({
      annotations: 2,
      annotators: ['a1', 'siti'],
      losses: [{ loss: { kind: 'label', label: 'quote' }, count: 2, files: 2 }],
      migration: { relabelled: 2, removed: 0 },
      labelUse: { quote: 2 },
      left: [{ file: 'kedua.txt.siti.kutip.json', annotator: 'siti', code: 'damaged' }],
    });
    expect(await progress).toEqual({ done: 4, total: 4 });
    expect(await readdir(corpus.path)).toEqual(files);
  });

  it('counts what is not saved yet', async () => {
    const article = await opened(host, 'kedua.txt');
    await value(host, 'article.apply', {
      article: article.summary.id,
      baseRevision: 0,
      edits: [add(article.text, 'Lavrov')],
    });
    expect(await value(host, 'project.schemeImpact', { scheme, mapping: [] })).toMatchObject({
      annotations: 3,
    });
  });
});

describe('a change of the scheme', () => {
  it('brings the annotations of everybody along, tells the window, and leaves a damaged file alone', async () => {
    const told = nextEvent(host, 'corpus.project');
    const { applied, refused } = await change();
    expect(applied.map(({ annotator }) => annotator)).toEqual(['a1', 'siti']);
    expect(refused).toEqual([]);
    expect((await told).corpus.project.scheme.labels.map(({ id }) => id)).not.toContain('quote');
    for (const annotator of ['a1', 'siti'])
      expect((await annotations(annotator)).map(({ label }) => label)).toEqual(['claim']);
    expect(await readFile(inCorpus('kedua.txt.siti.kutip.json'), 'utf8')).toBe('{');
  });

  it('is taken back as one: scheme and sets are what they were', async () => {
    const sets = [await annotations('a1'), await annotations('siti')];
    expect(await project()).toBeNull();
    await change();
    const changed = await project();
    const taken = await value(host, 'corpus.takeBack', { bulk, id: 'take-back', time });
    expect(taken).toMatchObject({ refused: [], applied: [{ annotator: 'a1' }, { annotator: 'siti' }] });
    expect(taken.schemeRefused).toBeUndefined();
    expect(await project()).toBeNull();
    expect([await annotations('a1'), await annotations('siti')]).toEqual(sets);

    await value(host, 'corpus.repeat', { bulk, id: 'repeat', time });
    expect(await project()).toBe(changed);
  });

  it('is taken back to the byte of the file before, after a restart as well', async () => {
    const byHand = '{\n  "format": "kutip-project", "version": 1,\n  "since": 2024\n}\n';
    await writeFile(inCorpus('kutip.project.json'), byHand);
    await host.openCorpus(corpus.path);
    await scanned(host);
    await change([]);
    expect(await project()).toContain('"since": 2024');
    await host.openCorpus(corpus.path);
    await scanned(host);
    await value(host, 'corpus.takeBack', { bulk, id: 'take-back', time });
    expect(await project()).toBe(byHand);
  });

  it('leaves entities that were added since where they are', async () => {
    await change([]);
    await value(host, 'project.saveEntity', { entity: { id: 'lavrov', name: 'Lavrov', kind: 'person' } });
    await value(host, 'corpus.takeBack', { bulk, id: 'take-back', time });
    expect(await project()).toContain('"lavrov"');
    const { corpus: info } = await value(host, 'app.start', {});
    expect(info?.project.scheme.labels.map(({ id }) => id)).toContain('quote');
  });

  it('takes the sets back, and says so of the scheme, when somebody has changed that again', async () => {
    await change();
    await value(host, 'project.saveScheme', { bulk: 'later', time, before: scheme, scheme: quotesScheme });
    const taken = await value(host, 'corpus.takeBack', { bulk, id: 'take-back', time });
    expect(taken).toMatchObject({ applied: [{}, {}], schemeRefused: { code: 'changed-on-disk' } });
    expect(await project()).toContain('"id": "quotes"');
  });

  it.each([
    ['was made on another scheme than the one in force', 'changed-on-disk', quotesScheme, scheme],
    [
      'gives two labels one key',
      'invalid-input',
      before,
      editScheme(before, { type: 'change-label', id: 'cue', changes: { key: 'q' } }),
    ],
  ])('that %s is refused', async (_, code, from, next) => {
    expect(await host.call('project.saveScheme', { bulk, time, before: from, scheme: next })).toMatchObject({
      error: { code },
    });
    expect(await project()).toBeNull();
  });

  it('is refused over a broken project file, which is not touched', async () => {
    await writeFile(inCorpus('kutip.project.json'), '{ "format": ');
    expect(await host.call('project.saveScheme', { bulk, time, before, scheme })).toMatchObject({
      error: { code: 'damaged', file: 'kutip.project.json' },
    });
    expect(await project()).toBe('{ "format": ');
  });

  it('is refused where nothing may be written', async () => {
    await host.openCorpus(corpus.path, { readOnly: true });
    expect(await host.call('project.saveScheme', { bulk, time, before, scheme })).toMatchObject({
      error: { code: 'read-only' },
    });
  });
});

it('a scheme is exported alone, and never onto a file of the corpus', async () => {
  const path = join(userData.path, 'mine.kutip-scheme.json');
  expect(await value(host, 'project.exportScheme', { scheme, path })).toEqual({ file: path });
  expect(parseScheme(await readFile(path, 'utf8'))).toEqual({ ok: true, value: scheme });
  expect(
    await host.call('project.exportScheme', { scheme, path: inCorpus('kutip.project.json') }),
  ).toMatchObject({ error: { code: 'refused' } });
});
