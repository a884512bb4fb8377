import { open } from 'node:fs/promises';
import { HostFailure } from '../../shared/host/host-error.ts';
import { fileFailure } from './file-failure.ts';

/** Far beyond any news article; a database dump with the ending .txt must not fill the memory. */
export const largestSource = 32 * 1024 * 1024;

/**
 * Reads a whole file if it is not larger than `limit` bytes: looked at before it is read. `file` is its name in messages.
 *
 * @throws {HostFailure} `too-large`, `not-text` for what is no regular file, or what the file system said.
 */
export async function readLimited(path: string, file: string, limit = largestSource): Promise<Buffer> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    throw fileFailure(error, file);
  });
  try {
    const stats = await handle.stat();
    if (!stats.isFile())
      throw new HostFailure('not-text', `${file} is not a file. Choose a text file.`, { file });
    if (stats.size > limit) throw tooLarge(file, limit);
    return await handle.readFile();
  } catch (error) {
    throw fileFailure(error, file);
  } finally {
    await handle.close();
  }
}

export function tooLarge(file: string, limit: number): HostFailure {
  const megabytes = Math.floor(limit / 1024 / 1024);
  return new HostFailure(
    'too-large',
    `${file} is larger than ${megabytes} MB. Split it into single articles.`,
    { file },
  );
}
