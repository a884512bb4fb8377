import { randomUUID } from 'node:crypto';
import { opendir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { IdenticalTemplate } from '../../shared/annotation/identical-text.ts';
import type {
  ArticleId,
  CorpusInfo,
  ExportLoss,
  ExportResult,
  HostEvent,
  OtherSet,
  IdenticalText,
  RepeatsElsewhere,
} from '../../shared/host/contract.ts';
import { HostFailure, type HostError } from '../../shared/host/host-error.ts';
import type { ImportedMemory } from '../../shared/host/memory-calls.ts';
import type { SegmentHistory } from '../../shared/host/segment-history.ts';
import type { Annotator } from '../../shared/host/settings.ts';
import { isMemoryFile, memoryFolder } from '../../shared/memory/memory-unit.ts';
import { profileOf } from '../../shared/quality/profiles.ts';
import { projectFileName } from '../../shared/scheme/project-file.ts';
import type { Entity, Project } from '../../shared/scheme/scheme.ts';
import type { TranslationSettings } from '../../shared/translation/translation-settings.ts';
import { isArticleName, readSidecarName } from '../files/corpus-names.ts';
import { fileFailure } from '../files/file-failure.ts';
import { createPathGuard } from '../files/path-guard.ts';
import { watchCorpus } from '../files/watch.ts';
import { articlePlace, type ArticlePlace } from './article-place.ts';
import { createBulkChanges, type BulkChanges } from './bulk-change.ts';
import { createCorpusHistory, type CorpusHistory } from './corpus-history.ts';
import { createCorpusIndex, type CorpusIndex } from './corpus-index.ts';
import { createCorpusQuality, type CorpusQuality } from './corpus-quality.ts';
import { createEntityChanges } from './entity-changes.ts';
import { createEntityJournal } from './entity-journal.ts';
import { createEntityUsages, type EntityUsages } from './entity-usage.ts';
import { exportCorpus, exportLosses } from './export-corpus.ts';
import { createGlossaryOfCorpus, type GlossaryOfCorpus } from './glossary-of-corpus.ts';
import { findIdenticalText } from './identical-text.ts';
import { createLineIndex } from './line-index.ts';
import { isFolderWritable } from './load-article.ts';
import { readOtherSets } from './other-sets.ts';
import { createOpenArticles, type OpenArticles } from './open-articles.ts';
import { openProjectStore } from './project-store.ts';
import { findRepeatsElsewhere } from './repeats-elsewhere.ts';
import { createSchemeOfCorpus, type SchemeOfCorpus } from './scheme-of-corpus.ts';
import { readSegmentHistory } from './segment-history.ts';
import { createMemoryCalls, type MemoryCalls } from '../memory/memory-calls.ts';
import { createSearchCalls, type SearchCalls } from '../search/search-calls.ts';
import { createTranslationExchange, type TranslationExchange } from '../exchange/translation-exchange.ts';
import { createSuggestionMemory, type SuggestionMemory } from './suggestion-memory.ts';

/** The folder that is open. */
export interface Corpus {
  info(): CorpusInfo;
  readonly root: string;
  readonly index: CorpusIndex;
  readonly articles: OpenArticles;
  readonly history: CorpusHistory;
  readonly memory: SuggestionMemory;
  /** Where an annotation's words stand in the other articles. */
  identical(template: IdenticalTemplate, except: ArticleId): Promise<IdenticalText>;
  /** What of an article stands in others, once all articles are found. */
  repeats(article: ArticleId): Promise<RepeatsElsewhere>;
  /** @throws {HostFailure} `read-only` */
  bulk(): BulkChanges;
  readonly search: SearchCalls;
  /** What was translated in it before. */
  readonly translationMemory: MemoryCalls;
  /** Copies a file of translations into the folder. @throws {HostFailure} `read-only`, and as `importMemory` does. */
  importMemory(file: string): Promise<ImportedMemory>;
  /** Begins to look for articles; events tell what is found. */
  scan(): void;
  otherSets(article: string): Promise<readonly OtherSet[]>;
  /** What everybody has made of one segment of a translation, as far as their logs are in the folder. */
  segmentHistory(article: ArticleId, language: string, segment: string): Promise<SegmentHistory>;
  saveEntity(entity: Entity): Promise<Project>;
  /** Those that are given, field by field. */
  saveTranslationSettings(changes: TranslationSettings): Promise<Project>;
  readonly glossary: GlossaryOfCorpus;
  /** What changes the scheme, and the annotations of everybody with it. */
  readonly scheme: SchemeOfCorpus;
  /** After the sets have been changed: see `EntityChanges`. */
  removeEntity(entity: string, into: string | null, bulk: string): Promise<Project>;
  readonly entities: EntityUsages;
  readonly quality: CorpusQuality;
  /** Writes every annotator's sets into a file outside of Kutip's own. */
  export(format: string, file: string): Promise<ExportResult>;
  /** Translations out of the corpus and into it. */
  readonly translations: TranslationExchange;
  /** What that would leave out. */
  exportLosses(format: string): Promise<readonly ExportLoss[]>;
  /** Another annotator's sets are shown from now on. */
  changeAnnotator(): Promise<void>;
  close(): Promise<void>;
}

export interface CorpusOptions {
  readonly folder: string;
  readonly readOnly: boolean;
  readonly isSample: (root: string) => boolean;
  readonly annotator: () => Annotator;
  /** Where the index of a folder goes that may not be written. */
  readonly userDataFolder: string;
  readonly emit: (event: HostEvent) => void;
  readonly toHostError: (error: unknown) => HostError;
  readonly log: (error: unknown) => void;
  readonly now: () => Date;
}

/** Opens a folder, without looking for its articles yet. @throws {HostFailure} when it is no folder, or may not be read. */
export async function openCorpus(options: CorpusOptions): Promise<Corpus> {
  const { emit, log } = options;
  const guard = await createPathGuard(options.folder);
  const { root } = guard;
  await assertReadableFolder(root, options.folder);
  const readOnly = options.readOnly || !(await isFolderWritable(root));
  const projects = await openProjectStore(guard);
  const id = randomUUID();

  const info = (): CorpusInfo => {
    const state = projects.current();
    const name = state.project.name ?? basename(root);
    return { id, name, folder: root, isSample: options.isSample(root), readOnly, ...state };
  };

  const placeOf = (article: string, annotator: Annotator) => {
    const language = projects.current().project.language ?? 'und';
    return articlePlace({ guard, article, annotator, language, readOnly, now: options.now });
  };

  const index = createCorpusIndex({
    corpus: id,
    root,
    readOnly,
    changed(value) {
      emit({ name: 'corpus.articles', value });
      search.articlesChanged(value);
      translationMemory.articlesChanged(value);
    },
    log,
  });
  const articles = createOpenArticles({
    index,
    placeOf: ({ path }) => placeOf(path, options.annotator()),
    saved(value) {
      emit({ name: 'article.saved', value });
      search.touch(value.article);
      translationMemory.touch(value.article);
    },
    saveFailed: (value) => emit({ name: 'article.saveFailed', value }),
    changedOnDisk: (value) => emit({ name: 'article.changedOnDisk', value }),
    log,
  });
  const search = createSearchCalls({
    root,
    isReadOnly: readOnly,
    userDataFolder: options.userDataFolder,
    index,
    articles,
    own: () => options.annotator().id,
    changed: (value) => emit({ name: 'search.index', value }),
    log,
  });
  const translationMemory = createMemoryCalls({
    guard,
    index,
    own: () => options.annotator().id,
    changed: (value) => emit({ name: 'memory.state', value }),
    log,
  });

  const placeOfOwn = (path: string) => placeOf(path, options.annotator());
  const lines = createLineIndex({ index, placeOf: placeOfOwn, log });

  const ownId = () => options.annotator().id;
  const placeOfSet = (path: string, annotator: string) => placeOf(path, { id: annotator, name: '' });
  const setChanges = createBulkChanges({
    index,
    articles,
    ownId,
    placeOf: placeOfSet,
    toHostError: options.toHostError,
    log,
  });
  const entityChanges = createEntityChanges(projects, createEntityJournal(guard), options.now);
  const entities = createEntityUsages({
    index,
    ownId,
    placeOf: placeOfSet,
    scheme: () => projects.current().project.scheme,
    flush: () => articles.flushAll(),
    progress: (done, total) => emit({ name: 'entities.progress', value: { done, total } }),
    toHostError: options.toHostError,
  });
  const quality = createCorpusQuality({
    root,
    index,
    ownId,
    placeOf: placeOfSet,
    profile: () => profileOf(projects.current().project.translation),
    flush: () => articles.flushAll(),
    progress: (done, total) => emit({ name: 'quality.progress', value: { done, total } }),
    toHostError: options.toHostError,
  });

  function tellProject(): void {
    emit({ name: 'corpus.project', value: { corpus: info() } });
  }

  /** An entity is there before anything refers to it again, and goes after the last reference to it has gone. */
  const bulk: BulkChanges = {
    apply: setChanges.apply,
    async takeBack(...change) {
      if (await entityChanges.takeBack(change[0])) tellProject();
      return setChanges.takeBack(...change);
    },
    async repeat(...change) {
      const result = await setChanges.repeat(...change);
      if (result.refused.length === 0 && (await entityChanges.repeat(change[0]))) tellProject();
      return result;
    },
  };

  /** Every annotator's set of every article. */
  function allPlaces(): readonly (ArticlePlace & { readonly id: string })[] {
    const own = options.annotator().id;
    return index
      .list()
      .articles.flatMap(({ id: article, path, others }) =>
        [own, ...others]
          .toSorted()
          .map((annotator) => ({ ...placeOf(path, { id: annotator, name: '' }), id: article })),
      );
  }

  function assertWritable(file: string): void {
    if (readOnly) throw new HostFailure('read-only', 'The folder is open for reading only.', { file });
  }

  async function lookAt(path: string): Promise<void> {
    if (path === projectFileName) {
      if (await projects.reload()) emit({ name: 'corpus.project', value: { corpus: info() } });
      return;
    }
    if (isMemoryFile(path)) translationMemory.touchPath(path);
    const sidecar = readSidecarName(path);
    const article = isArticleName(basename(path)) ? path : sidecar?.article;
    if (article === undefined) return;
    await articles.checkDisk(index.idOf(article));
    await index.refresh(article);
    search.touchPath(article);
    translationMemory.touchPath(article);
    lines.touch(article);
    if (sidecar && sidecar.annotator !== ownId() && index.has(index.idOf(article)))
      emit({
        name: 'article.othersChanged',
        value: { article: index.idOf(article), annotator: sidecar.annotator },
      });
  }

  async function lookAtAll(paths: ReadonlySet<string>): Promise<void> {
    for (const path of paths) await lookAt(path).catch(log);
  }

  /** As the disk has them once what is pending is written. */
  async function writtenPlaces(): Promise<ReturnType<typeof allPlaces>> {
    await articles.flushAll();
    return allPlaces();
  }

  const watch = watchCorpus(root, (paths) => void lookAtAll(paths), log);

  return {
    info,
    root,
    index,
    articles,
    history: createCorpusHistory({
      guard,
      articleId(path) {
        const article = index.idOf(path);
        return index.has(article) ? article : null;
      },
      log,
    }),
    async identical(template, except) {
      await articles.flushAll();
      return findIdenticalText(template, except, {
        index,
        placeOf: placeOfOwn,
        now: options.now,
        log,
      });
    },
    async repeats(article) {
      await index.settled();
      await articles.flushAll();
      return findRepeatsElsewhere(index.summary(article), { lines, placeOf: placeOfOwn, log });
    },
    memory: createSuggestionMemory({ index, placeOf: placeOfOwn, log }),
    bulk() {
      assertWritable(root);
      return bulk;
    },
    search,
    translationMemory,
    async importMemory(file) {
      assertWritable(memoryFolder);
      return translationMemory.import(file);
    },
    scan: () => void index.scan(options.annotator().id).catch(log),
    otherSets: (article) => readOtherSets(index.summary(article), placeOfSet, options.toHostError),
    segmentHistory: (article, language, segment) =>
      readSegmentHistory(guard, { article: index.summary(article).path, language, segment }, log),
    async saveEntity(entity) {
      assertWritable(projectFileName);
      const project = await projects.saveEntity(entity);
      tellProject();
      return project;
    },
    async saveTranslationSettings(changes) {
      assertWritable(projectFileName);
      const project = await projects.saveTranslationSettings(changes);
      tellProject();
      return project;
    },
    glossary: createGlossaryOfCorpus({
      projects,
      root,
      assertWritable: () => assertWritable(projectFileName),
      changed: tellProject,
    }),
    scheme: createSchemeOfCorpus({
      projects,
      root,
      own: () => options.annotator().id,
      places: writtenPlaces,
      assertWritable: () => assertWritable(projectFileName),
      progress: (done, total) => emit({ name: 'project.schemeProgress', value: { done, total } }),
      changed: () => emit({ name: 'corpus.project', value: { corpus: info() } }),
    }),
    async removeEntity(entity, into, change) {
      assertWritable(projectFileName);
      await entityChanges.remove(entity, into, change);
      tellProject();
      return projects.current().project;
    },
    entities,
    quality,
    export: async (format, file) => exportCorpus({ format, file, places: await writtenPlaces(), root }),
    translations: createTranslationExchange({
      index,
      root,
      project: () => projects.current().project,
      ownId,
      placeOf: placeOfSet,
      flush: () => articles.flushAll(),
      progress: (value) => emit({ name: 'translations.progress', value }),
      toHostError: options.toHostError,
      now: options.now,
    }),
    exportLosses: async (format) => exportLosses(format, await writtenPlaces()),
    async changeAnnotator() {
      await articles.closeAll();
      void index.scan(options.annotator().id).catch(log);
    },
    async close() {
      index.stop();
      lines.stop();
      await watch.close();
      await search.close();
      await translationMemory.close();
      await articles.closeAll();
    },
  };
}

async function assertReadableFolder(root: string, folder: string): Promise<void> {
  try {
    const handle = await opendir(root);
    await handle.close();
  } catch (error) {
    throw fileFailure(error, folder);
  }
}
