import type { Operation } from '../annotation/operation.ts';
import { openComments, commentThread } from './comment-thread.ts';
import { changeSegment, type SegmentAuthor } from './edit-segment.ts';
import type { JoinedSegment } from './joined.ts';
import { approval, reviewBarrier, type ReviewBarrier, type ReviewPerson } from './review.ts';
import type { SegmentStatus } from './segment.ts';

export type CommentFilter = 'any' | 'none' | 'none-open' | 'some';

export const commentFilters: readonly CommentFilter[] = ['any', 'none', 'none-open', 'some'];

/** Which segments somebody means to approve together. */
export interface ApprovalFilter {
  readonly statuses: readonly SegmentStatus[];
  /** Only what no check finds anything in that has not been dismissed. */
  readonly withoutFindings: boolean;
  /** An annotator's id; null for everybody's. */
  readonly translator: string | null;
  readonly comments: CommentFilter;
}

/** What a check still has to say of a segment: 0 where everything is well or has been dismissed. */
export type CountFindings = (row: JoinedSegment) => number;

export interface ApprovalPlan {
  readonly approve: readonly JoinedSegment[];
  /** Wanted by the filter, and not to be approved by this person now. */
  readonly refused: readonly { readonly row: JoinedSegment; readonly barrier: ReviewBarrier }[];
}

/** Statuses that an approval can begin with. */
export const approvableStatuses: readonly SegmentStatus[] = ['translated', 'reviewed', 'rejected'];

/** What approving together would do, before anything is done. `rows` may be of several translators. O(n). */
export function planApproval(
  rows: readonly JoinedSegment[],
  filter: ApprovalFilter,
  person: ReviewPerson,
  countFindings: CountFindings,
): ApprovalPlan {
  const wanted = rows.filter((row) => isWanted(row, filter, countFindings));
  const judged = wanted.map((row) => ({ row, barrier: reviewBarrier(row, 'approve', person) }));
  return {
    approve: judged.flatMap(({ row, barrier }) => (barrier === null ? [row] : [])),
    refused: judged.flatMap(({ row, barrier }) => (barrier === null ? [] : [{ row, barrier }])),
  };
}

/** As one step, to be taken back as one. Null when there is nothing to approve. */
export function approveAll({ approve }: ApprovalPlan, author: SegmentAuthor, time: string): Operation | null {
  const [first, ...rest] = approve.map((row) => changeSegment(row, author, approval(row, time), time));
  if (!first) return null;
  return rest.length === 0 ? first : { type: 'group', operations: [first, ...rest] };
}

function isWanted(row: JoinedSegment, filter: ApprovalFilter, countFindings: CountFindings): boolean {
  return (
    filter.statuses.includes(row.status) &&
    (filter.translator === null || filter.translator === row.translation.annotator) &&
    hasWantedComments(row, filter.comments) &&
    // Last, since it costs most.
    (!filter.withoutFindings || countFindings(row) === 0)
  );
}

function hasWantedComments(row: JoinedSegment, wanted: CommentFilter): boolean {
  switch (wanted) {
    case 'any':
      return true;
    case 'none':
      return commentThread(row).length === 0;
    case 'none-open':
      return openComments(row).length === 0;
    case 'some':
      return commentThread(row).length > 0;
  }
}
