import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { ArticleSummary } from '../../shared/host/contract.ts';
import { widenToGraphemes } from '../../shared/text/graphemes.ts';
import { utf16 } from '../../shared/text/offset.ts';
import { isTemporaryName } from './atomic-write.ts';
import { isArticleName, isSkippedFolder, readSidecarName, sidecarPath } from './corpus-names.ts';
import { decodeTolerantly } from './decode.ts';
import { isMissing } from './file-failure.ts';
import { isHarmless } from './path-guard.ts';
import { peekSidecar } from './peek-sidecar.ts';

/** An article as the scan finds it: everything about it but the id, which the host gives out. */
export type FoundArticle = Omit<ArticleSummary, 'id'>;

export interface ScanOptions {
  /** Real path of the corpus folder. */
  readonly root: string;
  /** Whose status and annotations are counted. */
  readonly annotator: string;
  /** Ends the scan early. */
  readonly signal?: AbortSignal | undefined;
  /** Told the folders that may not be read; the scan goes on without them. */
  readonly onUnreadable?: ((folder: string, cause: unknown) => void) | undefined;
  /** Told the temporary files that a crash left behind, as paths of the machine. */
  readonly onLeftover?: ((path: string) => void) | undefined;
}

const titleBytes = 4096;
/** In UTF-16 units. */
const titleLength = 120;
/**
 * Files looked at together. The waiting is for the disk, not for the processor: 10,000 articles take about a second on
 * two cores and no turn of the event loop is long, so there is no worker thread.
 */
const concurrency = 32;

/**
 * Finds the articles of a folder and what the library shows of each. Yields batches as they are ready, folder by
 * folder, in no order that could be relied on; `compareArticles` sorts.
 */
export async function* scanArticles(options: ScanOptions): AsyncGenerator<readonly FoundArticle[]> {
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const listing = await listFolder(folder, options);
    folders.push(...listing.folders);
    for (let start = 0; start < listing.articles.length; start += concurrency) {
      if (options.signal?.aborted) return;
      const batch = listing.articles.slice(start, start + concurrency);
      const found = await Promise.all(
        batch.map((path) =>
          summariseArticle(options.root, path, options.annotator, listing.annotators.get(path)),
        ),
      );
      yield found.filter((article) => article !== null);
    }
  }
}

/**
 * What the library shows of one article. Null when it is not there, no file, or a link out of the corpus. `annotators`: those who
 * have a sidecar, where the caller has listed the folder already.
 */
export async function summariseArticle(
  root: string,
  path: string,
  annotator: string,
  annotators?: readonly string[],
): Promise<FoundArticle | null> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const unknown = { path, title: name, bytes: 0, status: 'new', annotations: 0, others: [] } as const;
  if (!isHarmless(path)) return { ...unknown, problem: 'unreadable' };
  try {
    const real = await realpath(join(root, path));
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
    const stats = await stat(real);
    if (!stats.isFile()) return null;
    const people = annotators ?? (await annotatorsOf(root, path));
    const own = people.includes(annotator)
      ? await peekSidecar(join(root, sidecarPath(path, annotator)))
      : { status: 'new' as const, annotations: 0 };
    const title = titleOf(decodeTolerantly(await firstBytes(real)));
    return {
      path,
      title: title === '' ? name : title,
      bytes: stats.size,
      others: people.filter((id) => id !== annotator).toSorted(),
      ...own,
    };
  } catch (error) {
    // Gone since the folder was listed.
    return isMissing(error) ? null : { ...unknown, problem: 'unreadable' };
  }
}

const naturalOrder = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** By path, numbers by their value: `news-9.txt` before `news-10.txt`. The same on every machine. */
export function compareArticles(a: { readonly path: string }, b: { readonly path: string }): number {
  return naturalOrder.compare(a.path, b.path) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

interface FolderListing {
  readonly folders: readonly string[];
  readonly articles: readonly string[];
  readonly annotators: ReadonlyMap<string, readonly string[]>;
}

async function listFolder(folder: string, options: ScanOptions): Promise<FolderListing> {
  const folders: string[] = [];
  const articles: string[] = [];
  const annotators = new Map<string, string[]>();
  const entries = await readdir(join(options.root, folder), { withFileTypes: true }).catch(
    (cause: unknown) => {
      options.onUnreadable?.(folder, cause);
      return [];
    },
  );
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const sidecar = readSidecarName(path);
    // Linked folders are not followed: they may lead round in a circle. Linked files are looked at one by one.
    if (entry.isDirectory()) {
      if (!isSkippedFolder(entry.name)) folders.push(path);
    } else if (isArticleName(entry.name)) articles.push(path);
    else if (sidecar)
      annotators.set(sidecar.article, [...(annotators.get(sidecar.article) ?? []), sidecar.annotator]);
    else if (isTemporaryName(entry.name)) options.onLeftover?.(join(options.root, path));
  }
  articles.sort((a, b) => compareArticles({ path: a }, { path: b }));
  for (const article of articles) if (!annotators.has(article)) annotators.set(article, []);
  return { folders, articles, annotators };
}

async function annotatorsOf(root: string, article: string): Promise<readonly string[]> {
  const slash = article.lastIndexOf('/');
  const name = article.slice(slash + 1);
  const names = await readdir(join(root, article.slice(0, Math.max(slash, 0))));
  return names.flatMap((each) => {
    const sidecar = readSidecarName(each);
    return sidecar?.article === name ? [sidecar.annotator] : [];
  });
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(titleBytes), 0, titleBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The first line that holds words, without the marks of a Markdown heading. */
function titleOf(beginning: string): string {
  const line = beginning.split(/\r\n?|\n/).find((each) => /[\p{L}\p{N}]/u.test(each)) ?? '';
  const title = line.replace(/^#{1,6}\s+/, '').trim();
  if (title.length <= titleLength) return title;
  const { end } = widenToGraphemes(title, { start: utf16(0), end: utf16(titleLength) });
  return `${title.slice(0, end)}…`;
}
