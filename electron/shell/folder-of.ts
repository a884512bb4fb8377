import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The folder that a person meant: what they dropped or opened may be a file in it, such as its project file. */
export async function folderOf(path: string): Promise<string> {
  try {
    return (await stat(path)).isDirectory() ? path : dirname(path);
  } catch {
    // Not there: the host says so in its own words.
    return path;
  }
}
