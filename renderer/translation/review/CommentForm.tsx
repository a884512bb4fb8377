import { useEffect, useId, useRef, type FormEvent, type KeyboardEvent } from 'react';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { useTexts } from '../../app/language.ts';
import { focusActiveRow } from '../focus-row.ts';
import { giveUpComment, sendComment } from './review-actions.ts';
import { reviewStore, type Composing } from './review-store.ts';

interface CommentFormProps {
  readonly row: JoinedSegment;
  readonly composing: Composing;
}

/** A comment being written; with a rejection it is what is rejected for. Sending and giving up lead back to the row. */
export function CommentForm({ row, composing }: CommentFormProps) {
  const all = useTexts();
  const texts = all.review.comments;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { kind, text } = composing;
  const labels = { comment: texts.field, rejection: texts.rejectionField, edit: texts.editField };
  const sends = { comment: texts.send, rejection: texts.reject, edit: texts.save };

  function send(): void {
    if (sendComment(row)) focusActiveRow();
    else field.current?.focus();
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    send();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') giveUp();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <form className="review-form" onSubmit={onSubmit}>
      <label htmlFor={id}>{labels[kind]}</label>
      <textarea
        ref={field}
        id={id}
        className="text-field"
        rows={3}
        dir="auto"
        spellCheck={false}
        required
        placeholder={kind === 'rejection' ? texts.rejectionPlaceholder : texts.placeholder}
        aria-describedby={`${id}keys`}
        value={text}
        onChange={(event) => reviewStore.setState({ composing: { ...composing, text: event.target.value } })}
        onKeyDown={onKeyDown}
      />
      <p className="review-form-actions">
        <span id={`${id}keys`} className="field-hint">
          {texts.sendKey}
        </span>
        <button type="button" className="quiet-button" onClick={giveUp}>
          {all.application.cancel}
        </button>
        <button type="submit" className="primary-button">
          {sends[kind]}
        </button>
      </p>
    </form>
  );
}

function giveUp(): void {
  giveUpComment();
  focusActiveRow();
}
