import { stat } from 'node:fs/promises';
import { tmx } from '../../shared/formats/translation/tmx.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { unitsOfArticle, unitsOfFile } from '../../shared/memory/article-units.ts';
import type { MemoryUnit } from '../../shared/memory/memory-unit.ts';
import type { TranslatingSet } from '../../shared/quality/article-quality.ts';
import { readTranslations } from '../exchange/read-translations.ts';
import type { PathGuard } from '../files/path-guard.ts';
import { articlePlace } from '../host/article-place.ts';
import { readSidecarBytes, readSidecarFile } from '../host/sidecar-file.ts';
import type { IndexedArticle } from '../search/read-article.ts';

export interface ReadUnits {
  readonly units: readonly MemoryUnit[];
  /** Files that cannot be read, relative to the corpus: they cost what is in them, and nothing else. */
  readonly unreadable: readonly string[];
}

/** What everybody has confirmed of an article. The article itself is not needed: segments hold their source words. */
export async function readArticleUnits(
  guard: PathGuard,
  { path, annotators }: IndexedArticle,
): Promise<ReadUnits> {
  const sets: TranslatingSet[] = [];
  const unreadable: string[] = [];
  for (const id of annotators.toSorted()) {
    const place = articlePlace({
      guard,
      article: path,
      annotator: { id, name: '' },
      language: 'und',
      readOnly: true,
      now: () => new Date(),
    });
    try {
      // Most articles are not translated, and need not be parsed.
      if ((await readSidecarBytes(place))?.includes('"translations"') !== true) continue;
      const file = await readSidecarFile(place);
      if (file.kind === 'readable') {
        const { annotator, source, translations = {} } = file.sidecar;
        sets.push({ annotator: id, name: annotator.name, sourceLanguage: source.language, translations });
      } else if (file.kind !== 'missing') unreadable.push(place.sidecar);
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      unreadable.push(place.sidecar);
    }
  }
  return { units: unitsOfArticle(path, sets), unreadable };
}

/** The units of an imported memory. What comes before a fault in the file is kept. */
export async function readMemoryFile(guard: PathGuard, file: string): Promise<ReadUnits> {
  const units: MemoryUnit[] = [];
  try {
    for await (const read of readTranslations(
      { path: await guard.existing(file), name: file, format: tmx },
      {},
    ))
      if (read.ok) for (const unit of unitsOfFile(file, read.value.article)) units.push(unit);
    return { units, unreadable: [] };
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    return { units, unreadable: [file] };
  }
}

/** Changes with every writing of an imported memory; null when it is not there. */
export async function versionOfFile(guard: PathGuard, file: string): Promise<string | null> {
  try {
    const { mtimeMs, size, ino } = await stat(await guard.existing(file));
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return null;
  }
}
