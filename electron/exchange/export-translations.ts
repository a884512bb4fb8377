import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  findTranslationFormat,
  isFolderFormat,
  type AnyTranslationFormat,
} from '../../shared/formats/translation/registry.ts';
import {
  findTranslationLosses,
  type TranslatedArticle,
} from '../../shared/formats/translation/translation-format.ts';
import type { Cancellation } from '../../shared/formats/format.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import type {
  TranslationExportLoss,
  TranslationExportResult,
} from '../../shared/host/translation-exchange.ts';
import { translatedArticles, type AnnotatedArticle } from '../../shared/translation/translated-articles.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { unlessMissing } from '../files/file-failure.ts';
import { writeFolder } from '../files/write-folder.ts';
import type { ArticlePlace } from '../host/article-place.ts';
import { exportTarget } from '../host/export-corpus.ts';
import { readSidecarFile } from '../host/sidecar-file.ts';

export interface TranslationExport {
  readonly format: AnyTranslationFormat;
  readonly language: string;
  readonly isWanted?: ((translator: string) => boolean) | undefined;
  /** Where to, as a path of the machine: a file, or a folder for a format that writes several. */
  readonly file: string;
  /** Real path of the corpus folder; null where there is none to protect. */
  readonly root: string | null;
  readonly signal: Cancellation;
}

/** @throws {HostFailure} `invalid-input` */
export function knownTranslationFormat(id: string): AnyTranslationFormat {
  const format = findTranslationFormat(id);
  if (!format) throw new HostFailure('invalid-input', `Kutip does not know the format ${id}.`);
  return format;
}

/**
 * Writes translations into one file, or the files of a folder, an article at a time: memory does not grow with the corpus, and
 * until the last piece is on the disk what was there stays.
 *
 * @throws {HostFailure} `refused` for the name of a source or sidecar, and as `annotatedArticles` does.
 */
export async function exportTranslations(
  records: AsyncIterable<AnnotatedArticle>,
  { language, isWanted, ...target }: TranslationExport,
): Promise<TranslationExportResult> {
  return writeTranslations(translatedArticles(records, { language, isWanted }), target);
}

export async function writeTranslations(
  articles: AsyncIterable<TranslatedArticle>,
  { format, file, root, signal }: Pick<TranslationExport, 'format' | 'file' | 'root' | 'signal'>,
): Promise<TranslationExportResult> {
  const written = { articles: 0, segments: 0 };

  async function* counted(): AsyncGenerator<TranslatedArticle> {
    for await (const article of articles) {
      written.articles++;
      written.segments += article.units.length;
      yield article;
    }
  }

  const target = root === null ? file : await exportTarget(file, root);
  const there = await unlessMissing(() => stat(target), basename(file));
  if (isFolderFormat(format)) {
    if (there && !there.isDirectory())
      throw new HostFailure('refused', `${format.name} is written into a folder. Name a folder.`, { file });
    const files = format.writeFiles(counted(), { signal });
    const place = async (path: string) => {
      const inside = join(target, ...path.split('/'));
      return root === null ? inside : protectedTarget(inside, root);
    };
    await writeFolder({ folder: target, name: file, files, target: place });
  } else {
    if (there?.isDirectory())
      throw new HostFailure('refused', `${file} is a folder. Name a file in it.`, { file });
    const content = asRefusal(format.write(counted(), { signal }), file);
    await writeAtomically({ path: target, content, file, root: dirname(target) });
  }
  return { file: target, ...written };
}

/** A format throws a RangeError for what it cannot write at all, as XLIFF two pairs of languages. @throws {HostFailure} */
async function* asRefusal(pieces: AsyncIterable<string>, file: string): AsyncGenerator<string> {
  try {
    yield* pieces;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new HostFailure('invalid-input', `${file} cannot be written: ${error.message}.`, { file });
  }
}

/** Of folders that are not there yet, nothing can be replaced. */
async function protectedTarget(file: string, root: string): Promise<string> {
  const folder = await unlessMissing(() => stat(dirname(file)), file);
  return folder ? exportTarget(file, root) : file;
}

export async function translationLosses(
  format: AnyTranslationFormat,
  articles: AsyncIterable<TranslatedArticle>,
  signal: Cancellation,
): Promise<readonly TranslationExportLoss[]> {
  const losses = await findTranslationLosses(format, articles, { signal });
  return losses.map(({ loss, articles: count }) => ({ id: loss.id, articles: count }));
}

/**
 * The annotation sets of these places, as the disk has them.
 *
 * @throws {HostFailure} `damaged` or `newer-version`: an export that leaves out an article in silence is worse than none.
 */
export async function* annotatedArticles(
  places: readonly ArticlePlace[],
  { signal, progress }: { readonly signal: Cancellation; readonly progress?: (done: number) => void },
): AsyncGenerator<AnnotatedArticle> {
  for (const [index, place] of places.entries()) {
    signal.throwIfAborted();
    progress?.(index);
    const file = await readSidecarFile(place);
    if (file.kind === 'missing') continue;
    if (file.kind !== 'readable')
      throw new HostFailure(
        file.kind,
        `${place.sidecar} cannot be exported: ${file.detail}. Mend it or move it away, then export again.`,
        { file: place.sidecar },
      );
    yield { path: place.article, sidecar: file.sidecar };
  }
}
