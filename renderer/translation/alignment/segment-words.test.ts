import { expect, test } from 'vitest';
import { utf16 } from '../../../shared/text/offset.ts';
import { segmentWords, spanOfSelection, spansOfWords, wordsOfSpans } from './segment-words.ts';

const range = (start: number, end: number) => ({ start: utf16(start), end: utf16(end) });

const text = 'Ia 👍 berkata, "tidak".';

test('words next to each other are one span, others are pieces', () => {
  const words = segmentWords(text, 'id');
  expect(words.map((word) => word.text)).toEqual(['Ia', 'berkata', 'tidak']);
  expect(spansOfWords(words, new Set([1, 2]))).toEqual([{ start: 5, end: 20 }]);
  const spans = spansOfWords(words, new Set([0, 2]));
  expect(spans).toEqual([
    { start: 0, end: 2 },
    { start: 15, end: 20 },
  ]);
  expect(wordsOfSpans(words, spans)).toEqual(new Set([0, 2]));
});

test('a selection is counted in code points, without the white space at its ends', () => {
  expect(spanOfSelection(text, range(5, 14))).toEqual({ start: 5, end: 12 + 1 });
  expect(spanOfSelection(text, range(2, 3))).toBeNull();
});
