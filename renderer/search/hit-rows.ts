import type { ArticleId } from '../../shared/host/contract.ts';
import type { Hit } from './create-search-store.ts';

/** One row of the list: the article of the hits below it, or a hit with its number among all hits. */
export type HitRow =
  | { readonly kind: 'article'; readonly article: ArticleId; readonly path: string; readonly count: number }
  | { readonly kind: 'hit'; readonly hit: Hit; readonly number: number };

/** The hits under their articles. */
export function hitRows(hits: readonly Hit[]): readonly HitRow[] {
  const counts = new Map<ArticleId, number>();
  for (const { article } of hits) counts.set(article, (counts.get(article) ?? 0) + 1);
  const rows: HitRow[] = [];
  hits.forEach((hit, number) => {
    const { article, path } = hit;
    if (hits[number - 1]?.article !== article)
      rows.push({ kind: 'article', article, path, count: counts.get(article) ?? 0 });
    rows.push({ kind: 'hit', hit, number });
  });
  return rows;
}
