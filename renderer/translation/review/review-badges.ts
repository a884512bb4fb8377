import { openComments } from '../../../shared/translation/comment-thread.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { correctionOf } from '../../../shared/translation/review.ts';
import { isLocked } from '../../../shared/translation/workflow.ts';
import type { ReviewTexts } from '../../../shared/i18n/catalogue/review.ts';
import { currentTexts } from '../../app/language.ts';
import { provideRowBadges, type RowBadge } from '../row-marks.ts';
import { nameOf } from './review-person.ts';

/** Marks rows with what reviewers have decided and said. Returns how to end that. */
export function markReviewedRows(): () => void {
  const ends = [
    provideRowBadges((row) => decisionBadge(row, currentTexts().review)),
    provideRowBadges((row) => commentBadge(row, currentTexts().review)),
  ];
  return () => {
    for (const end of ends) end();
  };
}

export function decisionBadge(row: JoinedSegment, texts: ReviewTexts): RowBadge | null {
  const kind = decisionOf(row);
  if (kind === null) return null;
  const by = row.decision ?? (kind === 'changed' ? row.reviews[0] : undefined) ?? row.translation;
  const { text, title } = texts.badges[kind];
  return { kind: `review-${kind}`, text, title: title(nameOf(by)) };
}

export function commentBadge(row: JoinedSegment, { badges }: ReviewTexts): RowBadge | null {
  const count = openComments(row).length;
  if (count === 0) return null;
  const { text, title } = badges.commented;
  return { kind: 'review-commented', text: text(count), title: title(count) };
}

/** What matters most of it. */
function decisionOf(row: JoinedSegment): 'locked' | 'rejected' | 'changed' | 'corrected' | null {
  if (isLocked(row.status)) return 'locked';
  if (row.status === 'rejected') return 'rejected';
  if (row.isChangedSinceReview) return 'changed';
  return correctionOf(row) ? 'corrected' : null;
}
