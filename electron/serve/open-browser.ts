import { spawn } from 'node:child_process';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const here: Surroundings = { platform: process.platform, environment: process.env };

/** Whether a person sits in front of this machine: not on a build server, and not on Linux without a display. */
export function hasDisplay({ platform, environment }: Surroundings = here): boolean {
  if (environment['CI']) return false;
  return platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

/** The platform's own way to open an address, as a program and its arguments: no shell reads the address. */
export function browserCommand(address: string, platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'win32') return ['rundll32.exe', 'url.dll,FileProtocolHandler', address];
  return [platform === 'darwin' ? 'open' : 'xdg-open', address];
}

/** Opens the address in the person's browser. Where that fails nothing is lost: the address was printed. */
export function openBrowser(address: string): void {
  const [program, ...rest] = browserCommand(address, process.platform);
  const child = spawn(program, rest, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
