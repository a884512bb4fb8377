import { expect, test } from 'vitest';
import { localised } from './localised.ts';

const name = { en: 'Quote', id: 'Kutipan', 'zh-Hant': '引述' };

test.each([
  ['id', 'Kutipan'],
  ['id-ID', 'Kutipan'],
  ['ID', 'Kutipan'],
  ['zh-hant-TW', '引述'],
  ['zh', 'Quote'],
  ['', 'Quote'],
])('for %j the text is %s', (language, text) => {
  expect(localised(name, language)).toBe(text);
});

test('a text for every language is that text', () => {
  expect(localised('Quote', 'id')).toBe('Quote');
});

test('without English there is still a text', () => {
  expect(localised({ ru: 'Цитата' }, 'id')).toBe('Цитата');
  expect(localised({}, 'id')).toBe('');
});
