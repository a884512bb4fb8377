import type { BulkChange } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import type { ImportCounts, ImportPlan, PlannedArticle } from '../../shared/host/translation-exchange.ts';
import type { Cancellation } from '../../shared/formats/format.ts';
import type {
  TranslatedArticle,
  TranslationUnit,
} from '../../shared/formats/translation/translation-format.ts';
import { assignUnits, isForLanguage, LooseUnits } from '../../shared/translation/import/assign-units.ts';
import {
  planImport,
  sourcesOf,
  type ImportArticle,
  type ImportRules,
  type PlannedUnit,
} from '../../shared/translation/import/import-plan.ts';
import type { SkipReason } from '../../shared/translation/import/unit-changes.ts';
import type { AnnotatorSegments } from '../../shared/translation/joined.ts';
import type { ArticlePlace } from '../host/article-place.ts';
import { readArticleSource } from '../host/article-source.ts';
import { readSidecarFile } from '../host/sidecar-file.ts';

/** An article of the corpus, with the place of everybody's set of it; the annotator's own first. */
export interface ImportPlace {
  readonly article: string;
  readonly path: string;
  readonly title: string;
  readonly places: readonly [ArticlePlace, ...ArticlePlace[]];
}

export interface ImportRequest {
  readonly translations: readonly TranslatedArticle[];
  readonly articles: readonly ImportPlace[];
  /** Everything goes into the article with this path. */
  readonly only: string | null;
  readonly rules: ImportRules;
  readonly signal: Cancellation;
  readonly progress: (done: number, total: number) => void;
  readonly toHostError: (error: unknown) => HostError;
}

/** More than a person looks through; the counts are of all. */
const mostUnits = 2000;

/** What importing would do to the corpus. Reads article after article; writes nothing. */
export async function planCorpusImport(request: ImportRequest): Promise<ImportPlan> {
  const { translations, articles, only, rules, signal, progress, toHostError } = request;
  const forLanguage = translations.filter(({ targetLanguage }) =>
    isForLanguage(targetLanguage, rules.language),
  );
  const paths = articles.map(({ path }) => path);
  const { named, loose } = assignUnits(forLanguage, { paths, only, translator: rules.translator });
  const anywhere = new LooseUnits(loose);
  const wanted = articles.filter(({ path }) => named.has(path) || !anywhere.isEmpty);
  const report = new Report();
  const changes: BulkChange[] = [];
  for (const [index, place] of wanted.entries()) {
    signal.throwIfAborted();
    progress(index, wanted.length);
    const { article, path, title } = place;
    const about = { article, path, title };
    try {
      const read = await readImportArticle(place, rules);
      const elsewhere = anywhere.isEmpty ? [] : anywhere.take(sourcesOf(read, rules));
      const units = [...(named.get(path) ?? []), ...elsewhere];
      if (units.length === 0) continue;
      const planned = planImport(read, units, rules);
      if (planned.operation) changes.push({ article, operation: planned.operation });
      report.add({ ...about, begins: planned.begins, error: null }, planned.units);
    } catch (error) {
      const units = named.get(path);
      if (units) report.add({ ...about, begins: null, error: toHostError(error) }, []);
    }
  }
  progress(wanted.length, wanted.length);
  const unplaced = anywhere.rest().map(unplacedUnit);
  return {
    language: rules.language,
    ...report.finish(unplaced),
    otherLanguages: countUnits(translations) - countUnits(forLanguage),
    changes,
  };
}

async function readImportArticle(
  { places }: ImportPlace,
  { language, annotator }: ImportRules,
): Promise<ImportArticle> {
  const sets: AnnotatorSegments[] = [];
  let source: Awaited<ReturnType<typeof readArticleSource>> | null = null;
  for (const place of places) {
    const file = await readSidecarFile(place);
    const isOwn = place.annotator.id === annotator;
    if (isOwn) source = await readArticleSource(place, file.kind === 'readable' ? file.sidecar.source : null);
    if (file.kind === 'missing') continue;
    if (file.kind !== 'readable') {
      // Somebody else's damaged set is theirs to mend; into one's own, nothing can be written.
      if (!isOwn) continue;
      throw new HostFailure(file.kind, `${place.sidecar} cannot be changed: ${file.detail}. Mend it first.`, {
        file: place.sidecar,
      });
    }
    const { annotator: person, translations = {} } = file.sidecar;
    const segments = Object.hasOwn(translations, language) ? translations[language]?.segments : undefined;
    sets.push({ annotator: place.annotator.id, name: person.name, segments: segments ?? [] });
  }
  source ??= await readArticleSource(places[0], null);
  return { text: source.text, offsets: source.offsets, sourceLanguage: source.info.language, sets };
}

function unplacedUnit({ source, target }: TranslationUnit): PlannedUnit {
  const reason: SkipReason = 'no-source';
  return { outcome: 'skip', reason, source, before: '', after: target ?? '', comments: 0, errors: 0 };
}

function countUnits(translations: readonly TranslatedArticle[]): number {
  return translations.reduce((sum, { units }) => sum + units.length, 0);
}

/** What is told of a plan: all counts, and the first units of each article while there is room. */
class Report {
  readonly #articles: PlannedArticle[] = [];
  readonly #total = new Counts();
  #room = mostUnits;
  #isWhole = true;

  add(about: Omit<PlannedArticle, 'counts' | 'units'>, units: readonly PlannedUnit[]): void {
    const counts = new Counts();
    for (const unit of units) {
      counts.count(unit);
      this.#total.count(unit);
    }
    this.#articles.push({ ...about, counts: counts.read(), units: this.#shown(units) });
  }

  finish(unplaced: readonly PlannedUnit[]): Pick<ImportPlan, 'articles' | 'unplaced' | 'counts' | 'isWhole'> {
    for (const unit of unplaced) this.#total.count(unit);
    const shown = this.#shown(unplaced);
    return {
      articles: this.#articles,
      unplaced: shown,
      counts: this.#total.read(),
      isWhole: this.#isWhole,
    };
  }

  #shown(units: readonly PlannedUnit[]): readonly PlannedUnit[] {
    const shown = units.slice(0, this.#room);
    this.#room -= shown.length;
    if (shown.length < units.length) this.#isWhole = false;
    return shown;
  }
}

class Counts {
  #change = 0;
  #same = 0;
  readonly #skip = new Map<SkipReason, number>();

  count({ outcome, reason }: PlannedUnit): void {
    if (outcome === 'change') this.#change++;
    else if (outcome === 'same') this.#same++;
    else if (reason) this.#skip.set(reason, (this.#skip.get(reason) ?? 0) + 1);
  }

  read(): ImportCounts {
    return { change: this.#change, same: this.#same, skip: Object.fromEntries(this.#skip) };
  }
}
