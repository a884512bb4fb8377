import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HostFailure } from '../../shared/host/host-error.ts';
import { createPathGuard, isHarmless, type PathGuard } from './path-guard.ts';

let folder: string;
let guard: PathGuard;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'kutip-guard-')));
  await mkdir(join(folder, 'corpus/2025'), { recursive: true });
  // Its name begins with the corpus's: a comparison without separator would let it in.
  await mkdir(join(folder, 'corpus-secret'));
  await writeFile(join(folder, 'corpus/2025/news.txt'), 'Halo');
  await writeFile(join(folder, 'corpus-secret/news.txt'), 'secret');
  await symlink(join(folder, 'corpus-secret/news.txt'), join(folder, 'corpus/out.txt'));
  await symlink(join(folder, 'corpus-secret'), join(folder, 'corpus/out'));
  await symlink(join(folder, 'corpus/2025/news.txt'), join(folder, 'corpus/in.txt'));
  guard = await createPathGuard(join(folder, 'corpus'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the path guard', () => {
  it('leads to files of the folder, also through a link that stays inside', async () => {
    const news = join(folder, 'corpus/2025/news.txt');
    expect(await guard.existing('2025/news.txt')).toBe(news);
    expect(await guard.existing('in.txt')).toBe(news);
    expect(await guard.writable('2026/new/news.txt')).toBe(join(folder, 'corpus/2026/new/news.txt'));
  });

  it('refuses links that lead out of the folder', async () => {
    const refused = expect.objectContaining({ code: 'outside-corpus' });
    await expect(guard.existing('out.txt')).rejects.toEqual(refused);
    await expect(guard.existing('out/news.txt')).rejects.toEqual(refused);
    await expect(guard.writable('out/new.txt')).rejects.toEqual(refused);
  });

  it('says not-found for a file that is not there, and for a folder that is none', async () => {
    await expect(guard.existing('2025/none.txt')).rejects.toEqual(
      expect.objectContaining({ code: 'not-found' }),
    );
    await expect(createPathGuard(join(folder, 'nowhere'))).rejects.toEqual(
      expect.objectContaining({ code: 'not-found' }),
    );
  });

  it.each([
    '',
    '/',
    '/etc/passwd',
    '..',
    '../corpus-secret/news.txt',
    '2025/../../corpus-secret/news.txt',
    './2025/news.txt',
    '2025//news.txt',
    '2025/',
    '..\\corpus-secret\\news.txt',
    '\\\\server\\share',
    'C:\\Windows',
    'c:news.txt',
    'news.txt\0.md',
    'CON',
    'con.txt',
    '2025/NUL.txt',
    'com1',
    'LPT9.txt.a1.kutip.json',
    'COM¹',
  ])('refuses %j by its spelling', async (path) => {
    await expect(guard.existing(path)).rejects.toEqual(expect.objectContaining({ code: 'outside-corpus' }));
    await expect(guard.writable(path)).rejects.toEqual(expect.objectContaining({ code: 'outside-corpus' }));
  });

  it('refuses on Windows what Windows would read as another name', () => {
    for (const path of ['news.txt:stream', 'news.txt.', 'news.txt ', 'folder./news.txt'])
      expect([path, isHarmless(path, 'win32')]).toEqual([path, false]);
    expect(isHarmless('2025-01-01T10:00.txt', 'linux')).toBe(true);
  });

  it('never leads out of the folder, whatever it is given', async () => {
    const part = fc.oneof(
      fc.constantFrom(
        '..',
        '.',
        '',
        '/',
        '\\',
        '\0',
        'out',
        'out.txt',
        '2025',
        'news.txt',
        'C:',
        '~',
        '%2e%2e',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    );
    const path = fc.array(part, { maxLength: 6 }).map((parts) => parts.join('/'));
    await fc.assert(
      fc.asyncProperty(path, async (hostile) => {
        const inside = join(folder, 'corpus') + sep;
        const isSafe = (found: unknown) =>
          typeof found === 'string' ? found.startsWith(inside) : found instanceof HostFailure;
        expect(isSafe(await guard.existing(hostile).catch((error: unknown) => error))).toBe(true);
        expect(isSafe(await guard.writable(hostile).catch((error: unknown) => error))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
