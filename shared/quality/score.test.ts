import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ErrorSeverity, TranslationError } from '../translation/segment.ts';
import type { ErrorProfile } from './error-profile.ts';
import { googleWmt, mqmCore } from './profiles.ts';
import type { Rating } from './ratings.ts';
import { deviationOf, meanOf, scoreOf, standardised } from './score.ts';
import { addTallies, emptyTally, penaltyOf, tallySegment, type RatedSegment } from './tally.ts';

function error(severity: ErrorSeverity, category = 'accuracy/mistranslation'): TranslationError {
  return {
    id: `${category} ${severity}`,
    side: 'target',
    words: '',
    category,
    severity,
    author: 'a2',
    time: '2026-11-24T09:00:00.000Z',
  };
}

function rating(rater: string, errors: readonly TranslationError[], scores: Partial<Rating> = {}): Rating {
  return { rater, errors, ...scores };
}

function scored(segments: readonly RatedSegment[], profile: ErrorProfile = mqmCore) {
  return scoreOf(addTallies(segments.map((segment) => tallySegment(segment, profile))), profile);
}

function inThousandWords(minorErrors: number): readonly RatedSegment[] {
  const errors = Array.from({ length: minorErrors }, () => error('minor'));
  return [{ sourceWords: 1000, ratings: [rating('a2', errors)] }];
}

describe('the scores of MQM', () => {
  // Recomputed by hand by the formulas of https://themqm.org, "The MQM scoring models", which `scoreOf` quotes:
  // 2 critical, 3 major and 8 minor errors in 5,000 words. APT = 2 × 25 + 3 × 5 + 8 × 1 = 73;
  // PWPT = 73 / 5,000 = 0.0146; RQS = (1 − 0.0146) × 100 = 98.54; NPT = 0.0146 × 1,000 = 14.6.
  const errors = [
    ...Array.from({ length: 2 }, () => error('critical')),
    ...Array.from({ length: 3 }, () => error('major')),
    ...Array.from({ length: 8 }, () => error('minor')),
  ];
  const text = [{ sourceWords: 5000, ratings: [rating('a2', errors)] }];

  it('are the raw score of the linear model without calibration', () => {
    expect(scored(text)).toMatchObject({
      penalty: 73,
      words: 5000,
      errors: 13,
      critical: 2,
      perHundredWords: 1.46,
      raw: 98.54,
      calibrated: null,
      passes: null,
    });
  });

  it('are the calibrated score of the linear model where the profile says what passes', () => {
    // A text passes with 95, and may then have 20 penalty points in 1,000 words: CQS = 100 − 14.6 × (100 − 95) / 20 = 96.35.
    const calibrated = { ...mqmCore, calibration: { acceptablePenalty: 20, passingScore: 95 } };
    expect(scored(text, calibrated).calibrated).toBe(96.35);
    // 20 points in 1,000 words pass by definition; one more does not.
    expect(scored(inThousandWords(20), calibrated)).toMatchObject({ calibrated: 95, passes: true });
    expect(scored(inThousandWords(21), calibrated)).toMatchObject({ calibrated: 94.75, passes: false });
  });

  it('let no text with a critical error pass', () => {
    const calibrated = { ...mqmCore, calibration: { acceptablePenalty: 20, passingScore: 95 } };
    expect(scored(text, calibrated)).toMatchObject({ calibrated: 96.35, passes: false });
  });

  it('are negative for a text with more penalty than words', () => {
    expect(scored([{ sourceWords: 10, ratings: [rating('a2', [error('critical')])] }]).raw).toBe(-150);
  });

  it('are unknown where nobody has rated, and where there are no words', () => {
    expect(scored([{ sourceWords: 12, ratings: [] }])).toMatchObject({
      segments: 1,
      rated: 0,
      words: 0,
      raw: null,
      perHundredWords: null,
      perSegment: null,
    });
    expect(scored([{ sourceWords: 0, ratings: [rating('a2', [error('minor')])] }])).toMatchObject({
      rated: 1,
      raw: null,
      perSegment: 1,
    });
  });

  it('leave out the words of segments that nobody has rated', () => {
    // 5 points in 20 words; the other 180 were not looked at.
    expect(
      scored([
        { sourceWords: 20, ratings: [rating('a2', [error('major')])] },
        { sourceWords: 180, ratings: [] },
      ]),
    ).toMatchObject({ words: 20, perHundredWords: 25, raw: 75 });
  });
});

