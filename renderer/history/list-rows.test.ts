import { expect, test } from 'vitest';
import type { CorpusHistoryItem } from '../../shared/host/history.ts';
import { historyRows, stepsOfArticle, stepsOfCorpus } from './list-rows.ts';

function item(path: string, revision: number, more: Partial<CorpusHistoryItem> = {}): CorpusHistoryItem {
  return {
    id: `${path}-${revision}`,
    time: `2026-11-24T09:0${revision}:00.000Z`,
    revision,
    kind: 'edit',
    changes: [],
    changeCount: 0,
    article: path,
    path,
    annotator: 'a1',
    archived: null,
    ...more,
  };
}

test('the steps of an article are listed newest first, with the places where some are missing', () => {
  const steps = stepsOfArticle([item('a.txt', 1), item('a.txt', 2), item('a.txt', 5)]);
  expect(steps.map(({ item: { revision }, hasGapBefore }) => [revision, hasGapBefore])).toEqual([
    [5, true],
    [2, false],
    [1, false],
  ]);
});

test('a change over several articles is one step', () => {
  const bulk = { bulk: '01B', title: 'Tag 2 hits' };
  const steps = stepsOfCorpus([
    item('a.txt', 3),
    item('a.txt', 2, bulk),
    item('b.txt', 2, bulk),
    item('c.txt', 1),
  ]);
  expect(steps.map(({ item: { id }, articles }) => [id, articles])).toEqual([
    ['a.txt-3', 1],
    ['a.txt-2', 2],
    ['c.txt-1', 1],
  ]);
});

test('rows are numbered through all sessions', () => {
  const long = item('a.txt', 1, { time: '2026-11-20T09:00:00.000Z' });
  const rows = historyRows(stepsOfArticle([long, item('a.txt', 2), item('a.txt', 3)]));
  expect(rows.map((row) => (row.kind === 'step' ? row.number : 'session'))).toEqual([
    'session',
    0,
    1,
    'session',
    2,
  ]);
});
