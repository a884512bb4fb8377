import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { failure, success, type Result } from '../../shared/result.ts';

export interface ServeArguments {
  /** Absolute; null opens what was open last, or the sample corpus. */
  readonly corpus: string | null;
  /** 0 takes any free port. */
  readonly port: number;
  readonly open: boolean;
  readonly readOnly: boolean;
}

export const usage = 'Usage: npm run serve -- [CORPUS] [--port N] [--no-open] [--read-only]';

/** Reads the command line; an error is the sentence to print before leaving with exit code 2. */
export function readServeArguments(
  commandLine: readonly string[],
  workingFolder: string,
): Result<ServeArguments, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...commandLine],
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        'read-only': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return failure(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1) return failure(`Kutip opens one folder at a time.\n${usage}`);
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
    return failure(`--port takes a number from 0 to 65535, not "${values.port}".\n${usage}`);
  const [named] = positionals;
  const corpus = named === undefined ? null : resolve(workingFolder, named);
  if (corpus !== null && !isFolder(corpus))
    return failure(`There is no folder ${corpus}. Name a folder that holds articles.\n${usage}`);
  return success({
    corpus,
    port: Number(values.port),
    open: !values['no-open'],
    readOnly: values['read-only'],
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
