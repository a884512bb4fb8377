import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isArticleName, isSkippedFolder, readSidecarName } from '../files/corpus-names.ts';
import { fileFailure } from '../files/file-failure.ts';
import { compareArticles } from '../files/scan.ts';

export interface ListedSidecar {
  readonly path: string;
  readonly annotator: string;
}

/** What a corpus holds by name alone; nothing has been opened. Paths are relative to its folder, with `/`. */
export interface CorpusListing {
  /** In the order in which the library shows them. */
  readonly articles: readonly string[];
  /** By the path of the article that their name says they belong to; it may not be there. */
  readonly sidecars: ReadonlyMap<string, readonly ListedSidecar[]>;
  /** Named like sidecars, but for the annotator's id. */
  readonly misnamed: readonly string[];
  /** Folders that may not be read. */
  readonly unreadable: readonly string[];
}

const sidecarLike = /\.(txt|md)\.[^/]*kutip\.json$/i;

/**
 * Lists the files of a corpus. Unlike the library's scan it also finds sidecars that belong to nothing, and it opens no
 * file. Hidden folders and linked folders are passed over, as there.
 *
 * @throws {HostFailure} when the corpus folder itself may not be read.
 */
export async function listCorpus(root: string): Promise<CorpusListing> {
  const articles: string[] = [];
  const sidecars = new Map<string, ListedSidecar[]>();
  const misnamed: string[] = [];
  const unreadable: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: unknown) => {
      if (folder === '') throw fileFailure(error, root);
      unreadable.push(folder ?? '');
      return [];
    });
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const sidecar = readSidecarName(path);
      if (entry.isDirectory()) {
        if (!isSkippedFolder(entry.name)) folders.push(path);
      } else if (isArticleName(entry.name)) articles.push(path);
      else if (sidecar && isArticleName(sidecar.article.slice(sidecar.article.lastIndexOf('/') + 1)))
        sidecars.set(sidecar.article, [
          ...(sidecars.get(sidecar.article) ?? []),
          { path, annotator: sidecar.annotator },
        ]);
      else if (sidecarLike.test(entry.name)) misnamed.push(path);
    }
  }
  return {
    articles: articles.toSorted((a, b) => compareArticles({ path: a }, { path: b })),
    sidecars,
    misnamed: misnamed.toSorted(),
    unreadable: unreadable.toSorted(),
  };
}
