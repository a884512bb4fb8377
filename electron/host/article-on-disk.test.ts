import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSidecar } from '../../shared/annotation/sidecar.ts';
import { codePoints } from '../../shared/text/offset.ts';
import { nextUndo } from '../../shared/annotation/undo.ts';
import type { Edit, OpenedArticle } from '../../shared/host/contract.ts';
import type { Host } from './create-host.ts';
import {
  add,
  edit,
  nextEvent,
  opened,
  putFiles,
  putSeedArticle,
  startHost,
  temporaryFolder,
  value,
} from './host.test-support.ts';

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let hosts: Host[];

beforeEach(async () => {
  [corpus, userData, hosts] = [await temporaryFolder(), await temporaryFolder(), []];
  await putSeedArticle(corpus.path);
});

afterEach(async () => {
  for (const host of hosts) await host.close();
  await corpus.remove();
  await userData.remove();
});

const sidecar = 'rusia.txt.a1.kutip.json';
const log = '.kutip/history/rusia.txt.a1.jsonl';

async function start(given: Partial<Parameters<typeof startHost>[0]> = {}): Promise<Host> {
  const host = startHost({ userDataFolder: userData.path, ...given });
  hosts.push(host);
  await host.openCorpus(corpus.path);
  return host;
}

const onDisk = (path: string) => readFile(join(corpus.path, path), 'utf8');
const names = async () => (await readdir(corpus.path)).toSorted();

function apply(host: Host, { summary, set }: OpenedArticle, ...edits: Edit[]) {
  return host.call('article.apply', { article: summary.id, baseRevision: set.revision, edits });
}

/** Annotates, and closes the host, so that everything is on the disk. */
async function annotate(...words: string[]): Promise<void> {
  const host = await start();
  const article = await opened(host, 'rusia.txt');
  expect(await apply(host, article, ...words.map((each) => add(article.text, each)))).toMatchObject({
    ok: true,
  });
  await host.close();
}

/** As a crash leaves it: the log has the edits, the sidecar is as it was before. */
async function annotateAndCrash(...words: string[]): Promise<void> {
  const before = await onDisk(sidecar).catch(() => null);
  const logBefore = await onDisk(log).catch(() => '');
  await annotate(...words);
  const written = (await onDisk(log)).slice(logBefore.length).split('\n');
  await writeFile(
    join(corpus.path, log),
    logBefore + written.filter((line) => !line.includes('"sav')).join('\n'),
  );
  await (before === null ? rm(join(corpus.path, sidecar)) : writeFile(join(corpus.path, sidecar), before));
}

function ids({ set }: OpenedArticle): string[] {
  return set.annotations.map(({ id }) => id);
}

/** What git pull may bring: the same file with another status. */
const theirs = async () => (await onDisk(sidecar)).replace('"status": "new"', '"status": "done"');

/** Somebody else writes the sidecar between an edit and its saving. */
async function conflict() {
  await annotate('Lavrov');
  const host = await start();
  const article = await opened(host, 'rusia.txt');
  const told = nextEvent(host, 'article.changedOnDisk');
  await apply(host, article, add(article.text, 'Rusia'));
  const content = await theirs();
  await writeFile(join(corpus.path, sidecar), content);
  expect(await told).toEqual({ article: article.summary.id, what: 'sidecar', pending: 1 });
  expect(await onDisk(sidecar)).toBe(content);
  return { host, article, content };
}

