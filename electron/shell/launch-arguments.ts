import { resolve } from 'node:path';

export interface LaunchArguments {
  /** Absolute; a folder, or a file in one. */
  readonly path: string | null;
  readonly readOnly: boolean;
}

/**
 * What a person asked for when they started the application. Switches that are not ours belong to Chromium or to a
 * test driver, which put them anywhere.
 *
 * @param commandLine without the program itself and, in development, without the application's folder
 */
export function readLaunchArguments(commandLine: readonly string[], workingFolder: string): LaunchArguments {
  const named = commandLine.find((argument) => argument !== '' && !argument.startsWith('-'));
  return {
    path: named === undefined ? null : resolve(workingFolder, named),
    readOnly: commandLine.includes('--read-only'),
  };
}

/**
 * The arguments that are the person's: after the program, and after the application's folder where Electron was
 * started with one (`electron . CORPUS`).
 */
export function ownArguments(processArguments: readonly string[], isPackaged: boolean): readonly string[] {
  const rest = processArguments.slice(1);
  if (isPackaged) return rest;
  const application = rest.findIndex((argument) => !argument.startsWith('-'));
  return application === -1 ? rest : rest.toSpliced(application, 1);
}
