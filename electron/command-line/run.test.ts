import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run.ts';

const article = '2026/harga-beras-pasar-sukamaju.txt';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kutip-run-'));
  for (const name of [article, `${article}.a1.kutip.json`])
    cpSync(path.join(import.meta.dirname, '../../samples', name), path.join(folder, name));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('an export that is interrupted leaves the earlier file and no temporary one', async () => {
  const sidecar = path.join(folder, `${article}.a1.kutip.json`);
  // A field that the format cannot carry: telling so is the last thing before the writing.
  writeFileSync(sidecar, readFileSync(sidecar, 'utf8').replace('"labels":', '"text": "lain", "labels":'));
  writeFileSync(path.join(folder, 'berita.jsonl'), 'lama');
  const interruption = new AbortController();
  const running = run(['export', '.', '--format', 'jsonl', '--out', 'berita.jsonl'], {
    version: '0.0.0',
    workingFolder: folder,
    signal: interruption.signal,
    print: () => Promise.reject(new Error('Nothing is to be printed')),
    report: () => interruption.abort(),
  });
  await expect(running).rejects.toThrow('berita.jsonl');
  expect(readdirSync(folder).toSorted()).toEqual(['2026', 'berita.jsonl']);
  expect(readFileSync(path.join(folder, 'berita.jsonl'), 'utf8')).toBe('lama');
});
