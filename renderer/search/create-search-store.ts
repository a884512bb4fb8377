import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ArticleId, FoundPage, HostApi, HostReply } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { parseQuery, type QueryProblem } from '../../shared/search/query.ts';
import {
  mostHits,
  type SearchFilters,
  type SearchHit,
  type SearchIndexState,
  type SearchRequest,
} from '../../shared/search/search-request.ts';

/** A hit with the article that it is in. */
export interface Hit extends SearchHit {
  /** The same for the same place in every search. */
  readonly key: string;
  readonly article: ArticleId;
  readonly path: string;
  readonly direction: 'ltr' | 'rtl';
}

export interface SearchState {
  readonly request: SearchRequest;
  /** What is wrong with the regular expression. */
  readonly problem: Extract<QueryProblem, { readonly kind: 'expression' }> | null;
  /** `bounded`: there are more hits than anybody reads. */
  readonly phase: 'empty' | 'searching' | 'complete' | 'bounded' | 'failed';
  readonly error: HostError | null;
  /** In the order of the library and of the texts. While a search is under way, those of before until the first comes. */
  readonly hits: readonly Hit[];
  /** Keys of hits. */
  readonly checked: ReadonlySet<string>;
  /** Place in `hits` of the one that the keys are about. */
  readonly active: number;
  readonly index: SearchIndexState;
  /** The hit that was opened last, while the person is in its article. */
  readonly opened: Hit | null;
}

/** One search of the corpus, as it was left. */
export interface Search {
  readonly store: StoreApi<SearchState>;
  /** Changes what is asked for; `run` asks. */
  change(changes: Partial<SearchRequest>): void;
  narrow(changes: Partial<SearchFilters>): void;
  /** Asks for all pages, one after the other; a later `run` overtakes. */
  run(): Promise<void>;
  /** Asks again for the same, and shows the answer once it is there as a whole: the list does not jump. */
  refresh(): Promise<void>;
  activate(place: number): void;
  toggle(key: string): void;
  /** Checks all, or none when all are checked. */
  toggleAll(): void;
  /** The checked hits, or else the active one. */
  targets(): readonly Hit[];
  /** Another folder is open. */
  reset(): void;
}

export const everything: SearchRequest = {
  among: 'text',
  words: '',
  regularExpression: false,
  matchCase: false,
  filters: {},
};

const initial: SearchState = {
  request: everything,
  problem: null,
  phase: 'empty',
  error: null,
  hits: [],
  checked: new Set(),
  active: 0,
  index: { indexed: 0, total: 0, phase: 'idle' },
  opened: null,
};

export function createSearch(host: HostApi): Search {
  const store = createStore<SearchState>()(() => initial);
  /** Counts searches: the pages of one that was overtaken are passed over. */
  let turn = 0;
  /** Whether something was missing in the index when the last search was answered. */
  let isPartial = false;

  /** The answer to `request`, page by page; ends early when another search overtakes. */
  async function* pages(request: SearchRequest): AsyncGenerator<FoundPage | HostError> {
    const mine = ++turn;
    let after: string | null = null;
    do {
      const reply: HostReply<'search.find'> = await host.call('search.find', { request, after });
      if (mine !== turn) return;
      yield reply.ok ? reply.value : reply.error;
      after = reply.ok ? reply.value.next : null;
    } while (after !== null);
  }

  async function search(isShownAtOnce: boolean): Promise<void> {
    const { request } = store.getState();
    const problem = cannotBeAsked(request);
    if (problem) {
      turn++;
      const empty = { hits: [], checked: new Set<string>(), active: 0, error: null, phase: 'empty' } as const;
      store.setState({ ...empty, problem: problem.kind === 'expression' ? problem : null });
      return;
    }
    if (isShownAtOnce) store.setState({ problem: null, error: null, phase: 'searching' });
    let hits: readonly Hit[] = [];
    isPartial = false;
    for await (const page of pages(request)) {
      if ('code' in page) {
        store.setState({ phase: 'failed', error: page, hits: [], active: 0 });
        return;
      }
      isPartial ||= !page.isIndexComplete;
      hits = [...hits, ...hitsOf(page)].slice(0, mostHits);
      const isLast = page.next === null || hits.length >= mostHits;
      const phase = isLast ? (page.next === null ? 'complete' : 'bounded') : 'searching';
      if (isLast || (isShownAtOnce && hits.length > 0)) show(hits, phase);
      if (isLast) return;
    }
  }

  /** What is not there any more is not checked any more, and the active place stays within the list. */
  function show(hits: readonly Hit[], phase: SearchState['phase']): void {
    store.setState(({ checked, active, hits: before }) => {
      const keys = new Set(hits.map(({ key }) => key));
      const here = before[active]?.key;
      const place = hits.findIndex(({ key }) => key === here);
      return {
        hits,
        phase,
        checked: new Set([...checked].filter((key) => keys.has(key))),
        active: place === -1 ? Math.max(0, Math.min(active, hits.length - 1)) : place,
      };
    });
  }

  async function refresh(): Promise<void> {
    const { phase } = store.getState();
    if (phase === 'complete' || phase === 'bounded') await search(false);
  }

  host.subscribe((event) => {
    if (event.name !== 'search.index') return;
    store.setState({ index: event.value });
    if (event.value.phase !== 'complete' || !isPartial) return;
    isPartial = false;
    void refresh();
  });

  return {
    store,
    change: (changes) => store.setState(({ request }) => ({ request: { ...request, ...changes } })),
    narrow: (changes) =>
      store.setState(({ request }) => ({
        request: { ...request, filters: { ...request.filters, ...changes } },
      })),
    run() {
      store.setState({ active: 0, checked: new Set() });
      return search(true);
    },
    refresh,
    activate: (active) => store.setState({ active }),
    toggle(key) {
      store.setState(({ checked }) => ({
        checked: new Set(
          checked.has(key) ? [...checked].filter((other) => other !== key) : [...checked, key],
        ),
      }));
    },
    toggleAll() {
      store.setState(({ checked, hits }) => ({
        checked: checked.size === hits.length ? new Set() : new Set(hits.map(({ key }) => key)),
      }));
    },
    targets() {
      const { hits, checked, active } = store.getState();
      const here = hits[active];
      return checked.size > 0 ? hits.filter(({ key }) => checked.has(key)) : here ? [here] : [];
    },
    reset() {
      turn++;
      isPartial = false;
      store.setState(initial);
    },
  };
}

/** Null when there is something to search for. */
function cannotBeAsked({ words, among, ...query }: SearchRequest): QueryProblem | null {
  if (among === 'annotations' && words.trim() === '') return null;
  const parsed = parseQuery({ ...query, words });
  return parsed.ok ? null : parsed.error;
}

function hitsOf(page: FoundPage): readonly Hit[] {
  return page.articles.flatMap(({ article, path, direction, hits }) =>
    hits.map((hit) => ({
      ...hit,
      article,
      path,
      direction,
      key: hit.annotation
        ? `${article} ${hit.annotation.annotator} ${hit.annotation.id}`
        : `${article} ${hit.spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`,
    })),
  );
}
