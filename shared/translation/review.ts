import type { JoinedSegment, SegmentVersion } from './joined.ts';
import { reviewOrigin } from './segment-origin.ts';
import type { SegmentChanges } from './segment-operation.ts';
import { approvalBarrier, isLocked, mayChangeStatus, type TranslationRole } from './workflow.ts';

/** What somebody does about a translation besides translating it. */
export type ReviewAction = 'approve' | 'correct' | 'reject' | 'reopen' | 'take-over' | 'withdraw';

export const reviewActions: readonly ReviewAction[] = [
  'approve',
  'correct',
  'reject',
  'reopen',
  'take-over',
  'withdraw',
];

/** Who is about to do it. */
export interface ReviewPerson {
  readonly annotator: string;
  readonly role: TranslationRole;
  /** Whoever has translated a segment may not approve it. */
  readonly fourEyes: boolean;
}

/** Why somebody may not do it now; the catalogue has a sentence for each. */
export type ReviewBarrier =
  | 'reviewer-only'
  | 'translator-only'
  | 'not-translated'
  | 'four-eyes'
  | 'locked'
  | 'not-locked'
  | 'no-correction'
  | 'nothing-to-withdraw';

/** Why this person may not do this to the segment as it stands, or null. */
export function reviewBarrier(
  row: JoinedSegment,
  action: ReviewAction,
  person: ReviewPerson,
): ReviewBarrier | null {
  switch (action) {
    case 'approve':
      return decisionBarrier(row, 'final', person) ?? fourEyesBarrier(row, person);
    case 'correct':
      return decisionBarrier(row, 'reviewed', person) ?? fourEyesBarrier(row, person);
    case 'reject':
      return decisionBarrier(row, 'rejected', person);
    case 'reopen':
      if (!isLocked(row.status)) return 'not-locked';
      return mayChangeStatus(person.role, row.status, 'translated') ? null : 'reviewer-only';
    case 'take-over':
      if (person.annotator !== row.translation.annotator) return 'translator-only';
      if (isLocked(row.status)) return 'locked';
      return correctionOf(row) ? null : 'no-correction';
    case 'withdraw':
      if (!ownDecision(row, person.annotator)) return 'nothing-to-withdraw';
      return isLocked(row.status) ? 'locked' : null;
  }
}

function decisionBarrier(
  { status }: JoinedSegment,
  to: 'final' | 'reviewed' | 'rejected',
  { role }: ReviewPerson,
): ReviewBarrier | null {
  if (role !== 'reviewer') return 'reviewer-only';
  if (isLocked(status)) return 'locked';
  return mayChangeStatus(role, status, to) ? null : 'not-translated';
}

function fourEyesBarrier({ translation }: JoinedSegment, person: ReviewPerson): ReviewBarrier | null {
  const { annotator: reviewer, fourEyes } = person;
  return approvalBarrier({ reviewer, translator: translation.annotator, fourEyes });
}

/** The reviewer's words that are in force instead of the translator's, or null. */
export function correctionOf({ decision, translation, target }: JoinedSegment): SegmentVersion | null {
  return decision && target !== translation.segment.target ? decision : null;
}

/** What this annotator has decided on the translator's segment, whether it is in force or not. */
export function ownDecision({ reviews }: JoinedSegment, annotator: string): SegmentVersion | null {
  return (
    reviews.find((review) => review.annotator === annotator && review.segment.decided !== undefined) ?? null
  );
}

/** Approved as it stands, a reviewer's correction with it; locked from now on. */
export function approval({ target }: JoinedSegment, time: string): SegmentChanges {
  return { target, status: 'final', decided: time };
}

/** Other words, by a reviewer. Marks that pointed at the words before point at nothing now. */
export function correction(target: string, time: string): SegmentChanges {
  return { target, status: 'reviewed', decided: time, origin: 'manual', alignments: null };
}

/** The translator's own words are in force again, so that what is to be mended is what they wrote. */
export function rejection({ translation }: JoinedSegment, time: string): SegmentChanges {
  return { target: translation.segment.target, status: 'rejected', decided: time };
}

/** Words stay as they were approved. */
export function reopening({ target }: JoinedSegment, time: string): SegmentChanges {
  return { target, status: 'translated', decided: time };
}

/**
 * The reviewer's words become the translator's. Nothing is decided by it: what the reviewer has said of these words goes on
 * being in force. Null when there is no correction.
 */
export function takingOver(row: JoinedSegment): SegmentChanges | null {
  const words = correctionOf(row);
  if (!words) return null;
  const errors = row.translation.segment.errors.filter(({ side, span }) => side === 'source' || !span);
  return {
    target: words.segment.target,
    origin: reviewOrigin(words.annotator),
    alignments: null,
    translates: null,
    errors,
  };
}

/** As if the reviewer had not decided; comments and marked errors stay. */
export function withdrawal({ translation }: JoinedSegment): SegmentChanges {
  const { target, status } = translation.segment;
  return { target, status, decided: null };
}
