import { stat } from 'node:fs/promises';
import type { Sidecar } from '../../shared/annotation/sidecar.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { isMissing } from '../files/file-failure.ts';
import type { PathGuard } from '../files/path-guard.ts';
import { articlePlace } from '../host/article-place.ts';
import { readArticleSource } from '../host/article-source.ts';
import { readSidecarFile } from '../host/sidecar-file.ts';
import { sidecarPath } from '../files/corpus-names.ts';

/** An article that is to be in the index, and who may have a set for it; the person at the keyboard first. */
export interface IndexedArticle {
  readonly path: string;
  readonly annotators: readonly string[];
}

export interface ReadForIndex {
  readonly sha256: string;
  readonly encoding: string;
  readonly text: string;
  readonly sidecars: readonly { readonly annotator: string; readonly sidecar: Sidecar }[];
}

/**
 * A fingerprint of the article's files that needs no reading: their names, times and sizes. Null when there is no
 * article. A file that was changed in the last moments could be changed again within the same tick of its clock, so that
 * its fingerprint never equals a later one.
 */
export async function signatureOf(
  guard: PathGuard,
  { path, annotators }: IndexedArticle,
  now: number,
): Promise<string | null> {
  const source = await fingerprint(guard, path, now);
  if (source === null) return null;
  const names = annotators.map((annotator) => sidecarPath(path, annotator));
  const sidecars = await Promise.all(names.map((name) => fingerprint(guard, name, now)));
  return [source, ...sidecars.filter((each) => each !== null)].join('\n');
}

/** The coarsest clock among file systems in use (FAT) goes in steps of two seconds. */
const coarsestTick = 2000;

async function fingerprint(guard: PathGuard, path: string, now: number): Promise<string | null> {
  try {
    const { mtimeMs, size, ino } = await stat(await guard.existing(path));
    const certainty = mtimeMs + coarsestTick < now ? '' : ` as seen at ${now}`;
    return `${path} ${mtimeMs} ${size} ${ino}${certainty}`;
  } catch (error) {
    if (isMissing(error instanceof HostFailure ? error.cause : error)) return null;
    // Out of the folder, or unreadable: as good as not there.
    return null;
  }
}

/**
 * Reads an article and its readable sidecars. Null when it cannot be read as text: such an article has nothing that could
 * be found, and opening it says why.
 */
export async function readForIndex(
  guard: PathGuard,
  { path, annotators }: IndexedArticle,
): Promise<ReadForIndex | null> {
  const place = (id: string) =>
    articlePlace({
      guard,
      article: path,
      annotator: { id, name: '' },
      language: 'und',
      readOnly: true,
      now: () => new Date(),
    });
  try {
    const sidecars: { readonly annotator: string; readonly sidecar: Sidecar }[] = [];
    for (const annotator of annotators) {
      const file = await readSidecarFile(place(annotator));
      if (file.kind === 'readable') sidecars.push({ annotator, sidecar: file.sidecar });
    }
    const source = await readArticleSource(
      place(annotators[0] ?? 'none'),
      sidecars[0]?.sidecar.source ?? null,
    );
    const { sha256, encoding } = source.info;
    return { sha256, encoding, text: source.text, sidecars };
  } catch (error) {
    if (error instanceof HostFailure) return null;
    throw error;
  }
}
