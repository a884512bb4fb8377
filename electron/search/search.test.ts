import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FoundPage, HostEvents } from '../../shared/host/contract.ts';
import type { SearchFilters, SearchRequest } from '../../shared/search/search-request.ts';
import {
  add,
  nextEvent,
  opened,
  putFiles,
  quoteOf,
  scanned,
  startHost,
  temporaryFolder,
  value,
  edit,
} from '../host/host.test-support.ts';
import type { Host } from '../host/host-dependencies.ts';

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: Awaited<ReturnType<typeof temporaryFolder>>;
let host: Host;
const logged: unknown[] = [];

beforeEach(async () => {
  corpus = await temporaryFolder();
  userData = await temporaryFolder();
  logged.length = 0;
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await userData.remove();
  // What nobody expected fails the test, wherever it happened.
  if (logged.length > 0) throw new Error('The host has logged errors', { cause: logged });
});

const files = {
  'rusia.txt':
    'Rusia dan NATO\n\nRusia menolak perluasan NATO ke timur.\nPerluasan aliansi NATO, kata Lavrov.\n',
  'emoji.txt': '👩‍👩‍👧 🇷🇺 Emoji\r\n\r\nKata Rene\u0301: perluasan 🇷🇺 NATO\r\n',
  'arab.txt': 'قال مُحَمَّدٌ إن توسيع الناتو خطر.\n',
  'cina.txt': '俄罗斯反对北约东扩。\n',
  'sub/latin.txt': Buffer.from('Caf\xe9 NATO\n', 'latin1'),
};

async function startOn(options: { readOnly?: boolean } = {}): Promise<void> {
  host = startHost({ userDataFolder: userData.path, log: (error) => logged.push(error), ...options });
  await host.openCorpus(corpus.path);
  await scanned(host);
}

async function restart(): Promise<void> {
  await host.close();
  await startOn();
}

function request(words: string, more: Partial<SearchRequest> = {}): SearchRequest {
  return { among: 'text', words, regularExpression: false, matchCase: false, filters: {}, ...more };
}

function among(filters: SearchFilters, words = ''): SearchRequest {
  return request(words, { among: 'annotations', filters });
}

function inText(words: string, filters: SearchFilters): SearchRequest {
  return request(words, { filters });
}

/** Until all that is in the folder can be found. */
async function indexed(): Promise<HostEvents['search.index']> {
  const told = nextEvent(host, 'search.index', ({ phase }) => phase === 'complete' || phase === 'failed');
  await value(host, 'search.prepare', {});
  return told;
}

async function allPages(asked: SearchRequest): Promise<readonly FoundPage[]> {
  const pages: FoundPage[] = [];
  let after: string | null = null;
  do {
    const page: FoundPage = await value(host, 'search.find', { request: asked, after });
    pages.push(page);
    after = page.next;
  } while (after !== null);
  return pages;
}

/** `path: words`, after checking that the spans are what Python would slice. */
async function found(asked: SearchRequest): Promise<readonly string[]> {
  const hits: string[] = [];
  for (const page of await allPages(asked))
    for (const { article, path, hits: inArticle } of page.articles) {
      const reply = await value(host, 'article.open', { article });
      await value(host, 'article.close', { article });
      for (const { spans, words } of inArticle) {
        const slices = spans.map(({ start, end }) => Array.from(reply.text).slice(start, end).join(''));
        expect(slices.join(' ')).toBe(words);
        hits.push(`${path}: ${words}`);
      }
    }
  return hits;
}

