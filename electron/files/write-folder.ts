import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileOfFormat } from '../../shared/formats/several-files.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { writeAtomically } from './atomic-write.ts';
import { fileFailure, unlessMissing } from './file-failure.ts';
import { isHarmless } from './path-guard.ts';

export interface FolderWrite {
  /** Made when it is missing; the folder that it is in must be there. */
  readonly folder: string;
  /** As the person named it, for messages. */
  readonly name: string;
  readonly files: AsyncIterable<FileOfFormat>;
  /** Where a file of the export really goes. Throws for one that must not be replaced. */
  readonly target: (path: string) => Promise<string>;
}

/**
 * Writes the files of an export into a folder. All of them are written beside it first: until every one is complete, and
 * none would replace what it must not, the folder stays as it was.
 *
 * @throws {HostFailure} `refused` for a path that leads out of the folder, and as `writeAtomically`.
 */
export async function writeFolder({ folder, name, files, target }: FolderWrite): Promise<number> {
  const isThere = (await unlessMissing(() => readdir(folder), name)) !== null;
  const draft = join(isThere ? folder : dirname(folder), `.kutip-${randomBytes(8).toString('hex')}`);
  try {
    await mkdir(draft);
    const paths = await writeDraft(draft, name, files);
    if (isThere) await moveAll(draft, paths, target);
    else await rename(draft, folder);
    return paths.length;
  } catch (error) {
    throw fileFailure(error, name);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Every target is looked at before the first file moves. */
async function moveAll(
  draft: string,
  paths: readonly string[],
  target: FolderWrite['target'],
): Promise<void> {
  const moves: (readonly [from: string, to: string])[] = [];
  for (const path of paths) moves.push([join(draft, ...path.split('/')), await target(path)]);
  for (const [from, to] of moves) {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  }
}

async function writeDraft(
  draft: string,
  name: string,
  files: AsyncIterable<FileOfFormat>,
): Promise<readonly string[]> {
  const paths = new Set<string>();
  for await (const { path, content } of files) {
    if (!isHarmless(path))
      throw new HostFailure(
        'refused',
        `An article is called ${path}, which leads out of ${name}. Rename it.`,
        {
          file: path,
        },
      );
    if (paths.has(path))
      throw new HostFailure(
        'refused',
        `Two files of the export would be called ${path}. Export one translator or one article at a time.`,
        { file: path },
      );
    paths.add(path);
    const file = join(draft, ...path.split('/'));
    await mkdir(dirname(file), { recursive: true });
    await writeAtomically({ path: file, content, file: path, root: draft });
  }
  return [...paths];
}
