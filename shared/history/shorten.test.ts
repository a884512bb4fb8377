import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import type { HistoryItem } from './history-item.ts';
import { shortened } from './shorten.ts';

function step(changes: readonly Change[]): HistoryItem {
  return {
    id: 'a',
    time: '2026-11-24T09:00:00.000Z',
    revision: 1,
    kind: 'edit',
    changes,
    changeCount: changes.length,
  };
}

const long = 'kata '.repeat(1000);

test('long texts are cut, and the rest of a step stays', () => {
  const subject = { id: 'q', label: 'quote', words: long };
  const { changes } = shortened(step([{ kind: 'note', subject, from: '', to: long }]));
  expect(changes).toMatchObject([{ kind: 'note', from: '', subject: { id: 'q', label: 'quote' } }]);
  expect(JSON.stringify(changes).length).toBeLessThan(1000);
});

test('of very many changes the first are kept, and their number is known', () => {
  const subject = { id: 'q', label: 'quote', words: 'kata' };
  const many = Array.from({ length: 5000 }, (): Change => ({ kind: 'removed', subject }));
  const { changes, changeCount } = shortened(step(many));
  expect([changes.length, changeCount]).toEqual([100, 5000]);
});
