import { useEffect, useId, useState } from 'react';
import type { Annotation, AttributeValue } from '../../shared/annotation/annotation.ts';
import type { AttributeDefinition, Scheme } from '../../shared/scheme/scheme.ts';
import { AttributeForm } from '../annotation/AttributeForm.tsx';
import { changesOfSetting } from '../annotation/attributes-in-force.ts';
import { useProject } from '../annotation/use-project.ts';
import { useLocalised, useTexts } from '../app/language.ts';
import type { PreparedChange } from './change-hits.ts';
import type { ChosenChange } from './ChangeHitsDialog.tsx';

interface ChangeFieldsProps {
  readonly prepared: PreparedChange;
  readonly onChoose: (chosen: ChosenChange | null) => void;
}

/** Another label for the annotations found, a value of one attribute, or both. */
export function ChangeFields({ prepared, onChoose }: ChangeFieldsProps) {
  const texts = useTexts().search.change;
  const localise = useLocalised();
  const { scheme } = useProject();
  const id = useId();
  const [label, setLabel] = useState(prepared.label);
  const [attribute, setAttribute] = useState<string | null>(null);
  const [value, setValue] = useState<AttributeValue | null>(null);
  const definitions = definitionsOf(scheme, label, prepared);
  const definition = definitions.find((each) => each.id === attribute) ?? null;

  useEffect(() => {
    if (label === null && !definition) return onChoose(null);
    const name = scheme.labels.find((each) => each.id === label)?.name;
    onChoose({
      change: {
        kind: 'change',
        label,
        attributes: (annotation, next) =>
          definition ? valuesFor(scheme, annotation, next, definition.id, value) : {},
      },
      title: (hits) =>
        name !== undefined
          ? texts.relabelled(hits, localise(name))
          : texts.valued(hits, definition ? localise(definition.name) : ''),
    });
  }, [label, definition, value, scheme, texts, localise, onChoose]);

  function chooseAttribute(next: string): void {
    setAttribute(next === '' ? null : next);
    setValue(null);
  }

  return (
    <>
      <div className="field">
        <label htmlFor={`${id}label`}>{texts.label}</label>
        <select
          id={`${id}label`}
          className="select-field"
          value={label ?? ''}
          onChange={(event) => setLabel(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">{texts.keepLabel}</option>
          {scheme.labels.map((each) => (
            <option key={each.id} value={each.id}>
              {localise(each.name)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}attribute`}>{texts.attribute}</label>
        <select
          id={`${id}attribute`}
          className="select-field"
          value={definition?.id ?? ''}
          onChange={(event) => chooseAttribute(event.target.value)}
        >
          <option value="">{texts.keepAttributes}</option>
          {definitions.map((each) => (
            <option key={each.id} value={each.id}>
              {localise(each.name)}
            </option>
          ))}
        </select>
      </div>
      {definition && (
        <>
          <AttributeForm
            of={definition.id}
            // Asked for here whatever the other answers are; each annotation is looked at by itself.
            definitions={[{ ...definition, condition: undefined, required: false }]}
            values={value === null ? {} : { [definition.id]: value }}
            disabled={false}
            set={(_, next) => setValue(next)}
            done={() => undefined}
          />
          {value === null && <p className="field-hint">{texts.clearValue}</p>}
        </>
      )}
    </>
  );
}

/** Those of the label that the annotations get, or of the labels that they have. */
function definitionsOf(
  scheme: Scheme,
  label: string | null,
  { hits }: PreparedChange,
): readonly AttributeDefinition[] {
  const labels = label === null ? new Set(hits.map(({ annotation }) => annotation?.label)) : new Set([label]);
  const found = new Map<string, AttributeDefinition>();
  for (const { id, attributes } of scheme.labels)
    if (labels.has(id))
      for (const definition of attributes)
        if (!found.has(definition.id)) found.set(definition.id, definition);
  return [...found.values()];
}

function valuesFor(
  scheme: Scheme,
  annotation: Annotation,
  label: string,
  attribute: string,
  value: AttributeValue | null,
): Readonly<Record<string, AttributeValue | null>> | null {
  const definitions = scheme.labels.find(({ id }) => id === label)?.attributes ?? [];
  if (!definitions.some(({ id }) => id === attribute)) return null;
  return changesOfSetting(definitions, annotation.attributes, attribute, value);
}
