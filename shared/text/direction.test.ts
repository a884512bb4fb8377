import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test.each([
  ['Rusia dan AS Sepakat', 'ltr'],
  ['قال الوزير إن الخطة جاهزة', 'rtl'],
  ['השר אמר', 'rtl'],
  ['«٢٠٢٥» – قال', 'rtl'],
  ['2025: وزير', 'rtl'],
  ['👍 "…" 19.30', 'ltr'],
  ['', 'ltr'],
  ['\u200fLavrov', 'rtl'],
  ['\u2067قال\u2069 Lavrov', 'ltr'],
  ['\u2067قال\nوزير', 'rtl'],
  ['\u2069قال', 'rtl'],
])('%j reads %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction);
});
