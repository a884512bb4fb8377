import { useId } from 'react';
import { useDraft as useTyping } from '../annotation/attributes/use-draft.ts';
import { FaultNote } from './FaultNote.tsx';

interface IdFieldProps {
  readonly title: string;
  readonly hint?: string;
  readonly value: string;
  readonly place: string;
  change(value: string): void;
}

/** What something is called in the files. Taken over when it is finished: each letter would be a renaming of its own. */
export function IdField({ title, hint, value, place, change }: IdFieldProps) {
  const id = useId();
  const typing = useTyping(value, (typed) => {
    if (typed.trim() !== '') change(typed.trim());
  });
  return (
    <div className="field">
      <label htmlFor={id}>{title}</label>
      <input
        id={id}
        className="text-field scheme-id"
        value={typing.value}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}hint`}
        onChange={(event) => typing.change(event.target.value)}
        onBlur={() => typing.commit()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') typing.commit();
        }}
      />
      {hint !== undefined && (
        <p id={`${id}hint`} className="field-hint">
          {hint}
        </p>
      )}
      <FaultNote place={place} />
    </div>
  );
}
