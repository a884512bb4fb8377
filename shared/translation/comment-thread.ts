import { byCodeUnit } from '../text/code-unit-order.ts';
import type { JoinedSegment, SegmentVersion } from './joined.ts';
import type { SegmentComment } from './segment.ts';
import type { SegmentChanges } from './segment-operation.ts';

/** A comment with whose file it is in. */
export interface ThreadComment extends SegmentComment {
  readonly annotator: string;
  /** For people; may be empty. */
  readonly name: string;
}

/** What everybody has said of a segment, oldest first: one conversation, though each has written in a file of their own. */
export function commentThread({ translation, reviews }: JoinedSegment): readonly ThreadComment[] {
  return [translation, ...reviews]
    .flatMap(({ annotator, name, segment }) =>
      segment.comments.map((comment) => ({ ...comment, annotator, name })),
    )
    .toSorted((a, b) => byCodeUnit(a.time, b.time) || byCodeUnit(a.id, b.id));
}

/** What is still to be answered or done. */
export function openComments(row: JoinedSegment): readonly ThreadComment[] {
  return commentThread(row).filter(({ resolved }) => resolved !== true);
}

export function withComment(
  row: JoinedSegment,
  { author, ...comment }: Pick<SegmentComment, 'id' | 'author' | 'time' | 'text'>,
): SegmentChanges {
  return { comments: [...ownComments(row, author), { ...comment, author }] };
}

/** Null when the annotator has no such comment: others' are theirs. */
export function withEditedComment(
  row: JoinedSegment,
  { id, author, text }: Pick<SegmentComment, 'id' | 'author' | 'text'>,
): SegmentChanges | null {
  return changeOne(row, { id, author }, (comment) => ({ ...comment, text }));
}

export function withResolvedComment(
  row: JoinedSegment,
  { id, author }: Pick<SegmentComment, 'id' | 'author'>,
  isResolved: boolean,
): SegmentChanges | null {
  return changeOne(row, { id, author }, ({ resolved: _resolved, ...comment }) => ({
    ...comment,
    ...(isResolved && { resolved: true }),
  }));
}

export function withoutComment(
  row: JoinedSegment,
  { id, author }: Pick<SegmentComment, 'id' | 'author'>,
): SegmentChanges | null {
  const own = ownComments(row, author);
  const comments = own.filter((comment) => comment.id !== id);
  return comments.length === own.length ? null : { comments };
}

function changeOne(
  row: JoinedSegment,
  { id, author }: Pick<SegmentComment, 'id' | 'author'>,
  change: (comment: SegmentComment) => SegmentComment,
): SegmentChanges | null {
  const own = ownComments(row, author);
  if (!own.some((comment) => comment.id === id)) return null;
  return { comments: own.map((comment) => (comment.id === id ? change(comment) : comment)) };
}

function ownComments({ translation, reviews }: JoinedSegment, annotator: string): readonly SegmentComment[] {
  const isOwn = (version: SegmentVersion) => version.annotator === annotator;
  return [translation, ...reviews].find(isOwn)?.segment.comments ?? [];
}
