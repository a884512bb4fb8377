import type { ArticleId, ArticleSummary } from '../../shared/host/contract.ts';

/** Folders before their own articles would tear a path apart; numbers in names count as numbers: 2 before 10. */
const naturally = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Orders paths as a person would: folder by folder, `bab-2.txt` before `bab-10.txt`. */
export function comparePaths(left: string, right: string): number {
  const leftNames = left.split('/');
  const rightNames = right.split('/');
  const shared = Math.min(leftNames.length, rightNames.length);
  for (let depth = 0; depth < shared; depth++) {
    const leftIsFile = depth === leftNames.length - 1;
    const rightIsFile = depth === rightNames.length - 1;
    // The files of a folder come before its folders, so that each folder's articles stand together.
    if (leftIsFile !== rightIsFile) return leftIsFile ? -1 : 1;
    const order = naturally.compare(leftNames[depth] ?? '', rightNames[depth] ?? '');
    if (order !== 0) return order;
  }
  // Names that the collator holds equal ("Ä" and "a") still need one order, always the same.
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The list with some articles added or replaced and others removed, in order of their paths. O(n + c log c) for c
 * changes: a scan of 10,000 articles reports in batches, and sorting everything for each would be quadratic.
 */
export function changeArticles(
  articles: readonly ArticleSummary[],
  changed: readonly ArticleSummary[],
  removed: readonly ArticleId[],
): readonly ArticleSummary[] {
  const changes = new Map(changed.map((article) => [article.id, article]));
  const gone = new Set(removed);
  const kept: ArticleSummary[] = [];
  for (const article of articles) {
    if (gone.has(article.id)) continue;
    const change = changes.get(article.id);
    if (change && change.path !== article.path) continue;
    kept.push(change ?? article);
    changes.delete(article.id);
  }
  const added = [...changes.values()]
    .filter((article) => !gone.has(article.id))
    .toSorted((left, right) => comparePaths(left.path, right.path));
  return added.length === 0 ? kept : merge(kept, added);
}

function merge(left: readonly ArticleSummary[], right: readonly ArticleSummary[]): ArticleSummary[] {
  const merged: ArticleSummary[] = [];
  let next = 0;
  for (const article of left) {
    for (let other = right[next]; other && comparePaths(other.path, article.path) < 0; other = right[next]) {
      merged.push(other);
      next++;
    }
    merged.push(article);
  }
  return [...merged, ...right.slice(next)];
}
