import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Evidence } from '../../../shared/annotation/annotation.ts';
import { useTexts } from '../../app/language.ts';
import type { FieldProps } from './field.ts';
import { useDraft } from './use-draft.ts';
import { evidenceIn } from './value-parts.ts';

/** What speaks for a verdict: a list of texts, each with the place where it stands. */
export function EvidenceField({ value, disabled, labelId, describedBy, set, done }: FieldProps) {
  const texts = useTexts().inspector.evidence;
  const stored = evidenceIn(value);
  /** A row that was added and not yet filled in is not stored: empty evidence says nothing. */
  const [isAdding, setAdding] = useState(false);
  const rows = isAdding ? [...stored, { text: '', address: '' }] : stored;

  const field = useRef<HTMLFieldSetElement>(null);
  /** The row that the keyboard goes to once it is there, or where it was: `add` is the button under the rows. */
  const goTo = useRef<number | 'add' | null>(null);

  // After every rendering: a row that was added has to appear first, one that was removed has to be gone.
  useEffect(() => {
    if (goTo.current === null) return;
    const places = field.current?.querySelectorAll('textarea') ?? [];
    const row = goTo.current === 'add' ? undefined : places[Math.min(goTo.current, places.length - 1)];
    (row ?? field.current?.querySelector<HTMLElement>('.evidence-add'))?.focus();
    goTo.current = null;
  });

  function add(): void {
    goTo.current = stored.length;
    setAdding(true);
  }

  function remove(index: number): void {
    goTo.current = rows.length > 1 ? index : 'add';
    replace(index, null);
  }

  function replace(index: number, changes: Partial<Evidence> | null): void {
    const next = rows
      .map((row, place) => (place === index && changes ? { ...row, ...changes } : row))
      .filter(
        (row, place) => !(place === index && changes === null) && (row.text !== '' || row.address !== ''),
      );
    if (index >= stored.length) setAdding(false);
    set(next.length === 0 ? null : next);
  }

  return (
    <fieldset ref={field} aria-labelledby={labelId} aria-describedby={describedBy} className="evidence-field">
      {rows.map((row, index) => (
        <EvidenceRow
          // The rows have no ids of their own, and only their text changes in place.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          number={index + 1}
          row={row}
          disabled={disabled}
          change={(changes) => replace(index, changes)}
          remove={() => remove(index)}
          done={done}
        />
      ))}
      {!disabled && !isAdding && (
        <button type="button" className="quiet-button evidence-add" onClick={add}>
          <Plus aria-hidden="true" size={14} />
          {texts.add}
        </button>
      )}
    </fieldset>
  );
}

interface EvidenceRowProps {
  readonly number: number;
  readonly row: Evidence;
  readonly disabled: boolean;
  change(changes: Partial<Evidence>): void;
  remove(): void;
  /** Enter in the address, the last thing that is asked. */
  done(): void;
}

function EvidenceRow({ number, row, disabled, change, remove, done }: EvidenceRowProps) {
  const texts = useTexts().inspector.evidence;
  const text = useDraft(row.text, (typed) => change({ text: typed.trim() }));
  const address = useDraft(row.address, (typed) => change({ address: typed.trim() }));

  function onAddressKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    address.commit();
    done();
  }

  return (
    <fieldset aria-label={texts.item(number)} className="evidence-row">
      <textarea
        className="text-field"
        rows={2}
        dir="auto"
        spellCheck={false}
        placeholder={texts.text}
        aria-label={texts.text}
        value={text.value}
        disabled={disabled}
        onChange={(event) => text.change(event.target.value)}
        onBlur={() => text.commit()}
      />
      <div className="evidence-address">
        <input
          className="text-field"
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={texts.address}
          aria-label={texts.address}
          value={address.value}
          disabled={disabled}
          onChange={(event) => address.change(event.target.value)}
          onBlur={() => address.commit()}
          onKeyDown={onAddressKey}
        />
        {!disabled && (
          <button type="button" className="icon-button" aria-label={texts.remove(number)} onClick={remove}>
            <Trash2 aria-hidden="true" size={14} />
          </button>
        )}
      </div>
    </fieldset>
  );
}
