import { useId, useState, type KeyboardEvent } from 'react';
import { freeKeys, keyHolder } from '../../shared/scheme/check-edited-scheme.ts';
import type { LabelDefinition } from '../../shared/scheme/scheme.ts';
import { useLocalised, useTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { useEditedScheme } from './draft-context.ts';
import { FaultNote } from './FaultNote.tsx';
import { nameOf } from './fault-sentence.ts';

interface KeyFieldProps {
  readonly label: LabelDefinition;
  readonly place: string;
  change(key: string | undefined): void;
}

/** The key of a label, chosen by pressing it. One that somebody else has is refused, and by whom it is held is said. */
export function KeyField({ label, place, change }: KeyFieldProps) {
  const { scheme, isReadOnly, commandKeys } = useEditedScheme();
  const { scheme: all, commands } = useTexts();
  const texts = all.fields;
  const localise = useLocalised();
  const id = useId();
  const [refusal, setRefusal] = useState<string | null>(null);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab' || event.key === 'Escape')
      return;
    if (event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault();
      setRefusal(null);
      if (label.key !== undefined) announce(texts.keyCleared);
      change(undefined);
      return;
    }
    if (event.key.length > 1) return;
    event.preventDefault();
    const key = pressedKey(event);
    const why = key === null ? texts.keyUnfit : refusalOf(key);
    setRefusal(why);
    if (key === null || why !== null) return;
    change(key);
    announce(texts.keySet(key.toUpperCase()));
  }

  function refusalOf(key: string): string | null {
    const holder = keyHolder(scheme, key, label.id, commandKeys);
    if (!holder) return null;
    return holder.kind === 'label'
      ? texts.keyOfLabel(key.toUpperCase(), nameOf(scheme, holder.label, localise))
      : texts.keyOfCommand(key.toUpperCase(), commands.titles[holder.command]);
  }

  const free = freeKeys(scheme, label.id, commandKeys)
    .filter((key) => key !== label.key)
    .map((key) => key.toUpperCase());
  return (
    <div className="field">
      <span id={id} className="field-name">
        {texts.key}
      </span>
      <button
        type="button"
        className="button key-field"
        disabled={isReadOnly}
        aria-labelledby={`${id} ${id}value`}
        aria-describedby={`${id}hint`}
        onKeyDown={onKeyDown}
        onBlur={() => setRefusal(null)}
      >
        <span id={`${id}value`}>
          {label.key === undefined ? (
            <span className="quiet">{texts.noKey}</span>
          ) : (
            <kbd>{label.key.toUpperCase()}</kbd>
          )}
        </span>
      </button>
      {refusal === null ? (
        <FaultNote place={place} />
      ) : (
        <p className="field-error" role="alert">
          {refusal}
        </p>
      )}
      <p id={`${id}hint`} className="field-hint">
        {texts.keyHint} {free.length > 0 && texts.keyFree(free.join(' '))}
      </p>
    </div>
  );
}

/** By the place on the keyboard where the layout has no letter of the alphabet there. */
function pressedKey({ key, code }: KeyboardEvent): string | null {
  const typed = key.toLowerCase();
  if (/^[a-z0-9]$/.test(typed)) return typed;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
}
