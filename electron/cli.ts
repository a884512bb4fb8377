/** `kutip` on the command line: the same files and formats as the application, without a window and without Electron. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { run } from './command-line/run.ts';

const interruption = new AbortController();
// The first Ctrl+C lets an export remove its unfinished file; a second one ends the process at once.
process.once('SIGINT', () => interruption.abort());

// `kutip … | head` closes the pipe early: that is the reader's right, not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    version: packageVersion(),
    // npm runs scripts in the package's folder; INIT_CWD is where the person stands.
    workingFolder: process.env['npm_lifecycle_event'] === 'kutip' ? (process.env['INIT_CWD'] ?? '.') : '.',
    signal: interruption.signal,
    print,
    report: (text) => process.stderr.write(text),
  });
} catch (error) {
  if (!interruption.signal.aborted) throw error;
  // 128 + SIGINT, as shells count.
  process.exitCode = 130;
}

function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

function packageVersion(): string {
  const text = readFileSync(join(import.meta.dirname, '../package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
