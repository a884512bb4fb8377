import type { JoinedSegment, SegmentVersion } from '../translation/joined.ts';
import type { Segment, TranslationError } from '../translation/segment.ts';
import { placeOfError, ratedWords, type ErrorPlace, type Words } from './error-place.ts';

/** An error with who has it in their set, and where it is now. */
export interface PlacedError {
  readonly error: TranslationError;
  /** In whose set it is, so who may change it. */
  readonly annotator: string;
  readonly place: ErrorPlace;
}

/** What one person says of the quality of a segment as it is. */
export interface Rating {
  readonly rater: string;
  /** Those whose words still stand. */
  readonly errors: readonly TranslationError[];
  readonly da?: number | undefined;
  readonly sqm?: number | undefined;
}

/** What errors are marked in: the translator's words, whatever a reviewer has made of them. */
export function wordsUnderReview({ translation: { segment } }: JoinedSegment): Words {
  return { source: segment.quote, target: segment.target };
}

/** All errors of a segment, of everybody: those of the translator first, then by review. */
export function errorsOf(joined: JoinedSegment): readonly PlacedError[] {
  const now = wordsUnderReview(joined);
  return [joined.translation, ...joined.reviews].flatMap(({ annotator, segment }) =>
    segment.errors.map((error) => ({
      error,
      annotator,
      place: placeOfError(error, ratedWords(segment), now),
    })),
  );
}

/**
 * The ratings of a segment. Somebody has rated it who has marked an error or given a score, and a reviewer also by
 * letting it pass: approved without an error is a rating without errors. A rating of words that are no longer there is none, but
 * an error in it whose words the translator has left as they were still counts.
 */
export function ratingsOf(joined: JoinedSegment): readonly Rating[] {
  const now = wordsUnderReview(joined);
  return [joined.translation, ...joined.reviews].flatMap((version) => ratingOf(version, now) ?? []);
}

function ratingOf({ annotator, segment }: SegmentVersion, now: Words): Rating | null {
  const rated = ratedWords(segment);
  const errors = segment.errors.filter((error) => placeOfError(error, rated, now).kind !== 'gone');
  const scores = rated.target === now.target ? segment.scores : undefined;
  const hasScore = scores?.da !== undefined || scores?.sqm !== undefined;
  if (errors.length === 0 && !hasScore && !hasPassed(segment, now)) return null;
  return { rater: annotator, errors, da: scores?.da, sqm: scores?.sqm };
}

/**
 * Whether a reviewer has let the words of now pass; also by writing them, where the translator has taken them over. Who
 * rejects or corrects without marking an error has not said how bad it is.
 */
function hasPassed({ review, decided, target, status }: Segment, now: Words): boolean {
  const isPassed = status === 'reviewed' || status === 'final';
  return review !== undefined && decided !== undefined && isPassed && target === now.target;
}
