import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runIn } from './command.test-support.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kutip-segment-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function kutip(...commandLine: readonly string[]) {
  return runIn(folder, commandLine);
}

const text = '👩‍👩‍👧 Judul\r\n\r\nLavrov tiba pukul 17.00. Ia diam.\r\nLalu ia pergi.\r\n';

test('prints one segment a line', async () => {
  writeFileSync(path.join(folder, 'berita.txt'), text);
  expect(await kutip('segment', 'berita.txt')).toEqual({
    code: 0,
    stdout: '👩‍👩‍👧 Judul\nLavrov tiba pukul 17.00.\nIa diam.\nLalu ia pergi.\n',
    stderr: '',
  });
  const { stdout } = await kutip('segment', 'berita.txt', '--by', 'paragraph');
  expect(stdout).toBe('👩‍👩‍👧 Judul\nLavrov tiba pukul 17.00. Ia diam.\\nLalu ia pergi.\n');
});

test('gives each its place in code points of the text as it is read', async () => {
  writeFileSync(path.join(folder, 'berita.txt'), text);
  const { stdout } = await kutip('segment', 'berita.txt', '--by', 'line', '--language', 'id', '--json');
  const { segments, length, language } = JSON.parse(stdout) as {
    segments: { start: number; end: number; text: string }[];
    length: number;
    language: string;
  };
  const characters = Array.from(text.replaceAll('\r\n', '\n'));
  expect(length).toBe(characters.length);
  expect(language).toBe('id');
  expect(segments).toHaveLength(3);
  for (const { start, end, text: words } of segments)
    expect(characters.slice(start, end).join('')).toBe(words);
});

test('says how to call where it was called wrongly', async () => {
  expect(await kutip('segment', 'gone.txt')).toMatchObject({
    code: 2,
    stderr: 'kutip: There is no file gone.txt. Name an article, or - for standard input.\n',
  });
  expect((await kutip('segment', 'gone.txt', '--by', 'word')).stderr).toContain(
    '--by takes sentence, paragraph, line, not “word”.',
  );
  expect((await kutip('segment', 'gone.txt', '--language', 'indonesian!')).stderr).toContain(
    'no language tag',
  );
});
