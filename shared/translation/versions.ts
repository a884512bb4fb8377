import { decides, type JoinedSegment, type SegmentVersion } from './joined.ts';
import type { SegmentOrigin, SegmentStatus } from './segment.ts';

/** The words of a segment as somebody wants them, to be told apart from those before. */
export interface WordsVersion {
  readonly annotator: string;
  /** For people; may be empty. */
  readonly name: string;
  readonly role: 'translation' | 'review';
  readonly target: string;
  /** What it is compared with: for a review, the words that were reviewed; null for the translator's own. */
  readonly before: string | null;
  readonly status: SegmentStatus;
  readonly origin: SegmentOrigin;
  /** When it was decided on, or written last. ISO 8601 in UTC. */
  readonly time: string;
  readonly isInForce: boolean;
  /** A review of other words than the translator's as they are now. */
  readonly isOutdated: boolean;
}

/** The translator's version and each reviewer's decision, the last one first. */
export function versionsOf(row: JoinedSegment): readonly WordsVersion[] {
  const { translation, reviews, decision } = row;
  const { target } = translation.segment;
  return [
    {
      ...described(translation),
      role: 'translation',
      before: null,
      isInForce: decision === null,
      isOutdated: false,
    },
    ...reviews
      .filter(({ segment }) => decides(segment))
      .map((review): WordsVersion => {
        const before = review.segment.review?.target ?? target;
        return {
          ...described(review),
          role: 'review',
          before,
          isInForce: review === decision,
          isOutdated: before !== target && review.segment.target !== target,
        };
      }),
  ];
}

function described({ annotator, name, segment }: SegmentVersion) {
  const { target, status, origin, decided, modified } = segment;
  return { annotator, name, target, status, origin, time: decided ?? modified };
}
