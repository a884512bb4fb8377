import { useCommand } from '../../app/command-runner.ts';
import { useTranslation } from '../translation-store.ts';
import { openApproveMany } from './approve-many.ts';
import { beginComment, review, switchRole } from './review-actions.ts';

/** What keys do to the active row as a whole. They run in any state: a key that is refused says why. */
export function useReviewCommands(): void {
  const hasRows = useTranslation((state) => state.rows.length > 0);
  useCommand('review.approve', () => review('approve'), hasRows);
  useCommand('review.reject', () => beginComment('rejection'), hasRows);
  useCommand('review.reopen', () => review('reopen'), hasRows);
  useCommand('review.takeOver', () => review('take-over'), hasRows);
  useCommand('review.withdraw', () => review('withdraw'), hasRows);
  useCommand('review.comment', () => beginComment('comment'), hasRows);
  useCommand('review.approveMany', openApproveMany, hasRows);
  useCommand('review.role', switchRole);
}
