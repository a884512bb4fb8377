import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../annotation/annotation.ts';
import { codePoints } from '../text/offset.ts';
import { alignmentsInForce, tidySpans, withAlignment, withoutAlignment } from './alignment.ts';
import type { JoinedSegment } from './joined.ts';
import type { Alignment, Segment } from './segment.ts';

const span = (start: number, end: number): Span => ({ start: codePoints(start), end: codePoints(end) });

function alignment(
  id: string,
  source: readonly (readonly [number, number])[],
  target: readonly (readonly [number, number])[],
  annotation?: string,
): Alignment {
  return {
    id,
    source: source.map(([start, end]) => span(start, end)),
    target: target.map(([start, end]) => span(start, end)),
    ...(annotation !== undefined && { annotation }),
  };
}

describe('aligning words', () => {
  test('may be one to one, one to many and many to many, in pieces', () => {
    const added = alignment(
      'n',
      [
        [0, 4],
        [10, 14],
      ],
      [
        [8, 12],
        [0, 3],
        [3, 5],
      ],
    );
    expect(withAlignment([], added)).toEqual([
      alignment(
        'n',
        [
          [0, 4],
          [10, 14],
        ],
        [
          [0, 5],
          [8, 12],
        ],
      ),
    ]);
  });

  test('takes the words from those that had them, and what has none left goes', () => {
    const before = [
      alignment(
        'both',
        [
          [0, 7],
          [8, 12],
        ],
        [[0, 7]],
      ),
      alignment('gone', [[20, 24]], [[30, 34]]),
      alignment('other', [[50, 54]], [[50, 54]]),
    ];
    expect(withAlignment(before, alignment('n', [[8, 12]], [[30, 34]]))).toEqual([
      alignment('both', [[0, 7]], [[0, 7]]),
      alignment('other', [[50, 54]], [[50, 54]]),
      alignment('n', [[8, 12]], [[30, 34]]),
    ]);
  });

  test('leaves projections where they are; an annotation has one', () => {
    const before = [alignment('w', [[0, 4]], [[0, 4]]), alignment('p', [[0, 9]], [[0, 9]], 'quote')];
    expect(withAlignment(before, alignment('q', [[0, 9]], [[2, 9]], 'quote'))).toEqual([
      before[0],
      alignment('q', [[0, 9]], [[2, 9]], 'quote'),
    ]);
  });

  test('needs words on both sides', () => {
    expect(() => withAlignment([], alignment('n', [[0, 4]], [[3, 3]]))).toThrow(RangeError);
  });

  test('gives every word to one alignment at most, and taking away undoes adding to none', () => {
    const place = fc
      .tuple(fc.nat(20), fc.integer({ min: 1, max: 5 }))
      .map(([start, length]) => span(start, start + length));
    const spans = fc.array(place, { minLength: 1, maxLength: 3 });
    const one = fc.record({ source: spans, target: spans });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (given) => {
        const all = given.reduce<readonly Alignment[]>(
          (before, each, index) => withAlignment(before, { id: String(index), ...each }),
          [],
        );
        for (const side of ['source', 'target'] as const) {
          const words = all.flatMap((each) =>
            each[side].flatMap(({ start, end }) =>
              Array.from({ length: end - start }, (_, at) => start + at),
            ),
          );
          expect(new Set(words).size).toBe(words.length);
          for (const each of all) expect(tidySpans(each[side])).toEqual(each[side]);
        }
        expect(all.reduce<readonly Alignment[]>((left, { id }) => withoutAlignment(left, id), all)).toEqual(
          [],
        );
      }),
    );
  });
});

describe('the alignments in force', () => {
  const segment: Segment = {
    id: 's',
    spans: [span(0, 10)],
    quote: 'Menlu Lavrov',
    prefix: '',
    suffix: '',
    target: 'Minister Lavrov',
    status: 'translated',
    origin: 'manual',
    comments: [],
    errors: [],
    alignments: [alignment('name', [[6, 12]], [[9, 15]])],
    created: '',
    modified: '',
  };
  const review = { ...segment, target: 'The minister, Lavrov', alignments: undefined };
  const joined = (decision: Segment | null): JoinedSegment => ({
    id: 's',
    translation: { annotator: 'a1', name: '', segment },
    reviews: [],
    decision: decision && { annotator: 'r', name: '', segment: decision },
    target: decision?.target ?? segment.target,
    status: 'reviewed',
    isChangedSinceReview: false,
  });

  test('are the translator’s, also in a correction that keeps the words', () => {
    expect(alignmentsInForce(joined(null), 'en')).toBe(segment.alignments);
    expect(alignmentsInForce(joined(review), 'en')).toEqual([alignment('name', [[6, 12]], [[14, 20]])]);
  });

  test('are the reviewer’s where there are some', () => {
    const own = [alignment('own', [[0, 5]], [[4, 12]])];
    expect(alignmentsInForce(joined({ ...review, alignments: own }), 'en')).toBe(own);
  });
});
