import type { SearchIndexState, SearchPage } from '../../shared/search/search-request.ts';
import type { IndexedArticle } from './read-article.ts';
import type { PageRequest } from './searcher.ts';

/** What the thread is started with. */
export interface WorkerStart {
  /** Real path of the corpus folder. */
  readonly root: string;
  /** Where the index may be, best place first; in memory when none can be used. */
  readonly places: readonly string[];
}

/** To the thread. */
export type WorkerOrder =
  /** Look at these articles (again). `urgent`: before a search that is asked for next. */
  | { readonly kind: 'look'; readonly articles: readonly IndexedArticle[]; readonly urgent: boolean }
  /** These are all there are: forget others. */
  | { readonly kind: 'keep'; readonly paths: readonly string[] }
  | { readonly kind: 'pause' }
  | { readonly kind: 'find'; readonly id: number; readonly search: PageRequest };

/** From the thread. */
export type WorkerReport =
  | { readonly kind: 'state'; readonly state: SearchIndexState }
  | { readonly kind: 'page'; readonly id: number; readonly page: SearchPage }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
