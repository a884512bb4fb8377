import { expect, test } from 'vitest';
import { publicationDate } from './publication-date.ts';

test.each([
  ['Rabu, 19 Februari 2025 - 06:15 WIB', '2025-02-19'],
  ['Jakarta, 3 Agt 2024', '2024-08-03'],
  ['Published March 4, 2025', '2025-03-04'],
  ['Updated 2026-11-25 08:00', '2026-11-25'],
  ['31 Oktober 2023', '2023-10-31'],
])('%s is %s', (words, date) => {
  expect(publicationDate(words)).toBe(date);
});

test.each(['3/4/2025', '31 Februari 2025', 'Kemarin malam', '12 Foo 2025'])('%s is no sure day', (words) => {
  expect(publicationDate(words)).toBeNull();
});
