import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { HostFailure } from '../../shared/host/host-error.ts';
import { fileFailure, isMissing } from './file-failure.ts';

/**
 * The only way from a path inside a corpus to a path of the machine. Paths inside a corpus are relative and use `/` on
 * every platform; whatever could lead out of the folder, by spelling or by symbolic link, is refused.
 */
export interface PathGuard {
  /** Real path of the corpus folder. */
  readonly root: string;
  /** Real path of a file that exists. */
  existing(relative: string): Promise<string>;
  /**
   * Path for a file that may not exist yet. Its nearest folder that exists is inside the corpus; a link in its own
   * place is for `writeAtomically` to follow or refuse.
   */
  writable(relative: string): Promise<string>;
}

/** Names that Windows takes for devices, whatever their ending. Refused everywhere: folders are shared between platforms. */
const deviceName =
  /^(con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\.|$)/i;

/** @throws {HostFailure} `not-found` when there is no such folder. */
export async function createPathGuard(folder: string): Promise<PathGuard> {
  const root = await realpath(folder).catch((error: unknown) => {
    throw fileFailure(error, folder);
  });

  async function existing(relative: string): Promise<string> {
    const path = join(root, ...checkedSegments(relative));
    const real = await realpath(path).catch((error: unknown) => {
      throw fileFailure(error, relative);
    });
    return inside(root, real, relative);
  }

  async function writable(relative: string): Promise<string> {
    const segments = checkedSegments(relative);
    const path = join(root, ...segments);
    inside(root, await nearestReal(dirname(path), relative), relative, 'or the folder itself');
    return path;
  }

  return { root, existing, writable };
}

/** Whether the spelling of a path inside a corpus is harmless on `platform`; links are not looked at. */
export function isHarmless(relative: string, platform: NodeJS.Platform = process.platform): boolean {
  if (relative === '' || relative.includes('\0') || relative.includes('\\')) return false;
  if (relative.startsWith('/') || /^[a-z]:/i.test(relative)) return false;
  // On Windows a colon names an alternate stream, and dots and spaces at the end of a name are dropped.
  if (platform === 'win32' && (relative.includes(':') || /[. ](\/|$)/.test(relative))) return false;
  return relative
    .split('/')
    .every((segment) => segment !== '' && segment !== '.' && segment !== '..' && !deviceName.test(segment));
}

function checkedSegments(relative: string): string[] {
  if (!isHarmless(relative))
    throw new HostFailure('outside-corpus', 'This path does not lead to a file of the opened folder.', {
      file: relative,
    });
  return relative.split('/');
}

/** Compared with a trailing separator: `/corpus-secret` is not inside `/corpus`. */
function inside(root: string, real: string, relative: string, rootAllowed?: 'or the folder itself'): string {
  const prefix = root.endsWith(sep) ? root : root + sep;
  if (real.startsWith(prefix) || (rootAllowed !== undefined && real === root)) return real;
  throw new HostFailure(
    'outside-corpus',
    `${relative} leads out of the opened folder. Copy the file into the folder instead of linking to it.`,
    { file: relative },
  );
}

async function nearestReal(folder: string, relative: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const parent = dirname(folder);
    if (isMissing(error) && parent !== folder) return nearestReal(parent, relative);
    throw fileFailure(error, relative);
  }
}
