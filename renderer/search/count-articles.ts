import type { ArticleId } from '../../shared/host/contract.ts';

/** In how many articles the hits are. */
export function articlesOf(hits: readonly { readonly article: ArticleId }[]): number {
  return new Set(hits.map(({ article }) => article)).size;
}
