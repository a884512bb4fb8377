import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTexts } from '../../app/language.ts';
import { focusActiveRow } from '../focus-row.ts';
import { dismiss, dismissing } from './dismiss.ts';
import type { PlacedFinding } from './checks-store.ts';

/** Why a finding is none. It may be left open; both ways out lead back to the row. */
export function DismissForm({ placed }: { readonly placed: PlacedFinding }) {
  const texts = useTexts().checks;
  const [reason, setReason] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (dismiss(placed, reason)) focusActiveRow();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    giveUp();
  }

  return (
    <form className="checks-dismissal" aria-label={texts.dismissTitle} onSubmit={onSubmit}>
      <label htmlFor={id} className="field-name">
        {texts.reason}
      </label>
      <input
        ref={field}
        id={id}
        className="text-field"
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}hint`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}hint`} className="field-hint">
        {texts.reasonHint}
      </p>
      <p className="checks-actions">
        <button type="button" className="quiet-button" onClick={giveUp}>
          {texts.cancel}
        </button>
        <button type="submit" className="primary-button">
          {texts.confirmDismissal}
        </button>
      </p>
    </form>
  );
}

function giveUp(): void {
  dismissing(null);
  focusActiveRow();
}
