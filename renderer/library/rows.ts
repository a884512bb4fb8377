import type { ArticleSummary } from '../../shared/host/contract.ts';

/** One row of the list: a folder's name, or an article with its number among the articles. */
export type LibraryRow =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'article'; readonly article: ArticleSummary; readonly number: number };

/** The articles, in order of their paths, under the names of their folders. A corpus without folders has no headings. */
export function libraryRows(articles: readonly ArticleSummary[]): readonly LibraryRow[] {
  const rows: LibraryRow[] = [];
  let folder = '';
  articles.forEach((article, number) => {
    const its = folderOf(article.path);
    if (its !== folder) {
      rows.push({ kind: 'folder', folder: its });
      folder = its;
    }
    rows.push({ kind: 'article', article, number });
  });
  return rows;
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
