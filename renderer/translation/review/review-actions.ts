import { monotonicFactory } from 'ulid';
import {
  withComment,
  withEditedComment,
  withoutComment,
  withResolvedComment,
  type ThreadComment,
} from '../../../shared/translation/comment-thread.ts';
import { changeSegment } from '../../../shared/translation/edit-segment.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import {
  approval,
  rejection,
  reopening,
  reviewBarrier,
  takingOver,
  withdrawal,
  type ReviewAction,
  type ReviewBarrier,
} from '../../../shared/translation/review.ts';
import type { SegmentId } from '../../../shared/translation/segment.ts';
import type { SegmentChanges } from '../../../shared/translation/segment-operation.ts';
import { sessionStore } from '../../annotation/session-store.ts';
import { application } from '../../app/application.ts';
import { currentTexts } from '../../app/language.ts';
import { announce } from '../../ui/announce.ts';
import { confirmBarrier } from '../confirm-barriers.ts';
import { setRole } from '../role.ts';
import { activeRow, commitDraft, stepRow, writingBarrier } from '../translation-actions.ts';
import { translation } from '../translation-store.ts';
import { reviewPerson } from './review-person.ts';
import { reviewStore, type Composing } from './review-store.ts';

const newId = monotonicFactory();

/** What one key does; a rejection asks for its comment first. */
export type DirectAction = Exclude<ReviewAction, 'correct' | 'reject'>;

/** Why the person at work may not do this, or null. */
export function barrierOf(row: JoinedSegment, action: ReviewAction): ReviewBarrier | 'read-only' | null {
  if (sessionStore.getState().session?.access !== 'writable') return 'read-only';
  return reviewBarrier(row, action, reviewPerson());
}

/** Approving leads on to the next row, as confirming does. */
export function review(action: DirectAction): void {
  // The words that are decided on are those on the screen.
  commitDraft();
  const row = activeRow();
  if (!row) return announce(currentTexts().review.chooseSegment.title);
  if (isRefused(row, action) || (action === 'approve' && isBlocked(row))) return;
  const changes = changesOf(row, action);
  if (!changes || !change(row, changes)) return;
  announce(currentTexts().review.done[action]);
  if (action === 'approve') stepRow(1);
}

/** Opens the comment's field in the panel, for a comment or for a rejection with one. */
export function beginComment(kind: 'comment' | 'rejection'): void {
  commitDraft();
  const row = activeRow();
  if (!row) return announce(currentTexts().review.chooseSegment.title);
  if (kind === 'rejection' ? isRefused(row, 'reject') : isReadOnly(row)) return;
  const { composing } = reviewStore.getState();
  // What has been begun here goes on, also when it turns into a rejection.
  const text = composing?.row === row.id && composing.kind !== 'edit' ? composing.text : '';
  compose({ row: row.id, kind, comment: null, text });
}

export function beginEditing(row: JoinedSegment, { id, text }: ThreadComment): void {
  if (!isReadOnly(row)) compose({ row: row.id, kind: 'edit', comment: id, text });
}

/** Sends what is being written. False, said aloud, when it could not be. */
export function sendComment(row: JoinedSegment): boolean {
  const { composing } = reviewStore.getState();
  const texts = currentTexts().review;
  if (composing?.row !== row.id) return false;
  const text = composing.text.trim();
  if (text === '') {
    announce(texts.comments.empty);
    return false;
  }
  if (composing.kind === 'rejection' ? isRefused(row, 'reject') : isReadOnly(row)) return false;
  const changes = commentChanges(row, { ...composing, text });
  if (!changes || !change(row, changes)) return false;
  reviewStore.setState({ composing: null });
  announce(
    composing.kind === 'rejection'
      ? texts.done.reject
      : texts.comments[composing.kind === 'edit' ? 'edited' : 'added'],
  );
  return true;
}

export function giveUpComment(): void {
  reviewStore.setState({ composing: null });
}