describe('the average of WMT', () => {
  // Freitag et al. 2021, section 3.1: the mean over segments of the mean over raters. By hand, three raters as in their
  // study: (5 + 1 + 0) / 3 = 2; (25 + 25 + 5) / 3 = 18.333333; 0. (2 + 18.333333 + 0) / 3 = 6.777778.
  const segments: readonly RatedSegment[] = [
    {
      sourceWords: 20,
      ratings: [rating('a', [error('major')]), rating('b', [error('minor')]), rating('c', [])],
    },
    {
      sourceWords: 10,
      ratings: [
        rating('a', [error('major', 'non-translation'), error('minor')]),
        rating(
          'b',
          Array.from({ length: 7 }, () => error('major')),
        ),
        rating('c', [error('major')]),
      ],
    },
    { sourceWords: 30, ratings: [rating('a', []), rating('b', []), rating('c', [])] },
  ];

  it('is the mean over segments of the mean over raters', () => {
    expect(scored(segments, googleWmt)).toMatchObject({ rated: 3, penalty: 20.333333, perSegment: 6.777778 });
  });

  it('tells the raters apart', () => {
    const { raters } = addTallies(segments.map((segment) => tallySegment(segment, googleWmt)));
    expect(raters).toMatchObject({
      a: { segments: 3, words: 60, penalty: 30, errors: 3 },
      b: { segments: 3, words: 60, penalty: 26, errors: 8 },
      c: { segments: 3, words: 60, penalty: 5, errors: 1 },
    });
  });

  it('weighs the raters of a segment alike, in whatever order', () => {
    const [first] = segments;
    const ratings = first?.ratings ?? [];
    expect(penaltyOf(ratings, googleWmt)).toBe(2);
    expect(penaltyOf(ratings.toReversed(), googleWmt)).toBe(2);
  });
});

describe('judgements of whole segments', () => {
  it('are averaged over the raters of a segment, then over the segments', () => {
    const score = scored([
      { sourceWords: 5, ratings: [rating('a', [], { da: 80 }), rating('b', [], { da: 60, sqm: 4 })] },
      { sourceWords: 5, ratings: [rating('a', [], { da: 100 })] },
      { sourceWords: 5, ratings: [rating('a', [])] },
    ]);
    expect(score).toMatchObject({ da: 85, sqm: 4 });
  });

  it('are put on the scale of their rater', () => {
    // Graham et al. 2013: (score − mean) / standard deviation. Of 40, 60, 80: mean 60, deviation 20.
    const ofRater = { count: 3, sum: 180, squares: 40 ** 2 + 60 ** 2 + 80 ** 2 };
    expect([meanOf(ofRater), deviationOf(ofRater)]).toEqual([60, 20]);
    expect([40, 60, 80].map((score) => standardised(score, ofRater))).toEqual([-1, 0, 1]);
  });

  it('cannot be put on the scale of a rater who always gives the same, or has given one', () => {
    expect(standardised(70, { count: 1, sum: 70, squares: 4900 })).toBeNull();
    expect(standardised(70, { count: 3, sum: 210, squares: 3 * 4900 })).toBeNull();
  });
});

describe('tallies', () => {
  const arbitraryRating = fc.record({
    rater: fc.constantFrom('a', 'b', 'c'),
    errors: fc.array(
      fc
        .tuple(
          fc.constantFrom('neutral', 'minor', 'major', 'critical'),
          fc.constantFrom('accuracy/omission', 'linguistic-conventions/punctuation', 'non-translation'),
        )
        .map(([severity, category]) => error(severity, category)),
      { maxLength: 7 },
    ),
    da: fc.option(fc.nat({ max: 100 }), { nil: undefined }),
  });
  const arbitrarySegment: fc.Arbitrary<RatedSegment> = fc.record({
    sourceWords: fc.nat({ max: 60 }),
    ratings: fc.uniqueArray(arbitraryRating, { selector: ({ rater }) => rater }),
  });

  it('are the same however the segments are grouped', () => {
    fc.assert(
      fc.property(fc.array(arbitrarySegment), fc.nat({ max: 10 }), (segments, cut) => {
        const tallies = segments.map((segment) => tallySegment(segment, googleWmt));
        const grouped = addTallies([addTallies(tallies.slice(0, cut)), addTallies(tallies.slice(cut))]);
        const [one, other] = [scoreOf(grouped, googleWmt), scoreOf(addTallies(tallies), googleWmt)];
        expect(one.penalty).toBeCloseTo(other.penalty, 4);
        expect({ ...one, penalty: 0, perHundredWords: 0, raw: 0, perSegment: 0, da: 0 }).toEqual({
          ...other,
          penalty: 0,
          perHundredWords: 0,
          raw: 0,
          perSegment: 0,
          da: 0,
        });
        expect(grouped.errors).toEqual(addTallies(tallies).errors);
      }),
    );
  });

  it('of nothing are empty', () => {
    expect(addTallies([])).toEqual(emptyTally);
  });
});
