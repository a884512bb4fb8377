import type { MemoryQuery } from '../../shared/memory/best-matches.ts';
import type { Concordance, ConcordanceQuery } from '../../shared/memory/concordance.ts';
import type { MemoryMatch } from '../../shared/memory/memory-match.ts';
import type { LanguagePair } from '../../shared/memory/translation-memory.ts';
import type { MemoryState } from '../../shared/host/memory-calls.ts';
import type { IndexedArticle } from '../search/read-article.ts';

/** What the thread is started with. */
export interface MemoryWorkerStart {
  /** Real path of the corpus folder. */
  readonly root: string;
}

export type MemoryQuestion =
  | { readonly kind: 'lookup'; readonly query: MemoryQuery; readonly pair: Partial<LanguagePair> }
  | { readonly kind: 'concordance'; readonly query: ConcordanceQuery; readonly pair: Partial<LanguagePair> };

export type MemoryAnswer =
  | { readonly kind: 'lookup'; readonly matches: readonly MemoryMatch[]; readonly state: MemoryState }
  | { readonly kind: 'concordance'; readonly found: Concordance; readonly state: MemoryState };

/** To the thread. */
export type MemoryOrder =
  /** Files of these articles may have changed. `areAll`: forget all others. */
  | { readonly kind: 'look'; readonly articles: readonly IndexedArticle[]; readonly areAll: boolean }
  /** Imported memories may have come, changed or gone. */
  | { readonly kind: 'look-at-files' }
  | { readonly kind: 'ask'; readonly id: number; readonly question: MemoryQuestion };

/** From the thread. */
export type MemoryReport =
  | { readonly kind: 'state'; readonly state: MemoryState }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: MemoryAnswer }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
