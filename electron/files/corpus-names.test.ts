import { expect, test } from 'vitest';
import { historyPath, readHistoryName, timeInName } from './corpus-names.ts';

test('a log says whose history of which article it is', () => {
  expect(readHistoryName(historyPath('2025/rusia.as.txt', 'a1'))).toEqual({
    article: '2025/rusia.as.txt',
    annotator: 'a1',
    archived: false,
  });
});

test('one that was put aside says so', () => {
  const path = historyPath('berita.txt', 'gold').replace(/\.jsonl$/, `.${timeInName(new Date())}.jsonl`);
  expect(readHistoryName(path)).toEqual({ article: 'berita.txt', annotator: 'gold', archived: true });
});

test.each([
  '.kutip/history/berita.txt.jsonl.bak',
  '.kutip/history/berita.txt.A B.jsonl',
  '.kutip/index.sqlite',
])('%s is no log', (path) => {
  expect(readHistoryName(path)).toBeNull();
});