describe('opening and saving', () => {
  it('reading an article writes nothing', async () => {
    const host = await start();
    await opened(host, 'rusia.txt');
    await host.close();
    expect(await names()).toEqual(['rusia.txt']);
  });

  it('an edit and its undo before anything was saved leave no sidecar', async () => {
    const host = await start();
    const article = await opened(host, 'rusia.txt');
    const added = add(article.text, 'Lavrov');
    const undo = edit({ type: 'remove', id: 'Lavrov' }, { kind: 'undo', of: added.id });
    expect(await apply(host, article, added, undo)).toEqual({ ok: true, value: { revision: 2 } });
    await host.close();
    expect(await names()).toEqual(['.kutip', 'rusia.txt']);
    const again = await opened(await start(), 'rusia.txt');
    expect(again.set.revision).toBe(2);
    expect(again.notices).toEqual([]);
  });

  it('the sidecar follows the last edit a moment later, and opening and closing changes no byte of it', async () => {
    const host = await start();
    const article = await opened(host, 'rusia.txt');
    const saved = nextEvent(host, 'article.saved');
    await apply(host, article, add(article.text, 'Lavrov'));
    expect(await saved).toEqual({ article: article.summary.id, revision: 1 });
    const first = await onDisk(sidecar);
    expect(parseSidecar(first)).toMatchObject({
      ok: true,
      value: { revision: 1, source: { file: 'rusia.txt' }, annotations: [{ quote: 'Lavrov' }] },
    });
    await host.close();
    const again = await start();
    await opened(again, 'rusia.txt');
    await again.close();
    expect(await onDisk(sidecar)).toBe(first);
  });

  it('undo works across a restart', async () => {
    await annotate('Lavrov', 'Rusia');
    const host = await start();
    const article = await opened(host, 'rusia.txt');
    const undo = nextUndo(article.history, { id: 'undo', time: '2026-11-24T10:00:00.000Z' });
    if (!undo) throw new Error('There is nothing to undo');
    await apply(host, article, undo);
    expect(ids(await opened(host, 'rusia.txt'))).toEqual(['Lavrov']);
  });

  it('fields that this version does not know survive an edit', async () => {
    await annotate('Lavrov');
    await writeFile(
      join(corpus.path, sidecar),
      (await onDisk(sidecar)).replace('"revision": 1', '"revision": 1,\n  "reviewer": "Siti"'),
    );
    await annotate('Rusia');
    expect(JSON.parse(await onDisk(sidecar))).toMatchObject({ reviewer: 'Siti', revision: 2 });
  });

  it('the log may be deleted while the article is open: what is acknowledged later survives, too', async () => {
    const host = await start();
    const article = await opened(host, 'rusia.txt');
    await apply(host, article, add(article.text, 'Lavrov'));
    await rm(join(corpus.path, '.kutip'), { recursive: true });
    const now = await opened(host, 'rusia.txt');
    expect(await apply(host, now, add(article.text, 'Rusia'))).toMatchObject({ ok: true });
    const lines = (await onDisk(log)).trimEnd().split('\n');
    expect(lines.filter((line) => line.includes('"operation"'))).toHaveLength(2);
  });
});

describe('calls that disagree', () => {
  it('an edit sent twice is made once', async () => {
    const host = await start();
    const article = await opened(host, 'rusia.txt');
    const sent = add(article.text, 'Lavrov');
    await apply(host, article, sent);
    expect(await apply(host, article, sent)).toEqual({ ok: true, value: { revision: 1 } });
    expect(await apply(host, article, sent, add(article.text, 'Rusia'))).toEqual({
      ok: true,
      value: { revision: 2 },
    });
  });

  it('an edit on another revision than the last is a conflict', async () => {
    const host = await start();
    const [here, there] = [await opened(host, 'rusia.txt'), await opened(host, 'rusia.txt')];
    await apply(host, here, add(here.text, 'Lavrov'));
    expect(await apply(host, there, add(there.text, 'Rusia'))).toMatchObject({
      ok: false,
      error: { code: 'revision-conflict' },
    });
  });

  it('an article that is opened again while it is being closed takes edits, and is closed once both have', async () => {
    const host = await start();
    const { summary } = await opened(host, 'rusia.txt');
    const [, again] = await Promise.all([
      value(host, 'article.close', { article: summary.id }),
      value(host, 'article.open', { article: summary.id }),
    ]);
    expect(await apply(host, again, add(again.text, 'Lavrov'))).toMatchObject({
      ok: true,
      value: { revision: 1 },
    });
    await value(host, 'article.close', { article: summary.id });
    expect(await apply(host, again, add(again.text, 'Rusia'))).toMatchObject({
      ok: false,
      error: { code: 'revision-conflict' },
    });
  });

  it('edits are made all or none', async () => {
    const host = await start();
    const article = await opened(host, 'rusia.txt');
    const wrong = edit({ type: 'remove', id: 'nobody' });
    expect(await apply(host, article, add(article.text, 'Lavrov'), wrong)).toMatchObject({
      ok: false,
      error: { code: 'invalid-operation' },
    });
    expect((await opened(host, 'rusia.txt')).set.revision).toBe(0);
    expect(await apply(host, article, add(article.text, 'Rusia'))).toMatchObject({ ok: true });
  });
});

