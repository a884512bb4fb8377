import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const remedy = 'Install xmllint (Debian: libxml2-utils) to have files validated against their schemas.';

export type Xmllint =
  { readonly found: true; readonly program: string } | { readonly found: false; readonly reason: string };

/** Finds xmllint, and installs Debian's where there is none and this process may. Says why where neither works. */
export function ensureXmllint(): Xmllint {
  if (runs('xmllint')) return { found: true, program: 'xmllint' };
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return { found: false, reason: remedy };
  process.stderr.write('Installing xmllint …\n');
  const isInstalled =
    aptGet('install', '-y', '-qq', '--no-install-recommends', 'libxml2-utils') ||
    (aptGet('update', '-qq') && aptGet('install', '-y', '-qq', '--no-install-recommends', 'libxml2-utils'));
  if (isInstalled && runs('xmllint')) return { found: true, program: 'xmllint' };
  return { found: false, reason: `apt-get could not install it. ${remedy}` };
}

function runs(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}

function aptGet(...commandLine: readonly string[]): boolean {
  const { status } = spawnSync('apt-get', [...commandLine], {
    // apt writes to standard error: standard output may be somebody's report.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 120_000,
  });
  return status === 0;
}
