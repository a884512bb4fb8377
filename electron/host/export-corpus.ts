import { realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { ExportLoss, ExportResult } from '../../shared/host/contract.ts';
import { isInPlace } from '../../shared/annotation/new-annotation.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { findLosses, type ArticleRecord, type Format } from '../../shared/formats/format.ts';
import { findFormat } from '../../shared/formats/registry.ts';
import { projectFileName } from '../../shared/scheme/project-file.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { isArticleName, readSidecarName } from '../files/corpus-names.ts';
import { fileFailure } from '../files/file-failure.ts';
import type { ArticlePlace } from './article-place.ts';
import { readArticleSource } from './article-source.ts';
import { readSidecarFile } from './sidecar-file.ts';

export interface ExportOptions {
  readonly format: string;
  /** Where to, as a path of the machine. */
  readonly file: string;
  /** The sidecars to export, article by article. */
  readonly places: readonly ArticlePlace[];
  /** Real path of the corpus folder. */
  readonly root: string;
}

/**
 * Writes the annotation sets of a corpus into one file, a piece at a time: memory does not grow with the corpus, and
 * until the last piece is on the disk the file has its old content or none.
 *
 * @throws {HostFailure} `refused` for the name of a source or sidecar, and as `soundRecords` does.
 */
export async function exportCorpus({ format: id, file, places, root }: ExportOptions): Promise<ExportResult> {
  const format = knownFormat(id);
  const target = await exportTarget(file, root);
  const articles = new Set<string>();
  let annotations = 0;

  async function* counted(): AsyncGenerator<ArticleRecord> {
    for await (const record of soundRecords(places)) {
      articles.add(record.path);
      annotations += record.sidecar.annotations.length;
      yield record;
    }
  }

  await writeAtomically({ path: target, content: format.write(counted()), file, root: dirname(target) });
  return { file: target, articles: articles.size, annotations };
}

/** What the export would leave out. @throws {HostFailure} as `soundRecords` does. */
export async function exportLosses(
  id: string,
  places: readonly ArticlePlace[],
): Promise<readonly ExportLoss[]> {
  const losses = await findLosses(knownFormat(id), soundRecords(places));
  return losses.map(({ loss, articles }) => ({ id: loss.id, articles }));
}

function knownFormat(id: string): Format {
  const format = findFormat(id);
  if (!format) throw new HostFailure('invalid-input', `Kutip does not know the format ${id}.`);
  return format;
}

/**
 * The annotated articles of these places.
 *
 * @throws {HostFailure} `damaged` when a sidecar cannot be read, and `source-changed` when its annotations do not find
 * their words: an export that leaves out an article in silence, or says a wrong place, is worse than none.
 */
async function* soundRecords(places: readonly ArticlePlace[]): AsyncGenerator<ArticleRecord> {
  for (const place of places) {
    const sidecarFile = await readSidecarFile(place);
    if (sidecarFile.kind === 'missing') continue;
    if (sidecarFile.kind !== 'readable')
      throw new HostFailure(
        sidecarFile.kind,
        `${place.sidecar} cannot be exported: ${sidecarFile.detail}. Mend it or move it away, then export again.`,
        { file: place.sidecar },
      );
    const { sidecar } = sidecarFile;
    const { text, offsets } = await readArticleSource(place, sidecar.source);
    const misplaced = sidecar.annotations.filter((each) => !isInPlace(offsets, each)).length;
    if (misplaced > 0)
      throw new HostFailure(
        'source-changed',
        `${place.article} has changed since it was annotated: ${misplaced} annotations no longer find their words. ` +
          'Restore the article, or move its sidecar away, then export again.',
        { file: place.article },
      );
    yield { path: place.article, text, sidecar };
  }
}

/** Follows links, so that none leads the export onto a file of the corpus that is somebody's work. */
export async function exportTarget(file: string, root: string): Promise<string> {
  const folder = await realpath(dirname(file)).catch((error: unknown) => {
    throw fileFailure(error, dirname(file));
  });
  const target = await realpath(file).catch(() => join(folder, basename(file)));
  const name = basename(target);
  const isInside = target.startsWith(root.endsWith(sep) ? root : root + sep);
  const isSomebodysWork =
    isArticleName(name) ||
    readSidecarName(name) !== null ||
    name === projectFileName ||
    target.startsWith(join(root, '.kutip') + sep);
  if (isInside && isSomebodysWork)
    throw new HostFailure('refused', `${name} is a file of the opened folder. Choose another name.`, {
      file,
    });
  return target;
}
