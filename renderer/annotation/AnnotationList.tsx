import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Annotation } from '../../shared/annotation/annotation.ts';
import { useTexts } from '../app/language.ts';
import { editAttributes, goToAnnotation } from './actions.ts';
import { missingAttributes } from './attributes-in-force.ts';
import { excerpt } from './excerpt.ts';
import { LabelBadge } from './LabelBadge.tsx';
import { sessionStore } from './session-store.ts';
import { useLabelLook, useProject } from './use-project.ts';

const rowHeight = 48;
const pageRows = 10;

/**
 * The annotations of the article in the order of the text. Also what a screen reader has of them: in the text they
 * are painted, and paint is silent. Arrow keys go through the list and bring each annotation into view, Enter opens
 * it here, Space goes to it in the text.
 */
export function AnnotationList({ annotations }: { readonly annotations: readonly Annotation[] }) {
  const texts = useTexts().inspector.list;
  const listId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const at = Math.min(active, annotations.length - 1);

  const virtualizer = useVirtualizer({
    count: annotations.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });

  useEffect(() => {
    // The annotation that was looked at last is the one to go on from.
    const { reveal, session } = sessionStore.getState();
    const last = reveal && session?.set.annotations.get(reveal.annotation);
    const place = last ? annotations.indexOf(last) : -1;
    if (place < 0) return;
    setActive(place);
    virtualizer.scrollToIndex(place, { align: 'auto' });
    // Only when the list appears: later it must not move under the person's hands.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  function moveTo(place: number): void {
    const next = Math.max(0, Math.min(annotations.length - 1, place));
    const annotation = annotations[next];
    if (!annotation) return;
    setActive(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
    sessionStore.getState().show(annotation.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const annotation = annotations[at];
    if (!annotation || event.ctrlKey || event.metaKey || event.altKey) return;
    switch (event.key) {
      case 'ArrowDown':
        moveTo(at + 1);
        break;
      case 'ArrowUp':
        moveTo(at - 1);
        break;
      case 'PageDown':
        moveTo(at + pageRows);
        break;
      case 'PageUp':
        moveTo(at - pageRows);
        break;
      case 'Home':
        moveTo(0);
        break;
      case 'End':
        moveTo(annotations.length - 1);
        break;
      case 'Enter':
        open(annotation);
        break;
      case ' ':
        goToAnnotation(annotation.id);
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  return (
    <div
      ref={scroller}
      // A select cannot hold rows of several parts, nor be virtualised.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      tabIndex={0}
      aria-label={texts.title}
      aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
      className="annotation-list"
      data-focus-target="list"
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const annotation = annotations[index];
          return (
            annotation && (
              <AnnotationRow
                key={annotation.id}
                id={`${listId}-${index}`}
                annotation={annotation}
                place={index + 1}
                count={annotations.length}
                isActive={index === at}
                top={start}
                activate={() => {
                  setActive(index);
                  open(annotation);
                }}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

function open(annotation: Annotation): void {
  sessionStore.getState().revealAnnotation(annotation.id);
  editAttributes();
}

interface AnnotationRowProps {
  readonly id: string;
  readonly annotation: Annotation;
  readonly place: number;
  readonly count: number;
  readonly isActive: boolean;
  readonly top: number;
  activate(): void;
}

function AnnotationRow({ id, annotation, place, count, isActive, top, activate }: AnnotationRowProps) {
  const texts = useTexts().inspector;
  const { scheme } = useProject();
  const look = useLabelLook(annotation.label);
  const definitions = scheme.labels.find((label) => label.id === annotation.label)?.attributes ?? [];
  const missing = missingAttributes(definitions, annotation.attributes).length;
  const links = annotation.links.length;
  return (
    // The list holds the focus and its keys open a row: a row needs none of its own.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={isActive}
      aria-posinset={place}
      aria-setsize={count}
      className="annotation-row"
      style={{ transform: `translateY(${top}px)`, height: rowHeight }}
      onClick={activate}
    >
      <LabelBadge label={annotation.label} />
      <span className="row-quote" dir="auto">
        {excerpt(annotation.quote, 120)}
      </span>
      <span className="row-facts">
        <span>{look.name}</span>
        {links > 0 && <span>{texts.list.linkCount(links)}</span>}
        {missing > 0 && <span className="row-missing">{texts.missingCount(missing)}</span>}
      </span>
    </div>
  );
}
