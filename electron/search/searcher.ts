import { createMatcher } from '../../shared/search/matcher.ts';
import { parseQuery } from '../../shared/search/query.ts';
import {
  mostHitsInPage,
  type FoundInArticle,
  type SearchPage,
  type SearchRequest,
} from '../../shared/search/search-request.ts';
import type { ArticleOrder } from './article-order.ts';
import { findCandidates, isCandidate } from './candidates.ts';
import { findInArticle, type ArticleSearch } from './find-in-article.ts';
import type { IndexDatabase } from './index-database.ts';

export interface PageRequest {
  readonly request: SearchRequest;
  /** The person at the keyboard. */
  readonly own: string;
  /** What the page before said is next. */
  readonly after: string | null;
}

/** So long a page may take to look for hits, in milliseconds, before it answers with what it has. */
const pageTime = 40;

/** Where a page ends: at the hits already told of this article. */
interface Cursor {
  readonly path: string;
  readonly told: number;
}

/** Answers searches page by page. `changes` counts what was put into the index, so that nothing stale is answered. */
export function createSearcher(database: IndexDatabase, order: ArticleOrder, changes: () => number) {
  let latest: { readonly key: string; readonly search: ArticleSearch | null } | null = null;

  /** Null when the query cannot be one: the interface has said so. */
  function prepare(request: SearchRequest, own: string): ArticleSearch | null {
    const key = JSON.stringify([request, own, changes()]);
    // The pages of one search come one after the other.
    if (latest?.key === key) return latest.search;
    const parsed = parseQuery(request);
    const isWordless = !parsed.ok && parsed.error.kind === 'empty' && request.among === 'annotations';
    const query = parsed.ok ? parsed.value : null;
    const search =
      parsed.ok || isWordless
        ? {
            database,
            request,
            own,
            matcher: query && createMatcher(query),
            candidates: findCandidates(database, request, query, own),
          }
        : null;
    latest = { key, search };
    return search;
  }

  return {
    page({ request, own, after }: PageRequest): Omit<SearchPage, 'isIndexComplete'> {
      const search = prepare(request, own);
      if (!search) return { articles: [], next: null };
      const started = performance.now();
      const cursor = after === null ? null : readCursor(after);
      const articles: FoundInArticle[] = [];
      let room = mostHitsInPage;
      for (let place = cursor ? order.placeOf(cursor.path) : 0; place < order.articles.length; place++) {
        const article = order.articles[place];
        if (!article || !isCandidate(search.candidates, article.id)) continue;
        const told = article.path === cursor?.path ? cursor.told : 0;
        const found = findInArticle(search, article);
        const hits = found?.hits.slice(told, told + room) ?? [];
        if (found && hits.length > 0) articles.push({ ...found, hits });
        room -= hits.length;
        if (found && told + hits.length < found.hits.length)
          return { articles, next: writeCursor({ path: article.path, told: told + hits.length }) };
        if (room === 0 || performance.now() - started > pageTime)
          return { articles, next: following(order, place) };
      }
      return { articles, next: null };
    },
  };
}

function following(order: ArticleOrder, place: number): string | null {
  const next = order.articles[place + 1];
  return next ? writeCursor({ path: next.path, told: 0 }) : null;
}

function writeCursor({ path, told }: Cursor): string {
  return `${told} ${path}`;
}

function readCursor(text: string): Cursor {
  const space = text.indexOf(' ');
  return { path: text.slice(space + 1), told: Number.parseInt(text, 10) || 0 };
}
