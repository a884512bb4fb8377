import { expect, it } from 'vitest';
import type { ArticleSummary } from '../../shared/host/contract.ts';
import { libraryRows } from './rows.ts';

function article(path: string): ArticleSummary {
  return { id: path, path, title: path, bytes: 1, status: 'new', annotations: 0, others: [] };
}

it('puts the name of each folder once over its articles, and none over those of the corpus folder itself', () => {
  const rows = libraryRows(['a.txt', '2024/b.txt', '2024/c.txt', '2024/mei/d.txt'].map(article));
  expect(
    rows.map((row) => (row.kind === 'folder' ? `[${row.folder}]` : `${row.number} ${row.article.path}`)),
  ).toEqual(['0 a.txt', '[2024]', '1 2024/b.txt', '2 2024/c.txt', '[2024/mei]', '3 2024/mei/d.txt']);
});
