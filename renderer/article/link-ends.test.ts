import { expect, test } from 'vitest';
import { newAnnotation } from '../../shared/annotation/new-annotation.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { codePoints } from '../../shared/text/offset.ts';
import { createLinkFinder } from './link-ends.ts';

const text = 'Kata Lavrov begitu.';

function annotation(id: string, links: readonly { role: string; to: string }[] = []) {
  const spans = [{ start: codePoints(0), end: codePoints(4) }];
  const offsets = createCodePointIndex(text);
  const made = newAnnotation({ text, offsets, id, label: 'quote', spans, time: '2026-03-01T08:00:00.000Z' });
  return { ...made, links };
}

const quote = annotation('quote', [
  { role: 'source', to: 'source' },
  { role: 'cue', to: 'gone' },
  { role: 'continues', to: 'quote' },
]);
const source = annotation('source');
const next = annotation('next', [{ role: 'continues', to: 'quote' }]);

function setOf(...annotations: readonly ReturnType<typeof annotation>[]) {
  return new Map(annotations.map((each) => [each.id, each]));
}

test('links are found from both ends; those to nothing and to itself are none', () => {
  const find = createLinkFinder();
  expect(find(quote, setOf(quote, source, next))).toEqual([
    { role: 'source', other: source, isOutgoing: true },
    { role: 'continues', other: next, isOutgoing: false },
  ]);
});

test('what was found is kept until the annotations change', () => {
  const find = createLinkFinder();
  const set = setOf(quote, source, next);
  const found = find(quote, set);
  expect(find(quote, set)).toBe(found);
  expect(find(quote, setOf(quote, source))).toHaveLength(1);
  expect(find(source, set)).toEqual([{ role: 'source', other: quote, isOutgoing: false }]);
});
