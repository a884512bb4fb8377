import type { KeyboardEvent } from 'react';
import type { AttributeValue } from '../../../shared/annotation/annotation.ts';
import type { FieldProps } from './field.ts';
import { useDraft } from './use-draft.ts';

/** A text, a number or a date: one line, stored when it is finished. */
export function TextField({ definition, value, disabled, labelId, describedBy, set, done }: FieldProps) {
  const draft = useDraft(typeof value === 'object' ? '' : String(value ?? ''), (typed) =>
    set(valueFrom(typed, definition.kind === 'number')),
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    draft.commit();
    done();
  }

  return (
    <input
      className="text-field"
      type={definition.kind === 'date' ? 'date' : 'text'}
      inputMode={definition.kind === 'number' ? 'decimal' : undefined}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      value={draft.value}
      disabled={disabled}
      required={definition.required}
      aria-labelledby={labelId}
      aria-describedby={describedBy}
      onChange={(event) => draft.change(event.target.value)}
      onBlur={() => draft.commit()}
      onKeyDown={onKeyDown}
    />
  );
}

/** Nothing typed, or no number where one is asked for, is no value. Both decimal signs are understood. */
function valueFrom(typed: string, isNumber: boolean): AttributeValue | null {
  const text = typed.trim();
  if (text === '') return null;
  if (!isNumber) return text;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}
