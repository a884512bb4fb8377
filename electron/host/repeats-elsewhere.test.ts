import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import type { RepeatsElsewhere } from '../../shared/host/contract.ts';
import type { Host } from './create-host.ts';
import { add, opened, putFiles, scanned, startHost, temporaryFolder, value } from './host.test-support.ts';

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let host: Host;

const block = [
  '“Kami akan bertemu lagi minggu depan,” ujar Lavrov kepada wartawan.',
  'Pertemuan itu berlangsung empat setengah jam di Riyadh.',
];

beforeEach(async () => {
  [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  await putFiles(corpus.path, {
    'a.txt': `Satu 🤝🤝\r\n${block.join('\r\n')}\r\nAkhir artikel satu.\r\n`,
    'b.txt': `Dua\n\n🤝 Pembuka\n${block.join('\n')}\nAkhir artikel dua.\n`,
    'c.txt': 'Tidak ada apa-apa.',
    'd.txt': `Empat\n${block.join('\n')}\n`,
    'd.txt.a1.kutip.json': '{ "format": ',
    'e.txt': new Uint8Array([0, 1, 2, 0, 255, 0]),
  });
  host = startHost({ userDataFolder: userData.path });
  await value(host, 'corpus.openFolder', { path: corpus.path });
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await userData.remove();
});

async function repeatsOf(path: string): Promise<RepeatsElsewhere> {
  const article = (await scanned(host)).find((each) => each.path === path);
  if (!article) throw new Error(`${path} is there`);
  return value(host, 'suggestions.repeats', { article: article.id });
}

async function pathsSayingIt(): Promise<readonly string[]> {
  const { blocks } = await repeatsOf('b.txt');
  return blocks.flatMap(({ places }) => places.map(({ path }) => path)).toSorted();
}

async function annotate(path: string, words: string): Promise<void> {
  const { summary, text } = await opened(host, path);
  const edits = [add(text, words)];
  await value(host, 'article.apply', { article: summary.id, baseRevision: 0, edits });
}

it('finds a block in other articles, what is annotated first, at its place in either text', async () => {
  await annotate('a.txt', 'Kami akan bertemu lagi minggu depan');
  const { blocks, source } = await repeatsOf('b.txt');
  expect(blocks).toHaveLength(1);
  const [found] = blocks;
  const [b, a] = [await opened(host, 'b.txt'), await opened(host, 'a.txt')];
  expect(source.sha256).toBe(b.source.sha256);
  if (!found) throw new Error('It is found');
  expect(createCodePointIndex(b.text).slice(found.range)).toBe(block.join('\n'));
  expect(found.places.map(({ path, title, annotations }) => [path, title, annotations])).toEqual([
    ['a.txt', 'Satu 🤝🤝', 1],
    ['d.txt', 'Empat', 0],
  ]);
  expect(createCodePointIndex(a.text).slice(found.places[0].range)).toBe(block.join('\n'));
  expect(found.templates).toMatchObject([
    { annotation: { label: 'quote' }, words: ['Kami akan bertemu lagi minggu depan'] },
  ]);
});

it('knows nothing of what another annotator has made of it', async () => {
  await annotate('a.txt', 'Kami akan bertemu lagi minggu depan');
  const { settings } = await value(host, 'app.start', {});
  await value(host, 'settings.save', { settings: { ...settings, annotator: { id: 'a2', name: '' } } });
  expect((await repeatsOf('b.txt')).blocks).toMatchObject([{ templates: [], places: [{}, {}] }]);
});

it('sees articles that come, change and go', async () => {
  expect(await pathsSayingIt()).toEqual(['a.txt', 'd.txt']);
  await putFiles(corpus.path, { 'c.txt': `Tiga\n${block.join('\n')}\n`, 'f.txt': block.join('\n') });
  await rm(join(corpus.path, 'a.txt'));
  await expect.poll(pathsSayingIt).toEqual(['c.txt', 'd.txt', 'f.txt']);
});
