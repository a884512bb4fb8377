import { byPlace } from '../annotation/place-order.ts';
import { byCodeUnit } from '../text/code-unit-order.ts';
import type { Segment, SegmentId, SegmentStatus } from './segment.ts';

/** One annotator's segments of an article in one language. */
export interface AnnotatorSegments {
  readonly annotator: string;
  /** For people; may be empty. */
  readonly name: string;
  readonly segments: Iterable<Segment>;
}

/** A segment as one annotator has it. */
export interface SegmentVersion {
  readonly annotator: string;
  readonly name: string;
  readonly segment: Segment;
}

/**
 * A segment as it stands between a translator and the reviewers. Each has written in a file of their own; what is in
 * force follows from the files together, so there is nothing to conflict.
 */
export interface JoinedSegment {
  readonly id: SegmentId;
  /** The translator's own. Its `spans` and `quote` say where the segment lies. */
  readonly translation: SegmentVersion;
  /** The last decision first; those that decide nothing, as a comment alone, last. */
  readonly reviews: readonly SegmentVersion[];
  /** The review that is in force; null when there is none, or the translator has decided anew since. */
  readonly decision: SegmentVersion | null;
  /** In force: the reviewer's correction, or the translator's words. */
  readonly target: string;
  readonly status: SegmentStatus;
  /** Somebody has decided on an older target, and nobody on this one. */
  readonly isChangedSinceReview: boolean;
}

/**
 * What one translator has translated, with all reviews of it, in the order of the article.
 *
 * A review is in force while it is about the target as it is (or has corrected it to what it is now), and nothing has
 * been decided later: neither by the translator, by confirming again, nor by another reviewer. Times of equal length
 * compare as text, since all are ISO 8601 in UTC. Of two decisions of one time that of the annotator whose id comes last
 * is in force, so that everybody sees the same whatever the order in which the files were read.
 */
export function joinTranslation(
  sets: readonly AnnotatorSegments[],
  translator: string,
): readonly JoinedSegment[] {
  const reviews = new Map<SegmentId, SegmentVersion[]>();
  const own: SegmentVersion[] = [];
  for (const { annotator, name, segments } of sets)
    for (const segment of segments) {
      const version = { annotator, name, segment };
      if (!segment.review) {
        if (annotator === translator) own.push(version);
      } else if (segment.review.of === translator) {
        const others = reviews.get(segment.id);
        if (others) others.push(version);
        else reviews.set(segment.id, [version]);
      }
    }
  return own
    .toSorted((a, b) => byPlace(a.segment, b.segment))
    .map((translation) => join(translation, reviews.get(translation.segment.id) ?? []));
}

/** Everybody who has translated into the language, in the order of the sets. */
export function translatorsOf(sets: readonly AnnotatorSegments[]): readonly string[] {
  return sets.flatMap(({ annotator, segments }) =>
    [...segments].some(({ review }) => review === undefined) ? [annotator] : [],
  );
}

function join(translation: SegmentVersion, found: readonly SegmentVersion[]): JoinedSegment {
  const { segment } = translation;
  const reviews = found.toSorted(lastDecisionFirst);
  const decisions = reviews.filter((review) => decides(review.segment));
  const [last] = decisions.filter((review) => isAbout(review.segment, segment.target));
  const decision = last && decidedAt(last) >= decidedAt(translation) ? last : null;
  const isCorrected = decision !== null && decision.segment.status !== 'rejected';
  return {
    id: segment.id,
    translation,
    reviews,
    decision,
    target: isCorrected ? decision.segment.target : segment.target,
    status: decision?.segment.status ?? segment.status,
    isChangedSinceReview: decisions.length > 0 && last === undefined,
  };
}

/** Whether a review says more than comments and marked errors, which leave the translation as it is. */
export function decides({ decided, target, review }: Segment): boolean {
  return decided !== undefined || target !== review?.target;
}

/** Whether a review has seen this target, or made it. */
function isAbout({ review, target }: Segment, now: string): boolean {
  return review !== undefined && (review.target === now || target === now);
}

function decidedAt({ segment }: SegmentVersion): string {
  return segment.decided ?? '';
}

function lastDecisionFirst(a: SegmentVersion, b: SegmentVersion): number {
  return byCodeUnit(decidedAt(b), decidedAt(a)) || byCodeUnit(b.annotator, a.annotator);
}
