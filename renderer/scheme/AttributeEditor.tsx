import { useId } from 'react';
import type { AttributeOwner } from '../../shared/scheme/edit-scheme.ts';
import type { AttributeDefinition, AttributeKind } from '../../shared/scheme/scheme.ts';
import { useTexts } from '../app/language.ts';
import { ConditionField } from './ConditionField.tsx';
import { DefaultField } from './DefaultField.tsx';
import { editDraft } from './draft.ts';
import { useEditedScheme } from './draft-context.ts';
import { IdField } from './IdField.tsx';
import { LocalisedField } from './LocalisedField.tsx';
import { OptionList } from './OptionList.tsx';

interface AttributeEditorProps {
  readonly of: AttributeOwner;
  readonly attribute: AttributeDefinition;
  readonly siblings: readonly AttributeDefinition[];
  readonly place: string;
  /** It is called otherwise from now on. */
  renamed(id: string): void;
}

const kinds: readonly AttributeKind[] = [
  ...(['choice', 'choices', 'yes-no', 'number', 'text', 'date', 'entity', 'entities', 'evidence'] as const),
];

/** One question: how it is called, what answers it takes, and when it is asked. */
export function AttributeEditor({ of, attribute, siblings, place, renamed }: AttributeEditorProps) {
  const { isReadOnly } = useEditedScheme();
  const texts = useTexts().scheme.fields;
  const id = useId();
  const isChoice = attribute.kind === 'choice' || attribute.kind === 'choices';

  function change(changes: Partial<AttributeDefinition>, field?: string): void {
    const merge = field === undefined ? undefined : `${of ?? ''} ${attribute.id} ${field}`;
    editDraft({ type: 'change-attribute', of, id: attribute.id, changes }, merge);
  }

  function rename(to: string): void {
    // Opened under its new name first: else it would close, and the keyboard be nowhere.
    renamed(to);
    change({ id: to });
  }

  return (
    <fieldset className="part-body" disabled={isReadOnly}>
      <div className="field-row">
        <div className="field">
          <label htmlFor={`${id}kind`}>{texts.kind}</label>
          <select
            id={`${id}kind`}
            className="select-field"
            data-part-first
            value={attribute.kind}
            onChange={(event) => {
              const kind = kinds.find((each) => each === event.target.value);
              if (kind) change({ kind });
            }}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </select>
        </div>
        <label className="check-field">
          <input
            type="checkbox"
            checked={attribute.required === true}
            onChange={(event) => change({ required: event.target.checked || undefined })}
          />
          {texts.required}
        </label>
      </div>
      {isChoice && <OptionList of={of} attribute={attribute} place={`${place}.options`} change={change} />}
      <LocalisedField
        title={texts.name}
        value={attribute.name}
        place={`${place}.name`}
        change={(name) => change({ name: name ?? '' }, 'name')}
      />
      <LocalisedField
        title={texts.description}
        isLong
        value={attribute.description}
        change={(description) => change({ description }, 'description')}
      />
      <div className="field-row">
        <IdField title={texts.id} value={attribute.id} place={`${place}.id`} change={rename} />
        <DefaultField attribute={attribute} place={`${place}.default`} change={change} />
      </div>
      <ConditionField
        attribute={attribute}
        siblings={siblings}
        place={`${place}.condition`}
        change={change}
      />
    </fieldset>
  );
}