describe('a search of the texts', () => {
  it('finds places in code points, whatever the script, the line endings and the encoding', async () => {
    await putFiles(corpus.path, files);
    await startOn();
    expect(await indexed()).toEqual({ indexed: 5, total: 5, phase: 'complete' });
    expect(await found(request('perluasan nato'))).toEqual([
      'emoji.txt: perluasan 🇷🇺 NATO',
      'rusia.txt: perluasan NATO',
      'rusia.txt: Perluasan aliansi NATO',
    ]);
    expect(await found(request('rene'))).toEqual(['emoji.txt: Rene\u0301']);
    expect(await found(request('🇷🇺'))).toEqual(['emoji.txt: 🇷🇺', 'emoji.txt: 🇷🇺']);
    expect(await found(request('محمد'))).toEqual(['arab.txt: مُحَمَّدٌ']);
    expect(await found(request('北约'))).toEqual(['cina.txt: 北约']);
    expect(await found(request('cafe'))).toEqual(['sub/latin.txt: Café']);
    expect(await found(request('perluas*'))).toHaveLength(3);
    expect(await found(request('"perluasan NATO"'))).toEqual(['rusia.txt: perluasan NATO']);
    expect(await found(request('NATO perluasan Moskow'))).toEqual([]);
  });

  it('shows the words around a hit, its line and the direction of its article', async () => {
    await putFiles(corpus.path, files);
    await startOn();
    await indexed();
    const [page] = await allPages(request('الناتو'));
    expect(page?.articles).toMatchObject([
      {
        path: 'arab.txt',
        direction: 'rtl',
        hits: [{ line: 1, before: 'قال مُحَمَّدٌ إن توسيع ', after: ' خطر.' }],
      },
    ]);
    const [lavrov] = await allPages(request('lavrov'));
    expect(lavrov?.articles[0]?.hits).toMatchObject([{ line: 4, before: 'Perluasan aliansi NATO, kata ' }]);
  });

  it('takes regular expressions', async () => {
    await putFiles(corpus.path, files);
    await startOn();
    await indexed();
    const expression = { regularExpression: true };
    expect(await found(request(String.raw`perluasan\s+\p{L}+`, expression))).toEqual([
      'rusia.txt: perluasan NATO',
      'rusia.txt: Perluasan aliansi',
    ]);
    expect(await found(request('(', expression))).toEqual([]);
  });

  it('comes in pages that hold every hit once', async () => {
    const lines = Array.from({ length: 130 }, (_, line) => `Baris ${line} menyebut NATO dan NATO.`).join(
      '\n',
    );
    await putFiles(corpus.path, { 'a.txt': lines, 'b.txt': 'NATO\n', 'c.txt': lines, 'd.txt': 'tidak ada' });
    await startOn();
    await indexed();
    for (const asked of [request('nato'), request('nato', { regularExpression: true })]) {
      const pages = await allPages(asked);
      const hits = pages.flatMap(({ articles }) =>
        articles.flatMap(({ path, hits: inArticle }) =>
          inArticle.map(({ spans }) => `${path} ${spans[0]?.start}`),
        ),
      );
      expect(pages.length).toBeGreaterThan(2);
      expect(hits).toHaveLength(521);
      expect(new Set(hits).size).toBe(521);
    }
  });
});

describe('a regular expression that would run away', () => {
  it('is stopped, and the next search is answered', { timeout: 60_000 }, async () => {
    await putFiles(corpus.path, { ...files, 'jebakan.txt': `${'a'.repeat(60)}!\n` });
    await startOn();
    await indexed();
    const runaway = request('(a+)+$', { regularExpression: true });
    const reply = await host.call('search.find', { request: runaway, after: null });
    expect(reply).toMatchObject({ ok: false, error: { code: 'took-too-long' } });
    expect(await found(request('lavrov'))).toEqual(['rusia.txt: Lavrov']);
  });
});

