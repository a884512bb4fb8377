import { ArrowLeft, Locate, Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { MentionList } from '../entities/MentionList.tsx';
import { annotationActions as actions, answered, backToText, goToAnnotation } from './actions.ts';
import { AttributeForm } from './AttributeForm.tsx';
import { readableValue } from './attributes/value-parts.ts';
import { Findings } from './Findings.tsx';
import { focusInspector } from './inspector-focus.ts';
import { LabelBadge } from './LabelBadge.tsx';
import { LinkList } from './LinkList.tsx';
import { NoteField } from './NoteField.tsx';
import type { Session } from './session.ts';
import { sessionStore } from './session-store.ts';
import { ShapingTools } from './ShapingTools.tsx';
import { useProject } from './use-project.ts';

interface AnnotationDetailsProps {
  readonly session: Session;
  readonly annotation: Annotation;
}

/** Everything about one annotation, and everything that can be changed about it. */
export function AnnotationDetails({ session, annotation }: AnnotationDetailsProps) {
  const texts = useTexts().inspector;
  const { scheme } = useProject();
  const isReadOnly = session.access === 'read-only';
  const label = scheme.labels.find(({ id }) => id === annotation.label);
  const definitions = label?.attributes ?? [];

  function remove(): void {
    actions.remove(annotation.id);
    // The focus was on something that is gone now.
    backToText();
  }

  return (
    <div className="annotation-details">
      <div className="details-toolbar">
        <button type="button" className="quiet-button" onClick={showList}>
          <ArrowLeft aria-hidden="true" size={14} />
          {texts.allAnnotations(session.spans.size)}
        </button>
        <span className="toolbar-end">
          <button
            type="button"
            className="icon-button"
            aria-label={texts.showInText}
            title={texts.showInText}
            onClick={() => goToAnnotation(annotation.id)}
          >
            <Locate aria-hidden="true" size={14} />
          </button>
          {!isReadOnly && (
            <button
              type="button"
              className="icon-button"
              aria-label={texts.delete}
              title={texts.delete}
              onClick={remove}
            >
              <Trash2 aria-hidden="true" size={14} />
            </button>
          )}
        </span>
      </div>
      <LabelChoice annotation={annotation} disabled={isReadOnly} />
      <blockquote className="details-quote" dir="auto" aria-label={texts.quotedWords}>
        {annotation.quote}
      </blockquote>
      <ShapingTools annotation={annotation} disabled={isReadOnly} />
      <Findings session={session} annotation={annotation} />
      <section className="inspector-section" aria-label={texts.attributes} data-focus-target="attributes">
        {definitions.length === 0 && <p className="quiet">{texts.noAttributes}</p>}
        <AttributeForm
          of={annotation.id}
          definitions={definitions}
          values={annotation.attributes}
          disabled={isReadOnly}
          set={(attribute, value) => actions.setAttribute(annotation.id, attribute, value)}
          done={() => answered(annotation.id)}
        />
        <UnknownAttributes annotation={annotation} known={definitions.map(({ id }) => id)} />
      </section>
      <MentionList session={session} annotation={annotation} />
      <LinkList annotation={annotation} disabled={isReadOnly} />
      <NoteField
        key={annotation.id}
        note={annotation.note}
        disabled={isReadOnly}
        store={(note) => actions.setNote(annotation.id, note)}
      />
      <Provenance annotation={annotation} />
    </div>
  );
}

function showList(): void {
  sessionStore.getState().selectAnnotation(null);
  focusInspector({ kind: 'list' });
}

function LabelChoice({ annotation, disabled }: { annotation: Annotation; disabled: boolean }) {
  const texts = useTexts().inspector;
  const { scheme } = useProject();
  const language = useLanguage();
  const id = useId();
  const isKnown = scheme.labels.some((label) => label.id === annotation.label);
  return (
    <div className="label-choice">
      <LabelBadge label={annotation.label} />
      <label htmlFor={id} className="unseen">
        {texts.label}
      </label>
      <select
        id={id}
        className="select-field"
        value={annotation.label}
        disabled={disabled}
        onChange={(event) => actions.relabel(annotation.id, event.target.value)}
      >
        {!isKnown && <option value={annotation.label}>{`${annotation.label} (${texts.notInScheme})`}</option>}
        {scheme.labels.map((label) => (
          <option key={label.id} value={label.id}>
            {localised(label.name, language)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Values that the label does not ask for, from another scheme or before a change of label: shown, kept. */
function UnknownAttributes({ annotation, known }: { annotation: Annotation; known: readonly string[] }) {
  const texts = useTexts().inspector;
  const unknown = Object.entries(annotation.attributes).filter(([id]) => !known.includes(id));
  if (unknown.length === 0) return null;
  return (
    <div className="unknown-attributes">
      <p className="quiet">{texts.notInScheme}</p>
      <dl>
        {unknown.map(([id, value]) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd dir="auto">
              {readableValue(value)}
              <button
                type="button"
                className="quiet-button"
                onClick={() => actions.setAttribute(annotation.id, id, null)}
              >
                {texts.clear(id)}
              </button>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Provenance({ annotation }: { annotation: Annotation }) {
  const texts = useTexts().inspector.origin;
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const readable = (time: string) => {
    const date = new Date(time);
    return Number.isNaN(date.getTime()) ? time : format.format(date);
  };
  return (
    <dl className="provenance">
      <div>
        <dt>{texts.created}</dt>
        <dd>
          <time dateTime={annotation.created}>{readable(annotation.created)}</time>,{' '}
          {annotation.origin === 'manual' ? texts.manual : texts.other(annotation.origin)}
        </dd>
      </div>
      {annotation.modified !== annotation.created && (
        <div>
          <dt>{texts.modified}</dt>
          <dd>
            <time dateTime={annotation.modified}>{readable(annotation.modified)}</time>
          </dd>
        </div>
      )}
    </dl>
  );
}
