import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { ulid } from 'ulid';
import type { ReadProblem } from '../../shared/formats/format.ts';
import type {
  ReadLoss,
  TranslatedArticle,
  TranslationLossId,
} from '../../shared/formats/translation/translation-format.ts';
import type { HostInput } from '../../shared/host/contract.ts';
import { HostFailure, type HostError } from '../../shared/host/host-error.ts';
import type {
  ImportPlan,
  ReadImport,
  TranslatedLanguage,
  TranslationExportLoss,
  TranslationExportResult,
  TranslationProgress,
} from '../../shared/host/translation-exchange.ts';
import type { Project } from '../../shared/scheme/scheme.ts';
import { translatedArticles } from '../../shared/translation/translated-articles.ts';
import type { ArticlePlace } from '../host/article-place.ts';
import type { CorpusIndex } from '../host/corpus-index.ts';
import { readSidecarFile } from '../host/sidecar-file.ts';
import {
  annotatedArticles,
  exportTranslations,
  knownTranslationFormat,
  translationLosses,
} from './export-translations.ts';
import { countLanguages } from './count-languages.ts';
import { planCorpusImport, type ImportPlace } from './plan-import.ts';
import { findTranslationFile, readTranslations } from './read-translations.ts';

/** Translations on their way out of a corpus and into it. One thing at a time: the next one stops what is running. */
export interface TranslationExchange {
  languages(): Promise<readonly TranslatedLanguage[]>;
  /** `null` when it was stopped. */
  export(
    selection: HostInput<'translations.exportLosses'>,
    file: string,
  ): Promise<TranslationExportResult | null>;
  losses(selection: HostInput<'translations.exportLosses'>): Promise<readonly TranslationExportLoss[]>;
  /** `null` when it was stopped. */
  readImport(file: string, format: string | undefined): Promise<ReadImport | null>;
  /** @throws {HostFailure} `not-found` when another file was read since. */
  planImport(
    request: HostInput<'translations.planImport'>,
    /** Whose sets are changed; the current annotator's without it. */
    annotator?: string,
  ): Promise<ImportPlan>;
  cancel(): void;
}

export interface TranslationExchangeOptions {
  readonly index: CorpusIndex;
  readonly root: string;
  readonly project: () => Project;
  readonly ownId: () => string;
  readonly placeOf: (path: string, annotator: string) => ArticlePlace;
  /** Writes what is pending: sidecars are what is read here. */
  readonly flush: () => Promise<void>;
  readonly progress: (progress: TranslationProgress) => void;
  readonly toHostError: (error: unknown) => HostError;
  readonly now: () => Date;
}

interface HeldImport {
  readonly read: ReadImport;
  readonly translations: readonly TranslatedArticle[];
}

/** Enough to see what is the matter with a file. */
const problemsTold = 20;

