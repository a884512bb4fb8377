import { useEffect, useState } from 'react';
import type { EntityPlan } from '../../shared/host/entity-usage.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { planReplacement } from './entity-actions.ts';

/** What replacing an entity would change; both null while it is being looked at. */
export interface PlanState {
  readonly plan: EntityPlan | null;
  readonly error: HostError | null;
}

const unknown: PlanState = { plan: null, error: null };

/** `into` is undefined while nobody has been chosen: then there is no plan. Null: the references are cleared. */
export function usePlan(from: string, into: string | null | undefined): PlanState {
  const [found, setFound] = useState<PlanState & { readonly of: string }>({ ...unknown, of: '' });
  const key = JSON.stringify([from, into]);
  useEffect(() => {
    if (into === undefined) return undefined;
    let isWanted = true;
    async function plan(other: string | null): Promise<void> {
      const reply = await planReplacement(from, other);
      if (!isWanted) return;
      setFound({
        of: key,
        ...(reply.ok ? { plan: reply.value, error: null } : { plan: null, error: reply.error }),
      });
    }
    void plan(into);
    return () => {
      isWanted = false;
    };
  }, [from, into, key]);
  // A plan to clear is none for somebody who is still to be chosen, though both are written alike.
  return into !== undefined && found.of === key ? found : unknown;
}
