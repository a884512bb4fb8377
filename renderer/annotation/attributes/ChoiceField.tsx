import { useId, useRef, type KeyboardEvent } from 'react';
import { localised } from '../../../shared/scheme/localised.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import type { FieldProps } from './field.ts';
import { useTypeAhead } from './type-ahead.ts';

interface Option {
  readonly value: string | boolean;
  readonly name: string;
  readonly description?: string | undefined;
}

/** One of several: radio buttons with a digit each. Yes or no is the same with two. */
export function ChoiceField({ definition, value, disabled, labelId, describedBy, set, done }: FieldProps) {
  const texts = useTexts().inspector;
  const language = useLanguage();
  const name = useId();
  /** An arrow key changes the choice as it moves through the group: only a click, Space or a digit is an answer. */
  const byArrow = useRef(false);
  const options: readonly Option[] =
    definition.kind === 'yes-no'
      ? [
          { value: true, name: texts.yes },
          { value: false, name: texts.no },
        ]
      : (definition.options ?? []).map((option) => ({
          value: option.id,
          name: localised(option.name, language),
          description: option.description && localised(option.description, language),
        }));

  function choose(option: Option, isAnswer: boolean): void {
    set(option.value);
    if (isAnswer) done();
  }

  const typeAhead = useTypeAhead(options.map((option) => option.name));

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    byArrow.current = event.key.startsWith('Arrow');
    if (event.ctrlKey || event.metaKey || event.altKey || disabled) return;
    const typed = typeAhead(
      event,
      options.findIndex((each) => each.value === value),
    );
    const option = options[Number.parseInt(event.key, 10) - 1];
    if (/^[1-9]$/.test(event.key) && option) choose(option, true);
    else if (typed !== null) goTo(typed, event.currentTarget);
    else if (event.key === 'Enter' && value !== undefined) done();
    else if ((event.key === 'Delete' || event.key === 'Backspace') && value !== undefined) set(null);
    else return;
    event.preventDefault();
  }

  /** As an arrow does: the choice changes, and Enter says that it was meant. */
  function goTo(place: number, from: HTMLInputElement): void {
    const option = options[place];
    if (option) choose(option, false);
    from.closest('fieldset')?.querySelectorAll('input')[place]?.focus();
  }

  return (
    <fieldset
      role="radiogroup"
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      aria-required={definition.required}
      className="choice-field"
    >
      {options.map((option, index) => (
        <label key={String(option.value)} className="choice" title={option.description}>
          <input
            type="radio"
            name={name}
            checked={value === option.value}
            disabled={disabled}
            onKeyDown={onKeyDown}
            onChange={() => choose(option, !byArrow.current)}
          />
          <span className="choice-name">{option.name}</span>
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
