import { expect, test } from 'vitest';
import { codePoints } from '../text/offset.ts';
import { applyOperation } from './apply.ts';
import { rejectSuggestions } from './edit.ts';
import type { Rejection } from './rejection.ts';
import { newSidecar, parseSidecar, serialiseSidecar, toAnnotationSet, withAnnotationSet } from './sidecar.ts';

const source = {
  file: 'rusia-as.txt',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  encoding: 'utf-8',
  bom: false,
  newline: 'lf',
  length: 3322,
  language: 'id',
} as const;
const blank = newSidecar(source, { id: 'a1', name: 'Dewi' });

function rejection(id: string, start: number, words: string): Rejection {
  return {
    id,
    kind: 'quote',
    label: 'quote',
    spans: [{ start: codePoints(start), end: codePoints(start + words.length) }],
    quote: words,
    prefix: 'menurut ',
    suffix: '.',
    time: '2026-11-25T08:00:00.000Z',
  };
}

test('rejections are written by place, after the annotations, and read again', () => {
  const applied = applyOperation(
    toAnnotationSet(blank),
    rejectSuggestions([rejection('b', 40, 'ujar'), rejection('a', 7, 'Lavrov')]),
  );
  if (!applied.ok) throw new Error(applied.error.message);
  const written = serialiseSidecar(withAnnotationSet(blank, applied.value.set));
  const read = parseSidecar(written);
  if (!read.ok) throw new Error(read.error.message);
  expect(read.value.rejected?.map(({ quote }) => quote)).toEqual(['Lavrov', 'ujar']);
  expect(toAnnotationSet(read.value)).toEqual(applied.value.set);
  expect(serialiseSidecar(read.value)).toBe(written);
});

test('a sidecar without rejections has no trace of them, like one from before there were any', () => {
  const rejected = applyOperation(toAnnotationSet(blank), rejectSuggestions([rejection('a', 7, 'Lavrov')]));
  if (!rejected.ok) throw new Error(rejected.error.message);
  const undone = applyOperation(rejected.value.set, rejected.value.inverse);
  if (!undone.ok) throw new Error(undone.error.message);
  const { revision: _, ...content } = undone.value.set;
  expect(content).toEqual({
    status: 'new',
    labels: {},
    annotations: new Map(),
    rejected: {},
    translations: {},
  });
  expect(serialiseSidecar(withAnnotationSet(blank, { ...undone.value.set, revision: 0 }))).toBe(
    serialiseSidecar(blank),
  );
});

test('what a later version says of a rejection is kept', () => {
  const later = JSON.parse(serialiseSidecar({ ...blank, rejected: [rejection('a', 7, 'Lavrov')] }));
  later.rejected[0].because = 'scare quotes';
  const read = parseSidecar(JSON.stringify(later));
  if (!read.ok) throw new Error(read.error.message);
  const written = serialiseSidecar(withAnnotationSet(read.value, toAnnotationSet(read.value)));
  expect(JSON.parse(written)).toMatchObject({ rejected: [{ id: 'a', because: 'scare quotes' }] });
});
