import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { PlacedError } from '../../../shared/quality/ratings.ts';
import { directionOf } from '../../../shared/text/direction.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { useApplication } from '../../app/application.ts';
import { currentTexts, useLanguage, useTexts } from '../../app/language.ts';
import { announce } from '../../ui/announce.ts';
import { beginChanging, removeError } from './marking.ts';
import { ErrorNote } from './ErrorNote.tsx';
import { categoryName, useProfile } from './profile.ts';
import { SeverityMark } from './SeverityMark.tsx';

interface ErrorListProps {
  readonly row: JoinedSegment;
  readonly errors: readonly PlacedError[];
}

/** The errors of a segment, of everybody. One's own are changed (Enter), noted (N) and removed (Delete). */
export function ErrorList({ row, errors }: ErrorListProps) {
  const texts = useTexts().quality.panel;
  const id = useId();
  const me = useApplication((state) => state.settings.annotator.id);
  const { atMost } = useProfile();
  const [active, setActive] = useState(0);
  const [noting, setNoting] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const at = Math.min(active, errors.length - 1);
  const current = errors[at];
  const isOwn = current?.annotator === me;

  function goTo(next: number): void {
    const to = Math.max(0, Math.min(errors.length - 1, next));
    setActive(to);
    document.getElementById(`${id}-${to}`)?.scrollIntoView({ block: 'nearest' });
  }

  function act(does: (found: PlacedError) => void): void {
    if (!current) return;
    if (current.annotator === me) does(current);
    else announce(currentTexts().quality.panel.othersError);
  }

  const change = () => act(({ error }) => beginChanging(row, error));
  const remove = () => act(({ error }) => removeError(row, error));
  const note = () => act(({ error }) => setNoting(error.id));

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (key === 'ArrowDown') goTo(at + 1);
    else if (key === 'ArrowUp') goTo(at - 1);
    else if (key === 'Home') goTo(0);
    else if (key === 'End') goTo(errors.length - 1);
    else if (key === 'Enter') change();
    else if (key === 'Delete' || key === 'Backspace') remove();
    else if (key === 'n') note();
    else return;
    event.preventDefault();
  }

  return (
    <>
      <div
        ref={list}
        // A select cannot hold rows of several parts.
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="listbox"
        tabIndex={0}
        aria-label={texts.errors}
        aria-activedescendant={`${id}-${at}`}
        className="error-list"
        onKeyDown={onKeyDown}
      >
        {errors.map((each, index) => (
          // The list holds the focus and its keys act on a row: a row needs none of its own.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={`${each.annotator} ${each.error.id}`}
            id={`${id}-${index}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="option"
            aria-selected={index === at}
            className="error-row"
            data-gone={each.place.kind === 'gone' || undefined}
            onClick={() => goTo(index)}
          >
            <ErrorFacts placed={each} isOwn={each.annotator === me} />
          </div>
        ))}
      </div>
      {current && noting === current.error.id ? (
        <ErrorNote
          key={noting}
          row={row}
          error={current.error}
          close={() => {
            setNoting(null);
            list.current?.focus();
          }}
        />
      ) : (
        <p className="error-actions">
          <button type="button" className="quiet-button" disabled={!isOwn} onClick={change}>
            {texts.edit} <kbd aria-hidden="true">Enter</kbd>
          </button>
          <button type="button" className="quiet-button" disabled={!isOwn} onClick={note}>
            {texts.note} <kbd aria-hidden="true">N</kbd>
          </button>
          <button type="button" className="quiet-button" disabled={!isOwn} onClick={remove}>
            {texts.remove} <kbd aria-hidden="true">Del</kbd>
          </button>
        </p>
      )}
      {atMost !== undefined && errors.length > atMost && (
        <p className="field-hint">{texts.overLimit(atMost)}</p>
      )}
    </>
  );
}

function ErrorFacts({ placed, isOwn }: { readonly placed: PlacedError; readonly isOwn: boolean }) {
  const texts = useTexts().quality;
  const language = useLanguage();
  const { error, annotator, place } = placed;
  return (
    <>
      <span className="error-what">
        <SeverityMark severity={error.severity} />
        <span>
          {texts.marking.what(categoryName(error.category, language), texts.severities[error.severity])}
        </span>
      </span>
      <span className="error-words" dir={error.words === '' ? undefined : directionOf(error.words)}>
        {error.words === '' ? texts.marking.whole : `“${error.words}”`}
      </span>
      <span className="error-more">
        {error.side === 'source' && <span>{texts.segments.inSource}</span>}
        {!isOwn && <span>{texts.segments.by(annotator)}</span>}
        {place.kind === 'gone' && <span className="error-gone">{texts.segments.gone}</span>}
      </span>
      {error.note !== undefined && (
        <span className="error-note" dir="auto">
          {error.note}
        </span>
      )}
    </>
  );
}
