import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyAnnotationSet } from '../annotation/annotation-set.ts';
import { applyOperation } from '../annotation/apply.ts';
import { isInPlace } from '../annotation/new-annotation.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints } from '../text/offset.ts';
import { addSegments } from './edit-segment.ts';
import { mergeSegments } from './merge-segments.ts';
import { resegmented, reshaping } from './resegment.ts';
import type { Segment, TranslationError } from './segment.ts';
import { segmentsOf, segmentUnits, type SegmentUnit } from './segmentation.ts';
import { splitSegment } from './split-segment.ts';

const time = '2026-11-25T09:00:00.000Z';

function article(text: string) {
  return { text, offsets: createCodePointIndex(text) };
}

function counter(): () => string {
  let count = 0;
  return () => `segment-${String(++count).padStart(4, '0')}`;
}

function cut(text: string, by: SegmentUnit, targets: readonly string[] = []): readonly Segment[] {
  return segmentsOf(article(text), { by, language: 'id', newId: counter(), time }).map((segment, index) => {
    const target = targets[index] ?? '';
    return target === '' ? segment : { ...segment, target, status: 'translated', decided: time };
  });
}

function error(words: string, target: string, id = words): TranslationError {
  const start = codePoints(target.indexOf(words));
  return {
    id,
    side: 'target',
    span: { start, end: codePoints(start + words.length) },
    words,
    category: 'accuracy/mistranslation',
    severity: 'major',
    author: 'a2',
    time,
  };
}

const text = 'Lavrov tiba. Ia diam.\nLalu ia pergi.';
const target = 'Lavrov arrived. He said nothing.';

function firstLine(): Segment {
  const [segment] = cut(text, 'line', [target]);
  if (!segment) throw new Error('The text has a line');
  return segment;
}

describe('splitting', () => {
  const place = { source: codePoints('Lavrov tiba.'.length), target: codePoints('Lavrov arrived.'.length) };

  test('gives each half its words and what is marked in them', () => {
    const marked = { ...firstLine(), errors: [error('Lavrov', target), error('nothing', target)] };
    const [first, second] = splitSegment(article(text), marked, place, { id: 'second', time });
    expect([first.quote, second.quote]).toEqual(['Lavrov tiba.', 'Ia diam.']);
    expect([first.target, second.target]).toEqual(['Lavrov arrived.', 'He said nothing.']);
    expect([first.status, second.status]).toEqual(['translated', 'translated']);
    expect(first.errors).toEqual([error('Lavrov', 'Lavrov arrived.')]);
    expect(second.errors).toEqual([error('nothing', 'He said nothing.')]);
  });

  test('makes an error across the cut one of the first half as a whole', () => {
    const [first, second] = splitSegment(
      article(text),
      { ...firstLine(), errors: [error('arrived. He', target)] },
      place,
      { id: 'second', time },
    );
    expect(first.errors[0]?.span).toBeUndefined();
    expect(first.errors[0]?.words).toBe('arrived. He');
    expect(second.errors).toEqual([]);
  });

  test('leaves a half without words untranslated, and the other a draft', () => {
    const atEnd = { ...place, target: codePoints(target.length) };
    const [first, second] = splitSegment(article(text), firstLine(), atEnd, { id: 'second', time });
    expect([first.target, first.status]).toEqual([target, 'draft']);
    expect([second.target, second.status]).toEqual(['', 'untranslated']);
  });

  test('is refused where a half would be nothing but white space', () => {
    for (const source of [0, firstLine().quote.length])
      expect(() =>
        splitSegment(
          article(text),
          firstLine(),
          { ...place, source: codePoints(source) },
          { id: 'second', time },
        ),
      ).toThrow(RangeError);
  });

  test('is taken back by merging', () => {
    const marked = { ...firstLine(), errors: [error('Lavrov', target), error('nothing', target)] };
    const [first, second] = splitSegment(article(text), marked, place, { id: 'second', time });
    expect(mergeSegments(article(text), first, second, { separator: ' ', time })).toEqual(marked);
  });
});

