import type { ReactNode } from 'react';
import type { EntityPlan } from '../../shared/host/entity-usage.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import type { PlanState } from './use-plan.ts';

interface RetirePlanProps {
  /** For what is described by it: the button that does it. */
  readonly id: string;
  readonly state: PlanState;
  readonly children: (plan: EntityPlan) => ReactNode;
}

/** What would change, once that is known, and the files that will stay as they are. */
export function RetirePlan({ id, state: { plan, error }, children }: RetirePlanProps) {
  const texts = useTexts();
  if (error)
    return (
      <p className="field-error" role="alert">
        {errorSentence(texts, error)}
      </p>
    );
  if (!plan) return <p className="quiet">{texts.entities.retire.planning}</p>;
  return (
    <div id={id}>
      {children(plan)}
      {plan.inScheme && <p className="entity-warning">{texts.entities.retire.inScheme}</p>}
      {plan.unreadable.length > 0 && (
        <>
          <p className="entity-warning">{texts.entities.retire.unreadable(plan.unreadable.length)}</p>
          <ul className="entity-warning">
            {plan.unreadable.map(({ file, error: fault }) => (
              <li key={file}>{errorSentence(texts, fault)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