describe('the index', () => {
  const index = '.kutip/index.sqlite';

  it('is not there before the first search', async () => {
    await putFiles(corpus.path, files);
    await startOn();
    expect(existsSync(join(corpus.path, '.kutip'))).toBe(false);
    await indexed();
    expect(existsSync(join(corpus.path, index))).toBe(true);
    expect(await readFile(join(corpus.path, '.kutip/.gitignore'), 'utf8')).toBe('index.sqlite*\n');
  });

  it('follows what is changed, added and removed while the folder is open', async () => {
    await putFiles(corpus.path, files);
    await startOn();
    await indexed();
    await putFiles(corpus.path, { 'baru.txt': 'Moskow menjawab NATO.\n', 'cina.txt': 'Moskow diam.\n' });
    await rm(join(corpus.path, 'rusia.txt'));
    await expect.poll(() => found(request('moskow'))).toEqual(['baru.txt: Moskow', 'cina.txt: Moskow']);
    await expect.poll(() => found(request('lavrov'))).toEqual([]);
    expect(await found(request('北约'))).toEqual([]);
  });

  it('notices what was changed while nobody looked, even where time and size are the same', async () => {
    await putFiles(corpus.path, files);
    const old = new Date('2026-01-01T00:00:00Z');
    for (const name of Object.keys(files)) await utimes(join(corpus.path, name), old, old);
    await startOn();
    await indexed();
    await host.close();
    // As careful programs save: another file in its place.
    await putFiles(corpus.path, { new: files['rusia.txt'].replace('Lavrov', 'Ryabko') });
    await rename(join(corpus.path, 'new'), join(corpus.path, 'rusia.txt'));
    await utimes(join(corpus.path, 'rusia.txt'), old, old);
    await rm(join(corpus.path, 'cina.txt'));
    await startOn();
    await indexed();
    expect(await found(request('ryabko'))).toEqual(['rusia.txt: Ryabko']);
    expect(await found(request('lavrov'))).toEqual([]);
    expect(await found(request('北约'))).toEqual([]);
  });

  it('is not made again when nothing has changed', async () => {
    await putFiles(corpus.path, files);
    const old = new Date('2026-01-01T00:00:00Z');
    for (const name of Object.keys(files)) await utimes(join(corpus.path, name), old, old);
    await startOn();
    await indexed();
    await host.close();
    const before = await stat(join(corpus.path, index));
    await startOn();
    await indexed();
    expect(await found(request('lavrov'))).toHaveLength(1);
    expect((await stat(join(corpus.path, index))).mtimeMs).toBe(before.mtimeMs);
  });

  it.each([
    ['cut off', async (path: string) => writeFile(path, (await readFile(path)).subarray(0, 5000))],
    ['no database', async (path: string) => writeFile(path, 'halo')],
    ['overwritten in the middle', overwritten],
    [
      'of another version',
      async (path: string) => {
        const bytes = await readFile(path);
        // The user version of an SQLite file, §1.3.14 of its format.
        bytes.writeUInt32BE(999, 60);
        await writeFile(path, bytes);
      },
    ],
  ])('is built anew when it is %s', async (_, spoil) => {
    await putFiles(corpus.path, files);
    await startOn();
    await indexed();
    await host.close();
    await spoil(join(corpus.path, index));
    await startOn();
    await indexed();
    await expect.poll(() => found(request('lavrov'))).toEqual(['rusia.txt: Lavrov']);
    await restart();
    await indexed();
    expect(await found(request('perluasan nato'))).toHaveLength(3);
  });

  it('of a folder opened for reading lies among the person’s own data', async () => {
    await putFiles(corpus.path, files);
    await startOn({ readOnly: true });
    await indexed();
    expect(await found(request('lavrov'))).toEqual(['rusia.txt: Lavrov']);
    expect(existsSync(join(corpus.path, '.kutip'))).toBe(false);
    expect(existsSync(join(userData.path, 'search'))).toBe(true);
  });

  it('of a folder that may not be written, too (not as root, who may write everywhere)', async ({ skip }) => {
    if (process.getuid?.() === 0) skip('root may write everywhere');
    await putFiles(corpus.path, files);
    await chmod(corpus.path, 0o555);
    await startOn();
    await indexed();
    expect(await found(request('lavrov'))).toEqual(['rusia.txt: Lavrov']);
    await chmod(corpus.path, 0o755);
  });

  it('can be stopped, and goes on when it is asked to', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, number) => [`${number}.txt`, `Berita ${number} tentang NATO.\n`]),
    );
    await putFiles(corpus.path, many);
    await startOn();
    const stopped = nextEvent(host, 'search.index', ({ phase }) => phase === 'cancelled');
    await value(host, 'search.prepare', {});
    await value(host, 'search.cancel', {});
    const { indexed: count } = await stopped;
    expect(count).toBeLessThan(400);
    const page = await value(host, 'search.find', { request: request('nato'), after: null });
    expect(page.isIndexComplete).toBe(false);
    expect(await indexed()).toMatchObject({ indexed: 400, phase: 'complete' });
    expect(await found(request('nato'))).toHaveLength(400);
  });
});

