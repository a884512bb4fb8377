import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../shared/annotation/operation.ts';
import type { HistoryHeader } from './history-lines.ts';
import { archiveHistory, createHistoryLog, readHistory } from './history-log.ts';

const header: HistoryHeader = {
  format: 'kutip-history',
  version: 1,
  article: 'news.txt',
  annotator: 'a1',
  source: 'f'.repeat(64),
  base: { revision: 0, sha256: null, sidecar: null },
};

let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kutip-history-'));
  path = join(folder, '.kutip/history/news.txt.a1.jsonl');
});

afterEach(() => rm(folder, { recursive: true }));

function entry(revision: number): HistoryEntry {
  return {
    id: `edit-${revision}`,
    time: '2026-11-24T09:30:00.000Z',
    revision,
    kind: 'edit',
    operation: { type: 'document', changes: { status: 'done' } },
    inverse: { type: 'document', changes: { status: 'new' } },
  };
}

async function openLog() {
  return createHistoryLog({
    path,
    file: 'log',
    found: await readHistory(path, 'log'),
    begin: () => [header],
  });
}

async function revisions(): Promise<readonly number[] | undefined> {
  return (await readHistory(path, 'log'))?.entries.map(({ revision }) => revision);
}

describe('the history log', () => {
  it('comes into being with the first entry, and goes on after a restart', async () => {
    const log = await openLog();
    expect(await readHistory(path, 'log')).toBeNull();
    await log.append([entry(1)]);
    await log.close();
    const again = await openLog();
    await again.append([entry(2)]);
    await again.close();
    expect(await revisions()).toEqual([1, 2]);
    expect((await readHistory(path, 'log'))?.header).toEqual(header);
  });

  it('keeps the order of appends that arrive together', async () => {
    const log = await openLog();
    const all = Array.from({ length: 500 }, (_, index) => index + 1);
    await Promise.all(all.map((revision) => log.append([entry(revision)])));
    await log.close();
    expect(await revisions()).toEqual(all);
  });

  it('has an entry on the disk when it acknowledges it', async () => {
    const log = await openLog();
    for (const revision of [1, 2, 3]) {
      await log.append([entry(revision)]);
      expect((await revisions())?.at(-1)).toBe(revision);
    }
    await log.close();
  });

  it('cuts off a torn last line before the next entry', async () => {
    const log = await openLog();
    await log.append([entry(1)]);
    await log.close();
    await appendFile(path, '{"id":"edit-2","time":"20');
    expect(await readHistory(path, 'log')).toMatchObject({ damagedLines: [] });
    const again = await openLog();
    await again.append([entry(2)]);
    await again.close();
    expect(await revisions()).toEqual([1, 2]);
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(4);
  });

  it('reports a damaged line in the middle and reads the others', async () => {
    const log = await openLog();
    await log.append([entry(1)]);
    await log.close();
    await appendFile(path, 'rubbish\n');
    const again = await openLog();
    await again.append([entry(2)]);
    await again.close();
    expect(await readHistory(path, 'log')).toMatchObject({ damagedLines: [3] });
    expect(await revisions()).toEqual([1, 2]);
  });

  it('refuses to write between the lines of another process', async () => {
    const log = await openLog();
    await log.append([entry(1)]);
    await appendFile(path, `${JSON.stringify(entry(2))}\n`);
    await expect(log.append([entry(2)])).rejects.toMatchObject({ code: 'changed-on-disk' });
    await log.close();
    expect(await revisions()).toEqual([1, 2]);
  });

  it('begins anew when the file was deleted under it', async () => {
    const log = await openLog();
    await log.append([entry(1)]);
    await rm(path);
    await log.append([entry(2)]);
    await log.close();
    expect(await revisions()).toEqual([2]);
    expect((await readHistory(path, 'log'))?.header).toEqual(header);
  });

  it('knows which sidecars are its own: the last confirmed one and those announced since', async () => {
    const log = await openLog();
    const [first, second] = [
      { revision: 1, sha256: 'a'.repeat(64) },
      { revision: 2, sha256: 'b'.repeat(64) },
    ];
    await log.append([entry(1), { saving: first }]);
    expect((await readHistory(path, 'log'))?.ownStates).toEqual([{ revision: 0, sha256: null }, first]);
    await log.append([{ saved: first }, entry(2), { saving: second }]);
    await log.close();
    expect((await readHistory(path, 'log'))?.ownStates).toEqual([first, second]);
  });

  it('is put aside under a name with the time', async () => {
    const log = await openLog();
    await log.append([entry(1)]);
    await log.close();
    const time = new Date('2026-11-24T09:30:00.123Z');
    expect(await archiveHistory(path, 'history/news.txt.a1.jsonl', time)).toBe(
      'history/news.txt.a1.2026-11-24T09-30-00-123Z.jsonl',
    );
    expect(await readHistory(path, 'log')).toBeNull();
    expect(await archiveHistory(path, 'history/news.txt.a1.jsonl', time)).toBeNull();
  });
});