describe('merging', () => {
  test('goes over the line break between two lines', () => {
    const [first, second] = cut(text, 'line', [target, 'Then he left.']);
    if (!first || !second) throw new Error('The text has two lines');
    const merged = mergeSegments(article(text), first, second, { separator: '\n', time });
    expect(merged.quote).toBe(text);
    expect(merged.target).toBe(`${target}\nThen he left.`);
    expect(merged.spans).toHaveLength(1);
  });

  test('passes over what stands between two segments that do not follow each other', () => {
    const [first, , third] = cut(text, 'sentence');
    if (!first || !third) throw new Error('The text has three sentences');
    const merged = mergeSegments(article(text), first, third, { separator: ' ', time });
    expect(merged.spans).toHaveLength(2);
    expect(merged.quote).toBe('Lavrov tiba. Lalu ia pergi.');
  });

  test('is as far as the less advanced of the two', () => {
    const [first, second] = cut(text, 'line', [target, 'Then he left.']);
    if (!first || !second) throw new Error('The text has two lines');
    const merge = (a: Partial<Segment>, b: Partial<Segment>) =>
      mergeSegments(article(text), { ...first, ...a }, { ...second, ...b }, { separator: ' ', time }).status;
    expect(merge({ status: 'reviewed' }, { status: 'translated' })).toBe('translated');
    expect(merge({}, { target: '', status: 'untranslated' })).toBe('draft');
    expect(merge({ target: '', status: 'untranslated' }, { target: '', status: 'untranslated' })).toBe(
      'untranslated',
    );
  });
});

function again(segments: readonly Segment[], by: SegmentUnit, given = text): readonly Segment[] {
  const newId = counter();
  const next = () => `new-${newId()}`;
  return resegmented(article(given), segments, { by, language: 'id', target: 'en', newId: next, time });
}

function targetWords(segments: readonly Segment[]): string {
  return segments
    .map((each) => each.target)
    .join('')
    .replaceAll(/\s/gu, '');
}

function byId(segments: readonly Segment[]): ReadonlyMap<string, Segment> {
  return new Map(segments.map((each) => [each.id, each]));
}

describe('cutting anew', () => {
  test('divides a target that has as many sentences as there are parts', () => {
    const lines = cut(text, 'line', [target, 'Then he left.']);
    expect(again(lines, 'sentence').map((each) => [each.quote, each.target])).toEqual([
      ['Lavrov tiba.', 'Lavrov arrived.'],
      ['Ia diam.', 'He said nothing.'],
      ['Lalu ia pergi.', 'Then he left.'],
    ]);
  });

  test('keeps a target that cannot be divided with the first part, as a draft', () => {
    const lines = cut(text, 'line', ['Lavrov arrived and said nothing.', 'Then he left.']);
    expect(again(lines, 'sentence').map((each) => [each.target, each.status])).toEqual([
      ['Lavrov arrived and said nothing.', 'draft'],
      ['', 'untranslated'],
      ['Then he left.', 'translated'],
    ]);
  });

  test('joins the targets of what it joins', () => {
    const sentences = cut(text, 'sentence', ['Lavrov arrived.', 'He said nothing.', 'Then he left.']);
    expect(again(sentences, 'paragraph').map((each) => each.target)).toEqual([`${target}\nThen he left.`]);
  });

  const pieces = fc
    .array(
      fc.constantFrom('Ia diam. ', 'Lalu pergi.', '\n', '\n\n', '“Tidak!” ', '👩‍👩‍👧 ', 'Harga Rp 1.000. '),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(''));
  const units = fc.constantFrom(...segmentUnits);
  const targets = fc.array(fc.constantFrom('', 'Yes.', 'He left. She came.', 'Not so', '👍🏽 Good!'), {
    minLength: 12,
    maxLength: 12,
  });

  test('loses no word of a target, changes no order, and lies as a new cut would', () => {
    fc.assert(
      fc.property(pieces, units, units, targets, (given, from, to, translated) => {
        const before = cut(given, from, translated);
        const after = again(before, to, given);
        expect(targetWords(after)).toBe(targetWords(before));
        expect(after.map(({ spans }) => spans)).toEqual(cut(given, to).map(({ spans }) => spans));
        for (const segment of after) expect(isInPlace(createCodePointIndex(given), segment)).toBe(true);
        expect(again(before, from, given)).toEqual(before);
      }),
    );
  });

  test('is one step that can be taken back', () => {
    fc.assert(
      fc.property(pieces, units, units, targets, (given, from, to, translated) => {
        const before = cut(given, from, translated);
        const after = again(before, to, given);
        const step = reshaping('en', before, after);
        if (before.length === 0 || !step) return;
        const begun = applyOperation(emptyAnnotationSet, addSegments('en', before));
        if (!begun.ok) throw new Error(begun.error.message);
        const done = applyOperation(begun.value.set, step);
        if (!done.ok) throw new Error(done.error.message);
        expect(done.value.set.translations['en']?.segments).toEqual(byId(after));
        const undone = applyOperation(done.value.set, done.value.inverse);
        if (!undone.ok) throw new Error(undone.error.message);
        expect(undone.value.set.translations['en']?.segments).toEqual(byId(before));
      }),
    );
  });
});
