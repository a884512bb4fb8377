import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import type { TranslationError } from '../../../shared/translation/segment.ts';
import { useLanguage, useTexts } from '../../app/language.ts';
import { noteError } from './marking.ts';
import { categoryName } from './profile.ts';

interface ErrorNoteProps {
  readonly row: JoinedSegment;
  readonly error: TranslationError;
  close(): void;
}

/** What is to be said about an error. Enter keeps it, Esc leaves it as it was. */
export function ErrorNote({ row, error, close }: ErrorNoteProps) {
  const texts = useTexts().quality.panel;
  const language = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    if (event.key === 'Enter') noteError(row, error, event.currentTarget.value);
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  return (
    <div className="field">
      <label htmlFor={id}>{texts.noteOf(categoryName(error.category, language))}</label>
      <input
        ref={field}
        id={id}
        className="text-field"
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        defaultValue={error.note ?? ''}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
