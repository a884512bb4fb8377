import { join } from 'node:path';
import type {
  ArticleId,
  ArticleSummary,
  FoundPage,
  HostEvents,
  OpenedArticle,
  ReadArticle,
} from '../../shared/host/contract.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import type { SearchIndexState, SearchRequest } from '../../shared/search/search-request.ts';
import { sha256 } from '../files/sha256.ts';
import type { CorpusIndex } from '../host/corpus-index.ts';
import type { OpenArticles } from '../host/open-articles.ts';
import { createCorpusSearch } from './corpus-search.ts';
import type { IndexedArticle } from './read-article.ts';

/** The host's calls that search, for one opened corpus. */
export interface SearchCalls {
  prepare(): SearchIndexState;
  cancel(): SearchIndexState;
  find(request: SearchRequest, after: string | null): Promise<FoundPage>;
  read(articles: readonly ArticleId[]): Promise<readonly ReadArticle[]>;
  /** What the library was told. */
  articlesChanged(event: HostEvents['corpus.articles']): void;
  /** Files of the article may have changed. */
  touch(article: ArticleId): void;
  touchPath(path: string): void;
  close(): Promise<void>;
}

export interface SearchCallsOptions {
  readonly root: string;
  readonly isReadOnly: boolean;
  readonly userDataFolder: string;
  readonly index: CorpusIndex;
  readonly articles: OpenArticles;
  /** Id of the person at the keyboard. */
  readonly own: () => string;
  readonly changed: (state: SearchIndexState) => void;
  readonly log: (error: unknown) => void;
}

export function createSearchCalls(options: SearchCallsOptions): SearchCalls {
  const { root, index, articles, own, changed, log } = options;
  // A folder that may not be written, or whose drive SQLite cannot lock files on, is indexed among the person's own data.
  const elsewhere = join(options.userDataFolder, 'search', `${sha256(root).slice(0, 24)}.sqlite`);
  const places = options.isReadOnly ? [elsewhere] : [join(root, '.kutip', 'index.sqlite'), elsewhere];
  const search = createCorpusSearch({ root, places, changed, log });
  /** Whether the last preparation knew of all articles. */
  let isPreparedWhole = false;

  const indexed = ({ path, others }: ArticleSummary): IndexedArticle => ({
    path,
    annotators: [own(), ...others],
  });

  function prepare(): SearchIndexState {
    const { articles: all, complete } = index.list();
    isPreparedWhole = complete;
    search.prepare(all.map(indexed), complete);
    return search.state();
  }

  function summaryOf(article: ArticleId): ArticleSummary | null {
    try {
      return index.summary(article);
    } catch (error) {
      if (error instanceof HostFailure) return null;
      throw error;
    }
  }

  async function readOne(article: ArticleId): Promise<ReadArticle> {
    try {
      const opened = await articles.open(article);
      await articles.close(article);
      const { text, set, access } = opened;
      return { article, text, set, access, problem: problemOf(opened) };
    } catch (error) {
      if (error instanceof HostFailure) return { article, error: error.toHostError() };
      throw error;
    }
  }

  return {
    prepare,
    cancel() {
      search.cancel();
      return search.state();
    },
    async find(request, after) {
      // After a failure, too: the next thread has to be told what there is.
      if (search.state().phase === 'idle' || search.state().phase === 'failed') prepare();
      // The sidecars are what is indexed: edits of a moment ago have to be in them.
      await articles.flushAll();
      const page = await search.find({ request, own: own(), after });
      return {
        ...page,
        articles: page.articles.map((found) => ({ ...found, article: index.idOf(found.path) })),
      };
    },
    async read(ids) {
      const read: ReadArticle[] = [];
      for (const id of ids) read.push(await readOne(id));
      return read;
    },
    articlesChanged({ complete, changed: summaries }) {
      if (search.state().phase === 'idle') return;
      // The scan has come to its end since, for the first time or for another annotator.
      if (complete && !isPreparedWhole) prepare();
      else if (!complete) isPreparedWhole = false;
      else for (const summary of summaries) search.touch(indexed(summary));
    },
    touch(article) {
      const summary = summaryOf(article);
      if (summary) search.touch(indexed(summary));
    },
    touchPath(path) {
      const summary = summaryOf(index.idOf(path));
      search.touch(summary ? indexed(summary) : { path, annotators: [own()] });
    },
    close: () => search.close(),
  };
}

function problemOf({ notices }: OpenedArticle): Extract<ReadArticle, { readonly text: string }>['problem'] {
  const kinds = notices.map(({ kind }) => kind);
  if (kinds.includes('newer-version')) return 'newer-version';
  if (kinds.includes('damaged-sidecar')) return 'damaged';
  return kinds.includes('source-changed') ? 'source-changed' : null;
}
