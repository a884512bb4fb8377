import { expect, test } from 'vitest';
import { ago } from './ago.ts';

const now = '2026-11-25T09:00:00.000Z';

test.each([
  ['2026-11-25T08:59:40.000Z', 'now', 'sekarang'],
  ['2026-11-25T08:57:00.000Z', '3 minutes ago', '3 menit yang lalu'],
  ['2026-11-25T07:01:00.000Z', '1 hour ago', '1 jam yang lalu'],
  ['2026-11-24T08:00:00.000Z', 'yesterday', 'kemarin'],
  ['2026-11-19T09:00:00.000Z', '6 days ago', '6 hari yang lalu'],
])('%s is %s, %s', (time, english, indonesian) => {
  expect(ago(time, now, 'en-GB')).toBe(english);
  expect(ago(time, now, 'id')).toBe(indonesian);
});

test.each(['2026-11-18T09:00:00.000Z', '2026-11-25T09:05:00.000Z', 'rusak', ''])(
  'of %s the date says more',
  (time) => {
    expect(ago(time, now, 'en-GB')).toBeNull();
  },
);

test('a clock that is a little ahead makes it now', () => {
  expect(ago('2026-11-25T09:00:30.000Z', now, 'en-GB')).toBe('now');
});
