import { unlink, stat } from 'node:fs/promises';
import type { ArticleId, ArticleSummary, HostEvents } from '../../shared/host/contract.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { compareArticles, scanArticles, summariseArticle, type FoundArticle } from '../files/scan.ts';
import { sha256 } from '../files/sha256.ts';

/** The articles of an opened corpus: their ids, and what the library shows of them. */
export interface CorpusIndex {
  list(): { readonly articles: readonly ArticleSummary[]; readonly complete: boolean };
  /** @throws {HostFailure} `not-found` when the id is not of this corpus, or the article is gone. */
  summary(id: ArticleId): ArticleSummary;
  idOf(path: string): ArticleId;
  has(id: ArticleId): boolean;
  /** Looks through the whole folder (again), for this annotator; ends an earlier look. */
  scan(annotator: string): Promise<void>;
  /** Resolves once no scan is running: what has to reach every article must not begin while some are not found yet. */
  settled(): Promise<void>;
  /** Looks at one article again. */
  refresh(path: string): Promise<void>;
  /** Puts in what is known without looking. */
  update(id: ArticleId, changes: Partial<FoundArticle>): void;
  /** Ends a running scan. */
  stop(): void;
}

export interface CorpusIndexOptions {
  readonly corpus: string;
  readonly root: string;
  readonly readOnly: boolean;
  readonly changed: (event: HostEvents['corpus.articles']) => void;
  readonly log: (error: unknown) => void;
}

/** The first screen is to be there at once; after that an event for every few hundred articles is enough. */
const batchSize = 250;
/** A temporary file so old is nobody's who is still writing. */
const leftoverAge = 60_000;

export function createCorpusIndex(options: CorpusIndexOptions): CorpusIndex {
  const articles = new Map<ArticleId, ArticleSummary>();
  let complete = false;
  let annotator = '';
  let running = new AbortController();
  let scanning = Promise.resolve();

  const idOf = (path: string) => sha256(`${options.corpus}\0${path}`).slice(0, 24);

  function tell(changed: readonly ArticleSummary[], removed: readonly ArticleId[]): void {
    options.changed({ changed, removed, found: articles.size, complete });
  }

  /** Null when nothing about it is new. */
  function put(found: FoundArticle): ArticleSummary | null {
    const summary = { id: idOf(found.path), ...found };
    if (JSON.stringify(articles.get(summary.id)) === JSON.stringify(summary)) return null;
    articles.set(summary.id, summary);
    return summary;
  }

  async function scan(): Promise<void> {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    complete = false;
    const gone = new Set(articles.keys());
    const leftovers: string[] = [];
    let waiting: ArticleSummary[] = [];
    let isFirst = true;
    const found = scanArticles({
      root: options.root,
      annotator,
      signal,
      onUnreadable: (folder, cause) => options.log(new Error(`${folder} cannot be read`, { cause })),
      onLeftover: (path) => leftovers.push(path),
    });
    for await (const batch of found) {
      if (signal.aborted) return;
      for (const article of batch) {
        gone.delete(idOf(article.path));
        const summary = put(article);
        if (summary) waiting.push(summary);
      }
      if (!isFirst && waiting.length < batchSize) continue;
      tell(waiting, []);
      waiting = [];
      isFirst = false;
    }
    if (signal.aborted) return;
    for (const id of gone) articles.delete(id);
    complete = true;
    tell(waiting, [...gone]);
    if (!options.readOnly) await removeLeftovers(leftovers);
  }

  async function removeLeftovers(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      const age = await stat(path).then(
        (stats) => Date.now() - stats.mtimeMs,
        () => 0,
      );
      if (age > leftoverAge) await unlink(path).catch(options.log);
    }
  }

  return {
    idOf,
    has: (id) => articles.has(id),
    list: () => ({ articles: [...articles.values()].toSorted(compareArticles), complete }),
    summary(id) {
      const summary = articles.get(id);
      if (summary) return summary;
      throw new HostFailure(
        'not-found',
        'This article is not in the opened folder any more. Choose another.',
      );
    },
    scan(id) {
      annotator = id;
      scanning = scan();
      return scanning;
    },
    async settled() {
      // One that is ended by the next resolves, too.
      for (let seen: Promise<void> | null = null; seen !== scanning;) {
        seen = scanning;
        await seen.catch(options.log);
      }
    },
    async refresh(path) {
      const found = await summariseArticle(options.root, path, annotator);
      if (!found) {
        const id = idOf(path);
        if (articles.delete(id)) tell([], [id]);
        return;
      }
      const summary = put(found);
      if (summary) tell([summary], []);
    },
    update(id, changes) {
      const before = articles.get(id);
      const summary = before && put({ ...before, ...changes });
      if (summary) tell([summary], []);
    },
    stop: () => running.abort(),
  };
}
