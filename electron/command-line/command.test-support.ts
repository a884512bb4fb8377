import { run } from './run.ts';

export interface Outcome {
  /** The exit code. */
  readonly code: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line as if somebody stood in the folder. */
export async function runIn(workingFolder: string, commandLine: readonly string[]): Promise<Outcome> {
  let [stdout, stderr] = ['', ''];
  const code = await run(commandLine, {
    version: '0.0.0',
    workingFolder,
    signal: new AbortController().signal,
    print(text) {
      stdout += text;
      return Promise.resolve();
    },
    report(text) {
      stderr += text;
    },
  });
  return { code, stdout, stderr };
}
