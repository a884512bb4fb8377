import { mkdir, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { projectFileName } from '../../shared/scheme/project-file.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { isArticleName, isSkippedFolder, readSidecarName } from '../files/corpus-names.ts';
import { fileFailure, isMissing } from '../files/file-failure.ts';

/**
 * Puts the samples into a folder of the person's own, where they can be annotated. Only what is not there is copied:
 * nobody's work is overwritten. Returns the real path of the folder.
 */
export async function copySamples(samplesFolder: string, userDataFolder: string): Promise<string> {
  const target = join(userDataFolder, 'samples');
  try {
    await mkdir(target, { recursive: true });
    const root = await realpath(target);
    const entries = await readdir(samplesFolder, { recursive: true, withFileTypes: true });
    const there = new Set(await readdir(root, { recursive: true }));
    for (const entry of entries) {
      const folder = entry.parentPath.slice(samplesFolder.length).replace(/^[/\\]/, '');
      const file = join(folder, entry.name);
      if (!entry.isFile() || !isPartOfCorpus(file, entry.name) || there.has(file)) continue;
      await mkdir(dirname(join(root, file)), { recursive: true });
      const content = await readFile(join(samplesFolder, file));
      await writeAtomically({ path: join(root, file), content, file, root });
    }
    return root;
  } catch (error) {
    throw fileFailure(error, target);
  }
}

/** Null when the samples were never copied. */
export async function sampleFolder(userDataFolder: string): Promise<string | null> {
  return realpath(join(userDataFolder, 'samples')).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw fileFailure(error, userDataFolder);
  });
}

function isPartOfCorpus(path: string, name: string): boolean {
  if (path.split(/[/\\]/).slice(0, -1).some(isSkippedFolder)) return false;
  return isArticleName(name) || name === projectFileName || readSidecarName(name) !== null;
}
