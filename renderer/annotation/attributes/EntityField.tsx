import { X } from 'lucide-react';
import { entityReference, referredEntity } from '../../../shared/scheme/entities.ts';
import type { Entity } from '../../../shared/scheme/scheme.ts';
import { useApplication } from '../../app/application.ts';
import { useTexts } from '../../app/language.ts';
import { backToText } from '../actions.ts';
import { MissingEntity } from '../../entities/MissingEntity.tsx';
import { rememberEntity } from '../../entities/recent-entities.ts';
import { useProject } from '../use-project.ts';
import { EntityPicker } from './EntityPicker.tsx';
import type { FieldProps } from './field.ts';
import { textsIn } from './value-parts.ts';

/** One person or organisation of the project. */
export function EntityField({ definition, value, disabled, labelId, describedBy, set, done }: FieldProps) {
  const { entities } = useProject();
  const texts = useTexts().inspector.entity;
  const chosen = typeof value === 'string' ? entityOf(value, entities, texts.unknown) : null;
  return (
    <>
      <EntityPicker
        entities={entities}
        chosen={chosen}
        disabled={disabled}
        required={definition.required === true}
        labelId={labelId}
        describedBy={describedBy}
        onPick={(entity) => {
          rememberEntity(entity.id);
          set(entityReference(entity.id));
          done();
        }}
        onClear={() => set(null)}
        onDone={done}
      />
      <MissingEntities references={chosen ? [entityReference(chosen.id)] : []} disabled={disabled} />
    </>
  );
}

/** Several people or organisations: those chosen as a list to remove from, and a picker that adds. */
export function EntitiesField({ value, disabled, labelId, describedBy, set, done }: FieldProps) {
  const { entities } = useProject();
  const texts = useTexts().inspector.entity;
  const references = textsIn(value);

  function remove(reference: string): void {
    const rest = references.filter((other) => other !== reference);
    set(rest.length === 0 ? null : rest);
  }

  return (
    <div className="entities-field">
      {references.length > 0 && (
        <ul className="entity-chips" aria-labelledby={labelId}>
          {references.map((reference) => {
            const { name } = entityOf(reference, entities, texts.unknown);
            return (
              <li key={reference} className="entity-chip">
                <span dir="auto">{name}</span>
                {!disabled && (
                  <button type="button" aria-label={texts.remove(name)} onClick={() => remove(reference)}>
                    <X aria-hidden="true" size={12} />
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <EntityPicker
        entities={entities.filter(({ id }) => !references.includes(entityReference(id)))}
        chosen={null}
        disabled={disabled}
        required={false}
        labelId={labelId}
        describedBy={describedBy}
        onPick={(entity) => {
          rememberEntity(entity.id);
          set([...references, entityReference(entity.id)]);
        }}
        onDone={done}
      />
      <MissingEntities references={references} disabled={disabled} />
    </div>
  );
}

interface MissingEntitiesProps {
  readonly references: readonly string[];
  readonly disabled: boolean;
}

/** A warning for each reference to somebody whom the project does not have, with the way to mend it. */
function MissingEntities({ references, disabled }: MissingEntitiesProps) {
  const { entities } = useProject();
  const readOnly = useApplication((state) => state.corpus?.readOnly ?? true);
  return references
    .map((reference) => referredEntity(reference))
    .filter((id) => id !== null)
    .filter((id) => !entities.some((entity) => entity.id === id))
    .map((id) => <MissingEntity key={id} id={id} readOnly={disabled || readOnly} recreated={backToText} />);
}

/** A reference to somebody whom the project does not have (any more) is shown as it is, and stays. */
function entityOf(reference: string, entities: readonly Entity[], unknown: (id: string) => string): Entity {
  const id = referredEntity(reference) ?? reference;
  return entities.find((entity) => entity.id === id) ?? { id, name: unknown(id), kind: 'other' };
}
