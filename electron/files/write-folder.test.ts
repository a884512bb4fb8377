import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { FileOfFormat } from '../../shared/formats/several-files.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { putFiles, temporaryFolder } from '../host/host.test-support.ts';
import { writeFolder, type FolderWrite } from './write-folder.ts';

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;

beforeEach(async () => {
  temporary = await temporaryFolder();
});

afterEach(() => temporary.remove());

async function* files(...given: readonly (FileOfFormat | Error)[]): AsyncGenerator<FileOfFormat> {
  for (const file of given) {
    if (file instanceof Error) throw file;
    yield file;
  }
}

function writing(given: ReturnType<typeof files>, target?: FolderWrite['target']): Promise<number> {
  const folder = join(temporary.path, 'out');
  return writeFolder({
    folder,
    name: 'out',
    files: given,
    target: target ?? (async (path) => join(folder, ...path.split('/'))),
  });
}

const one = { path: 'a.txt.id', content: 'Satu.\n' };
const other = { path: '2025/b.txt.id', content: 'Dua.\n' };

test('all files are there, in a folder that was not', async () => {
  expect(await writing(files(one, other))).toBe(2);
  expect(await readFile(join(temporary.path, 'out/2025/b.txt.id'), 'utf8')).toBe('Dua.\n');
});

test.each([
  ['the content fails in the middle', [one, new Error('torn')]],
  ['a name leads out of the folder', [one, { path: '../b.id', content: '' }]],
  ['a name is a path of the machine', [one, { path: '/etc/b.id', content: '' }]],
  ['two files have one name', [one, { ...one, content: 'Lain.' }]],
])('nothing is there when %s', async (_, given) => {
  await expect(writing(files(...given))).rejects.toThrow(HostFailure);
  expect(await readdir(temporary.path)).toEqual([]);
});

test('what was there stays when one file must not be replaced', async () => {
  await putFiles(temporary.path, { 'out/a.txt.id': 'lama' });
  const target = async (path: string): Promise<string> => {
    if (path === other.path) throw new HostFailure('refused', 'No.');
    return join(temporary.path, 'out', path);
  };
  await expect(writing(files(one, other), target)).rejects.toThrow('No.');
  expect(await readdir(join(temporary.path, 'out'))).toEqual(['a.txt.id']);
  expect(await readFile(join(temporary.path, 'out/a.txt.id'), 'utf8')).toBe('lama');
});
