import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * A hash over the names and bytes of files and folders, tests left out. Bytes rather than times: a checkout, a copy
 * and an unpacked archive all change times, and a build that wrongly counts as fresh costs somebody an afternoon.
 * A few hundred small files take some 30 ms.
 *
 * @param inputs files and folders, relative to `root`; one that does not exist counts as empty
 */
export async function fingerprint(root: string, inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await filesIn(root, input)) {
      hash.update(`${file.split(sep).join('/')}\0`);
      hash.update(
        createHash('sha256')
          .update(await readFile(join(root, file)))
          .digest(),
      );
    }
  }
  return hash.digest('hex');
}

/** Relative to `root`, in a fixed order. */
async function filesIn(root: string, input: string): Promise<readonly string[]> {
  const kind = await stat(join(root, input)).catch(() => null);
  if (kind === null) return [];
  if (kind.isFile()) return [input];
  const entries = await readdir(join(root, input), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|\.tsbuildinfo$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted();
}
