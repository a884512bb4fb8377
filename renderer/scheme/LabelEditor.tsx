import type { LabelDefinition } from '../../shared/scheme/scheme.ts';
import { useTexts } from '../app/language.ts';
import { AttributeList } from './AttributeList.tsx';
import { ColourField } from './ColourField.tsx';
import { editDraft, showSection } from './draft.ts';
import { useEditedScheme } from './draft-context.ts';
import { GuidelinesField } from './GuidelinesField.tsx';
import { IdField } from './IdField.tsx';
import { KeyField } from './KeyField.tsx';
import { LocalisedField } from './LocalisedField.tsx';
import { MentionField } from './MentionField.tsx';

/** One label: how it is called, how it looks, what it asks, and when it is used. */
export function LabelEditor({ label }: { readonly label: LabelDefinition }) {
  const { scheme, isReadOnly } = useEditedScheme();
  const texts = useTexts().scheme.fields;
  const place = `labels[${scheme.labels.indexOf(label)}]`;

  function change(changes: Partial<LabelDefinition>, field?: string): void {
    editDraft(
      { type: 'change-label', id: label.id, changes },
      field === undefined ? undefined : `${label.id} ${field}`,
    );
  }

  function rename(id: string): void {
    change({ id });
    showSection({ kind: 'label', id });
  }

  return (
    <>
      <LocalisedField
        title={texts.name}
        value={label.name}
        place={`${place}.name`}
        isFirst
        change={(name) => change({ name: name ?? '' }, 'name')}
      />
      <KeyField key={label.id} label={label} place={`${place}.key`} change={(key) => change({ key })} />
      <ColourField label={label} change={(colour) => change({ colour })} />
      <AttributeList key={`${label.id} attributes`} of={label.id} place={`${place}.attributes`} />
      <MentionField label={label} change={(mention) => change({ mention })} />
      <LocalisedField
        title={texts.description}
        isLong
        value={label.description}
        change={(description) => change({ description }, 'description')}
      />
      <GuidelinesField
        key={`${label.id} guidelines`}
        label={label}
        change={(guidelines) => change({ guidelines }, 'guidelines')}
      />
      <fieldset className="plain-fieldset" disabled={isReadOnly}>
        <IdField
          key={label.id}
          title={texts.id}
          hint={texts.idHint}
          value={label.id}
          place={`${place}.id`}
          change={rename}
        />
      </fieldset>
    </>
  );
}
