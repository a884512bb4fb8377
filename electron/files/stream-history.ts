import { createReadStream } from 'node:fs';
import { fileFailure, isMissing } from './file-failure.ts';
import { parseHistoryLine, type HistoryLine } from './history-lines.ts';

/** A line of a log with its number, from 1; null when it is damaged. */
export interface NumberedLine {
  readonly number: number;
  readonly line: HistoryLine | null;
}

/**
 * Reads a log line by line, without holding all of it. A torn last line is not damage but a crash: it is passed over, and so
 * is a log that is gone meanwhile. Lines end with `\n` alone: others that Unicode knows may stand inside a JSON text.
 *
 * @throws {HostFailure} when the log may not be read.
 */
export async function* streamHistory(path: string, file: string): AsyncGenerator<NumberedLine> {
  let rest: Buffer = Buffer.alloc(0);
  let number = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      if (!Buffer.isBuffer(chunk)) continue;
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let start = 0;
      for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
        yield { number: ++number, line: parseHistoryLine(bytes.toString('utf8', start, end)) };
        start = end + 1;
      }
      rest = bytes.subarray(start);
    }
  } catch (error) {
    if (!isMissing(error)) throw fileFailure(error, file);
  }
}
