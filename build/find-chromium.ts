import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const elsewhere: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) =>
    join(process.env[folder] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
};

const remedy =
  'Kutip found no Chromium. Install Chromium or Chrome, or name its program in the environment variable CHROMIUM.';

/** The path of a Chromium or Chrome: the one that `CHROMIUM` names, one on the PATH, or one in its usual place. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return (
    onPath.find(isProgram) ?? (elsewhere[process.platform] ?? []).find((path) => existsSync(path)) ?? null
  );
}

/**
 * Finds Chromium, and installs Debian's where there is none and this process may.
 * @throws with the remedy, where neither works
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(remedy);
  process.stderr.write('Installing Chromium …\n');
  run('apt-get', ['update', '-qq']);
  run('apt-get', [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
    'fonts-noto-core',
    'fonts-noto-color-emoji',
  ]);
  const installed = findChromium();
  if (installed === null) throw new Error(remedy);
  return installed;
}

function run(program: string, commandLine: readonly string[]): void {
  // apt writes to standard error: standard output may be somebody's report.
  const { status } = spawnSync(program, [...commandLine], {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) throw new Error(`${program} ${commandLine.join(' ')} failed. ${remedy}`);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
