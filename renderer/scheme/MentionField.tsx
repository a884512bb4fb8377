import { useId } from 'react';
import type { LabelDefinition } from '../../shared/scheme/scheme.ts';
import { useLocalised, useTexts } from '../app/language.ts';
import { useEditedScheme } from './draft-context.ts';

interface MentionFieldProps {
  readonly label: LabelDefinition;
  change(mention: string | undefined): void;
}

/** Which attribute says for whom the words stand; asked only of a label that has such an attribute. */
export function MentionField({ label, change }: MentionFieldProps) {
  const { isReadOnly } = useEditedScheme();
  const texts = useTexts().scheme.fields;
  const localise = useLocalised();
  const id = useId();
  const possible = label.attributes.filter(({ kind }) => kind === 'entity');
  if (possible.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{texts.mention}</label>
      <select
        id={id}
        className="select-field scheme-short"
        disabled={isReadOnly}
        value={label.mention ?? ''}
        aria-describedby={`${id}hint`}
        onChange={(event) => change(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{texts.noMention}</option>
        {possible.map((attribute) => (
          <option key={attribute.id} value={attribute.id}>
            {localise(attribute.name) || attribute.id}
          </option>
        ))}
      </select>
      <p id={`${id}hint`} className="field-hint">
        {texts.mentionHint}
      </p>
    </div>
  );
}