describe('after a crash', () => {
  it('edits that the sidecar does not hold come back from the history', async () => {
    await annotate('Lavrov');
    await annotateAndCrash('Rusia', 'Moskow');
    const host = await start();
    const article = await opened(host, 'rusia.txt');
    expect(ids(article)).toEqual(['Lavrov', 'Rusia', 'Moskow']);
    expect(article.notices).toEqual([{ kind: 'recovered-edits', file: sidecar, count: 2 }]);
    expect(article.history).toHaveLength(3);
    await host.close();
    expect(JSON.parse(await onDisk(sidecar))).toMatchObject({ revision: 3 });
  });

  it('a crash between the renaming and its confirmation is no stranger', async () => {
    await annotate('Lavrov');
    const lines = (await onDisk(log)).split('\n').filter((line) => !line.startsWith('{"saved"'));
    await writeFile(join(corpus.path, log), lines.join('\n'));
    const article = await opened(await start(), 'rusia.txt');
    expect(article.notices).toEqual([]);
    expect(article.history).toHaveLength(1);
  });

  it('a torn last line is cut off before the next edit', async () => {
    await annotateAndCrash('Lavrov');
    await writeFile(join(corpus.path, log), `${await onDisk(log)}{"id":"torn","ti`);
    await annotate('Rusia');
    const entries = (await onDisk(log)).trimEnd().split('\n');
    expect(entries.every((line) => typeof JSON.parse(line) === 'object')).toBe(true);
    expect(ids(await opened(await start(), 'rusia.txt')).toSorted()).toEqual(['Lavrov', 'Rusia']);
  });

  it('a damaged line in the middle costs that edit alone', async () => {
    await annotateAndCrash('Lavrov', 'Rusia', 'Moskow');
    const lines = (await onDisk(log)).split('\n');
    lines[2] = '\u0000\u0000\u0000';
    await writeFile(join(corpus.path, log), lines.join('\n'));
    const article = await opened(await start(), 'rusia.txt');
    expect(ids(article)).toEqual(['Lavrov', 'Moskow']);
    expect(article.set.revision).toBe(3);
    expect(article.notices).toMatchObject([{ kind: 'recovered-edits', count: 2, detail: `${log}: 3` }]);
  });
});

describe('a sidecar that somebody else changed', () => {
  it('while nobody looked: theirs wins, the history is kept aside', async () => {
    await annotate('Lavrov');
    await writeFile(join(corpus.path, sidecar), await theirs());
    const article = await opened(await start(), 'rusia.txt');
    expect(article.set.status).toBe('done');
    expect(article.history).toEqual([]);
    const [notice] = article.notices;
    expect(notice).toMatchObject({ kind: 'replaced-on-disk', file: sidecar, count: 0 });
    expect(await onDisk(notice?.keptAs ?? '')).toContain('"words"'.replace('words', 'Lavrov'));
  });

  it('deleted while nobody looked: nothing is brought back, the history is kept aside', async () => {
    await annotate('Lavrov');
    await rm(join(corpus.path, sidecar));
    const article = await opened(await start(), 'rusia.txt');
    expect(article.set.annotations).toEqual([]);
    expect(article.notices).toMatchObject([{ kind: 'replaced-on-disk' }]);
  });

  it('while it is open and nothing is pending: told by the watcher, taken in at the next opening', async () => {
    await annotate('Lavrov');
    const host = await start();
    const article = await opened(host, 'rusia.txt');
    const told = nextEvent(host, 'article.changedOnDisk');
    // The watcher needs a moment until it watches: write until it tells.
    const content = await theirs();
    const writing = setInterval(() => void writeFile(join(corpus.path, sidecar), content), 200);
    expect(await told).toEqual({ article: article.summary.id, what: 'sidecar', pending: 0 });
    clearInterval(writing);
    expect((await opened(host, 'rusia.txt')).set.status).toBe('done');
  });

  it('while edits are pending: nothing is overwritten, and further edits wait', async () => {
    const { host, content } = await conflict();
    const now = await opened(host, 'rusia.txt');
    expect(await apply(host, now, add(now.text, 'Moskow'))).toMatchObject({
      ok: false,
      error: { code: 'changed-on-disk' },
    });
    await host.close();
    expect(await onDisk(sidecar)).toBe(content);
  });

  it('settled for the disk: theirs is shown, the edits stay in the history that is kept aside', async () => {
    const { host, article } = await conflict();
    const settled = await value(host, 'article.settle', { article: article.summary.id, keep: 'disk' });
    expect(settled.set.status).toBe('done');
    expect(ids(settled)).toEqual(['Lavrov']);
    expect(settled.notices).toMatchObject([{ kind: 'replaced-on-disk', count: 1 }]);
    expect(await onDisk(settled.notices[0]?.keptAs ?? '')).toContain('"id":"Rusia"');
  });

  it('settled for mine: mine is written, theirs is kept beside it', async () => {
    const { host, article, content } = await conflict();
    const settled = await value(host, 'article.settle', { article: article.summary.id, keep: 'mine' });
    expect(ids(settled)).toEqual(['Lavrov', 'Rusia']);
    expect(JSON.parse(await onDisk(sidecar))).toMatchObject({ revision: 2, status: 'new' });
    const kept = (await names()).find((name) => name.includes('.replaced-'));
    expect(await onDisk(kept ?? '')).toBe(content);
    expect(await apply(host, settled, add(article.text, 'Moskow'))).toMatchObject({ ok: true });
  });
});

