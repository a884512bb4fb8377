import { expect, test } from 'vitest';
import { newAnnotation } from '../../shared/annotation/new-annotation.ts';
import { createSpanIndex } from '../../shared/annotation/span-index.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { codePoints } from '../../shared/text/offset.ts';
import { neighbour, nextOfStack, stackAtCaret } from './annotation-steps.ts';
import { labelLooks } from './label-look.ts';
import { marksOn } from './marks.ts';
import { createParagraphMap } from './paragraph-map.ts';

const text = '👍 "Kami siap," ujar Lavrov.\nDia pergi.';
const offsets = createCodePointIndex(text);

function annotation(id: string, label: string, words: string) {
  const start = offsets.toCodePoint(
    createParagraphMap(text).offsetOf({ paragraph: 0, offset: text.indexOf(words) }),
  );
  const end = codePoints(start + createCodePointIndex(words).length);
  return newAnnotation({
    text,
    offsets,
    id,
    label,
    spans: [{ start, end }],
    time: '2026-11-24T00:00:00.000Z',
  });
}

const quote = annotation('quote', 'quote', 'Kami siap,');
const claim = annotation('claim', 'claim', 'siap');
const source = annotation('source', 'source', 'Lavrov');
const spans = createSpanIndex([quote, claim, source]);
const all = () => true;
const place = (words: string) => annotation('place', 'quote', words).spans[0]?.start ?? codePoints(0);

test('a stack is gone through from the smallest to the largest and round again', () => {
  const stack = stackAtCaret(spans, place('siap'), all);
  const first = nextOfStack(stack, null);
  const second = nextOfStack(stack, first?.id ?? null);
  expect([first, second, nextOfStack(stack, second?.id ?? null)]).toEqual([claim, quote, claim]);
});

test('a caret just behind an annotation is still at it', () => {
  expect(stackAtCaret(spans, place('.'), all)).toEqual([source]);
});

test('where there is nothing, nothing is selected', () => {
  expect(
    nextOfStack(
      stackAtCaret(spans, place('Kami'), () => false),
      null,
    ),
  ).toBeNull();
});

test('the next annotation is the one after the selected, in reading order, hidden labels passed over', () => {
  const from = { selected: quote, caret: place('Kami') };
  expect(neighbour(spans, 'next', from, all)).toBe(claim);
  expect(neighbour(spans, 'next', from, ({ label }) => label !== 'claim')).toBe(source);
  expect(neighbour(spans, 'previous', from, all)).toBeNull();
});

test('with none selected, one that begins at the caret is the next', () => {
  expect(neighbour(spans, 'next', { selected: null, caret: place('Kami') }, all)).toBe(quote);
  expect(neighbour(spans, 'previous', { selected: null, caret: place('Lavrov') }, all)).toBe(claim);
});

test('marks are in UTF-16 units of their paragraph, cut at its edges, and say where their annotation opens', () => {
  const long = annotation('long', 'quote', 'Lavrov.\nDia');
  const map = createParagraphMap(text);
  const looks = labelLooks([], 'en');
  const from = { spans: createSpanIndex([long]), layers: [], offsets, looks, isShown: all };
  const words = (paragraph: number) =>
    marksOn(map.rangeOf(paragraph), from).map(({ start, end, opens }) => {
      const base = map.rangeOf(paragraph).start;
      return [text.slice(base + start, base + end), opens];
    });
  expect(words(0)).toEqual([['Lavrov.', true]]);
  expect(words(1)).toEqual([['Dia', false]]);
  expect(
    marksOn(map.rangeOf(0), { ...from, isShown: ({ label }: { label: string }) => label !== 'quote' }),
  ).toEqual([]);
});

test('what another has made takes a lane beside one’s own, and does not darken them', () => {
  const map = createParagraphMap(text);
  const theirs = createSpanIndex([annotation('theirs', 'claim', '"Kami siap," ujar')]);
  const looks = labelLooks([], 'en');
  const marks = marksOn(map.rangeOf(0), {
    spans: createSpanIndex([quote, claim]),
    layers: [{ annotator: 'a2', spans: theirs }],
    offsets,
    looks,
    isShown: all,
  });
  expect(marks.map(({ annotator, lane, depth }) => [annotator, lane, depth])).toEqual([
    ['a2', 0, 0],
    [null, 1, 0],
    [null, 2, 1],
  ]);
});
