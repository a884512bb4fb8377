import type { SearchIndexState } from '../../shared/search/search-request.ts';
import type { PathGuard } from '../files/path-guard.ts';
import { knownArticle, knownPaths, putArticle, removeArticle } from './article-index.ts';
import { createArticleOrder, type ArticleOrder } from './article-order.ts';
import { discard, isDamage, openIndexDatabase, type IndexDatabase } from './index-database.ts';
import { readForIndex, signatureOf, type IndexedArticle, type ReadForIndex } from './read-article.ts';

/** Articles looked at together: enough to keep the disk busy, few enough that a search waits for a moment only. */
const batchSize = 32;

/** The index of one corpus, kept as its files are. */
export interface Indexer {
  /** Of now: a damaged index is replaced by a new one. */
  current(): { readonly database: IndexDatabase; readonly order: ArticleOrder };
  /** Counts what was put into the index or taken out. */
  changes(): number;
  look(articles: readonly IndexedArticle[], urgent: boolean): void;
  keep(paths: readonly string[]): void;
  pause(): void;
  /** Resolves when what was asked for urgently is in the index, and at once while nothing is. */
  settled(): Promise<void>;
  state(): SearchIndexState;
  /** Runs `work` on the index; where that finds it damaged, on a new one, which is then empty. */
  reading<Value>(work: () => Value): Value;
}

export function createIndexer(
  guard: PathGuard,
  places: readonly string[],
  told: (state: SearchIndexState) => void,
): Indexer {
  let { database, order } = openWhole(places);
  let changes = 0;
  /** All articles that were ever named, to begin anew with. */
  const named = new Map<string, IndexedArticle>();
  const waiting = new Map<string, IndexedArticle>();
  const urgent = new Map<string, IndexedArticle>();
  let running: Promise<void> | null = null;
  /** Who waits until what is urgent is in the index. */
  let waiters: (() => void)[] = [];
  let paused = false;
  let failed = false;

  function state(): SearchIndexState {
    const left = waiting.size + urgent.size;
    const phase = failed ? 'failed' : left === 0 && !running ? 'complete' : paused ? 'cancelled' : 'indexing';
    return { indexed: Math.max(0, named.size - left), total: named.size, phase };
  }

  function beginAnew(): void {
    database.close();
    for (const place of places) discard(place);
    ({ database, order } = openWhole(places));
    changes++;
    for (const article of named.values()) waiting.set(article.path, article);
    run();
  }

  function run(): void {
    running ??= work().finally(() => {
      running = null;
      releaseWaiters();
      told(state());
      // Something may have been asked for while the last batch was under way.
      if (!failed && (urgent.size > 0 || (waiting.size > 0 && !paused))) run();
    });
  }

  function releaseWaiters(): void {
    const released = waiters;
    waiters = [];
    for (const release of released) release();
  }

  async function work(): Promise<void> {
    for (;;) {
      const queue = urgent.size > 0 ? urgent : paused ? null : waiting;
      const batch = [...(queue ?? [])].slice(0, batchSize).map(([, article]) => article);
      if (!queue || batch.length === 0) return;
      for (const { path } of batch) queue.delete(path);
      try {
        await takeIn(batch);
      } catch (error) {
        if (!isDamage(error)) {
          failed = true;
          throw error;
        }
        beginAnew();
      }
      if (urgent.size === 0) releaseWaiters();
      told(state());
      // A search that has come meanwhile is answered between two batches.
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async function takeIn(batch: readonly IndexedArticle[]): Promise<void> {
    const read = await Promise.all(batch.map(readIfChanged));
    const news = read.filter((each) => each !== null);
    if (news.length === 0) return;
    database.transaction(() => {
      for (const { path, signature, content } of news) {
        if (content === null) removeArticle(database, path);
        else order.add({ id: putArticle(database, path, signature, content), path });
      }
    });
    for (const { path, content } of news) if (content === null) order.remove(path);
    changes++;
  }

  async function readIfChanged(article: IndexedArticle): Promise<News | null> {
    const { path } = article;
    const signature = await signatureOf(guard, article, Date.now());
    const known = knownArticle(database, path);
    if (signature === null) {
      named.delete(path);
      return known && { path, signature: '', content: null };
    }
    if (known?.signature === signature) return null;
    const content = await readForIndex(guard, article);
    return content || known ? { path, signature, content } : null;
  }

  return {
    current: () => ({ database, order }),
    changes: () => changes,
    look(articles, isUrgent) {
      for (const article of articles) {
        named.set(article.path, article);
        waiting.delete(article.path);
        if (isUrgent) urgent.set(article.path, article);
        else waiting.set(article.path, article);
      }
      if (!isUrgent) paused = false;
      run();
    },
    keep(paths) {
      const kept = new Set(paths);
      const gone = order.articles.filter(({ path }) => !kept.has(path)).map(({ path }) => path);
      for (const path of named.keys()) if (!kept.has(path)) named.delete(path);
      if (gone.length === 0) return;
      database.transaction(() => {
        for (const path of gone) removeArticle(database, path);
      });
      for (const path of gone) order.remove(path);
      changes++;
    },
    pause() {
      paused = true;
      told(state());
    },
    settled() {
      // A batch that is under way may hold what is urgent: it is short enough to wait for in any case.
      return running ? new Promise((resolve) => waiters.push(resolve)) : Promise.resolve();
    },
    state,
    reading(work_) {
      try {
        return work_();
      } catch (error) {
        if (!isDamage(error)) throw error;
        beginAnew();
        return work_();
      }
    },
  };
}

/** The list of articles is read at once: damage in it shows here, and damage elsewhere when it is met. */
function openWhole(places: readonly string[]): { database: IndexDatabase; order: ArticleOrder } {
  const database = openIndexDatabase([...places, ':memory:']);
  try {
    return { database, order: createArticleOrder(knownPaths(database)) };
  } catch (error) {
    database.close();
    if (!isDamage(error)) throw error;
    for (const place of places) discard(place);
    const fresh = openIndexDatabase([...places, ':memory:']);
    return { database: fresh, order: createArticleOrder(knownPaths(fresh)) };
  }
}

interface News {
  readonly path: string;
  readonly signature: string;
  /** Null: there is nothing to find in it any more. */
  readonly content: ReadForIndex | null;
}
