import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Keeps what nobody expected, with its stack, in a file on this machine: the window shows a sentence, never a stack.
 * Synchronous, because the next thing may be the end of the process; rare, so nobody waits for it.
 */
export function errorLog(file: string, now: () => Date = () => new Date()): (error: unknown) => void {
  return (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const entry = `${now().toISOString()} ${text}\n`;
    process.stderr.write(entry);
    try {
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, entry);
    } catch {
      // A full disk: it was written to standard error, and there is no better place left.
    }
  };
}
