import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { QualityFilter } from '../../shared/host/quality.ts';
import {
  errorIn,
  quote,
  reviewed,
  target,
  translated,
  translatingSidecar,
} from '../../shared/quality/testing/rated-segments.ts';
import type { Segment } from '../../shared/translation/segment.ts';
import type { Host } from './create-host.ts';
import { putFiles, scanned, startHost, temporaryFolder, value } from './host.test-support.ts';

const news = `${quote}\n`;
// By UAX #29.
const wordsInQuote = 8;

const war = errorIn(target, 'war');
const russia = errorIn(target, 'Russia', { severity: 'minor', category: 'terminology/wrong-term' });
const comma = errorIn(target, '.', { severity: 'minor', category: 'linguistic-conventions/punctuation' });

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let host: Host;

beforeEach(async () => {
  [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  await putFiles(corpus.path, { 'a.txt': news, 'b.txt': news, 'c.txt': news });
  await putSet('a.txt', 'a1', { en: [translated()] });
  await putSet('a.txt', 'siti', { en: [reviewed({ errors: [war], scores: { da: 60 } })] });
  await putSet('b.txt', 'a1', { en: [translated()], ar: [translated({ target: '' })] });
  await putSet('b.txt', 'budi', { en: [reviewed({ errors: [russia, comma] })] });
  host = startHost({ userDataFolder: userData.path });
  await host.openCorpus(corpus.path);
  await scanned(host);
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await userData.remove();
});

async function putSet(
  article: string,
  annotator: string,
  translations: Readonly<Record<string, readonly Segment[]>>,
): Promise<void> {
  const sha256 = createHash('sha256').update(news).digest('hex');
  await writeFile(
    join(corpus.path, `${article}.${annotator}.kutip.json`),
    translatingSidecar(
      { file: article, sha256 },
      { id: annotator, name: annotator.toUpperCase() },
      translations,
    ),
  );
}

function pageOf(filter: QualityFilter = {}, offset = 0, limit = 50) {
  return value(host, 'quality.segments', { filter, offset, limit });
}

describe('the quality of a corpus', () => {
  it('is told for each translation of each article', async () => {
    const { translations, names, unreadable } = await value(host, 'quality.summary', {});
    expect(translations).toMatchObject([
      {
        path: 'a.txt',
        sourceLanguage: 'id',
        language: 'en',
        translator: 'a1',
        tally: {
          segments: 1,
          rated: 1,
          words: wordsInQuote,
          penalty: 5,
          da: { count: 1, sum: 60 },
          raters: { siti: { errors: 1 } },
        },
      },
      {
        path: 'b.txt',
        language: 'en',
        tally: { penalty: 2, errors: { 'terminology/wrong-term': { minor: 1 } } },
      },
    ]);
    expect(names).toEqual({ a1: 'A1', siti: 'SITI', budi: 'BUDI' });
    expect(unreadable).toEqual([]);
  });

  it('follows the profile of the project', async () => {
    await writeFile(
      join(corpus.path, 'kutip.project.json'),
      JSON.stringify({ format: 'kutip-project', version: 1, translation: { errorProfile: 'google-wmt' } }),
    );
    await host.openCorpus(corpus.path);
    const { translations } = await value(host, 'quality.summary', {});
    expect(translations.map(({ tally }) => tally.penalty)).toEqual([5, 1.1]);
  });

  it('follows what is written meanwhile', async () => {
    await value(host, 'quality.summary', {});
    await putSet('a.txt', 'siti', { en: [reviewed({ errors: [russia] })] });
    const { translations } = await value(host, 'quality.summary', {});
    expect(translations.map(({ path, tally }) => [path, tally.penalty])).toEqual([
      ['a.txt', 1],
      ['b.txt', 2],
    ]);
  });

  it('names what cannot be read, and tells the rest', async () => {
    await writeFile(join(corpus.path, 'a.txt.siti.kutip.json'), '{ "translations": ');
    const { translations, unreadable } = await value(host, 'quality.summary', {});
    expect(unreadable).toMatchObject([{ file: 'a.txt.siti.kutip.json', error: { code: 'damaged' } }]);
    expect(translations.map(({ tally }) => tally.penalty)).toEqual([0, 2]);
  });
});

describe('a table of the quality', () => {
  it.each([
    ['scores', 'a.txt,id,en,a1,1,1,8,1,0,0,1,0,5,62.5,37.5,,,5,60,'],
    ['errors', `a.txt,id,en,a1,s1,siti,accuracy/mistranslation,major,target,war,,${quote},${target}`],
  ] as const)('of %s is written outside of the corpus', async (table, first) => {
    const path = join(userData.path, 'table.csv');
    expect(await value(host, 'quality.export', { table, path })).toEqual({ file: path });
    const [, row, ...more] = (await readFile(path, 'utf8')).split('\r\n');
    expect(row).toBe(first);
    expect(more.filter((line) => line.startsWith('b.txt,id,en,a1,'))).toHaveLength(
      table === 'scores' ? 1 : 2,
    );
  });

  it('replaces no file of the corpus', async () => {
    const reply = await host.call('quality.export', { table: 'scores', path: join(corpus.path, 'a.txt') });
    expect(reply).toMatchObject({ ok: false });
    expect(await readFile(join(corpus.path, 'a.txt'), 'utf8')).toBe(news);
  });
});

describe('the segments with errors', () => {
  beforeEach(() => value(host, 'quality.summary', {}));

  it('come with their words and errors, the worst first', async () => {
    const found = await pageOf();
    expect(found.total).toBe(2);
    expect(found.segments).toMatchObject([
      {
        path: 'a.txt',
        segment: 's1',
        language: 'en',
        translator: 'a1',
        source: quote,
        target,
        penalty: 5,
        errors: [{ words: 'war', severity: 'major', rater: 'siti' }],
      },
      { path: 'b.txt', penalty: 2, errors: [{ words: 'Russia' }, { words: '.', rater: 'budi' }] },
    ]);
  });

  it.each([
    [{ category: 'terminology' }, ['b.txt']],
    [{ category: 'accuracy/mistranslation' }, ['a.txt']],
    [{ severity: 'minor' }, ['b.txt']],
    [{ rater: 'siti' }, ['a.txt']],
    [{ rater: 'siti', severity: 'minor' }, []],
    [{ language: 'ar' }, []],
    [{ translator: 'a1', language: 'en' }, ['a.txt', 'b.txt']],
  ] as const)('are filtered by %j', async (filter, paths) => {
    const found = await pageOf(filter);
    expect(found.segments.map(({ path }) => path)).toEqual(paths);
    expect(found.total).toBe(paths.length);
  });

  it('come page by page', async () => {
    const found = await pageOf({}, 1, 1);
    expect(found.segments.map(({ path }) => path)).toEqual(['b.txt']);
    expect(found.total).toBe(2);
  });

  it('leave out one that has gone since', async () => {
    await putSet('a.txt', 'siti', {});
    expect((await pageOf()).segments.map(({ path }) => path)).toEqual(['b.txt']);
  });
});
