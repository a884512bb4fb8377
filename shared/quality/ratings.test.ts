import { describe, expect, it } from 'vitest';
import { joinTranslation } from '../translation/joined.ts';
import type { Segment } from '../translation/segment.ts';
import { placeOfError, rangeInChanged } from './error-place.ts';
import { errorsOf, ratingsOf } from './ratings.ts';
import {
  errorIn,
  quote,
  reviewed,
  spanOf,
  spanOfWords,
  target,
  translated,
} from './testing/rated-segments.ts';

function joined(own: Segment, ...reviews: readonly Segment[]) {
  const [row] = joinTranslation(
    [
      { annotator: 'a1', name: '', segments: [own] },
      ...reviews.map((each, index) => ({ annotator: `r${index + 1}`, name: '', segments: [each] })),
    ],
    'a1',
  );
  if (!row) throw new Error('There is no such segment');
  return row;
}

/** The words that stand where the words of the text before have come to. */
function found(before: string, words: string, after: string): string | null {
  const place = rangeInChanged({ range: spanOfWords(before, words), words }, before, after);
  return place && Array.from(after).slice(place.start, place.end).join('');
}

describe('where an error is', () => {
  it.each([
    ['the same words', target, 'war', target, 'war'],
    [
      'words before the change',
      target,
      'foreign minister',
      target.replace('war', 'fighting'),
      'foreign minister',
    ],
    ['words after the change', target, 'war', `Yesterday ${target}`, 'war'],
    ['words within the change', 'one two three', 'two', 'zero two four', 'two'],
    ['words that were changed', target, 'war', target.replace('war', 'peace'), null],
    ['words that stand twice in what has changed', 'one war ended', 'war', 'a war, another war', null],
    ['words beyond the basic plane', '🙂 the war', 'war', '🙂🙂 so the war', 'war'],
    ['Japanese words', '外相は戦争が終わると述べた', '戦争', '昨日、外相は戦争が終わると述べた', '戦争'],
  ])('%s', (_, before, words, after, expected) => {
    expect(found(before, words, after)).toBe(expected);
  });

  it('moves to the very place, however often the words stand there', () => {
    const before = 'the war and the peace';
    const place = rangeInChanged({ range: spanOf(12, 15), words: 'the' }, before, `and ${before}`);
    expect(place).toEqual(spanOf(16, 19));
  });

  it('is not a look-alike outside of what has changed', () => {
    const [before, after] = ['the cat saw the dog', 'the cat saw a dog'];
    expect(rangeInChanged({ range: spanOf(12, 15), words: 'the' }, before, after)).toBeNull();
  });

  it('is gone when it was about the whole of another target, and in the whole while it is the same', () => {
    const whole = { side: 'target', words: '' } as const;
    expect(placeOfError(whole, { source: '', target: 'a' }, { source: '', target: 'a' })).toEqual({
      kind: 'whole',
    });
    expect(placeOfError(whole, { source: '', target: 'a' }, { source: '', target: 'b' })).toEqual({
      kind: 'gone',
    });
  });
});

describe('the ratings of a segment', () => {
  it('are none while nobody has looked at it', () => {
    expect(ratingsOf(joined(translated({})))).toEqual([]);
  });

  it('are the errors of each who has marked some, the translator too', () => {
    const [own, theirs] = [errorIn(target, 'war', { author: 'a1' }), errorIn(target, 'end')];
    const row = joined(translated({ errors: [own] }), reviewed({ errors: [theirs], scores: { da: 70 } }));
    expect(ratingsOf(row)).toEqual([
      { rater: 'a1', errors: [own] },
      { rater: 'r1', errors: [theirs], da: 70 },
    ]);
  });

  it('are one without errors for who has approved it', () => {
    expect(ratingsOf(joined(translated({}), reviewed({ status: 'final' })))).toEqual([
      { rater: 'r1', errors: [] },
    ]);
  });

  it.each([
    ['has only written a comment', { decided: undefined, status: 'translated' as const }],
    ['has rejected it without saying why in errors', { status: 'rejected' as const }],
    ['has corrected it without saying why in errors', { target: 'Another.' }],
  ])('are none of who %s', (_, changes) => {
    expect(ratingsOf(joined(translated({}), reviewed(changes)))).toEqual([]);
  });

  it('keep an error in the words that a reviewer has corrected in their own set', () => {
    const row = joined(
      translated({}),
      reviewed({ target: target.replace('war', 'fighting'), errors: [errorIn(target, 'war')] }),
    );
    expect(ratingsOf(row).map(({ errors }) => errors.length)).toEqual([1]);
  });

  it('lose what the translator has mended, and show it as gone', () => {
    const mended = translated({
      target: target.replace('war', 'fighting'),
      decided: '2026-11-24T10:00:00.000Z',
    });
    const omission = errorIn(quote, 'luar negeri', { side: 'source', category: 'accuracy/omission' });
    const row = joined(
      mended,
      reviewed({ errors: [errorIn(target, 'war'), errorIn(target, 'Russia'), omission], scores: { da: 40 } }),
    );
    expect(errorsOf(row).map(({ error: { words }, place }) => [words, place.kind])).toEqual([
      ['war', 'gone'],
      ['Russia', 'words'],
      ['luar negeri', 'gone'],
    ]);
    // The score was for the words before.
    expect(ratingsOf(row)).toEqual([{ rater: 'r1', errors: [errorIn(target, 'Russia')] }]);
  });

  it('are without errors once the translator has taken over the correction', () => {
    const corrected = target.replace('war', 'fighting');
    const row = joined(
      translated({ target: corrected }),
      reviewed({ target: corrected, errors: [errorIn(target, 'war')] }),
    );
    expect(ratingsOf(row)).toEqual([{ rater: 'r1', errors: [] }]);
  });
});
