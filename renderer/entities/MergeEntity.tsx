import { useEffect, useId, useRef, useState } from 'react';
import { mergedEntity } from '../../shared/entity/merged-entity.ts';
import type { Entity } from '../../shared/scheme/scheme.ts';
import { EntityPicker } from '../annotation/attributes/EntityPicker.tsx';
import { useProject } from '../annotation/use-project.ts';
import { useTexts } from '../app/language.ts';
import { entitiesView } from './entities-view.ts';
import { retire } from './entity-actions.ts';
import type { EntityRow } from './entity-rows.ts';
import { RetireActions } from './RetireActions.tsx';
import { RetirePlan } from './RetirePlan.tsx';
import { usePlan } from './use-plan.ts';

interface MergeEntityProps {
  readonly row: EntityRow;
  cancel(): void;
}

/** Two entities turn out to be one: which other one, what that changes, and doing it. */
export function MergeEntity({ row, cancel }: MergeEntityProps) {
  const texts = useTexts().entities.retire;
  const { entities } = useProject();
  const labelId = useId();
  const root = useRef<HTMLElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const [intoId, setInto] = useState(() => entitiesView.getState().into);
  const [isWorking, setWorking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const others = entities.filter(({ id }) => id !== row.id);
  const into = others.find(({ id }) => id === intoId) ?? null;
  const state = usePlan(row.id, into?.id);
  const name = row.entity?.name ?? row.id;

  useEffect(() => {
    root.current?.querySelector<HTMLElement>('input')?.focus();
  }, []);

  useEffect(() => {
    // Choosing leads on to what is left to do.
    if (state.plan) confirm.current?.focus();
  }, [state.plan]);

  async function merge(): Promise<void> {
    if (!into || !state.plan || isWorking) return;
    setWorking(true);
    const done = await retire({ plan: state.plan, entity: { id: row.id, name }, into, isMerge: true });
    setWorking(false);
    if (!done.ok) setFault(done.error);
    else document.querySelector<HTMLElement>('[data-view-start]')?.focus();
  }

  return (
    <section ref={root} className="entity-task" aria-label={texts.mergeTitle(name)}>
      <h3>{texts.mergeTitle(name)}</h3>
      <div className="field">
        <span id={labelId} className="field-name">
          {texts.mergeInto}
        </span>
        <EntityPicker
          entities={others}
          chosen={into}
          disabled={isWorking}
          required
          knownOnly
          labelId={labelId}
          describedBy={undefined}
          onPick={({ id }) => setInto(id)}
          onDone={() => confirm.current?.focus()}
        />
      </div>
      {into && (
        <RetirePlan id={`${labelId}-plan`} state={state}>
          {({ references, articles }) => (
            <>
              <p>{references === 0 ? texts.notInUse : texts.change(references, articles, into.name)}</p>
              {row.entity && <p>{texts.namesMove(into.name, namesOf(mergedEntity(into, row.entity)))}</p>}
            </>
          )}
        </RetirePlan>
      )}
      <RetireActions
        state={state}
        isWorking={isWorking}
        fault={fault}
        title={texts.mergeNow(into?.name ?? '…')}
        describedBy={`${labelId}-plan`}
        confirm={confirm}
        cancel={cancel}
        run={() => void merge()}
      />
    </section>
  );
}

function namesOf({ aliases = [] }: Entity): string {
  return aliases.join(', ');
}
