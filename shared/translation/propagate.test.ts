import { expect, test } from 'vitest';
import { codePoints } from '../text/offset.ts';
import { joinTranslation } from './joined.ts';
import { propagation } from './propagate.ts';
import type { Segment } from './segment.ts';

const time = '2026-11-25T09:00:00.000Z';

function segment(id: string, given: Partial<Segment> = {}): Segment {
  const start = Number(id) * 10;
  return {
    id,
    spans: [{ start: codePoints(start), end: codePoints(start + 5) }],
    quote: 'Baca juga: Lavrov',
    prefix: '',
    suffix: '',
    target: '',
    status: 'untranslated',
    origin: 'manual',
    comments: [],
    errors: [],
    created: time,
    modified: time,
    ...given,
  };
}

function filled(segments: readonly Segment[], reviews: readonly Segment[] = []) {
  const rows = joinTranslation(
    [
      { annotator: 'a1', name: '', segments },
      { annotator: 'a2', name: '', segments: reviews },
    ],
    'a1',
  );
  const confirmed = { id: '1', source: 'Baca juga: Lavrov', target: 'Read also: Lavrov' };
  return [...propagation(rows, confirmed, time)];
}

test('a translation fills the segments with the same words, marked as propagated', () => {
  expect(filled([segment('1'), segment('2'), segment('3', { quote: 'Lain' })])).toEqual([
    [
      '2',
      {
        target: 'Read also: Lavrov',
        status: 'translated',
        decided: time,
        origin: 'propagated',
        translates: null,
      },
    ],
  ]);
});

test('what was filled so before follows, and is left alone where it says the same', () => {
  const before = { target: 'Read also', status: 'translated', origin: 'propagated' } as const;
  expect(filled([segment('1'), segment('2', before)]).map(([id]) => id)).toEqual(['2']);
  expect(filled([segment('1'), segment('2', { ...before, target: 'Read also: Lavrov' })])).toEqual([]);
});

test("a person's own words stay, and so does what is approved or decided on", () => {
  expect(filled([segment('1'), segment('2', { target: 'See also', status: 'draft' })])).toEqual([]);
  expect(
    filled([segment('1'), segment('2', { target: 'Also', status: 'final', origin: 'propagated' })]),
  ).toEqual([]);
  const translated = segment('2', { target: 'Also', status: 'translated', origin: 'propagated' });
  const review = {
    ...translated,
    status: 'reviewed',
    decided: time,
    review: { of: 'a1', target: 'Also' },
  } as const;
  expect(filled([segment('1'), translated], [review])).toEqual([]);
});