describe('a sidecar that cannot be read', () => {
  it('damaged, with a history: rebuilt from it, the damaged file kept under another name', async () => {
    await annotate('Lavrov');
    await annotate('Rusia');
    const damaged = (await onDisk(sidecar)).slice(0, 200);
    await writeFile(join(corpus.path, sidecar), damaged);
    const host = await start();
    const article = await opened(host, 'rusia.txt');
    expect(ids(article)).toEqual(['Lavrov', 'Rusia']);
    const [notice] = article.notices;
    expect(notice).toMatchObject({ kind: 'damaged-sidecar', file: sidecar, count: 2 });
    expect(await onDisk(notice?.keptAs ?? '')).toBe(damaged);
    await host.close();
    expect(JSON.parse(await onDisk(sidecar))).toMatchObject({ revision: 2 });
  });

  it('damaged, rebuilt on what stood in it when the history was begun', async () => {
    await annotate('Lavrov');
    await rm(join(corpus.path, '.kutip'), { recursive: true });
    await annotate('Rusia');
    await writeFile(join(corpus.path, sidecar), '<<<<<<< HEAD\n');
    expect(ids(await opened(await start(), 'rusia.txt'))).toEqual(['Lavrov', 'Rusia']);
  });

  it('damaged, without a history: stays as it is until there is something to write, and is kept once', async () => {
    await writeFile(join(corpus.path, sidecar), '{ "format": "kutip-anno');
    for (const _ of [1, 2]) {
      const host = await start();
      const article = await opened(host, 'rusia.txt');
      expect(article.notices).toMatchObject([{ kind: 'damaged-sidecar' }]);
      expect(article.summary.problem).toBe('damaged');
      await host.close();
    }
    expect(await onDisk(sidecar)).toBe('{ "format": "kutip-anno');
    expect((await names()).filter((name) => name.includes('.damaged-'))).toHaveLength(1);
    await annotate('Lavrov');
    expect(JSON.parse(await onDisk(sidecar))).toMatchObject({ revision: 1 });
  });

  it('of a newer version: open for reading, not a byte written', async () => {
    await annotate('Lavrov');
    const newer = (await onDisk(sidecar)).replace('"version": 1', '"version": 2');
    await writeFile(join(corpus.path, sidecar), newer);
    const host = await start();
    const article = await opened(host, 'rusia.txt');
    expect(article.access).toBe('read-only');
    expect(article.notices).toMatchObject([{ kind: 'newer-version', file: sidecar }]);
    expect(await apply(host, article, add(article.text, 'Rusia'))).toMatchObject({
      ok: false,
      error: { code: 'read-only' },
    });
    await host.close();
    expect(await onDisk(sidecar)).toBe(newer);
  });
});

