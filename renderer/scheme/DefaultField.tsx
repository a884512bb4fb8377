import { useId } from 'react';
import type { AttributeDefinition } from '../../shared/scheme/scheme.ts';
import { useTexts } from '../app/language.ts';
import { FaultNote } from './FaultNote.tsx';
import { useAnswers } from './use-answers.ts';

interface DefaultFieldProps {
  readonly attribute: AttributeDefinition;
  readonly place: string;
  change(changes: Partial<AttributeDefinition>, field?: string): void;
}

/** What a new annotation is answered with. Only where an answer can be the same for all: not for entities or evidence. */
export function DefaultField({ attribute, place, change }: DefaultFieldProps) {
  const texts = useTexts().scheme.fields;
  const id = useId();
  const answers = useAnswers(attribute);
  const value = attribute.default;
  if (['choices', 'entity', 'entities', 'evidence'].includes(attribute.kind)) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{texts.default}</label>
      {answers ? (
        <select
          id={id}
          className="select-field"
          value={JSON.stringify(value) ?? ''}
          onChange={(event) =>
            change({
              default: answers.find((each) => JSON.stringify(each.value) === event.target.value)?.value,
            })
          }
        >
          <option value="">{texts.noDefault}</option>
          {answers.map((answer) => (
            <option key={String(answer.value)} value={JSON.stringify(answer.value)}>
              {answer.name}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className="text-field"
          type={attribute.kind === 'text' ? 'text' : attribute.kind}
          placeholder={texts.noDefault}
          value={typeof value === 'object' ? '' : String(value ?? '')}
          onChange={(event) => change({ default: defaultFrom(event.target.value, attribute) }, 'default')}
        />
      )}
      <FaultNote place={place} />
    </div>
  );
}

function defaultFrom(typed: string, { kind }: AttributeDefinition): string | number | undefined {
  if (typed === '') return undefined;
  return kind === 'number' ? Number(typed) : typed;
}
