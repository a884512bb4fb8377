import { readdir } from 'node:fs/promises';
import { HostFailure } from '../../shared/host/host-error.ts';
import { isMemoryFile, memoryFolder } from '../../shared/memory/memory-unit.ts';
import { isMissing, unlessMissing } from '../files/file-failure.ts';
import type { PathGuard } from '../files/path-guard.ts';

/** The imported memories of a corpus, as paths inside it. A folder that may not be read has none. */
export async function listMemoryFiles(guard: PathGuard): Promise<readonly string[]> {
  try {
    const folder = await guard.existing(memoryFolder);
    const names = (await unlessMissing(() => readdir(folder), memoryFolder)) ?? [];
    return names
      .map((name) => `${memoryFolder}/${name}`)
      .filter(isMemoryFile)
      .toSorted();
  } catch (error) {
    if (isMissing(error instanceof HostFailure ? error.cause : error) || error instanceof HostFailure)
      return [];
    throw error;
  }
}
