import { HostFailure } from '../../shared/host/host-error.ts';

/** The system's error code (`ENOENT`, …), or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

export function isMissing(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Turns what the file system threw into a failure that names the file and says what a person can do. */
export function fileFailure(error: unknown, file: string): HostFailure {
  if (error instanceof HostFailure) return error;
  const options = { file, cause: error };
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new HostFailure(
        'not-found',
        `${file} is not there. It may have been moved or deleted; open the folder again.`,
        options,
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new HostFailure(
        'disk-full',
        `There is no room left to write ${file}. Free some space; your edits are tried again.`,
        options,
      );
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new HostFailure(
        'read-only',
        `${file} may not be read or written. Check the permissions of the file and its folder.`,
        options,
      );
    case 'ENAMETOOLONG':
      return new HostFailure('refused', `The name of ${file} is too long. Shorten it.`, options);
    default:
      return new HostFailure(
        'input-output',
        `${file} could not be read or written (${errorCode(error) || 'unknown cause'}). Check the disk and try again.`,
        options,
      );
  }
}

/** What `read` gives, or null when the file is not there. Other errors become a `HostFailure` naming `file`. */
export async function unlessMissing<Value>(read: () => Promise<Value>, file: string): Promise<Value | null> {
  try {
    return await read();
  } catch (error) {
    if (isMissing(error)) return null;
    throw fileFailure(error, file);
  }
}
