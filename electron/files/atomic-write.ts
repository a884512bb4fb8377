import { randomBytes } from 'node:crypto';
import * as nodeFileSystem from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { HostFailure } from '../../shared/host/host-error.ts';
import { errorCode, fileFailure, isMissing } from './file-failure.ts';

/** The calls that a write makes: a port, so that tests can tear a write in the middle. */
export type WritingFileSystem = Pick<
  typeof nodeFileSystem,
  'open' | 'rename' | 'unlink' | 'realpath' | 'lstat'
>;

export type FileContent = string | Uint8Array | AsyncIterable<string>;

export interface AtomicWrite {
  readonly path: string;
  /** Pieces are written as they come. */
  readonly content: FileContent;
  /** The file as the corpus names it, for messages. */
  readonly file: string;
  /** Real path of the folder that a symbolic link may not lead out of. */
  readonly root: string;
  /** Last look before the old content is replaced: throwing here leaves it as it was. */
  readonly beforeReplacing?: (() => Promise<void>) | undefined;
  readonly fileSystem?: WritingFileSystem | undefined;
}

/** Waiting before each further attempt to rename, in milliseconds: virus scanners on Windows hold files for a moment. */
const renameDelays = [10, 30, 100, 300, 600];
const temporaryName = /^\.kutip-[0-9a-f]{16}\.tmp$/;

/**
 * Replaces a file's content as a whole: whoever reads it, also after a crash or a power cut at any moment, finds the
 * old content or the new, never a part. A symbolic link is written through to its target. When it returns, the
 * content is on the disk.
 *
 * @throws {HostFailure} `disk-full`, `read-only`, `outside-corpus`, … The old content is then untouched and no
 * temporary file is left.
 */
export async function writeAtomically(write: AtomicWrite): Promise<void> {
  const fileSystem = write.fileSystem ?? nodeFileSystem;
  try {
    const target = await realTarget(write, fileSystem);
    const temporary = join(dirname(target), `.kutip-${randomBytes(8).toString('hex')}.tmp`);
    try {
      await writeSynced(temporary, write.content, await modeOf(target, fileSystem), fileSystem);
      await write.beforeReplacing?.();
      await renamePatiently(temporary, target, fileSystem);
    } catch (error) {
      // Gone already when `open` failed; and what went wrong first is what a person has to know.
      await fileSystem.unlink(temporary).catch(() => undefined);
      throw error;
    }
    await syncFolder(dirname(target), fileSystem);
  } catch (error) {
    throw fileFailure(error, write.file);
  }
}

/** Whether a name is that of a temporary file of `writeAtomically`, left behind by a crash. */
export function isTemporaryName(name: string): boolean {
  return temporaryName.test(name);
}

/** Makes a new or renamed entry of a folder survive a power cut. Windows cannot open folders and does not need it. */
export async function syncFolder(
  folder: string,
  fileSystem: Pick<WritingFileSystem, 'open'> = nodeFileSystem,
): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await fileSystem.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network and FUSE file systems cannot sync a folder; the content itself is synced.
    if (!['EINVAL', 'ENOTSUP', 'EBADF', 'EISDIR'].includes(errorCode(error))) throw error;
  } finally {
    await handle.close();
  }
}

async function realTarget(write: AtomicWrite, fileSystem: WritingFileSystem): Promise<string> {
  const isLink = await fileSystem.lstat(write.path).then(
    (stats) => stats.isSymbolicLink(),
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
  if (!isLink) return write.path;
  const target = await fileSystem.realpath(write.path);
  if (!target.startsWith(write.root.endsWith(sep) ? write.root : write.root + sep))
    throw new HostFailure(
      'outside-corpus',
      `${write.file} is a link to a file outside the folder. Replace the link by a file.`,
      { file: write.file },
    );
  return target;
}

async function modeOf(target: string, fileSystem: WritingFileSystem): Promise<number | null> {
  try {
    return (await fileSystem.lstat(target)).mode & 0o777;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function writeSynced(
  path: string,
  content: FileContent,
  mode: number | null,
  fileSystem: WritingFileSystem,
): Promise<void> {
  const handle = await fileSystem.open(path, 'wx');
  try {
    if (mode !== null) await handle.chmod(mode);
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function renamePatiently(from: string, to: string, fileSystem: WritingFileSystem): Promise<void> {
  for (const delay of renameDelays) {
    try {
      return await fileSystem.rename(from, to);
    } catch (error) {
      if (!['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error))) throw error;
      await wait(delay);
    }
  }
  return fileSystem.rename(from, to);
}
