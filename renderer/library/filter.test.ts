import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../../shared/host/contract.ts';
import { filterArticles } from './filter.ts';

function article(path: string, title: string, status: ArticleSummary['status'] = 'new'): ArticleSummary {
  return { id: path, path, title, bytes: 1, status, annotations: 0, others: [] };
}

const articles = [
  article('2025/rusia-as.txt', 'Lavrov: Rusia Siap Berdialog dengan AS', 'in-progress'),
  article('2025/jurgen.txt', 'Jürgen Klopp über São Paulo'),
  article('2024/arab.txt', 'وزير الخارجية يتحدث', 'done'),
];

function found(words: string, status: ArticleSummary['status'] | 'any' = 'any'): string[] {
  return filterArticles(articles, { words, status }).map(({ path }) => path);
}

describe('the filter of the library', () => {
  it('lets everything through while it is empty', () => {
    expect(filterArticles(articles, { words: '  ', status: 'any' })).toBe(articles);
  });

  it('wants every word, in any order, in title or path', () => {
    expect(found('as rusia')).toEqual(['2025/rusia-as.txt']);
    expect(found('2025 klopp')).toEqual(['2025/jurgen.txt']);
    expect(found('klopp lavrov')).toEqual([]);
  });

  it('does not mind case and diacritics', () => {
    expect(found('JURGEN sao')).toEqual(['2025/jurgen.txt']);
  });

  it('finds other scripts', () => {
    expect(found('الخارجية')).toEqual(['2024/arab.txt']);
  });

  it('narrows down to a status', () => {
    expect(found('', 'done')).toEqual(['2024/arab.txt']);
    expect(found('rusia', 'done')).toEqual([]);
  });
});
