import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { FolderListing } from '../../shared/host/contract.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { fileFailure } from '../files/file-failure.ts';

const byName = new Intl.Collator(undefined, { numeric: true });

/** A folder as a person types it: absolute, or `~` for their own. */
export function typedFolder(path: string): string {
  const trimmed = path.trim();
  if (trimmed === '~' || /^~[/\\]/.test(trimmed)) return join(homedir(), trimmed.slice(1));
  if (!isAbsolute(trimmed))
    throw new HostFailure('invalid-input', `Write the whole path of the folder, as in ${homedir()}.`, {
      file: path,
    });
  return resolve(trimmed);
}

/** The folders inside a folder, hidden ones left out: what browser mode offers in place of the native dialog. */
export async function listFolders(path = homedir()): Promise<FolderListing> {
  const folder = typedFolder(path);
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw fileFailure(error, folder);
  });
  const parent = dirname(folder);
  return {
    path: folder,
    parent: parent === folder ? null : parent,
    folders: entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => ({ name, path: join(folder, name) }))
      .toSorted((a, b) => byName.compare(a.name, b.name)),
  };
}
