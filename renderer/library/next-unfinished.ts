import type { ArticleId, ArticleSummary } from '../../shared/host/contract.ts';

/**
 * The first article after this one that is still to be worked on, going round at the end; `null` when none is left.
 * One that needs discussion waits for other people, and a damaged one for somebody to mend it.
 */
export function nextUnfinished(
  articles: readonly ArticleSummary[],
  here: ArticleId | null,
): ArticleSummary | null {
  const at = articles.findIndex(({ id }) => id === here);
  const inTurn = [...articles.slice(at + 1), ...articles.slice(0, Math.max(0, at))];
  return (
    inTurn.find(({ status, problem }) => !problem && (status === 'new' || status === 'in-progress')) ?? null
  );
}
