import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * The program of Electron's runtime, or null where it was never fetched: the npm package holds a downloader only.
 * `ELECTRON_OVERRIDE_DIST_PATH` points to a copy elsewhere, as for the package itself.
 */
export function electronRuntime(): string | null {
  const packageFolder = join(root, 'node_modules/electron');
  const programs: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  };
  const path = join(
    process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(packageFolder, 'dist'),
    programs[process.platform] ?? 'electron',
  );
  return existsSync(path) ? path : null;
}
