import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints } from '../text/offset.ts';
import { carryMarks } from './carry-marks.ts';
import type { Alignment, TranslationError } from './segment.ts';

/** Where the words stand in a text, in code points. */
function spanOf(text: string, words: string) {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return { start: codePoints(start), end: codePoints(start + Array.from(words).length) };
}

function aligned(text: string, ...words: readonly string[]): Alignment {
  return {
    id: words.join(),
    source: [{ start: codePoints(0), end: codePoints(4) }],
    target: words.map((each) => spanOf(text, each)),
  };
}

function marked(text: string, words: string): TranslationError {
  return {
    id: words,
    side: 'target',
    span: spanOf(text, words),
    words,
    category: 'style',
    severity: 'minor',
    author: 'a1',
    time: '',
  };
}

/** The words of each alignment after the target has become another. */
function carried(before: string, after: string, ...alignments: readonly (readonly string[])[]) {
  const marks = carryMarks(
    { target: before, alignments: alignments.map((words) => aligned(before, ...words)), errors: [] },
    after,
    'en',
  );
  const index = createCodePointIndex(after);
  return { words: marks.alignments.map(({ target }) => target.map(index.slice)), lost: marks.lost };
}

describe('alignments follow their words', () => {
  test.each([
    ['The 🇷🇺 minister refused', 'Yesterday the 🇷🇺 minister refused', 'minister', ['minister']],
    [
      'The foreign minister',
      'The foreign and defence minister',
      'foreign minister',
      ['foreign and defence minister'],
    ],
    ['The foreign minister said', 'The foreign secretary said', 'foreign minister', ['foreign']],
    ['He said it yesterday', 'Yesterday he said it', 'said', ['said']],
  ])('“%s” → “%s”: %s', (before, after, words, expected) => {
    expect(carried(before, after, [words]).words).toEqual([expected]);
  });

  test('what has lost all its words goes, and is counted', () => {
    expect(carried('The minister said', 'Lavrov said', ['minister'], ['said'])).toEqual({
      words: [['said']],
      lost: 1,
    });
  });

  test('a discontinuous one keeps the pieces that are left', () => {
    expect(carried('He will not go', 'He will go', ['will', 'go'], ['not', 'go'])).toEqual({
      words: [['will', 'go'], ['go']],
      lost: 0,
    });
  });
});

describe('errors', () => {
  const before = 'The minister refuse it';
  const errors = [marked(before, 'refuse'), { ...marked(before, 'minister'), side: 'source' as const }];

  test('of one’s own translation follow their words; those in the source stay', () => {
    const { errors: kept } = carryMarks({ target: before, errors }, 'Yes, the minister refuse', 'en');
    expect(kept.map(({ side, span, words }) => [side, span?.start, words])).toEqual([
      ['target', 18, 'refuse'],
      ['source', errors[1]?.span?.start, 'minister'],
    ]);
  });

  test('that were corrected go', () => {
    const { errors: kept, lost } = carryMarks({ target: before, errors }, 'The minister refuses it', 'en');
    expect([kept.length, lost]).toEqual([1, 1]);
  });

  test('of a review lie in what was reviewed, and stay', () => {
    const review = { of: 'a1', target: before };
    expect(carryMarks({ target: before, errors, review }, 'Other words', 'en').errors).toEqual(errors);
  });
});

test('whatever is written, marks lie in the text, in order, over words that were marked', () => {
  const word = fc.constantFrom('kata', 'menlu', '👍', 'NATO', '外相', 'dan', ',');
  const text = fc.array(word, { maxLength: 10 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (before, after, one, other) => {
      const { length } = createCodePointIndex(before);
      const [start, end] = [one % (length + 1), other % (length + 1)].toSorted((a, b) => a - b);
      const span = { start: codePoints(start ?? 0), end: codePoints(end ?? 0) };
      const alignment = { id: 'a', source: [span], target: [span] };
      const { alignments, lost } = carryMarks(
        { target: before, alignments: [alignment], errors: [] },
        after,
        'en',
      );
      expect(alignments.length + lost).toBe(1);
      const index = createCodePointIndex(after);
      const unchanged = before === after ? [span] : null;
      for (const place of alignments.flatMap(({ target }) => target)) {
        expect(place.end).toBeLessThanOrEqual(index.length);
        expect(unchanged !== null || place.start < place.end).toBe(true);
      }
      expect(unchanged ?? alignments[0]?.target).toEqual(alignments[0]?.target);
    }),
  );
});
