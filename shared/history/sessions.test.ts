import { expect, test } from 'vitest';
import { workingSessions } from './sessions.ts';

const inUtc = (time: string) => time.slice(0, 10);

function at(...times: readonly string[]) {
  return times.map((time) => ({ time: `${time}:00.000Z` }));
}

test('a session ends with a long break and with the day', () => {
  const steps = at(
    '2026-11-25T00:10',
    '2026-11-24T23:58',
    '2026-11-24T15:20',
    '2026-11-24T15:00',
    '2026-11-24T09:31',
  );
  const sessions = workingSessions(steps, inUtc);
  expect(sessions.map(({ items }) => items.length)).toEqual([1, 1, 2, 1]);
  expect(sessions[2]).toMatchObject({
    start: '2026-11-24T15:00:00.000Z',
    end: '2026-11-24T15:20:00.000Z',
  });
});

test('nothing was done in no session', () => {
  expect(workingSessions([], inUtc)).toEqual([]);
});
