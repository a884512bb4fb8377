import { commandTable } from '../command-line/command-table.ts';
import { run } from '../command-line/run.ts';

/** Whether the application was started as `kutip export …`: then it works without a window, and leaves. */
export function isCommandLine(ownArguments: readonly string[]): boolean {
  const [first] = ownArguments;
  return first !== undefined && Object.hasOwn(commandTable, first);
}

/** Resolves to the exit code. */
export function runCommandLine(ownArguments: readonly string[], version: string): Promise<number> {
  const interruption = new AbortController();
  // The first Ctrl+C lets an export remove its unfinished file.
  process.once('SIGINT', () => interruption.abort());
  return run(ownArguments, {
    version,
    workingFolder: process.cwd(),
    signal: interruption.signal,
    print: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
      }),
    report: (text) => process.stderr.write(text),
  });
}