describe('a source that changed', () => {
  it('in its line endings alone stays writable', async () => {
    await annotate('Lavrov');
    await writeFile(join(corpus.path, 'rusia.txt'), (await onDisk('rusia.txt')).replaceAll('\n', '\r\n'));
    const article = await opened(await start(), 'rusia.txt');
    expect(article.access).toBe('writable');
    expect(article.notices).toEqual([{ kind: 'source-changed', file: 'rusia.txt', count: 0 }]);
  });

  it('in its words is open for reading, and nothing is deleted', async () => {
    await annotate('Lavrov');
    const before = await onDisk(sidecar);
    await writeFile(join(corpus.path, 'rusia.txt'), `Koreksi.\n${await onDisk('rusia.txt')}`);
    const host = await start();
    const article = await opened(host, 'rusia.txt');
    expect(article.access).toBe('read-only');
    expect(article.notices).toEqual([{ kind: 'source-changed', file: 'rusia.txt', count: 1 }]);
    expect(ids(article)).toEqual(['Lavrov']);
    await host.close();
    expect(await onDisk(sidecar)).toBe(before);
  });

  it('is editable again once a person has agreed where the annotations are, and stays so', async () => {
    await annotate('Lavrov');
    await writeFile(join(corpus.path, 'rusia.txt'), `Koreksi.\n${await onDisk('rusia.txt')}`);
    const first = await start();
    const article = await opened(first, 'rusia.txt');
    const [annotation] = article.set.annotations;
    const place = article.text.indexOf('Lavrov');
    const operation = {
      type: 'update',
      id: annotation?.id ?? '',
      changes: { spans: [{ start: codePoints(place), end: codePoints(place + 'Lavrov'.length) }] },
    } as const;
    const reanchored = await value(first, 'article.reanchor', {
      article: article.summary.id,
      baseRevision: article.set.revision,
      edits: [edit(operation)],
    });
    expect(reanchored).toMatchObject({ access: 'writable', notices: [] });
    await first.close();
    expect(JSON.parse(await onDisk(sidecar))).toMatchObject({
      source: { sha256: reanchored.source.sha256 },
      annotations: [{ spans: [{ start: place, end: place + 6 }] }],
    });
    expect(await opened(await start(), 'rusia.txt')).toMatchObject({ access: 'writable', notices: [] });
  });

  it('is editable, too, where nothing could be placed and that was agreed to', async () => {
    await annotate('Lavrov');
    await writeFile(join(corpus.path, 'rusia.txt'), 'Berita lain.\n');
    const first = await start();
    const article = await opened(first, 'rusia.txt');
    const { summary, set } = article;
    await value(first, 'article.reanchor', { article: summary.id, baseRevision: set.revision, edits: [] });
    await first.close();
    const again = await opened(await start(), 'rusia.txt');
    expect(again).toMatchObject({ access: 'writable', notices: [] });
    expect(ids(again)).toEqual(['Lavrov']);
  });

  it('cannot be agreed to where the article is read-only for another reason', async () => {
    await annotate('Lavrov');
    await writeFile(join(corpus.path, 'rusia.txt'), 'Berita lain.\n');
    const newer = JSON.stringify({ ...JSON.parse(await onDisk(sidecar)), version: 2 });
    await writeFile(join(corpus.path, sidecar), newer);
    const host = await start();
    const { summary, set } = await opened(host, 'rusia.txt');
    expect(
      await host.call('article.reanchor', {
        article: summary.id,
        baseRevision: set.revision,
        edits: [],
      }),
    ).toMatchObject({ ok: false, error: { code: 'read-only' } });
  });

  it('while it is open is told, and taken in at the next opening', async () => {
    await annotate('Lavrov');
    const host = await start();
    const article = await opened(host, 'rusia.txt');
    const told = nextEvent(host, 'article.changedOnDisk', ({ what }) => what === 'source');
    const text = await onDisk('rusia.txt');
    const writing = setInterval(
      () => void writeFile(join(corpus.path, 'rusia.txt'), `Koreksi.\n${text}`),
      200,
    );
    await told;
    clearInterval(writing);
    expect((await opened(host, 'rusia.txt')).text).not.toBe(article.text);
  });
});

describe('a folder that may only be read', () => {
  it('opened so: shown so, edits are refused and no file appears', async () => {
    const host = startHost({ userDataFolder: userData.path });
    hosts.push(host);
    const info = await host.openCorpus(corpus.path, { readOnly: true });
    expect(info).toMatchObject({ ok: true, value: { readOnly: true } });
    const article = await opened(host, 'rusia.txt');
    expect(article).toMatchObject({ access: 'read-only', notices: [{ kind: 'read-only-folder' }] });
    expect(await apply(host, article, add(article.text, 'Lavrov'))).toMatchObject({
      ok: false,
      error: { code: 'read-only' },
    });
    await host.close();
    expect(await names()).toEqual(['rusia.txt']);
  });

  it('by a place for the history that is no folder: open for reading, because no edit could be kept', async () => {
    await putFiles(corpus.path, { '.kutip': 'a file in the way' });
    await chmod(join(corpus.path, '.kutip'), 0o444);
    const article = await opened(await start(), 'rusia.txt');
    expect(article).toMatchObject({ access: 'read-only', notices: [{ kind: 'history-unwritable' }] });
  });
});
