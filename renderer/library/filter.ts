import type { ArticleStatus } from '../../shared/annotation/annotation.ts';
import type { ArticleSummary } from '../../shared/host/contract.ts';

export interface ArticleFilter {
  /** Words that title or path must hold, all of them. */
  readonly words: string;
  readonly status: ArticleStatus | 'any';
}

/** What is searched of an article, made once for each: a summary is immutable. */
const searched = new WeakMap<ArticleSummary, string>();

/** Without case and diacritics: "jurgen" finds "Jürgen", as a person in a hurry expects. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export function filterArticles(
  articles: readonly ArticleSummary[],
  { words, status }: ArticleFilter,
): readonly ArticleSummary[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0 && status === 'any') return articles;
  return articles.filter(
    (article) =>
      (status === 'any' || article.status === status) &&
      wanted.every((word) => searchedText(article).includes(word)),
  );
}

function searchedText(article: ArticleSummary): string {
  const known = searched.get(article);
  if (known !== undefined) return known;
  const text = folded(`${article.title}\n${article.path}`);
  searched.set(article, text);
  return text;
}
