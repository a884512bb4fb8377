import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ArticleSummary } from '../../shared/host/contract.ts';
import type { UnreadableSet } from '../../shared/host/entity-usage.ts';
import { HostFailure, type HostError } from '../../shared/host/host-error.ts';
import type {
  QualityFilter,
  QualitySegments,
  QualitySummary,
  QualityTable,
  RatedSegmentInCorpus,
  TranslationInCorpus,
} from '../../shared/host/quality.ts';
import {
  articleQuality,
  type SegmentQuality,
  type TranslatingSet,
  type TranslationQuality,
} from '../../shared/quality/article-quality.ts';
import type { ErrorProfile } from '../../shared/quality/error-profile.ts';
import {
  errorColumns,
  errorRow,
  headerRow,
  scoreColumns,
  scoreRow,
} from '../../shared/quality/quality-csv.ts';
import { dimensionOf } from '../../shared/quality/typology.ts';
import type { ErrorSeverity, LanguageTag, SegmentId } from '../../shared/translation/segment.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import type { ArticlePlace } from './article-place.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { exportTarget } from './export-corpus.ts';
import { readSidecarBytes, readSidecarFile } from './sidecar-file.ts';

/** How good the translations of a corpus are. Reads; changes nothing. */
export interface CorpusQuality {
  summary(): Promise<QualitySummary>;
  segments(filter: QualityFilter, offset: number, limit: number): Promise<QualitySegments>;
  /** Writes a table of it as CSV. @throws {HostFailure} when that cannot be done there. */
  export(table: QualityTable, file: string): Promise<{ readonly file: string }>;
}

export interface CorpusQualityOptions {
  readonly root: string;
  readonly index: CorpusIndex;
  readonly ownId: () => string;
  readonly placeOf: (path: string, annotator: string) => ArticlePlace;
  readonly profile: () => ErrorProfile;
  /** Writes what is pending: sidecars are what is read here. */
  readonly flush: () => Promise<void>;
  readonly progress: (done: number, total: number) => void;
  readonly toHostError: (error: unknown) => HostError;
}

/** Articles read together: the waiting is for the disk. Between two batches other calls have their turn. */
const batchSize = 24;
/** Batches between two reports. */
const reportEvery = 10;

/** A segment with errors, without its words: those of 10,000 articles would be too much to keep. */
interface RememberedSegment {
  readonly language: LanguageTag;
  readonly translator: string;
  readonly segment: SegmentId;
  readonly penalty: number;
  readonly errors: readonly {
    readonly category: string;
    readonly severity: ErrorSeverity;
    readonly rater: string;
  }[];
}

interface Remembered {
  /** Changes with every writing of one of the article's sidecars, and with the profile. */
  readonly version: string;
  readonly translations: readonly TranslationInCorpus[];
  readonly segments: readonly RememberedSegment[];
  readonly names: readonly (readonly [id: string, name: string])[];
  readonly unreadable: readonly UnreadableSet[];
}

