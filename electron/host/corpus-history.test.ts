import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { everything } from '../../shared/history/history-filter.ts';
import type { CorpusHistoryItem, HistoryPage, HistoryQuery } from '../../shared/host/history.ts';
import type { Host } from './create-host.ts';
import { edit, opened, putFiles, quoteOf, startHost, temporaryFolder, value } from './host.test-support.ts';

const news = 'Perluasan NATO ditolak Moskow.\n“Kami menolak,” kata Lavrov.\n';

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let host: Host;

beforeEach(async () => {
  [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  await putFiles(corpus.path, { 'a.txt': news, '2025/b.txt': news });
  host = startHost({ userDataFolder: userData.path });
  await host.openCorpus(corpus.path);
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await userData.remove();
});

const logPath = (article: string, annotator = 'a1') =>
  join(corpus.path, `.kutip/history/${article}.${annotator}.jsonl`);

const minute = (number: number) => `2026-11-24T09:${String(number).padStart(2, '0')}:00.000Z`;

/** One annotation for each minute. */
async function annotate(path: string, ...steps: readonly (readonly [minute: number, words: string])[]) {
  const { summary, text, set } = await opened(host, path);
  for (const [index, [number, words]] of steps.entries())
    await value(host, 'article.apply', {
      article: summary.id,
      baseRevision: set.revision + index,
      edits: [
        edit({ type: 'add', annotation: quoteOf(text, words, `${path}-${words}`) }, { time: minute(number) }),
      ],
    });
  await value(host, 'article.close', { article: summary.id });
}

function read(query: Partial<HistoryQuery> = {}): Promise<HistoryPage> {
  return value(host, 'corpus.history', { limit: 100, filter: everything, ...query });
}

function told({ items }: Pick<HistoryPage, 'items'>): readonly string[] {
  return items.map(({ time, path, changes }) => {
    const [first] = changes;
    return `${time.slice(14, 16)} ${path} ${first && 'subject' in first ? first.subject.words : ''}`;
  });
}

describe('the history of a corpus', () => {
  it('is empty, and writes nothing, where there are no logs', async () => {
    expect(await read()).toEqual({ items: [], next: null, damaged: [] });
  });

  it('puts the steps of all articles in one order, newest first', async () => {
    await annotate('a.txt', [1, 'Perluasan'], [3, 'NATO']);
    await annotate('2025/b.txt', [2, 'Moskow'], [4, 'Lavrov']);
    expect(told(await read())).toEqual([
      '04 2025/b.txt Lavrov',
      '03 a.txt NATO',
      '02 2025/b.txt Moskow',
      '01 a.txt Perluasan',
    ]);
  });

  it('comes page by page, and the pages are the whole', async () => {
    await annotate('a.txt', [1, 'Perluasan'], [3, 'NATO'], [5, 'ditolak']);
    await annotate('2025/b.txt', [3, 'Moskow'], [3, 'Lavrov'], [3, 'Kami']);
    const whole = (await read()).items;
    for (const limit of [1, 2, 4]) {
      const items: CorpusHistoryItem[] = [];
      let before: HistoryQuery['before'];
      do {
        const page = await read({ limit, before });
        items.push(...page.items);
        before = page.next ?? undefined;
      } while (before);
      expect(items).toEqual(whole);
    }
  });

  it('reads no log whose last step is older than what the page holds', async () => {
    await annotate('a.txt', [1, 'Perluasan']);
    await annotate('2025/b.txt', [4, 'Lavrov'], [5, 'Moskow']);
    const lines = (await readFile(logPath('a.txt'), 'utf8')).split('\n');
    await writeFile(logPath('a.txt'), [lines[0], 'rusak', ...lines.slice(1)].join('\n'));
    expect((await read({ limit: 1 })).damaged).toEqual([]);
    expect((await read({ limit: 2 })).damaged).toEqual(['.kutip/history/a.txt.a1.jsonl']);
  });

  it('finds the last step of a log behind lines that are longer than a first look', async () => {
    await putFiles(corpus.path, { 'a.txt': `Awal. ${'panjang '.repeat(9000)}akhir.` });
    await annotate('a.txt', [1, 'Awal'], [2, 'panjang '.repeat(8000)]);
    await annotate('2025/b.txt', [1, 'Moskow']);
    const { items } = await read({ limit: 1 });
    expect(items).toMatchObject([{ path: 'a.txt', time: minute(2) }]);
    expect(told({ items })[0]?.length).toBeLessThan(400);
  });

  it('finds by words, label and kind', async () => {
    await annotate('a.txt', [1, 'Perluasan'], [3, 'NATO']);
    await annotate('2025/b.txt', [2, 'Moskow']);
    expect(told(await read({ filter: { ...everything, words: '2025' } }))).toEqual(['02 2025/b.txt Moskow']);
    expect(told(await read({ filter: { ...everything, words: 'nato', label: 'quote' } }))).toHaveLength(1);
    expect(told(await read({ filter: { ...everything, group: 'removed' } }))).toEqual([]);
  });

  it("tells of other annotators' steps, and says whose they are", async () => {
    await annotate('a.txt', [1, 'Perluasan']);
    await writeFile(logPath('a.txt', 'siti'), await readFile(logPath('a.txt')));
    expect((await read()).items.map(({ annotator }) => annotator)).toEqual(['a1', 'siti']);
  });

  it('names annotations that were there before the log was begun', async () => {
    await annotate('a.txt', [1, 'Perluasan']);
    // The log may be deleted at any time; the next one begins with the sidecar.
    await rm(logPath('a.txt'));
    const { summary, set } = await opened(host, 'a.txt');
    const changes: Partial<Annotation> = { note: 'Periksa' };
    await value(host, 'article.apply', {
      article: summary.id,
      baseRevision: set.revision,
      edits: [edit({ type: 'update', id: 'a.txt-Perluasan', changes }, { time: minute(7) })],
    });
    expect((await read()).items[0]?.changes).toMatchObject([
      { kind: 'note', to: 'Periksa', subject: { label: 'quote', words: 'Perluasan' } },
    ]);
  });

  it('passes over damaged lines and a torn end, and says which log has them', async () => {
    await annotate('a.txt', [1, 'Perluasan'], [2, 'NATO'], [3, 'Moskow']);
    const lines = (await readFile(logPath('a.txt'), 'utf8')).split('\n');
    const damaged = lines.map((line) => (line.includes('"a.txt-NATO"') ? line.slice(20) : line));
    await writeFile(logPath('a.txt'), damaged.join('\n'));
    await appendFile(logPath('a.txt'), '{"id":"torn');
    const page = await read();
    expect(told(page)).toEqual(['03 a.txt Moskow', '01 a.txt Perluasan']);
    expect(page.damaged).toEqual(['.kutip/history/a.txt.a1.jsonl']);
  });

  it('keeps a line that holds a line separator in one piece', async () => {
    await putFiles(corpus.path, { 'a.txt': 'Satu\u2028baris.\n' });
    await annotate('a.txt', [1, 'Satu\u2028baris']);
    expect(await read()).toMatchObject({ items: [{ changeCount: 1 }], damaged: [] });
  });

  it('marks what is from a log that was put aside, and what has lost its article', async () => {
    await annotate('a.txt', [1, 'Perluasan']);
    await annotate('2025/b.txt', [2, 'Moskow']);
    const sidecar = join(corpus.path, '2025/b.txt.a1.kutip.json');
    await writeFile(
      sidecar,
      (await readFile(sidecar, 'utf8')).replace('"in-progress"', '"done"').replace('"new"', '"done"'),
    );
    await opened(host, '2025/b.txt');
    await rm(join(corpus.path, 'a.txt'));
    await host.close();
    host = startHost({ userDataFolder: userData.path });
    await host.openCorpus(corpus.path);
    await opened(host, '2025/b.txt');
    const { items } = await read();
    expect(items).toMatchObject([
      { path: '2025/b.txt', archived: expect.stringMatching(/^\.kutip\/history\/2025\/b\.txt\.a1\.2/) },
      { path: 'a.txt', archived: null, article: null },
    ]);
  });

  it('puts no step before those that came after it, whatever the clock said', async () => {
    await annotate('a.txt', [50, 'Perluasan'], [10, 'NATO']);
    await annotate('2025/b.txt', [20, 'Moskow']);
    expect(told(await read())).toEqual(['20 2025/b.txt Moskow', '10 a.txt NATO', '10 a.txt Perluasan']);
  });
});
