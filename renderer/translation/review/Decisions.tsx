import { useId } from 'react';
import type { CommandId } from '../../../shared/command/commands.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { reviewBarrier, type ReviewAction, type ReviewPerson } from '../../../shared/translation/review.ts';
import { isLocked } from '../../../shared/translation/workflow.ts';
import { useSession } from '../../annotation/session-store.ts';
import { CommandKey } from '../../app/CommandKey.tsx';
import { runCommand } from '../../app/command-runner.ts';
import { useTexts } from '../../app/language.ts';
import { useReviewPerson } from './review-person.ts';
import { useReview } from './review-store.ts';

const commandOf: Readonly<Record<Exclude<ReviewAction, 'correct'>, CommandId>> = {
  approve: 'review.approve',
  reject: 'review.reject',
  reopen: 'review.reopen',
  'take-over': 'review.takeOver',
  withdraw: 'review.withdraw',
};

/**
 * A button for each decision that this role can come to. One that is not possible now can be reached all the same: it says
 * why, as its key does.
 */
export function Decisions({ row }: { readonly row: JoinedSegment }) {
  const texts = useTexts().review;
  const person = useReviewPerson();
  const isWritable = useSession((state) => state.session?.access === 'writable');
  const refusal = useReview((state) => state.refusal);
  const id = useId();
  const shown = actionsFor(row, person);
  const barrier = (action: ReviewAction) => (isWritable ? reviewBarrier(row, action, person) : 'read-only');
  return (
    <section className="review-section" aria-labelledby={id}>
      <h3 id={id} className="section-title">
        {texts.decisions}
      </h3>
      <div className="review-decisions">
        {shown.map((action) => (
          <button
            key={action}
            type="button"
            className={action === 'approve' ? 'primary-button' : 'button'}
            aria-disabled={barrier(action) !== null}
            onClick={() => runCommand(commandOf[action])}
          >
            {texts.actions[action]}
            <CommandKey of={commandOf[action]} />
          </button>
        ))}
      </div>
      {shown.length === 0 && isLocked(row.status) && <p className="quiet">{texts.barriers.locked}</p>}
      {refusal?.row === row.id && <p className="review-refusal">{refusal.message}</p>}
    </section>
  );
}

function actionsFor(row: JoinedSegment, person: ReviewPerson): readonly Exclude<ReviewAction, 'correct'>[] {
  const isPossible = (action: ReviewAction) => reviewBarrier(row, action, person) === null;
  if (person.role === 'translator') return (['take-over', 'withdraw'] as const).filter(isPossible);
  if (isLocked(row.status)) return ['reopen'];
  return isPossible('withdraw') ? ['approve', 'reject', 'withdraw'] : ['approve', 'reject'];
}