export function resolveComment(row: JoinedSegment, { id, author }: ThreadComment, isResolved: boolean): void {
  const texts = currentTexts().review.comments;
  const changes = withResolvedComment(row, { id, author }, isResolved);
  if (changes && change(row, changes)) announce(isResolved ? texts.isResolved : texts.isUnresolved);
}

export function removeComment(row: JoinedSegment, { id, author }: ThreadComment): void {
  const changes = withoutComment(row, { id, author });
  if (changes && change(row, changes)) announce(currentTexts().review.comments.removed);
}

export function switchRole(): void {
  const role = translation.getState().role === 'translator' ? 'reviewer' : 'translator';
  const texts = currentTexts().review;
  setRole(role);
  reviewStore.setState({ refusal: null });
  announce(texts.roleIs(texts.roles[role]));
}

function changesOf(row: JoinedSegment, action: DirectAction): SegmentChanges | null {
  switch (action) {
    case 'approve':
      return approval(row, now());
    case 'reopen':
      return reopening(row, now());
    case 'take-over':
      return takingOver(row);
    case 'withdraw':
      return withdrawal(row);
  }
}

function commentChanges(row: JoinedSegment, { kind, comment, text }: Composing): SegmentChanges | null {
  const author = reviewPerson().annotator;
  if (kind === 'edit') return comment === null ? null : withEditedComment(row, { id: comment, author, text });
  const time = now();
  return {
    ...(kind === 'rejection' && rejection(row, time)),
    ...withComment(row, { id: newId(), author, time, text }),
  };
}

function compose(composing: Composing): void {
  showReview();
  reviewStore.setState(({ focusTurn }) => ({ composing, refusal: null, focusTurn: focusTurn + 1 }));
}

function isReadOnly(row: JoinedSegment): boolean {
  const isWritable = sessionStore.getState().session?.access === 'writable';
  if (!isWritable) refuse(row, 'read-only');
  return !isWritable;
}

function isRefused(row: JoinedSegment, action: ReviewAction): boolean {
  const barrier = barrierOf(row, action);
  if (barrier !== null) refuse(row, barrier);
  return barrier !== null;
}

function showReview(): void {
  application.setState({ inspectorShown: true });
  translation.setState({ panel: 'review' });
}

/** What the project lets nobody confirm is not approved either: its panel shows why. */
function isBlocked(row: JoinedSegment): boolean {
  const barrier = confirmBarrier(row, row.target);
  if (!barrier) return false;
  application.setState({ inspectorShown: true });
  translation.setState({ panel: barrier.panel });
  announce(barrier.sentence);
  return true;
}

/** Said aloud, and shown where the decisions are. */
function refuse({ id }: JoinedSegment, barrier: ReviewBarrier | 'read-only'): void {
  tellRefusal(id, currentTexts().review.barriers[barrier]);
}

/** Somebody types into a row that they may not write in. */
export function refuseWriting(row: JoinedSegment): void {
  const barrier = writingBarrier(row);
  if (barrier !== null) tellRefusal(row.id, currentTexts().translation.barriers[barrier]);
}

function tellRefusal(row: SegmentId, message: string): void {
  showReview();
  reviewStore.setState({ refusal: { row, message } });
  announce(message);
}

/** One operation in one's own set. A decision is not held to the lock: reopening is what leads out of it. */
function change(row: JoinedSegment, changes: SegmentChanges): boolean {
  const { session, edit } = sessionStore.getState();
  const { language } = translation.getState();
  if (!session || language === null) return false;
  const own = session.set.translations[language];
  const author = { annotator: reviewPerson().annotator, language, own };
  const isDone = edit(changeSegment(row, author, changes, now()));
  if (isDone) reviewStore.setState({ refusal: null });
  else announce(currentTexts().session.refused);
  return isDone;
}

function now(): string {
  return new Date().toISOString();
}
