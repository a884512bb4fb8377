import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HostFailure } from '../../shared/host/host-error.ts';
import { historyFolder, readHistoryName, type NamedHistory } from './corpus-names.ts';
import { fileFailure, isMissing, unlessMissing } from './file-failure.ts';
import type { PathGuard } from './path-guard.ts';

/** A log on the disk. */
export interface FoundHistory extends NamedHistory {
  /** Relative to the corpus. */
  readonly file: string;
  readonly size: number;
  /** When it was last written, in milliseconds. */
  readonly written: number;
}

/** Files looked at together: the waiting is for the disk. */
const concurrency = 32;

/**
 * All logs of a corpus, those put aside too, in no particular order. Linked files and folders are not followed.
 *
 * @throws {HostFailure} when a folder of them may not be read.
 */
export async function listHistories(guard: PathGuard): Promise<readonly FoundHistory[]> {
  const found: FoundHistory[] = [];
  const root = await guard.existing(historyFolder).catch((error: unknown) => {
    if (error instanceof HostFailure && isMissing(error.cause)) return null;
    throw error;
  });
  if (root === null) return [];
  const names = await readdir(root, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw fileFailure(error, historyFolder);
  });
  const files = names.flatMap((entry) => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    const file = `${historyFolder}${path.slice(root.length).replaceAll('\\', '/')}`;
    const named = readHistoryName(file);
    return named ? [{ ...named, file, path }] : [];
  });
  for (let start = 0; start < files.length; start += concurrency)
    found.push(...(await Promise.all(files.slice(start, start + concurrency).map(measured))).flat());
  return found;
}

async function measured({
  path,
  ...history
}: NamedHistory & { readonly file: string; readonly path: string }): Promise<readonly FoundHistory[]> {
  const stats = await unlessMissing(() => stat(path), history.file);
  return stats ? [{ ...history, size: stats.size, written: stats.mtimeMs }] : [];
}
