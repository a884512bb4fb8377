import type { ArticleId, ArticleSummary, HostEvents, HostInput } from '../../shared/host/contract.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import type {
  ImportedMemory,
  MemoryConcordance,
  MemoryLookup,
  MemoryState,
} from '../../shared/host/memory-calls.ts';
import { isMemoryFile, type MemoryUnit } from '../../shared/memory/memory-unit.ts';
import type { PathGuard } from '../files/path-guard.ts';
import type { CorpusIndex } from '../host/corpus-index.ts';
import type { IndexedArticle } from '../search/read-article.ts';
import { createCorpusMemory } from './corpus-memory.ts';
import { importMemory } from './import-memory.ts';

/** The host's calls about the translation memory, for one opened corpus. */
export interface MemoryCalls {
  lookUp(asked: HostInput<'memory.lookup'>): Promise<MemoryLookup>;
  concordance(asked: HostInput<'memory.concordance'>): Promise<MemoryConcordance>;
  /** @throws {HostFailure} as `importMemory` does. */
  import(path: string): Promise<ImportedMemory>;
  /** What the library was told. */
  articlesChanged(event: HostEvents['corpus.articles']): void;
  /** Files of the article may have changed. */
  touch(article: ArticleId): void;
  /** A file of the corpus has changed, whatever it is. */
  touchPath(path: string): void;
  close(): Promise<void>;
}

export interface MemoryCallsOptions {
  readonly guard: PathGuard;
  readonly index: CorpusIndex;
  /** Id of the person at the keyboard. */
  readonly own: () => string;
  readonly changed: (state: MemoryState) => void;
  readonly log: (error: unknown) => void;
}

export function createMemoryCalls({ guard, index, own, changed, log }: MemoryCallsOptions): MemoryCalls {
  const memory = createCorpusMemory({ root: guard.root, changed, log });
  /** Whether the last preparation knew of all articles. */
  let isPreparedWhole = false;

  const indexed = ({ path, others }: ArticleSummary): IndexedArticle => ({
    path,
    annotators: [own(), ...others],
  });

  function prepare(): void {
    const { articles, complete } = index.list();
    isPreparedWhole = complete;
    memory.look(articles.map(indexed), complete);
  }

  function ready(): void {
    if (!memory.isStarted()) prepare();
  }

  function summaryOf(article: ArticleId): ArticleSummary | null {
    try {
      return index.summary(article);
    } catch (error) {
      if (error instanceof HostFailure) return null;
      throw error;
    }
  }

  function inCorpus<Item extends { readonly unit: MemoryUnit }>(item: Item) {
    const article = isMemoryFile(item.unit.file) ? null : index.idOf(item.unit.file);
    return { ...item, article: article !== null && index.has(article) ? article : null };
  }

  function look(article: ArticleId, path: string): void {
    const summary = summaryOf(article);
    if (memory.isStarted()) memory.look([summary ? indexed(summary) : { path, annotators: [own()] }], false);
  }

  return {
    async lookUp({ sourceLanguage, targetLanguage, except, ...query }) {
      ready();
      const file = except && summaryOf(except.article)?.path;
      const answer = await memory.ask({
        kind: 'lookup',
        query: { ...query, ...(except && file !== undefined && { except: { ...except, file } }) },
        pair: { sourceLanguage, targetLanguage },
      });
      if (answer.kind !== 'lookup') throw new Error('Another question was answered');
      return { matches: answer.matches.map(inCorpus), state: answer.state };
    },

    async concordance({ sourceLanguage, targetLanguage, ...query }) {
      ready();
      const answer = await memory.ask({
        kind: 'concordance',
        query,
        pair: { sourceLanguage, targetLanguage },
      });
      if (answer.kind !== 'concordance') throw new Error('Another question was answered');
      const { hits, total } = answer.found;
      return { hits: hits.map(inCorpus), total, state: answer.state };
    },

    async import(path) {
      const imported = await importMemory(guard, path);
      // The watcher tells of it as well, where there is one.
      if (memory.isStarted()) memory.lookAtFiles();
      return imported;
    },

    articlesChanged({ complete, changed: summaries }) {
      if (!memory.isStarted()) return;
      // The scan has come to its end since, for the first time or for another annotator.
      if (complete && !isPreparedWhole) prepare();
      else if (!complete) isPreparedWhole = false;
      else if (summaries.length > 0) memory.look(summaries.map(indexed), false);
    },

    touch(article) {
      const summary = summaryOf(article);
      if (summary) look(article, summary.path);
    },

    touchPath(path) {
      if (!memory.isStarted()) return;
      if (isMemoryFile(path)) memory.lookAtFiles();
      else look(index.idOf(path), path);
    },

    close: () => memory.close(),
  };
}
