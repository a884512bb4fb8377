import { useId } from 'react';
import type { AttributeDefinition } from '../../shared/scheme/scheme.ts';
import { useLocalised, useTexts } from '../app/language.ts';
import { FaultNote } from './FaultNote.tsx';
import { useAnswers } from './use-answers.ts';

interface ConditionFieldProps {
  readonly attribute: AttributeDefinition;
  readonly siblings: readonly AttributeDefinition[];
  readonly place: string;
  change(changes: Partial<AttributeDefinition>, field?: string): void;
}

/** Whether the question is always asked, or only if another one has a certain answer. */
export function ConditionField({ attribute, siblings, place, change }: ConditionFieldProps) {
  const texts = useTexts().scheme.fields;
  const localise = useLocalised();
  const id = useId();
  const { condition } = attribute;
  const on = siblings.find((sibling) => sibling.id === condition?.attribute);
  const answers = useAnswers(on);
  const possible = siblings.filter(
    (sibling) => sibling.id !== attribute.id && ['choice', 'choices', 'yes-no'].includes(sibling.kind),
  );
  // A condition that was written by hand, on a text or a number, is shown and kept.
  const offered = on && !possible.includes(on) ? [...possible, on] : possible;

  function ask(name: string): void {
    const other = siblings.find((sibling) => sibling.id === name);
    if (!other) return change({ condition: undefined });
    const [first] = other.options ?? [];
    change({ condition: { attribute: name, equals: other.kind === 'yes-no' ? true : (first?.id ?? '') } });
  }

  return (
    <div className="field-row">
      <div className="field">
        <label htmlFor={id}>{texts.condition}</label>
        <select
          id={id}
          className="select-field"
          value={condition?.attribute ?? ''}
          onChange={(event) => ask(event.target.value)}
        >
          <option value="">{texts.always}</option>
          {offered.map((sibling) => (
            <option key={sibling.id} value={sibling.id}>
              {texts.onlyIf(localise(sibling.name) || sibling.id)}
            </option>
          ))}
        </select>
        <FaultNote place={place} />
      </div>
      {condition && answers && (
        <div className="field">
          <label htmlFor={`${id}is`}>{texts.is}</label>
          <select
            id={`${id}is`}
            className="select-field"
            value={JSON.stringify(condition.equals)}
            onChange={(event) => {
              const answer = answers.find(({ value }) => JSON.stringify(value) === event.target.value);
              if (answer) change({ condition: { ...condition, equals: answer.value } });
            }}
          >
            {answers.map((answer) => (
              <option key={String(answer.value)} value={JSON.stringify(answer.value)}>
                {answer.name}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
