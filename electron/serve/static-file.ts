import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export interface StaticFile {
  readonly path: string;
  readonly contentType: string;
}

/** What the build puts into the folder, and nothing else: an unknown kind of file is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * The names of a folder and file that an address points to, or null where it holds anything that could lead out of
 * the folder: `..`, backslashes and drive letters (separators on Windows), NUL, and whatever does not decode.
 * Encoded forms are decoded once, so `%252e` stays a name with a per cent sign.
 */
function segmentsOf(pathname: string): readonly string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (decoded === '/') return ['index.html'];
  const segments = decoded.replace(/^\//, '').split('/');
  // A leading dot covers `.`, `..` and hidden files at once.
  return segments.every((segment) => /^[^.\\:\0][^\\:\0]*$/.test(segment)) ? segments : null;
}

/**
 * Finds the file that an address names inside `folder`; null where there is none, it is of an unknown kind, or it
 * lies elsewhere after all links are followed.
 *
 * @param pathname the path of an address, still percent-encoded: `/assets/index-1a2b.js`
 */
export async function findStaticFile(folder: string, pathname: string): Promise<StaticFile | null> {
  const segments = segmentsOf(pathname);
  if (segments === null) return null;
  const contentType = contentTypes[extname(segments.at(-1) ?? '')];
  if (contentType === undefined) return null;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...segments));
    if (!path.startsWith(root + sep) || !(await stat(path)).isFile()) return null;
    return { path, contentType };
  } catch {
    return null;
  }
}
