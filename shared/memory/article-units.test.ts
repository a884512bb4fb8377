import { describe, expect, test } from 'vitest';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { segmentsOf } from '../translation/segmentation.ts';
import type { Segment } from '../translation/segment.ts';
import { unitsOfArticle, unitsOfFile } from './article-units.ts';

const text = 'Ia datang.\nIa pergi.\nIa pulang.\n';
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T08:00:00.000Z`;

function translated(...changes: readonly Partial<Segment>[]): readonly Segment[] {
  let next = 0;
  const segments = segmentsOf(
    { text, offsets: createCodePointIndex(text) },
    { by: 'line', language: 'id', newId: () => `s${++next}`, time: day(1) },
  );
  return segments.map((segment, at) => ({ ...segment, ...changes[at] }));
}

function set(annotator: string, name: string, segments: readonly Segment[]) {
  return { annotator, name, sourceLanguage: 'id', translations: { en: { segments } } };
}

const confirmed = { status: 'translated', decided: day(2), modified: day(2) } as const;

describe('the units of an article', () => {
  const segments = translated(
    { target: 'He came.', ...confirmed },
    { target: 'He l', status: 'draft' },
    { target: 'He came home.', ...confirmed, origin: 'memory:80' },
  );

  test('are the confirmed segments with their neighbours', () => {
    expect(unitsOfArticle('a.txt', [set('a1', 'Ani', segments)])).toEqual([
      {
        file: 'a.txt',
        segment: 's1',
        source: 'Ia datang.',
        target: 'He came.',
        sourceLanguage: 'id',
        targetLanguage: 'en',
        previous: null,
        next: 'Ia pergi.',
        translator: 'Ani',
        time: day(2),
        status: 'translated',
        origin: 'manual',
      },
      expect.objectContaining({ segment: 's3', previous: 'Ia pergi.', next: null, origin: 'memory:80' }),
    ]);
  });

  test('are what is in force between translator and reviewers', () => {
    const [first, , third] = segments;
    if (!first || !third) throw new Error('three segments');
    const review = {
      ...first,
      target: 'She came.',
      status: 'reviewed',
      decided: day(3),
      review: { of: 'a1', target: 'He came.' },
    } as const;
    const rejection = {
      ...third,
      status: 'rejected',
      decided: day(3),
      review: { of: 'a1', target: 'He came home.' },
    } as const;
    const units = unitsOfArticle('a.txt', [set('a1', '', segments), set('a2', 'Budi', [review, rejection])]);
    expect(units).toMatchObject([
      {
        target: 'She came.',
        status: 'reviewed',
        translator: 'a1',
        reviewer: 'Budi',
        time: day(3),
        origin: 'review:a2',
      },
    ]);
  });

  test('have the words that were translated, where the article has changed since', () => {
    const [unit] = unitsOfArticle('a.txt', [
      set('a1', '', translated({ target: 'He came.', ...confirmed, translates: 'Dia datang.' })),
    ]);
    expect(unit?.source).toBe('Dia datang.');
  });
});

test('the units of a file are those with a translation that somebody stands by', () => {
  const units = unitsOfFile('memory/x.tmx', {
    path: '',
    sourceLanguage: 'id',
    targetLanguage: 'en-GB',
    units: [
      { source: 'Ia datang.', target: 'He came.', translator: 'omegat', created: day(1), modified: day(2) },
      { source: 'Ia pergi.', target: null },
      { source: 'Ia pulang.', target: 'He', status: 'draft' },
      { source: ' ', target: 'x' },
    ],
  });
  expect(units).toEqual([
    {
      file: 'memory/x.tmx',
      source: 'Ia datang.',
      target: 'He came.',
      sourceLanguage: 'id',
      targetLanguage: 'en-GB',
      translator: 'omegat',
      time: day(2),
    },
  ]);
});
