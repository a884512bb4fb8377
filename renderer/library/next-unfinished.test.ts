import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../../shared/host/contract.ts';
import { nextUnfinished } from './next-unfinished.ts';

function article(id: string, rest: Partial<ArticleSummary> = {}): ArticleSummary {
  return { id, path: id, title: id, bytes: 1, status: 'new', annotations: 0, others: [], ...rest };
}

const articles = [
  article('a', { status: 'in-progress' }),
  article('b', { status: 'done' }),
  article('c', { status: 'needs-discussion' }),
  article('d', { problem: 'damaged' }),
  article('e'),
];

describe('the next unfinished article', () => {
  it('passes over what is done, under discussion or damaged', () => {
    expect(nextUnfinished(articles, 'a')?.id).toBe('e');
  });

  it('goes round at the end', () => {
    expect(nextUnfinished(articles, 'e')?.id).toBe('a');
  });

  it('is the first one while none is open', () => {
    expect(nextUnfinished(articles, null)?.id).toBe('a');
  });

  it('is none when only the open one is unfinished', () => {
    expect(nextUnfinished(articles.slice(0, 2), 'a')).toBeNull();
  });
});
