import * as fileSystem from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HostFailure } from '../../shared/host/host-error.ts';
import { isTemporaryName, writeAtomically, type WritingFileSystem } from './atomic-write.ts';

const { mkdtemp, readFile, readdir, realpath, rm, symlink, writeFile } = fileSystem;

let root: string;
let path: string;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'kutip-write-')));
  path = join(root, 'news.txt.a1.kutip.json');
  await writeFile(path, 'old');
});

afterEach(() => rm(root, { recursive: true }));

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Writes half of the content and then fails, as a disk that is full. */
function tearing(code: string): WritingFileSystem {
  return {
    ...fileSystem,
    async open(...given: Parameters<typeof fileSystem.open>) {
      const handle = await fileSystem.open(...given);
      handle.writeFile = async () => {
        await handle.write('som');
        throw systemError(code);
      };
      return handle;
    },
  };
}

function write(content: string, more: Partial<Parameters<typeof writeAtomically>[0]> = {}): Promise<void> {
  return writeAtomically({ path, content, file: 'news.txt.a1.kutip.json', root, ...more });
}

describe('an atomic write', () => {
  it('replaces the content, or makes the file, and leaves nothing else', async () => {
    await write('new');
    await write('made', { path: join(root, 'other.json') });
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await readdir(root)).toSorted()).toEqual(['news.txt.a1.kutip.json', 'other.json']);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EIO', 'input-output'],
  ])('torn by %s leaves the old content, no temporary file, and says %s', async (code, expected) => {
    const failure = await write('something new', { fileSystem: tearing(code) }).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(HostFailure);
    expect(failure).toMatchObject({ code: expected, file: 'news.txt.a1.kutip.json' });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(root)).toEqual(['news.txt.a1.kutip.json']);
  });

  it('waits for a virus scanner to let go of the file', async () => {
    let refusals = 3;
    const held: WritingFileSystem = {
      ...fileSystem,
      async rename(from, to) {
        if (refusals-- > 0) throw systemError('EBUSY');
        await fileSystem.rename(from, to);
      },
    };
    await write('new', { fileSystem: held });
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('leaves the old content when the last look before replacing says no', async () => {
    const stranger = new HostFailure('changed-on-disk', 'Somebody was here.');
    await expect(write('new', { beforeReplacing: () => Promise.reject(stranger) })).rejects.toBe(stranger);
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(root)).toEqual(['news.txt.a1.kutip.json']);
  });

  it('writes through a link that stays in the folder, and refuses one that leads out', async () => {
    const inside = join(root, 'link.json');
    await symlink(path, inside);
    await write('through', { path: inside });
    expect(await readFile(path, 'utf8')).toBe('through');
    expect((await fileSystem.lstat(inside)).isSymbolicLink()).toBe(true);

    const elsewhere = await realpath(await mkdtemp(join(tmpdir(), 'kutip-elsewhere-')));
    const target = join(elsewhere, 'target.json');
    await writeFile(target, 'theirs');
    await symlink(target, join(root, 'out.json'));
    await expect(write('mine', { path: join(root, 'out.json') })).rejects.toMatchObject({
      code: 'outside-corpus',
    });
    expect(await readFile(target, 'utf8')).toBe('theirs');
    await rm(elsewhere, { recursive: true });
  });

  // Windows knows only whether a file is read-only.
  it.skipIf(process.platform === 'win32')('keeps the permissions of the file', async () => {
    await fileSystem.chmod(path, 0o640);
    await write('new');
    expect((await fileSystem.stat(path)).mode & 0o777).toBe(0o640);
  });

  it('has temporary files that are known by their name', () => {
    expect(isTemporaryName('.kutip-0123456789abcdef.tmp')).toBe(true);
    expect(isTemporaryName('notes.tmp')).toBe(false);
  });
});
