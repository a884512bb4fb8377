import { expect, test } from 'vitest';
import { nameOfMissing } from './missing-name.ts';

test('somebody who is missing is called as the article calls them', () => {
  const mentions = ['dia', 'Lavrov', 'Menteri luar negeri Rusia', 'Sergei Lavrov'];
  expect(nameOfMissing('menlu-2', mentions, 'id')).toBe('Sergei Lavrov');
});

test('or else by what their id was made of', () => {
  expect(nameOfMissing('sergei-lavrov', ['dia'], 'id')).toBe('Sergei Lavrov');
});
