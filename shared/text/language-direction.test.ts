import { expect, test } from 'vitest';
import { languageDirection } from './language-direction.ts';

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['ur-IN', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['pa', 'ltr'],
  ['ms-Arab', 'rtl'],
  ['id', 'ltr'],
  ['ja', 'ltr'],
  ['no such tag', 'ltr'],
] as const)('%s is written %s', (language, direction) => {
  expect(languageDirection(language)).toBe(direction);
});