export function createCorpusQuality(options: CorpusQualityOptions): CorpusQuality {
  const { index, ownId, placeOf } = options;
  const remembered = new Map<string, Remembered>();

  function placesOf({ path, others }: ArticleSummary): readonly ArticlePlace[] {
    return [ownId(), ...others].toSorted().map((annotator) => placeOf(path, annotator));
  }

  async function look(summary: ArticleSummary): Promise<void> {
    const places = placesOf(summary);
    const versions = await Promise.all(places.map(versionOf));
    const version = JSON.stringify([options.profile(), places.map(({ sidecar }) => sidecar), versions]);
    if (remembered.get(summary.id)?.version === version) return;
    const { sets, unreadable } = await readSets(places);
    const found = articleQuality(sets, options.profile()).filter(({ tally }) => tally.segments > 0);
    remembered.set(summary.id, {
      version,
      translations: found.map((quality) => inCorpus(summary, quality)),
      segments: found.flatMap((quality) => quality.segments.flatMap((each) => remember(quality, each))),
      names: sets.flatMap(({ annotator, name }) => (name === '' ? [] : [[annotator, name] as const])),
      unreadable,
    });
  }

  async function readSets(places: readonly ArticlePlace[]) {
    const read = await Promise.all(places.map(readSet));
    return {
      sets: read.flatMap((set) => (set && !('error' in set) ? set : [])),
      unreadable: read.flatMap((set) => (set && 'error' in set ? set : [])),
    };
  }

  async function readSet(place: ArticlePlace): Promise<TranslatingSet | UnreadableSet | null> {
    try {
      const bytes = await readSidecarBytes(place);
      // Most articles are not translated, and need not be parsed.
      if (!bytes?.includes('"translations"')) return null;
      const file = await readSidecarFile(place);
      if (file.kind === 'missing') return null;
      if (file.kind === 'readable') {
        const { source, annotator, translations = {} } = file.sidecar;
        const { id } = place.annotator;
        return { annotator: id, name: annotator.name, sourceLanguage: source.language, translations };
      }
      throw new HostFailure(file.kind, `${place.sidecar} cannot be read: ${file.detail}.`, {
        file: place.sidecar,
      });
    } catch (error) {
      return { file: place.sidecar, error: options.toHostError(error) };
    }
  }

  /** The words of some remembered segments, as they are now: one that has gone since is left out. */
  async function withWords(
    summary: ArticleSummary,
    wanted: readonly RememberedSegment[],
  ): Promise<readonly RatedSegmentInCorpus[]> {
    const { sets } = await readSets(placesOf(summary));
    const qualities = articleQuality(sets, options.profile());
    return wanted.flatMap(({ language, translator, segment }) => {
      const quality = qualities.find((each) => each.language === language && each.translator === translator);
      const found = quality?.segments.find(({ row }) => row.id === segment);
      return quality && found ? ratedSegment(summary, quality, found) : [];
    });
  }

  /** Looks at every article again that has changed, and gives those that are there. */
  async function lookAtAll(): Promise<readonly ArticleSummary[]> {
    await index.settled();
    await options.flush();
    const { articles } = index.list();
    for (let start = 0; start < articles.length; start += batchSize) {
      const batch = articles.slice(start, start + batchSize);
      await Promise.all(batch.map(look));
      await nextTurn();
      if ((start / batchSize) % reportEvery === reportEvery - 1)
        options.progress(start + batch.length, articles.length);
    }
    const there = new Set(articles.map(({ id }) => id));
    for (const id of remembered.keys()) if (!there.has(id)) remembered.delete(id);
    return articles;
  }

  async function errorRows(summary: ArticleSummary): Promise<string> {
    const { segments = [], translations = [] } = remembered.get(summary.id) ?? {};
    if (segments.length === 0) return '';
    const inWords = await withWords(summary, segments);
    return inWords
      .flatMap(({ segment: id, source, target, language, translator, errors }) => {
        const translation = translations.find(
          (each) => each.language === language && each.translator === translator,
        );
        return translation ? errors.map((error) => errorRow(translation, { id, source, target }, error)) : [];
      })
      .join('');
  }

  return {
    async summary() {
      const articles = await lookAtAll();
      const found = articles.flatMap(({ id }) => remembered.get(id) ?? []);
      return {
        translations: found.flatMap(({ translations }) => translations),
        names: Object.fromEntries(found.flatMap(({ names }) => names)),
        unreadable: found.flatMap(({ unreadable }) => unreadable),
      };
    },

    async segments(filter, offset, limit) {
      const fitting = index
        .list()
        .articles.filter(({ id }) => filter.article === undefined || filter.article === id)
        .flatMap((summary) =>
          (remembered.get(summary.id)?.segments ?? [])
            .filter((segment) => fits(segment, filter))
            .map((segment) => ({ summary, segment })),
        )
        .toSorted((a, b) => b.segment.penalty - a.segment.penalty);
      const page = fitting.slice(offset, offset + limit);
      const read = await Promise.all(
        Array.from(
          Map.groupBy(page, ({ summary }) => summary),
          ([summary, inArticle]) =>
            withWords(
              summary,
              inArticle.map(({ segment }) => segment),
            ),
        ),
      );
      const segments = read.flat().toSorted((a, b) => b.penalty - a.penalty);
      return { segments, total: fitting.length };
    },

    async export(table, file) {
      const target = await exportTarget(file, options.root);
      const articles = await lookAtAll();
      const rows = [headerRow(table === 'scores' ? scoreColumns : errorColumns)];
      for (const summary of articles)
        rows.push(
          ...(table === 'scores'
            ? (remembered.get(summary.id)?.translations ?? []).map((each) =>
                scoreRow(each, options.profile()),
              )
            : [await errorRows(summary)]),
        );
      await writeAtomically({ path: target, content: rows.join(''), file, root: dirname(target) });
      return { file: target };
    },
  };
}

/** Changes with every writing of the sidecar; `null` when there is none. */
async function versionOf({ guard, sidecar }: ArticlePlace): Promise<string | null> {
  try {
    const { mtimeMs, size, ino } = await stat(await guard.existing(sidecar));
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return null;
  }
}

function inCorpus(
  { id, path, title }: ArticleSummary,
  { sourceLanguage, language, translator, tally }: TranslationQuality,
): TranslationInCorpus {
  return { article: id, path, title, sourceLanguage, language, translator, tally };
}

function errorsIn({ ratings }: SegmentQuality) {
  return ratings.flatMap(({ rater, errors }) => errors.map((error) => ({ ...error, rater })));
}

function remember(
  { language, translator }: TranslationQuality,
  quality: SegmentQuality,
): readonly RememberedSegment[] {
  const errors = errorsIn(quality).map(({ category, severity, rater }) => ({ category, severity, rater }));
  const { row, penalty } = quality;
  return errors.length === 0 ? [] : [{ language, translator, segment: row.id, penalty, errors }];
}

function fits({ language, translator, errors }: RememberedSegment, filter: QualityFilter): boolean {
  if (filter.language !== undefined && filter.language !== language) return false;
  if (filter.translator !== undefined && filter.translator !== translator) return false;
  return errors.some(
    ({ category, severity, rater }) =>
      (filter.rater === undefined || filter.rater === rater) &&
      (filter.severity === undefined || filter.severity === severity) &&
      (filter.category === undefined || [category, dimensionOf(category)].includes(filter.category)),
  );
}

function ratedSegment(
  { id: article, path, title }: ArticleSummary,
  { language, translator }: TranslationQuality,
  quality: SegmentQuality,
): RatedSegmentInCorpus {
  const { row, penalty } = quality;
  const { segment } = row.translation;
  return {
    article,
    path,
    title,
    language,
    translator,
    segment: row.id,
    source: segment.quote,
    target: segment.target,
    penalty,
    errors: errorsIn(quality).map(({ id, side, words, category, severity, note, rater }) => ({
      id,
      side,
      words,
      category,
      severity,
      ...(note !== undefined && { note }),
      rater,
    })),
  };
}
