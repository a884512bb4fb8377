import { createCodePointIndex } from '../text/code-point-index.ts';
import type { CodePointRange } from '../text/offset.ts';
import type { JoinedSegment } from '../translation/joined.ts';
import type { SegmentChanges } from '../translation/segment-operation.ts';
import type { Segment, SegmentScores, TranslationError } from '../translation/segment.ts';
import { placeOfError, rangeInChanged, ratedWords } from './error-place.ts';
import { wordsUnderReview } from './ratings.ts';

/** A segment as the annotator has it in their own set, or undefined. */
export function ownVersion(row: JoinedSegment, me: string): Segment | undefined {
  const versions = [row.translation, ...row.reviews];
  return versions.find(({ annotator }) => annotator === me)?.segment;
}

/** The errors that the annotator has marked in a segment. */
export function ownErrors(row: JoinedSegment, me: string): readonly TranslationError[] {
  return ownVersion(row, me)?.errors ?? [];
}

export function withError(row: JoinedSegment, me: string, error: TranslationError): SegmentChanges {
  return rating(row, me, (errors) => [...errors, error]);
}

export function withoutError(row: JoinedSegment, me: string, id: string): SegmentChanges {
  return rating(row, me, (errors) => errors.filter((each) => each.id !== id));
}

/** With an error in the place of the one that has its id. */
export function withChangedError(row: JoinedSegment, me: string, error: TranslationError): SegmentChanges {
  return rating(row, me, (errors) => errors.map((each) => (each.id === error.id ? error : each)));
}

/** A score in place of the one that there is, or none any more; the other scale's stays. */
export function withScore(
  row: JoinedSegment,
  me: string,
  scale: keyof SegmentScores,
  score: number | null,
): SegmentChanges {
  const { errors, ...again } = rating(row, me, (all) => all);
  const own = ownVersion(row, me);
  const isCurrent = own && ratedWords(own).target === wordsUnderReview(row).target;
  const kept = isCurrent ? own.scores : undefined;
  const da = scale === 'da' ? (score ?? undefined) : kept?.da;
  const sqm = scale === 'sqm' ? (score ?? undefined) : kept?.sqm;
  const scores = { ...(da !== undefined && { da }), ...(sqm !== undefined && { sqm }) };
  return {
    ...again,
    ...(own && !isCurrent && { errors }),
    scores: da === undefined && sqm === undefined ? null : scores,
  };
}

/**
 * Changes of the annotator's rating. What they rated before in words that are others by now is brought along to those of
 * now: errors to where their words have moved, or as they are, to be shown as gone; scores not, because they were given to
 * the whole.
 */
function rating(
  row: JoinedSegment,
  me: string,
  change: (errors: readonly TranslationError[]) => readonly TranslationError[],
): SegmentChanges {
  const own = ownVersion(row, me);
  const now = wordsUnderReview(row);
  if (!own || ratedWords(own).target === now.target) return { errors: change(own?.errors ?? []) };
  const rated = ratedWords(own);
  const carried = own.errors.map((error) => {
    const place = placeOfError(error, rated, now);
    return place.kind === 'words' && error.span ? { ...error, span: place.range } : error;
  });
  return {
    review: { of: row.translation.annotator, target: now.target },
    scores: null,
    errors: change(carried),
  };
}

/**
 * Where words that were chosen in a target as it is shown are in what the translator has written, which is what errors are
 * marked in. Null when a reviewer has written them.
 */
export function rangeInRated(
  row: JoinedSegment,
  range: CodePointRange,
  shown: string,
): CodePointRange | null {
  const words = createCodePointIndex(shown).slice(range);
  return rangeInChanged({ range, words }, shown, wordsUnderReview(row).target);
}
