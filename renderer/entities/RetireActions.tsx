import type { Ref } from 'react';
import { useTexts } from '../app/language.ts';
import type { PlanState } from './use-plan.ts';

interface RetireActionsProps {
  readonly state: PlanState;
  readonly isWorking: boolean;
  /** Why it was not done. */
  readonly fault: string | null;
  readonly title: string;
  /** Ids of what says what will change. */
  readonly describedBy: string;
  readonly confirm?: Ref<HTMLButtonElement>;
  cancel(): void;
  run(): void;
}

/** The foot of merging and deleting: why it failed, the way back, and doing it once it is known what changes. */
export function RetireActions({
  state,
  isWorking,
  fault,
  title,
  describedBy,
  confirm,
  cancel,
  run,
}: RetireActionsProps) {
  const texts = useTexts().entities.retire;
  return (
    <>
      {fault !== null && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <div className="entity-task-actions">
        <button type="button" className="button" onClick={cancel}>
          {texts.cancel}
        </button>
        <button
          ref={confirm}
          type="button"
          className="primary-button"
          aria-describedby={describedBy}
          disabled={!state.plan || state.plan.inScheme || isWorking}
          onClick={run}
        >
          {isWorking ? texts.working : title}
        </button>
      </div>
    </>
  );
}
