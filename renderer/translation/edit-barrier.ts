import type { JoinedSegment } from '../../shared/translation/joined.ts';
import type { SegmentChanges } from '../../shared/translation/segment-operation.ts';
import { isLocked, mayChangeStatus, type TranslationRole } from '../../shared/translation/workflow.ts';

/** Why a change of a segment may not be. */
export type EditBarrier =
  | 'read-only'
  /** Approved: a reviewer reopens it first. */
  | 'locked'
  /** The translation is another's, who alone translates it. */
  | 'not-yours'
  /** A reviewer does not translate what its translator has not begun. */
  | 'not-translated'
  /** The project wants somebody else to review it than its translator. */
  | 'four-eyes'
  /** The workflow has no such step for this role. */
  | 'no-such-step';

export interface EditingPerson {
  readonly isReadOnly: boolean;
  readonly role: TranslationRole;
  /** An annotator's id. */
  readonly me: string;
  /** Whoever has translated a segment may not approve it. */
  readonly fourEyes: boolean;
}

/** Comments, errors and scores may be given in any status; words and status follow the workflow. */
export function editBarrier(
  row: JoinedSegment,
  changes: SegmentChanges,
  { isReadOnly, role, me, fourEyes }: EditingPerson,
): EditBarrier | null {
  if (isReadOnly) return 'read-only';
  const changesWords = changes.target !== undefined;
  const changesStatus = changes.status !== undefined && changes.status !== row.status;
  if (!changesWords && !changesStatus) return null;
  const isMine = row.translation.annotator === me;
  if (role === 'translator' && !isMine) return 'not-yours';
  if (changesWords && isLocked(row.status)) return 'locked';
  if (changesWords && role === 'reviewer' && !isMine && row.status === 'untranslated')
    return 'not-translated';
  // Words that stand in the cell already are kept whatever the rule says: only deciding is another's.
  const approves = changes.status === 'reviewed' || changes.status === 'final';
  if (fourEyes && isMine && changesStatus && approves) return 'four-eyes';
  if (changesStatus && changes.status !== undefined && !mayChangeStatus(role, row.status, changes.status))
    return isLocked(row.status) ? 'locked' : 'no-such-step';
  return null;
}
