import { X } from 'lucide-react';
import { useId, type ComponentType } from 'react';
import type { AttributeKind } from '../../../shared/scheme/scheme.ts';
import { localised } from '../../../shared/scheme/localised.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import { isEmpty } from '../attributes-in-force.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { ChoicesField } from './ChoicesField.tsx';
import { EntitiesField, EntityField } from './EntityField.tsx';
import { EvidenceField } from './EvidenceField.tsx';
import type { FieldProps } from './field.ts';
import { TextField } from './TextField.tsx';

const fields: Readonly<Record<AttributeKind, ComponentType<FieldProps>>> = {
  choice: ChoiceField,
  choices: ChoicesField,
  'yes-no': ChoiceField,
  number: TextField,
  text: TextField,
  date: TextField,
  entity: EntityField,
  entities: EntitiesField,
  evidence: EvidenceField,
};

/** One attribute: its name, whether it is required or missing (in words), what it means, and the field itself. */
export function AttributeField(props: Omit<FieldProps, 'labelId' | 'describedBy'>) {
  const { definition, value, disabled, set } = props;
  const texts = useTexts().inspector;
  const language = useLanguage();
  const labelId = useId();
  const descriptionId = useId();
  const requirementId = useId();
  const name = localised(definition.name, language);
  const isMissing = definition.required === true && isEmpty(value);
  const Field = fields[definition.kind];
  const described = [definition.required && requirementId, definition.description && descriptionId];

  return (
    <div className="attribute" data-attribute={definition.id} data-missing={isMissing || undefined}>
      <div className="attribute-heading">
        <span id={labelId} className="attribute-name">
          {name}
        </span>
        {definition.required && (
          <span id={requirementId} className="attribute-requirement">
            {isMissing ? texts.missing : texts.required}
          </span>
        )}
        {!disabled && !isEmpty(value) && definition.kind !== 'evidence' && (
          <button
            type="button"
            className="icon-button attribute-clear"
            aria-label={texts.clear(name)}
            title={texts.clear(name)}
            onClick={() => set(null)}
          >
            <X aria-hidden="true" size={14} />
          </button>
        )}
      </div>
      <Field
        {...props}
        labelId={labelId}
        describedBy={described.filter((id) => typeof id === 'string').join(' ') || undefined}
      />
      {definition.description && (
        <p id={descriptionId} className="attribute-description">
          {localised(definition.description, language)}
        </p>
      )}
    </div>
  );
}
