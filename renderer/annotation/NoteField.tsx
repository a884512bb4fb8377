import { useId } from 'react';
import { useTexts } from '../app/language.ts';
import { useDraft } from './attributes/use-draft.ts';

/** Long enough for a thought between two words: a note is a few operations, not one for each key. */
const pause = 2000;

interface NoteFieldProps {
  readonly note: string;
  readonly disabled: boolean;
  store(note: string): void;
}

export function NoteField({ note, disabled, store }: NoteFieldProps) {
  const texts = useTexts().inspector.note;
  const id = useId();
  const draft = useDraft(note, store, pause);
  return (
    <section className="inspector-section" data-focus-target="note">
      <label htmlFor={id} className="section-title">
        {texts.title}
      </label>
      <textarea
        id={id}
        className="text-field"
        rows={2}
        dir="auto"
        spellCheck={false}
        placeholder={texts.placeholder}
        value={draft.value}
        disabled={disabled}
        onChange={(event) => draft.change(event.target.value)}
        onBlur={() => draft.commit()}
      />
    </section>
  );
}
