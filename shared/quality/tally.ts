import { errorSeverities, type ErrorSeverity } from '../translation/segment.ts';
import type { ErrorProfile } from './error-profile.ts';
import { rounded, segmentPenalty, sumOf } from './penalty.ts';
import type { Rating } from './ratings.ts';

/** Enough of some numbers to tell their mean and standard deviation, and to add them to others. */
export interface Moments {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

export type SeverityCounts = Readonly<Record<ErrorSeverity, number>>;

/** By category. */
export type ErrorCounts = Readonly<Record<string, SeverityCounts>>;

/** What one rater has said of some segments. */
export interface RaterTally {
  readonly segments: number;
  /** Source words of them. */
  readonly words: number;
  readonly penalty: number;
  readonly errors: number;
  readonly da: Moments;
  readonly sqm: Moments;
}

/**
 * What is known of the quality of some segments, to be added up: of an article, a translator, a language pair, a corpus.
 * What is shown of it is `scoreOf`.
 */
export interface QualityTally {
  /** That have a target. */
  readonly segments: number;
  /** That somebody has rated. */
  readonly rated: number;
  /** Source words of the rated ones: MQM's evaluation word count. */
  readonly words: number;
  /** MQM's absolute penalty total: over the segments, the mean of their raters' penalties. */
  readonly penalty: number;
  /** Marked by anybody, also beyond what counts of a segment. */
  readonly errors: ErrorCounts;
  /** Of the segments that have such a score, the mean of their raters' scores. */
  readonly da: Moments;
  readonly sqm: Moments;
  readonly raters: Readonly<Record<string, RaterTally>>;
}

export interface RatedSegment {
  readonly sourceWords: number;
  readonly ratings: readonly Rating[];
}

const noMoments: Moments = { count: 0, sum: 0, squares: 0 };

export const emptyTally: QualityTally = {
  segments: 0,
  rated: 0,
  words: 0,
  penalty: 0,
  errors: {},
  da: noMoments,
  sqm: noMoments,
  raters: {},
};

/** The mean of what its raters say it costs; null when nobody has rated it. */
export function penaltyOf(ratings: readonly Rating[], profile: ErrorProfile): number | null {
  return mean(ratings.map(({ errors }) => segmentPenalty(errors, profile)));
}

/** One segment. With several raters each counts alike, whoever of them was first. */
export function tallySegment({ sourceWords, ratings }: RatedSegment, profile: ErrorProfile): QualityTally {
  const penalty = penaltyOf(ratings, profile);
  if (penalty === null) return { ...emptyTally, segments: 1 };
  return {
    segments: 1,
    rated: 1,
    words: sourceWords,
    penalty,
    errors: countErrors(ratings.flatMap(({ errors }) => errors)),
    da: momentsOf(mean(ratings.flatMap(({ da }) => da ?? []))),
    sqm: momentsOf(mean(ratings.flatMap(({ sqm }) => sqm ?? []))),
    raters: Object.fromEntries(
      ratings.map(({ rater, errors, da, sqm }) => [
        rater,
        {
          segments: 1,
          words: sourceWords,
          penalty: segmentPenalty(errors, profile),
          errors: errors.length,
          da: momentsOf(da ?? null),
          sqm: momentsOf(sqm ?? null),
        },
      ]),
    ),
  };
}

export function addTallies(tallies: readonly QualityTally[]): QualityTally {
  const raters = new Map<string, RaterTally[]>();
  for (const tally of tallies)
    for (const [rater, each] of Object.entries(tally.raters)) {
      const known = raters.get(rater);
      if (known) known.push(each);
      else raters.set(rater, [each]);
    }
  return {
    segments: total(tallies, ({ segments }) => segments),
    rated: total(tallies, ({ rated }) => rated),
    words: total(tallies, ({ words }) => words),
    penalty: total(tallies, ({ penalty }) => penalty),
    errors: addCounts(tallies.map(({ errors }) => errors)),
    da: addMoments(tallies.map(({ da }) => da)),
    sqm: addMoments(tallies.map(({ sqm }) => sqm)),
    raters: Object.fromEntries(Array.from(raters, ([rater, each]) => [rater, addRaters(each)])),
  };
}

export function countOf(counts: SeverityCounts): number {
  return errorSeverities.reduce((sum, severity) => sum + counts[severity], 0);
}

export function addSeverities(all: readonly SeverityCounts[]): SeverityCounts {
  return {
    neutral: total(all, ({ neutral }) => neutral),
    minor: total(all, ({ minor }) => minor),
    major: total(all, ({ major }) => major),
    critical: total(all, ({ critical }) => critical),
  };
}

function countErrors(
  errors: readonly { readonly category: string; readonly severity: ErrorSeverity }[],
): ErrorCounts {
  return addCounts(
    errors.map(({ category, severity }) => ({
      [category]: { neutral: 0, minor: 0, major: 0, critical: 0, [severity]: 1 },
    })),
  );
}

function addCounts(all: readonly ErrorCounts[]): ErrorCounts {
  const byCategory = Map.groupBy(all.flatMap(Object.entries<SeverityCounts>), ([category]) => category);
  return Object.fromEntries(
    Array.from(byCategory, ([category, counts]) => [category, addSeverities(counts.map(([, each]) => each))]),
  );
}

function addRaters(all: readonly RaterTally[]): RaterTally {
  return {
    segments: total(all, ({ segments }) => segments),
    words: total(all, ({ words }) => words),
    penalty: total(all, ({ penalty }) => penalty),
    errors: total(all, ({ errors }) => errors),
    da: addMoments(all.map(({ da }) => da)),
    sqm: addMoments(all.map(({ sqm }) => sqm)),
  };
}

function addMoments(all: readonly Moments[]): Moments {
  return {
    count: total(all, ({ count }) => count),
    sum: total(all, ({ sum }) => sum),
    squares: total(all, ({ squares }) => squares),
  };
}

function momentsOf(value: number | null): Moments {
  return value === null ? noMoments : { count: 1, sum: value, squares: value * value };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : rounded(sumOf(values.toSorted((a, b) => b - a)) / values.length);
}

function total<Each>(all: readonly Each[], of: (each: Each) => number): number {
  return sumOf(all.map(of));
}
