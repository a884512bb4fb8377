import { homedir } from 'node:os';
import { join } from 'node:path';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/**
 * Where the application keeps its settings and the list of recent folders: the folder that Electron uses too, so that
 * browser mode and the desktop application remember the same things. `KUTIP_USER_DATA` overrides it.
 */
export function userDataFolder(
  { platform, environment, home }: Surroundings = {
    platform: process.platform,
    environment: process.env,
    home: homedir(),
  },
): string {
  const named = environment['KUTIP_USER_DATA'];
  if (named) return named;
  if (platform === 'win32') return join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Kutip');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Kutip');
  // XDG Base Directory Specification: an empty value counts as none.
  return join(environment['XDG_CONFIG_HOME'] || join(home, '.config'), 'Kutip');
}
