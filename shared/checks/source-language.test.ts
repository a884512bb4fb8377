import { expect, test } from 'vitest';
import { sourceLanguageOf } from './source-language.ts';

test.each([
  ['The ferry will leave on Monday, and the council said that it was late.', 'id', 'en'],
  ['Menteri mengatakan bahwa harga akan turun dalam waktu dekat.', 'und', 'id'],
  ['قال الوزير إن الأسعار ستنخفض قريبا.', 'id', 'ar'],
  ['قال الوزير إن الأسعار ستنخفض قريبا.', 'fa', 'fa'],
  ['首相は来週ジャカルタを訪問する。', 'en', 'ja'],
  ['总理下周访问雅加达。', 'en', 'zh'],
  ['12 – 14', 'id', 'id'],
])('“%s” in a project of %s is %s', (text, said, language) => {
  expect(sourceLanguageOf(text, said)).toBe(language);
});
