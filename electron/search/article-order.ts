import { compareArticles } from '../files/scan.ts';

export interface OrderedArticle {
  readonly id: number;
  readonly path: string;
}

/** The articles of the index in the order in which the library has them: hits come in this order. */
export interface ArticleOrder {
  readonly articles: readonly OrderedArticle[];
  add(article: OrderedArticle): void;
  remove(path: string): void;
  /** Where the article stands, or would stand. O(log n). */
  placeOf(path: string): number;
}

export function createArticleOrder(known: readonly OrderedArticle[]): ArticleOrder {
  const articles = known.toSorted(compareArticles);

  function placeOf(path: string): number {
    let low = 0;
    let high = articles.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = articles[middle];
      if (at && compareArticles(at, { path }) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    articles,
    placeOf,
    add(article) {
      const place = placeOf(article.path);
      if (articles[place]?.path === article.path) articles[place] = article;
      else articles.splice(place, 0, article);
    },
    remove(path) {
      const place = placeOf(path);
      if (articles[place]?.path === path) articles.splice(place, 1);
    },
  };
}
