import type { AttributeValue } from '../../shared/annotation/annotation.ts';
import type { AttributeDefinition } from '../../shared/scheme/scheme.ts';
import { AttributeField } from './attributes/AttributeField.tsx';
import { attributesInForce, type AttributeValues } from './attributes-in-force.ts';

interface AttributeFormProps {
  /** Changes with whatever the values belong to, so that nothing half typed goes over to the next. */
  readonly of: string;
  readonly definitions: readonly AttributeDefinition[];
  readonly values: AttributeValues;
  readonly disabled: boolean;
  set(attribute: string, value: AttributeValue | null): void;
  /** The person has finished answering an attribute. */
  done(attribute: string): void;
}

/** The attributes that are asked for, of an annotation or of the article. */
export function AttributeForm({ of, definitions, values, disabled, set, done }: AttributeFormProps) {
  return (
    <div className="attribute-form">
      {attributesInForce(definitions, values).map((definition) => (
        <AttributeField
          key={`${of} ${definition.id}`}
          definition={definition}
          value={values[definition.id]}
          disabled={disabled}
          set={(value) => set(definition.id, value)}
          done={() => done(definition.id)}
        />
      ))}
    </div>
  );
}
