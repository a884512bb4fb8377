import { expect, test } from 'vitest';
import { emptyAnnotationSet, type AnnotationSet } from '../annotation/annotation-set.ts';
import { applyOperation } from '../annotation/apply.ts';
import { isInPlace, newAnnotation } from '../annotation/new-annotation.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { utf16 } from '../text/offset.ts';
import { segmentsOf } from '../translation/segmentation.ts';
import { planReanchoring } from './plan-reanchoring.ts';

const time = '2026-11-25T09:00:00.000Z';
const later = '2026-11-26T09:00:00.000Z';
const before = 'Lavrov tiba pukul 09.00. Ia diam saja di bandara. Wartawan kecewa sekali.';
const after = 'Kabar terbaru. Lavrov tiba pukul 10.30. Wartawan kecewa sekali.';

function article(text: string) {
  return { text, offsets: createCodePointIndex(text) };
}

function segmentation(given: string) {
  let count = 0;
  return { by: 'sentence', language: 'id', newId: () => `${given}-${++count}`, time: later } as const;
}

function work(): AnnotationSet {
  const { text, offsets } = article(before);
  const start = text.indexOf('kecewa');
  const span = offsets.rangeToCodePoints({ start: utf16(start), end: utf16(start + 6) });
  const claim = newAnnotation({ text, offsets, id: 'claim', label: 'claim', spans: [span], time });
  const segments = segmentsOf(article(before), { ...segmentation('segment'), time }).map(
    (segment, index) => ({
      ...segment,
      target: ['Lavrov arrived at 9 a.m.', 'He said nothing at the airport.', ''][index] ?? '',
    }),
  );
  return {
    ...emptyAnnotationSet,
    annotations: new Map([[claim.id, claim]]),
    translations: { en: { segments: new Map(segments.map((each) => [each.id, each])) } },
  };
}

function applied(set: AnnotationSet, isTaken: boolean): AnnotationSet {
  const operation = planReanchoring(article(after), set, segmentation('new')).operation(() => isTaken);
  if (!operation) throw new Error('Something has changed');
  const result = applyOperation(set, operation);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.set;
}

test('tells what was found where, and changes nothing', () => {
  const { placements } = planReanchoring(article(after), work(), segmentation('new'));
  expect(placements.map(({ key, result, before: was, after: is }) => [key, result, was, is])).toEqual([
    ['segment en segment-1', 'fuzzy', 'Lavrov tiba pukul 09.00.', 'Lavrov tiba pukul 10.30.'],
    ['segment en segment-2', 'orphaned', 'Ia diam saja di bandara.', null],
    ['segment en segment-3', 'shifted', 'Wartawan kecewa sekali.', 'Wartawan kecewa sekali.'],
    ['annotation claim', 'shifted', 'kecewa', 'kecewa'],
  ]);
});

test('a target keeps in mind what it translates, and new passages get segments', () => {
  const set = applied(work(), true);
  const { offsets } = article(after);
  const segments = set.translations['en']?.segments;
  expect(segments?.get('segment-1')).toMatchObject({
    quote: 'Lavrov tiba pukul 10.30.',
    target: 'Lavrov arrived at 9 a.m.',
    translates: 'Lavrov tiba pukul 09.00.',
  });
  expect(segments?.get('segment-3')?.translates).toBeUndefined();
  expect(segments?.get('new-1')).toMatchObject({ quote: 'Kabar terbaru.', target: '' });
  for (const id of ['segment-1', 'segment-3', 'new-1']) {
    const segment = segments?.get(id);
    expect(segment && isInPlace(offsets, segment)).toBe(true);
  }
  const claim = set.annotations.get('claim');
  expect(claim && isInPlace(offsets, claim)).toBe(true);
});

test('changed words that are not taken, and those that are gone, stay for a person to place', () => {
  const set = applied(work(), false);
  const segments = set.translations['en']?.segments;
  const own = work().translations['en']?.segments;
  for (const id of ['segment-1', 'segment-2']) expect(segments?.get(id)).toEqual(own?.get(id));
  // Nothing covers the changed sentence now.
  expect(segments?.get('new-2')?.quote).toBe('Lavrov tiba pukul 10.30.');
});

test('a source that is put back as it was is no longer told to have changed', () => {
  const back = planReanchoring(article(before), applied(work(), true), segmentation('again'));
  const operation = back.operation(() => true);
  const result = operation && applyOperation(applied(work(), true), operation);
  if (!result?.ok) throw new Error('It can be put back');
  expect(result.value.set.translations['en']?.segments.get('segment-1')).toMatchObject({
    quote: 'Lavrov tiba pukul 09.00.',
    target: 'Lavrov arrived at 9 a.m.',
  });
  expect(result.value.set.translations['en']?.segments.get('segment-1')).not.toHaveProperty('translates');
});

test('in an article that has not changed there is nothing to do', () => {
  expect(planReanchoring(article(before), work(), segmentation('new')).operation(() => true)).toBeNull();
});
