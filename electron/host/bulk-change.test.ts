import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSidecar } from '../../shared/annotation/sidecar.ts';
import type { BulkChange } from '../../shared/host/contract.ts';
import type { Host } from './create-host.ts';
import {
  add,
  opened,
  putFiles,
  quoteOf,
  scanned,
  startHost,
  temporaryFolder,
  value,
} from './host.test-support.ts';

const news = 'Perluasan NATO ditolak Moskow.\n“Kami menolak perluasan NATO 🇷🇺,” kata Lavrov.\n';
const time = '2026-11-25T08:00:00.000Z';
const [bulk, takingBack, repeating] = ['01BULK', '01BACK', '01AGAIN'];
const mark = { bulk, title: 'Tag 2 hits as Claim', time };

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let host: Host;

beforeEach(async () => {
  [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  await putFiles(corpus.path, { 'a.txt': news, 'b.txt': news, 'c.txt': 'Tidak ada apa-apa.\n' });
  host = startHost({ userDataFolder: userData.path });
  await host.openCorpus(corpus.path);
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await userData.remove();
});

const sidecarPath = (article: string, annotator = 'a1') =>
  join(corpus.path, `${article}.${annotator}.kutip.json`);

async function quotesOf(article: string, annotator?: string): Promise<readonly string[]> {
  const parsed = parseSidecar(await readFile(sidecarPath(article, annotator), 'utf8'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.annotations.map(({ quote }) => quote);
}

async function idOf(path: string): Promise<string> {
  const article = (await scanned(host)).find((each) => each.path === path);
  if (!article) throw new Error(path);
  return article.id;
}

async function tagging(path: string, words: string, id = `${path}-${words}`): Promise<BulkChange> {
  return {
    article: await idOf(path),
    operation: { type: 'add', annotation: quoteOf(news, words, id) },
  };
}

describe('a change over several articles', () => {
  it('is in every sidecar once it is answered, the open article included', async () => {
    await opened(host, 'a.txt');
    const changes = [await tagging('a.txt', 'perluasan NATO 🇷🇺'), await tagging('b.txt', 'Perluasan NATO')];
    const { applied, refused } = await value(host, 'corpus.apply', { ...mark, changes });
    expect({ applied: applied.length, refused }).toEqual({ applied: 2, refused: [] });
    expect((await opened(host, 'a.txt')).set.annotations.map(({ quote }) => quote)).toEqual([
      'perluasan NATO 🇷🇺',
    ]);
    expect(await quotesOf('b.txt')).toEqual(['Perluasan NATO']);
  });

  it('is one entry of each history, by its name, and sending it twice does it once', async () => {
    const changes = [await tagging('b.txt', 'Perluasan NATO'), await tagging('b.txt', 'Lavrov')];
    await value(host, 'corpus.apply', { ...mark, changes });
    expect(await value(host, 'corpus.apply', { ...mark, changes })).toEqual({ applied: [], refused: [] });
    expect((await opened(host, 'b.txt')).history).toMatchObject([
      { kind: 'edit', bulk, title: mark.title, operation: { type: 'group' } },
    ]);
  });

  it('is taken back as a whole by one call, and done again by another', async () => {
    const { summary, text } = await opened(host, 'b.txt');
    await value(host, 'article.apply', {
      article: summary.id,
      baseRevision: 0,
      edits: [add(text, 'Moskow')],
    });
    const changes = [await tagging('a.txt', 'Lavrov'), await tagging('b.txt', 'Lavrov')];
    await value(host, 'corpus.apply', { ...mark, changes });

    const back = await value(host, 'corpus.takeBack', { bulk, id: takingBack, time });
    expect([back.applied.length, back.refused]).toEqual([2, []]);
    expect(await quotesOf('a.txt')).toEqual([]);
    expect((await opened(host, 'b.txt')).set.annotations.map(({ quote }) => quote)).toEqual(['Moskow']);

    await value(host, 'corpus.repeat', { bulk, id: repeating, time });
    expect(await quotesOf('a.txt')).toEqual(['Lavrov']);
    expect((await opened(host, 'a.txt')).history.map((entry) => [entry.kind, entry.bulk])).toEqual([
      ['edit', bulk],
      ['undo', bulk],
      ['redo', bulk],
    ]);
  });

  it('leaves the set that the asking window takes care of', async () => {
    const changes = [await tagging('a.txt', 'Lavrov'), await tagging('b.txt', 'Lavrov')];
    await value(host, 'corpus.apply', { ...mark, changes });
    const except = await idOf('a.txt');
    await value(host, 'corpus.takeBack', { bulk, id: takingBack, time, except });
    expect([await quotesOf('a.txt'), await quotesOf('b.txt')]).toEqual([['Lavrov'], []]);
  });

  it("reaches another annotator's set, and keeps their name", async () => {
    await value(host, 'corpus.apply', { ...mark, changes: [await tagging('a.txt', 'Lavrov')] });
    const own = await readFile(sidecarPath('a.txt'), 'utf8');
    const theirs = own.replace('"id": "a1",\n    "name": ""', '"id": "siti",\n    "name": "Siti"');
    expect(theirs).not.toBe(own);
    await writeFile(sidecarPath('a.txt', 'siti'), theirs);
    const change = { ...(await tagging('a.txt', 'Moskow')), annotator: 'siti' };
    await value(host, 'corpus.apply', { ...mark, bulk: '01OTHER', changes: [change] });
    expect(await quotesOf('a.txt', 'siti')).toEqual(['Moskow', 'Lavrov']);
    expect(await readFile(sidecarPath('a.txt', 'siti'), 'utf8')).toContain('"name": "Siti"');
    expect(await quotesOf('a.txt')).toEqual(['Lavrov']);
  });
});

describe('a set that refuses its part', () => {
  it('because its words have moved, does not stop the others', async () => {
    const changes = [await tagging('a.txt', 'Lavrov'), await tagging('b.txt', 'Lavrov')];
    await writeFile(join(corpus.path, 'a.txt'), `Kata pengantar.\n${news}`);
    const { applied, refused } = await value(host, 'corpus.apply', { ...mark, changes });
    expect(applied).toMatchObject([{ article: await idOf('b.txt') }]);
    expect(refused).toMatchObject([
      { article: await idOf('a.txt'), error: { code: 'source-changed', file: 'a.txt' } },
    ]);
  });

  it('because its sidecar is damaged, keeps it as it is', async () => {
    await writeFile(sidecarPath('a.txt'), '{ "format"');
    const { applied, refused } = await value(host, 'corpus.apply', {
      ...mark,
      changes: [await tagging('a.txt', 'Lavrov')],
    });
    expect({ applied, refused }).toMatchObject({ applied: [], refused: [{ error: { code: 'damaged' } }] });
    expect(await readFile(sidecarPath('a.txt'), 'utf8')).toBe('{ "format"');
  });

  it('because part of it does not fit, takes none of it', async () => {
    const changes = [await tagging('a.txt', 'Lavrov', 'twice'), await tagging('a.txt', 'Moskow', 'twice')];
    const { refused } = await value(host, 'corpus.apply', { ...mark, changes });
    expect(refused).toMatchObject([{ error: { code: 'invalid-operation' } }]);
    expect((await opened(host, 'a.txt')).set.annotations).toEqual([]);
  });

  it('because the later work builds on it, says so when it is taken back', async () => {
    const changes = [await tagging('a.txt', 'Lavrov', 'source'), await tagging('b.txt', 'Lavrov')];
    await value(host, 'corpus.apply', { ...mark, changes });
    const { summary, set, text } = await opened(host, 'a.txt');
    const annotation = { ...quoteOf(text, 'Kami menolak'), links: [{ role: 'source', to: 'source' }] };
    await value(host, 'article.apply', {
      article: summary.id,
      baseRevision: set.revision,
      edits: [{ id: '01LINK', time, kind: 'edit', operation: { type: 'add', annotation } }],
    });
    const { applied, refused } = await value(host, 'corpus.takeBack', { bulk, id: takingBack, time });
    expect(applied).toMatchObject([{ article: await idOf('b.txt') }]);
    expect(refused).toMatchObject([{ article: summary.id, error: { code: 'invalid-operation' } }]);
  });

  it('because nothing in the folder may be written, is said at once', async () => {
    const changes = [await tagging('a.txt', 'Lavrov')];
    await host.openCorpus(corpus.path, { readOnly: true });
    const reply = await host.call('corpus.apply', { ...mark, changes });
    expect(reply).toMatchObject({ ok: false, error: { code: 'read-only' } });
  });
});
