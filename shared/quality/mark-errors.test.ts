import { describe, expect, it } from 'vitest';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { changeSegment } from '../translation/edit-segment.ts';
import { joinTranslation, type JoinedSegment } from '../translation/joined.ts';
import { TranslationsDraft } from '../translation/segment-draft.ts';
import type { Segment, Translations } from '../translation/segment.ts';
import type { SegmentChanges } from '../translation/segment-operation.ts';
import { rangeInRated, withChangedError, withError, withoutError, withScore } from './mark-errors.ts';
import { errorsOf, ratingsOf } from './ratings.ts';
import { errorIn, quote, reviewed, spanOfWords, target, translated } from './testing/rated-segments.ts';

const time = '2026-11-24T12:00:00.000Z';
const me = 'siti';

function joined(own: Segment, review?: Segment): JoinedSegment {
  const sets = [
    { annotator: 'a1', name: '', segments: [own] },
    { annotator: me, name: '', segments: review ? [review] : [] },
  ];
  const [row] = joinTranslation(sets, 'a1');
  if (!row) throw new Error('There is no such segment');
  return row;
}

/** The row after the reviewer has made the changes, as the editor makes them; and after they have been taken back. */
function after(row: JoinedSegment, changes: SegmentChanges) {
  const review = row.reviews[0]?.segment;
  const before: Translations = review ? { en: { segments: new Map([[review.id, review]]) } } : {};
  const author = { annotator: me, language: 'en', own: before['en'] };
  const operation = changeSegment(row, author, changes, time);
  if (operation.type !== 'add-segment' && operation.type !== 'update-segment')
    throw new Error(`Not a change of a segment: ${operation.type}`);
  const draft = new TranslationsDraft(before, 1000);
  const inverse = draft.apply(operation);
  if (!inverse.ok) throw new Error(inverse.error.message);
  const made = draft.finish()['en']?.segments.get('s1');
  const back = new TranslationsDraft(draft.finish(), 1000);
  back.apply(inverse.value);
  return { row: joined(row.translation.segment, made), undone: back.finish(), before };
}

const war = errorIn(target, 'war', { author: me });
const russia = errorIn(target, 'Russia', { author: me });

describe('marking an error', () => {
  it('begins a review, and is undone with it', () => {
    const { row, undone, before } = after(joined(translated()), withError(joined(translated()), me, war));
    expect(ratingsOf(row)).toEqual([{ rater: me, errors: [war] }]);
    expect(undone).toEqual(before);
  });

  it('adds to those that are there', () => {
    const first = joined(translated(), reviewed({ errors: [war] }));
    const { row, undone, before } = after(first, withError(first, me, russia));
    expect(ratingsOf(row)[0]?.errors).toEqual([war, russia]);
    expect(undone).toEqual(before);
  });

  it('brings along what was marked in words that have changed since, and shows what is gone', () => {
    const now = `Yesterday ${target.replace('war', 'fighting')}`;
    const omission = errorIn(quote, 'luar negeri', { side: 'source', category: 'accuracy/omission' });
    const old = reviewed({ errors: [war, russia, omission], scores: { da: 40 } });
    const first = joined(translated({ target: now, decided: '2026-11-24T11:00:00.000Z' }), old);
    const { row, undone, before } = after(first, withError(first, me, errorIn(now, 'fighting')));
    expect(errorsOf(row).map(({ error: { words }, place }) => [words, place.kind])).toEqual([
      ['war', 'gone'],
      ['Russia', 'words'],
      ['luar negeri', 'words'],
      ['fighting', 'words'],
    ]);
    const moved = errorsOf(row)[1]?.error.span;
    expect(moved).toEqual(spanOfWords(now, 'Russia'));
    expect(row.reviews[0]?.segment.scores).toBeUndefined();
    expect(undone).toEqual(before);
  });

  it('lies in the words of now where the translator has taken over the correction', () => {
    const now = target.replace('war', 'fighting');
    const first = joined(translated({ target: now }), reviewed({ target: now, errors: [war] }));
    const { row } = after(first, withError(first, me, errorIn(now, 'fighting')));
    expect(row.reviews[0]?.segment.review?.target).toBe(now);
    expect(ratingsOf(row)[0]?.errors.map(({ words }) => words)).toEqual(['fighting']);
  });

  it('is in what the translator has written, wherever a correction has moved it', () => {
    const shown = `Yesterday ${target.replace('war', 'fighting')}`;
    const row = joined(translated(), reviewed({ target: shown }));
    expect(rangeInRated(row, spanOfWords(shown, 'foreign minister'), shown)).toEqual(
      spanOfWords(target, 'foreign minister'),
    );
    expect(rangeInRated(row, spanOfWords(shown, 'fighting'), shown)).toBeNull();
    expect(createCodePointIndex(target).slice(spanOfWords(target, 'war'))).toBe('war');
  });
});

describe('an error that is marked', () => {
  it('is changed and removed by its id', () => {
    const first = joined(translated(), reviewed({ errors: [war, russia] }));
    const changed = after(first, withChangedError(first, me, { ...war, severity: 'minor', note: 'Periksa' }));
    expect(ratingsOf(changed.row)[0]?.errors).toEqual([
      { ...war, severity: 'minor', note: 'Periksa' },
      russia,
    ]);
    const removed = after(first, withoutError(first, me, war.id));
    expect(ratingsOf(removed.row)[0]?.errors).toEqual([russia]);
  });
});

describe('a score', () => {
  it('stands beside that of the other scale, and goes alone', () => {
    const first = joined(translated(), reviewed({ scores: { da: 70 } }));
    const both = after(first, withScore(first, me, 'sqm', 4)).row;
    expect(ratingsOf(both)).toMatchObject([{ da: 70, sqm: 4 }]);
    const one = after(both, withScore(both, me, 'da', null)).row;
    expect(one.reviews[0]?.segment.scores).toEqual({ sqm: 4 });
    const none = after(one, withScore(one, me, 'sqm', null)).row;
    expect(none.reviews[0]?.segment.scores).toBeUndefined();
  });

  it('of words that have changed since is not kept beside a new one, and the errors are', () => {
    const old = reviewed({ errors: [russia], scores: { da: 40 } });
    const now = translated({ target: `${target} So.`, decided: '2026-11-24T11:00:00.000Z' });
    const first = joined(now, old);
    const { row } = after(first, withScore(first, me, 'sqm', 5));
    expect(ratingsOf(row)).toEqual([{ rater: me, errors: [russia], da: undefined, sqm: 5 }]);
  });
});
