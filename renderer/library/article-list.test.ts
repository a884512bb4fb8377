import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../../shared/host/contract.ts';
import { changeArticles, comparePaths } from './article-list.ts';

function article(path: string, annotations = 0): ArticleSummary {
  return { id: path, path, title: path, bytes: 1, status: 'new', annotations, others: [] };
}

function paths(articles: readonly ArticleSummary[]): string[] {
  return articles.map(({ path }) => path);
}

describe('the order of articles', () => {
  it('counts numbers as numbers', () => {
    expect(['bab-10.txt', 'bab-2.txt', 'Bab-1.txt'].toSorted(comparePaths)).toEqual([
      'Bab-1.txt',
      'bab-2.txt',
      'bab-10.txt',
    ]);
  });

  it('keeps the articles of a folder together, files before folders', () => {
    expect(['b/z.txt', 'a.txt', 'b/c/d.txt', 'z.txt', 'b/a.txt'].toSorted(comparePaths)).toEqual([
      'a.txt',
      'z.txt',
      'b/a.txt',
      'b/z.txt',
      'b/c/d.txt',
    ]);
  });
});

describe('changing the list of articles', () => {
  const list = changeArticles([], [article('c.txt'), article('a.txt')], []);

  it('puts new articles in their place', () => {
    expect(paths(changeArticles(list, [article('b.txt'), article('d.txt')], []))).toEqual([
      'a.txt',
      'b.txt',
      'c.txt',
      'd.txt',
    ]);
  });

  it('replaces an article that is there already', () => {
    const changed = changeArticles(list, [article('a.txt', 7)], []);
    expect(changed.map(({ path, annotations }) => [path, annotations])).toEqual([
      ['a.txt', 7],
      ['c.txt', 0],
    ]);
  });

  it('moves an article that was renamed', () => {
    expect(paths(changeArticles(list, [{ ...article('a.txt'), path: 'z.txt' }], []))).toEqual([
      'c.txt',
      'z.txt',
    ]);
  });

  it('removes what is gone', () => {
    expect(paths(changeArticles(list, [], ['a.txt']))).toEqual(['c.txt']);
  });

  it('comes to the same list however the scan was cut into batches', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-c0-9]{1,3}(\/[a-c0-9]{1,2})?$/), { maxLength: 30 });
    fc.assert(
      fc.property(names, fc.nat(30), (all, cut) => {
        const articles = all.map((path) => article(path));
        const inTwo = changeArticles(changeArticles([], articles.slice(0, cut), []), articles.slice(cut), []);
        expect(paths(inTwo)).toEqual(all.toSorted(comparePaths));
      }),
    );
  });
});
