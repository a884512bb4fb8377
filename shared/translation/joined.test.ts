import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinTranslation, translatorsOf } from './joined.ts';
import { segmentStatuses, type Segment } from './segment.ts';
import { timeAt, translated, translator } from './testing/desk.ts';

const words = fc.constantFrom('Moscow rejected NATO', 'Moscow has rejected NATO', '');
const time = fc.constantFrom(undefined, timeAt(1), timeAt(2), timeAt(3));

const version = fc.record({
  id: fc.constantFrom('s1', 's2'),
  target: words,
  status: fc.constantFrom(...segmentStatuses),
  decided: time,
});

const own = fc
  .uniqueArray(version, { selector: ({ id }) => id, minLength: 1 })
  .map((versions) => versions.map((each): Segment => translated(each)));

const reviews = fc
  .uniqueArray(fc.record({ version, reviewed: words }), { selector: ({ version: { id } }) => id })
  .map((found) =>
    found.map(({ version: each, reviewed }): Segment =>
      translated({ ...each, review: { of: translator, target: reviewed } }),
    ),
  );

const desk = fc
  .tuple(own, reviews, reviews, reviews)
  .map(([mine, ...others]) => [
    { annotator: translator, name: '', segments: mine },
    ...others.map((segments, index) => ({ annotator: `a${index + 2}`, name: '', segments })),
  ]);

test('joining is independent of the order of the sets', () => {
  fc.assert(
    fc.property(desk, fc.infiniteStream(fc.nat()), (sets, order) => {
      const shuffled = sets
        .map((set) => ({ set, place: order.next().value ?? 0 }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ set }) => set);
      expect(joinTranslation(shuffled, translator)).toEqual(joinTranslation(sets, translator));
    }),
  );
});

test('every segment of the translator is there once, with the words of the translator or of the decision', () => {
  fc.assert(
    fc.property(desk, (sets) => {
      const rows = joinTranslation(sets, translator);
      expect(rows.map(({ id }) => id).toSorted()).toEqual(sets[0]?.segments.map(({ id }) => id).toSorted());
      for (const { target, translation, decision } of rows)
        expect([translation.segment.target, decision?.segment.target]).toContain(target);
    }),
  );
});

test('a review of an older target is never in force, nor one from before the translator decided anew', () => {
  fc.assert(
    fc.property(desk, (sets) => {
      const inForce = joinTranslation(sets, translator).flatMap(({ decision, translation }) =>
        decision ? [{ review: decision.segment, now: translation.segment }] : [],
      );
      for (const { review, now } of inForce) {
        expect([review.review?.target, review.target]).toContain(now.target);
        expect((review.decided ?? '') >= (now.decided ?? '')).toBe(true);
      }
    }),
  );
});

test('a comment alone neither decides nor goes out of date', () => {
  const comment = { id: 'c1', author: 'a2', time: timeAt(1), text: 'Says who?' };
  const { decided: _decided, ...undecided } = translated();
  const review = {
    ...undecided,
    comments: [comment],
    review: { of: translator, target: translated().target },
  };
  const now = translated({ target: 'Moscow said no' });
  const [row] = joinTranslation(
    [
      { annotator: translator, name: '', segments: [now] },
      { annotator: 'a2', name: '', segments: [review] },
    ],
    translator,
  );
  expect(row).toMatchObject({ decision: null, isChangedSinceReview: false, status: 'translated' });
});

test('translators are those with a translation of their own', () => {
  const review = translated({ review: { of: translator, target: '' } });
  expect(
    translatorsOf([
      { annotator: 'a2', name: '', segments: [review] },
      { annotator: translator, name: '', segments: [translated()] },
    ]),
  ).toEqual([translator]);
});
