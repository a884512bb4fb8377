import { Link2, X } from 'lucide-react';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { Annotation, Link } from '../../shared/annotation/annotation.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { CommandKey } from '../app/CommandKey.tsx';
import { useLanguage, useTexts } from '../app/language.ts';
import { annotationActions as actions, backToText, goToAnnotation } from './actions.ts';
import { excerpt } from './excerpt.ts';
import { LabelBadge } from './LabelBadge.tsx';
import { useSession } from './session-store.ts';
import { useProject } from './use-project.ts';

/** One end of a link, seen from the annotation that is shown. */
interface LinkEnd {
  readonly link: Link;
  /** The annotation that the link starts from. */
  readonly from: Annotation;
  readonly other: Annotation;
  readonly isOutgoing: boolean;
}

/** What the annotation is linked to, and what is linked to it. */
export function LinkList({ annotation, disabled }: { annotation: Annotation; disabled: boolean }) {
  const texts = useTexts().inspector.links;
  const annotations = useSession((state) => state.session?.set.annotations);
  const titleId = useId();
  const ends = annotations ? linkEnds(annotation, annotations) : [];
  const canAdd = !disabled && actions.roles(annotation.id).length > 0;
  const section = useRef<HTMLElement>(null);
  /** The place of a link that has just been removed: the keyboard goes on to the one that took its place. */
  const removedAt = useRef<number | null>(null);

  // After every rendering: the list is then as it is without the link.
  useEffect(() => {
    if (removedAt.current === null) return;
    const places = section.current?.querySelectorAll<HTMLElement>('.link-go') ?? [];
    const next = places[Math.min(removedAt.current, places.length - 1)];
    (next ?? section.current?.querySelector<HTMLElement>('button'))?.focus();
    removedAt.current = null;
  });

  function remove(end: LinkEnd): void {
    removedAt.current = ends.indexOf(end);
    actions.removeLink(end.from.id, end.link);
    // With its last link the whole list may go.
    if (ends.length === 1 && !canAdd) backToText();
  }

  if (ends.length === 0 && !canAdd) return null;

  return (
    <section ref={section} className="inspector-section" aria-labelledby={titleId}>
      <div className="section-heading">
        <h3 id={titleId} className="section-title">
          {texts.title}
        </h3>
        {canAdd && (
          <button type="button" className="quiet-button" onClick={() => actions.startLink()}>
            <Link2 aria-hidden="true" size={14} />
            {texts.add}
            <CommandKey of="annotation.link" />
          </button>
        )}
      </div>
      {ends.length === 0 ? (
        <p className="quiet">{texts.none}</p>
      ) : (
        <ul className="link-list">
          {ends.map((end) => (
            <LinkRow
              key={`${end.from.id} ${end.link.role} ${end.link.to}`}
              end={end}
              disabled={disabled}
              go={() => goToAnnotation(end.other.id)}
              remove={() => remove(end)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

interface LinkRowProps {
  readonly end: LinkEnd;
  readonly disabled: boolean;
  go(): void;
  remove(): void;
}

function LinkRow({ end, disabled, go, remove }: LinkRowProps) {
  const texts = useTexts().inspector.links;
  const { scheme } = useProject();
  const language = useLanguage();
  const definition = scheme.links.find(({ role }) => role === end.link.role);
  const name = definition ? localised(definition.name, language) : end.link.role;
  const role = end.isOutgoing ? name : texts.from(name);
  const quote = excerpt(end.other.quote, 60);

  function onKeyDown(event: KeyboardEvent): void {
    if (disabled || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
    event.preventDefault();
    remove();
  }

  return (
    <li className="link-row">
      <button
        type="button"
        className="link-go"
        title={texts.go(role, quote)}
        aria-keyshortcuts={disabled ? undefined : 'Delete'}
        onClick={go}
        onKeyDown={onKeyDown}
      >
        <span className="link-role">{role}</span>
        <LabelBadge label={end.other.label} />
        <span className="link-quote" dir="auto">
          {quote}
        </span>
      </button>
      {!disabled && (
        <button
          type="button"
          className="icon-button"
          aria-label={texts.remove(role, quote)}
          title={texts.remove(role, quote)}
          onClick={remove}
        >
          <X aria-hidden="true" size={14} />
        </button>
      )}
    </li>
  );
}

/** Outgoing links in their order, then incoming ones. O(n) over the set: it is asked for one annotation at a time. */
function linkEnds(annotation: Annotation, annotations: ReadonlyMap<string, Annotation>): readonly LinkEnd[] {
  const outgoing = annotation.links.flatMap((link) => {
    const other = annotations.get(link.to);
    return other ? [{ link, from: annotation, other, isOutgoing: true }] : [];
  });
  const incoming = [...annotations.values()].flatMap((other) =>
    other.links
      .filter(({ to }) => to === annotation.id && other.id !== annotation.id)
      .map((link) => ({ link, from: other, other, isOutgoing: false })),
  );
  return [...outgoing, ...incoming];
}
