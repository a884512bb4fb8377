import { useEffect, useId, useState } from 'react';
import type { AttributeValue } from '../../shared/annotation/annotation.ts';
import type { LabelDefinition, Scheme } from '../../shared/scheme/scheme.ts';
import { AttributeForm } from '../annotation/AttributeForm.tsx';
import { changesOfSetting, defaultValues, type AttributeValues } from '../annotation/attributes-in-force.ts';
import { useProject } from '../annotation/use-project.ts';
import { useLocalised, useTexts } from '../app/language.ts';
import type { PreparedChange } from './change-hits.ts';
import type { ChosenChange } from './ChangeHitsDialog.tsx';

interface TagFieldsProps {
  readonly prepared: PreparedChange;
  readonly onChoose: (chosen: ChosenChange | null) => void;
}

/** The label for the hits, its attributes, and whether they are one and the same. */
export function TagFields({ prepared, onChoose }: TagFieldsProps) {
  const texts = useTexts().search.change;
  const localise = useLocalised();
  const { scheme } = useProject();
  const labelId = useId();
  const [label, setLabel] = useState(
    scheme.labels.find(({ id }) => id === prepared.label) ?? scheme.labels[0],
  );
  const [values, setValues] = useState<AttributeValues>(label ? defaultValues(label) : {});
  const [isSame, setSame] = useState(false);
  const role = label ? roleOfRepetition(scheme, label) : null;
  const hasSeveral = prepared.hits.length > prepared.total;
  const repeats = isSame && role && hasSeveral ? role.role : null;

  useEffect(() => {
    onChoose(
      label
        ? {
            change: { kind: 'tag', label: label.id, attributes: values, repeats },
            title: (hits) => texts.tagged(hits, localise(label.name)),
          }
        : null,
    );
  }, [label, values, repeats, texts, localise, onChoose]);

  function choose(next: LabelDefinition | undefined): void {
    setLabel(next);
    setValues(next ? defaultValues(next) : {});
  }

  function set(attribute: string, value: AttributeValue | null): void {
    const changes = changesOfSetting(label?.attributes ?? [], values, attribute, value);
    setValues(withChanges(values, changes));
  }

  return (
    <>
      <div className="field">
        <label htmlFor={labelId}>{texts.label}</label>
        <select
          id={labelId}
          className="select-field"
          value={label?.id}
          onChange={(event) => choose(scheme.labels.find(({ id }) => id === event.target.value))}
        >
          {scheme.labels.map(({ id, name }) => (
            <option key={id} value={id}>
              {localise(name)}
            </option>
          ))}
        </select>
      </div>
      {role && hasSeveral && (
        <label className="change-option">
          <input type="checkbox" checked={isSame} onChange={(event) => setSame(event.target.checked)} />
          {texts.repeats(localise(role.name))}
        </label>
      )}
      {label && (
        <AttributeForm
          of={label.id}
          definitions={label.attributes}
          values={values}
          disabled={false}
          set={set}
          done={() => undefined}
        />
      )}
    </>
  );
}

/** A link from annotations with the label to others with it: "repeats" of claims. */
function roleOfRepetition({ links }: Scheme, label: LabelDefinition) {
  return (
    links.find(
      ({ role, from, to }) => role === 'repeats' && from.includes(label.id) && to.includes(label.id),
    ) ?? null
  );
}

function withChanges(
  values: AttributeValues,
  changes: Readonly<Record<string, AttributeValue | null>>,
): AttributeValues {
  const merged = Object.entries({ ...values, ...changes });
  return Object.fromEntries(merged.filter((entry): entry is [string, AttributeValue] => entry[1] !== null));
}