describe('what is annotated', () => {
  const news = 'Lavrov berkata "kami menolak perluasan NATO".\nNATO diam. Rubio berkata "kami siap".\n';

  async function annotated(): Promise<void> {
    await putFiles(corpus.path, { 'a.txt': news, 'b.txt': news });
    await startOn();
    const article = await opened(host, 'a.txt');
    const direct = { form: 'direct', speaker: 'entity:lavrov' };
    const edits = [
      edit({
        type: 'add',
        annotation: { ...quoteOf(news, 'kami menolak perluasan NATO'), attributes: direct },
      }),
      edit({
        type: 'add',
        annotation: {
          ...quoteOf(news, 'kami siap'),
          attributes: { form: 'direct', speaker: 'entity:rubio' },
        },
      }),
      edit({ type: 'add', annotation: { ...quoteOf(news, 'Rubio'), label: 'source', attributes: {} } }),
      edit({ type: 'document', changes: { status: 'done' } }),
    ];
    await value(host, 'article.apply', { article: article.summary.id, baseRevision: 0, edits });
    await indexed();
  }

  it('narrows a search of the texts: by label, value, entity, status and annotator', async () => {
    await annotated();
    expect(await found(inText('nato', { label: 'quote' }))).toEqual(['a.txt: NATO']);
    expect(await found(inText('nato', { label: 'source' }))).toEqual([]);
    expect(await found(inText('kami', { entity: 'rubio' }))).toEqual(['a.txt: kami']);
    expect(await found(inText('kami', { attribute: { id: 'form', value: 'direct' } }))).toHaveLength(2);
    expect(await found(inText('kami', { attribute: { id: 'form', value: 'indirect' } }))).toEqual([]);
    expect(await found(inText('nato', { status: 'done' }))).toEqual(['a.txt: NATO', 'a.txt: NATO']);
    expect(await found(inText('nato', { status: 'new' }))).toEqual(['b.txt: NATO', 'b.txt: NATO']);
    expect(await found(inText('nato', { annotator: 'a1' }))).toEqual(['a.txt: NATO']);
    expect(await found(inText('nato', { annotator: 'a2' }))).toEqual([]);
  });

  it('is found itself, with or without words', async () => {
    await annotated();
    expect(await found(among({ label: 'quote', entity: 'lavrov' }))).toEqual([
      'a.txt: kami menolak perluasan NATO',
    ]);
    expect(await found(among({}, 'siap'))).toEqual(['a.txt: kami siap']);
    expect(await found(among({}))).toHaveLength(3);
    const [page] = await allPages(among({ label: 'source' }));
    expect(page?.articles[0]?.hits).toMatchObject([
      { annotation: { id: 'Rubio', annotator: 'a1', label: 'source' }, line: 2, labels: ['source'] },
    ]);
  });

  it('is what was written a moment ago', async () => {
    await annotated();
    const article = await opened(host, 'b.txt');
    const ids = { article: article.summary.id, baseRevision: article.set.revision };
    await value(host, 'article.apply', { ...ids, edits: [add(news, 'kami siap', 'baru')] });
    expect(await found(among({ label: 'quote' }, 'siap'))).toEqual(['a.txt: kami siap', 'b.txt: kami siap']);
  });

  it('is read for a change of many articles, with what stands in the way of it', async () => {
    await annotated();
    await putFiles(corpus.path, { 'c.txt': news, 'c.txt.a1.kutip.json': '{' });
    await expect.poll(async () => (await scanned(host)).length).toBe(3);
    const ids = (await scanned(host)).map(({ id }) => id);
    const [a, b, c, gone] = await value(host, 'search.read', { articles: [...ids, 'gone'] });
    expect(a).toMatchObject({ text: news, access: 'writable', problem: null });
    expect(a && 'set' in a && a.set.annotations).toHaveLength(3);
    expect(b).toMatchObject({ access: 'writable', problem: null });
    expect(c).toMatchObject({ problem: 'damaged' });
    expect(gone).toMatchObject({ error: { code: 'not-found' } });
  });
});

/** Every page but the first, so that it opens as a database and fails later. */
async function overwritten(path: string): Promise<void> {
  const { size } = await stat(path);
  const handle = await open(path, 'r+');
  await handle.write(randomBytes(size - 4096), 0, size - 4096, 4096);
  await handle.close();
}
