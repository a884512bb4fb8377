import { open } from 'node:fs/promises';
import { unlessMissing } from './file-failure.ts';
import { parseHistoryLine } from './history-lines.ts';

/** Holds the last entry of nearly every log; where it does not, twice as much is read, and so on. In bytes. */
const firstLook = 16 * 1024;

/** When the last entry of a log was made, read from the end of the file; null when it holds none that can be read. */
export async function lastEntryTime(path: string, file: string): Promise<string | null> {
  const handle = await unlessMissing(() => open(path, 'r'), file);
  if (!handle) return null;
  try {
    const { size } = await handle.stat();
    for (let length = Math.min(firstLook, size); ; length = Math.min(length * 2, size)) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, size - length);
      const time = lastTimeIn(buffer.subarray(0, bytesRead), length === size);
      if (time !== null || length === size) return time;
    }
  } finally {
    await handle.close();
  }
}

/** The first line of a piece of the file may have begun before it. */
function lastTimeIn(bytes: Buffer, isWhole: boolean): string | null {
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .slice(isWhole ? 0 : 1, -1);
  for (const text of lines.toReversed()) {
    const line = parseHistoryLine(text);
    if (line && 'operation' in line) return line.time;
  }
  return null;
}
