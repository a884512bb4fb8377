import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { add, edit, opened, putFiles, startHost, temporaryFolder, value } from '../host/host.test-support.ts';
import { runIn } from './command.test-support.ts';

const news = 'Perluasan NATO ditolak Moskow.\n“Kami menolak,” kata Lavrov.\n';

const printed = z.object({
  article: z.string(),
  histories: z.array(
    z.object({
      annotator: z.string(),
      archived: z.boolean(),
      steps: z.array(
        z.object({ time: z.string(), kind: z.string(), summary: z.string(), changes: z.array(z.unknown()) }),
      ),
      damagedLines: z.array(z.number()),
    }),
  ),
});

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;

beforeEach(async () => {
  [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  await putFiles(corpus.path, { '2025/a.txt': news, 'b.txt': news });
  const host = startHost({ userDataFolder: userData.path });
  await host.openCorpus(corpus.path);
  const { summary, text } = await opened(host, '2025/a.txt');
  await value(host, 'article.apply', {
    article: summary.id,
    baseRevision: 0,
    edits: [
      { ...add(text, 'Perluasan NATO', 'one'), time: '2026-11-23T09:00:00.000Z' },
      edit({ type: 'update', id: 'one', changes: { note: 'Periksa' } }, { time: '2026-11-24T09:00:00.000Z' }),
      edit(
        { type: 'update', id: 'one', changes: { note: '' } },
        { kind: 'undo', of: 'edit-x', time: '2026-11-24T09:01:00.000Z' },
      ),
    ],
  });
  await host.close();
});

afterEach(async () => {
  await corpus.remove();
  await userData.remove();
});

function kutip(...commandLine: readonly string[]) {
  return runIn(corpus.path, commandLine);
}

const log = () => join(corpus.path, '.kutip/history/2025/a.txt.a1.jsonl');

describe('kutip history', () => {
  it('prints the steps of an article, oldest first', async () => {
    expect(await kutip('history', '.', '2025/a.txt')).toEqual({
      code: 0,
      stderr: '',
      stdout: `2025/a.txt
a1
  2026-11-23T09:00:00.000Z      1  Quote added  “Perluasan NATO”
  2026-11-24T09:00:00.000Z      2  Note: “Periksa”  “Perluasan NATO”
  2026-11-24T09:01:00.000Z      3  undo: Note deleted: “Periksa”  “Perluasan NATO”
`,
    });
  });

  it('prints one JSON value for machines', async () => {
    const { stdout } = await kutip('history', '.', '2025/a.txt', '--json');
    const { article, histories } = printed.parse(JSON.parse(stdout));
    expect(article).toBe('2025/a.txt');
    expect(histories).toMatchObject([
      {
        annotator: 'a1',
        archived: false,
        damagedLines: [],
        steps: [
          {
            kind: 'edit',
            summary: 'Quote added',
            changes: [{ kind: 'added', subject: { words: 'Perluasan NATO' } }],
          },
          { kind: 'edit', changes: [{ kind: 'note', to: 'Periksa' }] },
          { kind: 'undo' },
        ],
      },
    ]);
  });

  it('begins at a time', async () => {
    const { stdout } = await kutip('history', '.', '2025/a.txt', '--since', '2026-11-24T00:00Z', '--json');
    expect(printed.parse(JSON.parse(stdout)).histories[0]?.steps.map(({ kind }) => kind)).toEqual([
      'edit',
      'undo',
    ]);
    expect((await kutip('history', '.', '2025/a.txt', '--since', 'yesterday')).code).toBe(2);
  });

  it('says that an article has no history, and that there is no such article', async () => {
    expect(await kutip('history', '.', 'b.txt')).toEqual({
      code: 0,
      stdout: 'b.txt\n  no history\n',
      stderr: '',
    });
    expect(
      printed.parse(JSON.parse((await kutip('history', '.', 'b.txt', '--json')).stdout)).histories,
    ).toEqual([]);
    expect((await kutip('history', '.', 'c.txt')).code).toBe(2);
    expect((await kutip('history', '.')).code).toBe(2);
    expect((await kutip('history', '.', 'b.txt', 'c.txt')).code).toBe(2);
  });

  it('names damaged lines, prints the rest, and ends with 1', async () => {
    writeFileSync(log(), readFileSync(log(), 'utf8').replace('{"id":"edit-', '"id":"edit-'));
    const { code, stdout, stderr } = await kutip('history', '.', '2025/a.txt', '--json');
    expect(code).toBe(1);
    expect(stderr).toBe('.kutip/history/2025/a.txt.a1.jsonl: line 2 cannot be read.\n');
    expect(printed.parse(JSON.parse(stdout)).histories).toMatchObject([
      { damagedLines: [2], steps: [{}, {}] },
    ]);
  });

  it('takes the path of the article from where a person stands, too', async () => {
    expect((await kutip('history', '2025/..', join(corpus.path, '2025/a.txt'))).stdout).toMatch(
      /^2025\/a\.txt\n/,
    );
  });
});
