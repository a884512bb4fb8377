import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultSettings } from '../../shared/host/settings.ts';
import type { Host } from './create-host.ts';
import {
  add,
  opened,
  putFiles,
  putSeedArticle,
  scanned,
  startHost,
  temporaryFolder,
  value,
} from './host.test-support.ts';

const article = 'rusia.txt';

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let host: Host;

beforeEach(async () => {
  [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  await putSeedArticle(corpus.path, article);
  host = startHost({ userDataFolder: userData.path });
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await userData.remove();
});

async function annotateAs(id: string, name: string, words: string): Promise<void> {
  await value(host, 'settings.save', { settings: { ...defaultSettings, annotator: { id, name } } });
  const { summary, text, set } = await opened(host, article);
  await value(host, 'article.apply', {
    article: summary.id,
    baseRevision: set.revision,
    edits: [add(text, words)],
  });
  await value(host, 'article.close', { article: summary.id });
}

it('what others have made of an article is read, and left as it is', async () => {
  await value(host, 'corpus.openFolder', { path: corpus.path });
  await annotateAs('a2', 'Budi', 'Lavrov');
  await annotateAs('a3', '', 'Washington');
  const file = join(corpus.path, `${article}.a2.kutip.json`);
  const before = await readFile(file);
  await putFiles(corpus.path, { [`${article}.a4.kutip.json`]: '{ "format": ' });
  await value(host, 'settings.save', { settings: defaultSettings });
  await value(host, 'corpus.openFolder', { path: corpus.path });
  const { summary } = await opened(host, article);
  expect((await scanned(host))[0]?.others).toEqual(['a2', 'a3', 'a4']);
  expect(await value(host, 'article.others', { article: summary.id })).toMatchObject([
    { annotator: 'a2', name: 'Budi', annotations: [{ quote: 'Lavrov' }] },
    { annotator: 'a3', name: '', annotations: [{ quote: 'Washington' }] },
    { annotator: 'a4', error: { code: 'damaged' } },
  ]);
  expect(await readFile(file)).toEqual(before);
});

it('an article that nobody else has annotated has no others, and one that is gone is an error', async () => {
  await value(host, 'corpus.openFolder', { path: corpus.path });
  const { summary } = await opened(host, article);
  expect(await value(host, 'article.others', { article: summary.id })).toEqual([]);
  expect(await host.call('article.others', { article: 'nowhere' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});
