import { expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

it('cuts at the end of a word and puts everything on one line', () => {
  expect(excerpt('Kami siap membahas\nperdamaian dengan siapa pun', 30)).toBe(
    'Kami siap membahas perdamaian…',
  );
});

it('leaves a short quote as it is', () => {
  expect(excerpt('ujar Lavrov')).toBe('ujar Lavrov');
});

it('does not cut an emoji in two where there is no space to cut at', () => {
  expect(excerpt('🇷🇺🇺🇸🇮🇩', 5)).toBe('🇷🇺…');
});
