import { X } from 'lucide-react';
import { entityReference, referredEntity } from '../../../shared/scheme/entities.ts';
import type { Entity } from '../../../shared/scheme/scheme.ts';
import { useTexts } from '../../app/language.ts';
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
    <EntityPicker
      entities={entities}
      chosen={chosen}
      disabled={disabled}
      required={definition.required === true}
      labelId={labelId}
      describedBy={describedBy}
      onPick={(entity) => {
        set(entityReference(entity.id));
        done();
      }}
      onClear={() => set(null)}
      onDone={done}
    />
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
        onPick={(entity) => set([...references, entityReference(entity.id)])}
        onDone={done}
      />
    </div>
  );
}

/** A reference to somebody whom the project does not have (any more) is shown as it is, and stays. */
function entityOf(reference: string, entities: readonly Entity[], unknown: (id: string) => string): Entity {
  const id = referredEntity(reference) ?? reference;
  return entities.find((entity) => entity.id === id) ?? { id, name: unknown(id), kind: 'other' };
}