export function createTranslationExchange(options: TranslationExchangeOptions): TranslationExchange {
  const { index, root, ownId, placeOf, flush } = options;
  let running = new AbortController();
  let held: HeldImport | null = null;

  function begin(): AbortSignal {
    running.abort();
    running = new AbortController();
    return running.signal;
  }

  /** Every annotator's set of every article, or of one; articles in order. */
  function placesOf(article: string | undefined): readonly ArticlePlace[] {
    const summaries = article === undefined ? index.list().articles : [index.summary(article)];
    return summaries.flatMap(({ path, others }) =>
      [ownId(), ...others].toSorted().map((annotator) => placeOf(path, annotator)),
    );
  }

  async function written(article: string | undefined): Promise<readonly ArticlePlace[]> {
    await index.settled();
    await flush();
    return placesOf(article);
  }

  function tell(total: number): (done: number) => void {
    return (done) => options.progress({ done, total });
  }

  return {
    async languages() {
      const places = await written(undefined);
      return countLanguages(places, readSidecarFile);
    },

    async export({ format: id, language, translator, article }, file) {
      const format = knownTranslationFormat(id);
      const signal = begin();
      const places = await written(article);
      const records = annotatedArticles(places, { signal, progress: tell(places.length) });
      try {
        return await exportTranslations(records, {
          format,
          language,
          isWanted: (each) => translator === undefined || each === translator,
          file,
          root,
          signal,
        });
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      }
    },

    async losses({ format: id, language, translator, article }) {
      const format = knownTranslationFormat(id);
      // Asking does not stop what is running.
      const { signal } = new AbortController();
      const isWanted = (each: string) => translator === undefined || each === translator;
      const records = annotatedArticles(await written(article), { signal });
      return translationLosses(format, translatedArticles(records, { language, isWanted }), signal);
    },

    async readImport(path, format) {
      const signal = begin();
      held = null;
      const file = await findTranslationFile(path, basename(path), format);
      const tally = new ReadTally();
      try {
        const languages = { sourceLanguage: options.project().language };
        for await (const result of readTranslations(file, { ...languages, signal })) {
          if (!result.ok) tally.addProblem(result.error);
          else tally.add(result.value.article, result.value.losses);
          options.progress({ done: tally.translations.length, total: 0 });
        }
      } catch (error) {
        if (signal.aborted) return null;
        throw error;
      }
      const read: ReadImport = {
        id: randomUUID(),
        file: file.name,
        format: file.format.id,
        articles: new Set(tally.translations.map((each) => each.path)).size,
        ...tally.read(),
      };
      held = { read, translations: tally.translations };
      return read;
    },

    async planImport({ import: id, language, translator, article, replaces }, annotator = ownId()) {
      if (held?.read.id !== id)
        throw new HostFailure('not-found', 'Another file was opened since. Choose the file again.');
      const { read, translations } = held;
      const signal = begin();
      await index.settled();
      await flush();
      const articles = index.list().articles.map((summary): ImportPlace => ({
        article: summary.id,
        path: summary.path,
        title: summary.title,
        places: [
          placeOf(summary.path, annotator),
          ...[ownId(), ...summary.others]
            .filter((other) => other !== annotator)
            .map((other) => placeOf(summary.path, other)),
        ],
      }));
      return planCorpusImport({
        translations,
        articles: article === undefined ? articles : articles.filter((each) => each.article === article),
        only: article === undefined ? null : index.summary(article).path,
        rules: {
          format: read.format,
          language,
          annotator,
          translator,
          replaces,
          segmentation: options.project().translation?.segmentation ?? 'sentence',
          newId: ulid,
          time: options.now().toISOString(),
        },
        signal,
        progress: (done, total) => options.progress({ done, total }),
        toHostError: options.toHostError,
      });
    },

    cancel() {
      begin();
      held = null;
    },
  };
}

/** What a file held, while it is being read. */
class ReadTally {
  readonly translations: TranslatedArticle[] = [];
  readonly #losses = new Map<TranslationLossId, { count: number; readonly first: ReadLoss }>();
  readonly #problems: ReadProblem[] = [];
  #problemCount = 0;

  add(article: TranslatedArticle, losses: readonly ReadLoss[]): void {
    this.translations.push(article);
    for (const loss of losses) {
      const known = this.#losses.get(loss.id);
      const times = loss.times ?? 1;
      if (known) known.count += times;
      else this.#losses.set(loss.id, { count: times, first: loss });
    }
  }

  addProblem(problem: ReadProblem): void {
    this.#problemCount++;
    if (this.#problems.length < problemsTold) this.#problems.push(problem);
  }

  read(): Pick<ReadImport, 'languages' | 'losses' | 'problems' | 'problemCount'> {
    const pairs = Map.groupBy(
      this.translations,
      ({ sourceLanguage, targetLanguage }) => `${sourceLanguage}\t${targetLanguage}`,
    );
    return {
      languages: Array.from(pairs.values(), (articles) => ({
        source: articles[0]?.sourceLanguage ?? 'und',
        target: articles[0]?.targetLanguage ?? 'und',
        segments: articles.reduce((sum, { units }) => sum + units.length, 0),
        translated: articles.reduce(
          (sum, { units }) => sum + units.filter(({ target }) => target !== null).length,
          0,
        ),
      })),
      losses: Array.from(this.#losses, ([id, { count, first }]) => ({ id, count, first })),
      problems: this.#problems,
      problemCount: this.#problemCount,
    };
  }
}
