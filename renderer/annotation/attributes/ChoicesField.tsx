import type { KeyboardEvent } from 'react';
import { localised } from '../../../shared/scheme/localised.ts';
import { useLanguage } from '../../app/language.ts';
import type { FieldProps } from './field.ts';
import { useTypeAhead } from './type-ahead.ts';
import { textsIn } from './value-parts.ts';

/** Several of several: check boxes; a digit ticks or clears one, Enter finishes. */
export function ChoicesField({ definition, value, disabled, labelId, describedBy, set, done }: FieldProps) {
  const language = useLanguage();
  const options = definition.options ?? [];
  const chosen = new Set(textsIn(value));

  function toggle(id: string): void {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    // In the scheme's order, so that the order of clicking does not show in the data.
    const known = options.map((option) => option.id).filter((option) => next.has(option));
    const unknown = [...next].filter((each) => !options.some((option) => option.id === each));
    set(next.size === 0 ? null : [...known, ...unknown]);
  }

  const typeAhead = useTypeAhead(options.map((option) => localised(option.name, language)));

  /** Arrows and letters go from box to box, as among radio buttons; Space and the digits tick. */
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey || disabled) return;
    const boxes = [...(event.currentTarget.closest('fieldset')?.querySelectorAll('input') ?? [])];
    const at = boxes.indexOf(event.currentTarget);
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? typeAhead(event, at) : (at + step + boxes.length) % boxes.length;
    const option = options[Number.parseInt(event.key, 10) - 1];
    if (/^[1-9]$/.test(event.key) && option) toggle(option.id);
    else if (next !== null) boxes[next]?.focus();
    else if (event.key === 'Enter') done();
    else return;
    event.preventDefault();
  }

  return (
    <fieldset aria-labelledby={labelId} aria-describedby={describedBy} className="choice-field">
      {options.map((option, index) => (
        <label
          key={option.id}
          className="choice"
          title={option.description && localised(option.description, language)}
        >
          <input
            type="checkbox"
            checked={chosen.has(option.id)}
            disabled={disabled}
            onKeyDown={onKeyDown}
            onChange={() => toggle(option.id)}
          />
          <span className="choice-name">{localised(option.name, language)}</span>
          {index < 9 && (
            <kbd className="choice-digit" aria-hidden="true">
              {index + 1}
            </kbd>
          )}
        </label>
      ))}
    </fieldset>
  );
}
