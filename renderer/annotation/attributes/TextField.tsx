import { useId, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { readTyped, type TypedFault } from '../../../shared/scheme/typed-value.ts';
import { useTexts } from '../../app/language.ts';
import type { FieldProps } from './field.ts';
import { useDraft } from './use-draft.ts';

/**
 * A text, a number or a date: one line, stored when it is finished. What is no number or no day stays in the field, with
 * the reason under it, and what was stored before stays stored.
 */
export function TextField({ definition, value, disabled, labelId, describedBy, set, done }: FieldProps) {
  const texts = useTexts().inspector;
  const faultId = useId();
  const [fault, setFault] = useState<TypedFault | null>(null);
  const draft = useDraft(typeof value === 'object' ? '' : String(value ?? ''), (typed) => {
    const read = readTyped(definition, typed);
    if (read.ok) set(read.value);
  });

  /** False when what was typed cannot be stored. */
  function finish(input: HTMLInputElement): boolean {
    const read = readTyped(definition, draft.value);
    // A day that is half typed, or no day, has no value that the page could read.
    const found = input.validity.badInput ? 'not-a-day' : read.ok ? null : read.fault;
    setFault(found);
    if (found === null) draft.commit();
    return found === null;
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (finish(event.currentTarget)) done();
  }

  return (
    <>
      <input
        className="text-field"
        type={definition.kind === 'date' ? 'date' : 'text'}
        inputMode={definition.kind === 'number' ? 'decimal' : undefined}
        max={definition.kind === 'date' ? '9999-12-31' : undefined}
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        value={draft.value}
        disabled={disabled}
        required={definition.required}
        aria-labelledby={labelId}
        aria-describedby={[fault && faultId, describedBy].filter(Boolean).join(' ') || undefined}
        aria-invalid={fault !== null}
        onChange={(event) => {
          setFault(null);
          draft.change(event.target.value);
        }}
        onBlur={(event: FocusEvent<HTMLInputElement>) => finish(event.currentTarget)}
        onKeyDown={onKeyDown}
      />
      {fault && (
        <p id={faultId} role="alert" className="field-error">
          {texts.typedFaults[fault]}
        </p>
      )}
    </>
  );
}
