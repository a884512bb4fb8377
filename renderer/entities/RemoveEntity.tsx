import { useEffect, useId, useRef, useState } from 'react';
import type { Entity } from '../../shared/scheme/scheme.ts';
import { EntityPicker } from '../annotation/attributes/EntityPicker.tsx';
import { useProject } from '../annotation/use-project.ts';
import { useTexts } from '../app/language.ts';
import { retire } from './entity-actions.ts';
import type { EntityRow } from './entity-rows.ts';
import { RetireActions } from './RetireActions.tsx';
import { RetirePlan } from './RetirePlan.tsx';
import { usePlan } from './use-plan.ts';

interface RemoveEntityProps {
  readonly row: EntityRow;
  cancel(): void;
}

type Remedy = 'replace' | 'clear';

/** Deleting an entity: what refers to it, what is to become of that, and doing it. Nothing is left referring to nobody. */
export function RemoveEntity({ row, cancel }: RemoveEntityProps) {
  const texts = useTexts().entities.retire;
  const { entities } = useProject();
  const ids = useId();
  const root = useRef<HTMLElement>(null);
  const [remedy, setRemedy] = useState<Remedy>('replace');
  const [replacement, setReplacement] = useState<Entity | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const others = entities.filter(({ id }) => id !== row.id);
  const name = row.entity?.name ?? row.id;
  // What clearing takes says how much is in use, whatever is done about it.
  const use = usePlan(row.id, null);
  const isUsed = (use.plan?.references ?? 0) > 0;
  const into = isUsed && remedy === 'replace' ? (replacement ?? undefined) : null;
  const state = usePlan(row.id, into && into.id);

  useEffect(() => {
    if (use.plan) root.current?.querySelector<HTMLElement>('input:checked, .primary-button')?.focus();
  }, [use.plan]);

  async function remove(): Promise<void> {
    if (!state.plan || isWorking) return;
    setWorking(true);
    const entity = { id: row.id, name };
    const done = await retire({ plan: state.plan, entity, into: into ?? null, isMerge: false });
    setWorking(false);
    if (!done.ok) setFault(done.error);
    else document.querySelector<HTMLElement>('[data-view-start]')?.focus();
  }

  return (
    <section ref={root} className="entity-task" aria-label={texts.removeTitle(name)}>
      <h3>{texts.removeTitle(name)}</h3>
      <RetirePlan id={`${ids}-plan`} state={use}>
        {({ references, articles }) => (
          <p>{references === 0 ? texts.notInUse : texts.inUse(references, articles)}</p>
        )}
      </RetirePlan>
      {isUsed && (
        <fieldset className="choice-field">
          <legend className="unseen">{texts.instead}</legend>
          {(['replace', 'clear'] as const).map((each) => (
            <label key={each} className="choice">
              <input
                type="radio"
                name={`${ids}-remedy`}
                checked={remedy === each}
                onChange={() => setRemedy(each)}
              />
              <span className="choice-name">{texts[each]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {isUsed && remedy === 'replace' && (
        <div className="field">
          <span id={`${ids}-by`} className="field-name">
            {texts.replaceBy}
          </span>
          <EntityPicker
            entities={others}
            chosen={replacement}
            disabled={isWorking}
            required
            knownOnly
            labelId={`${ids}-by`}
            describedBy={undefined}
            onPick={setReplacement}
            onDone={() => root.current?.querySelector<HTMLElement>('.primary-button')?.focus()}
          />
        </div>
      )}
      {isUsed && state.plan && (
        <p id={`${ids}-outcome`}>
          {into
            ? texts.change(state.plan.references, state.plan.articles, into.name)
            : texts.cleared(state.plan.references, state.plan.articles)}
        </p>
      )}
      <RetireActions
        state={state}
        isWorking={isWorking}
        fault={fault}
        title={texts.removeNow}
        describedBy={`${ids}-plan ${ids}-outcome`}
        cancel={cancel}
        run={() => void remove()}
      />
    </section>
  );
}
