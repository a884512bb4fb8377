import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { utf16 } from '../../shared/text/offset.ts';
import { createParagraphMap } from './paragraph-map.ts';
import { withoutLastLineBreak } from './text-selection.ts';

const text = 'JAKARTA – "Ya 👩‍👩‍👧," ujar dia.\n\nقال الوزير.\n';
const anyText = fc.string({ unit: fc.constantFrom('a', 'é', '👍', 'ق', ' ', '\n'), maxLength: 40 });

test('every line is a paragraph, the empty ones and the one after the last line break too', () => {
  const map = createParagraphMap(text);
  const lines = Array.from({ length: map.count }, (_, index) => {
    const { start, end } = map.rangeOf(index);
    return text.slice(start, end);
  });
  expect(lines).toEqual(text.split('\n'));
});

test('an offset becomes a position and comes back as it was', () => {
  fc.assert(
    fc.property(anyText, (any) => {
      const map = createParagraphMap(any);
      for (let offset = 0; offset <= any.length; offset++)
        expect(map.offsetOf(map.positionOf(utf16(offset)))).toBe(offset);
    }),
  );
});

test('a position past the end of its paragraph counts as the end', () => {
  const map = createParagraphMap('satu\ndua');
  expect(map.offsetOf({ paragraph: 0, offset: 99 })).toBe(4);
  expect(map.offsetOf({ paragraph: 1, offset: 99 })).toBe(8);
});

test('a triple click, which ends at the beginning of the next line, means its own line', () => {
  const map = createParagraphMap('satu\ndua\n\ntiga');
  const select = (start: number, end: number) =>
    withoutLastLineBreak({ start: utf16(start), end: utf16(end) }, map);
  expect(select(0, 5)).toEqual({ start: 0, end: 4 });
  expect(select(5, 10)).toEqual({ start: 5, end: 8 });
  expect(select(0, 6)).toEqual({ start: 0, end: 6 });
});

test('a selection of nothing but line breaks is a caret', () => {
  const map = createParagraphMap('satu\n\n\ndua');
  expect(withoutLastLineBreak({ start: utf16(4), end: utf16(7) }, map)).toEqual({ start: 4, end: 4 });
});
