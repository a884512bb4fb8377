import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { EntityMention, EntityUses as Uses } from '../../shared/host/entity-usage.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { localised } from '../../shared/scheme/localised.ts';
import { attributesOf } from '../../shared/entity/references.ts';
import { LabelBadge } from '../annotation/LabelBadge.tsx';
import { sessionStore } from '../annotation/session-store.ts';
import { useProject } from '../annotation/use-project.ts';
import { application, useApplication } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { currentTexts, useLanguage, useTexts } from '../app/language.ts';
import { host } from '../host-client/host.ts';
import { openArticle } from '../library/open-article.ts';
import { announce } from '../ui/announce.ts';
import { entityUsage } from './usage.ts';

/** Where an entity is meant, with the words around it. Enter opens the article there. */
export function EntityUses({ id }: { readonly id: string }) {
  const texts = useTexts();
  const titleId = useId();
  const { uses, error } = useUses(id);
  return (
    <section className="entity-uses" aria-labelledby={titleId}>
      <h3 id={titleId} className="section-title">
        {texts.entities.uses.title}
      </h3>
      {error && (
        <p className="field-error" role="alert">
          {errorSentence(texts, error)}
        </p>
      )}
      {!uses && !error && <p className="quiet">{texts.entities.uses.loading}</p>}
      {uses?.uses.length === 0 && <p className="quiet">{texts.entities.uses.none}</p>}
      {uses && uses.uses.length > 0 && <UseList uses={uses.uses} labelledBy={titleId} />}
      {uses && uses.uses.length < uses.references && (
        <p className="quiet">{texts.entities.uses.more(uses.uses.length, uses.references)}</p>
      )}
    </section>
  );
}

/** Asked for again whenever the uses have been counted anew. */
function useUses(id: string): { readonly uses: Uses | null; readonly error: HostError | null } {
  const usage = useStore(entityUsage, (state) => state.usage);
  const [found, setFound] = useState<{ readonly uses: Uses | null; readonly error: HostError | null }>({
    uses: null,
    error: null,
  });
  useEffect(() => {
    let isWanted = true;
    async function find(): Promise<void> {
      const reply = await host.call('entities.uses', { entity: id });
      if (isWanted)
        setFound(reply.ok ? { uses: reply.value, error: null } : { uses: null, error: reply.error });
    }
    void find();
    return () => {
      isWanted = false;
    };
    // Counted anew, they may be others.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id, usage]);
  return found;
}

interface UseListProps {
  readonly uses: readonly EntityMention[];
  readonly labelledBy: string;
}

function UseList({ uses, labelledBy }: UseListProps) {
  const listId = useId();
  const [active, setActive] = useState(0);
  const at = Math.min(active, uses.length - 1);

  function goTo(next: number): void {
    const to = Math.max(0, Math.min(uses.length - 1, next));
    setActive(to);
    document.getElementById(`${listId}-${to}`)?.scrollIntoView({ block: 'nearest' });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const use = uses[at];
    if (!use || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') goTo(at + 1);
    else if (event.key === 'ArrowUp') goTo(at - 1);
    else if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(uses.length - 1);
    else if (event.key === 'Enter') void openUse(use);
    else return;
    event.preventDefault();
  }

  return (
    <div
      // A select cannot hold rows of several parts.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      tabIndex={0}
      aria-labelledby={labelledBy}
      aria-activedescendant={`${listId}-${at}`}
      className="entity-use-list"
      onKeyDown={onKeyDown}
    >
      {uses.map((use, index) => (
        // The list holds the focus and its keys open a row: a row needs none of its own.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={`${use.article} ${use.annotator} ${use.annotation} ${use.field}`}
          id={`${listId}-${index}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="option"
          aria-selected={index === at}
          className="entity-use"
          onClick={() => void openUse(use)}
        >
          <UseRow use={use} />
        </div>
      ))}
    </div>
  );
}

function UseRow({ use }: { readonly use: EntityMention }) {
  const texts = useTexts().entities.uses;
  const { scheme } = useProject();
  const language = useLanguage();
  const own = useApplication((state) => state.settings.annotator.id);
  const definitions = use.label === null ? scheme.document : attributesOf(scheme, use.label);
  const definition = definitions.find(({ id }) => id === use.field);
  const field = definition ? localised(definition.name, language) : use.field;
  return (
    <>
      <span className="entity-use-place">
        {use.label !== null && <LabelBadge label={use.label} />}
        <span>{use.label === null ? `${field}, ${texts.ofArticle}` : field}</span>
        <span className="entity-use-title" dir="auto" title={use.path}>
          {use.title}
        </span>
        {use.annotator !== own && <span className="badge">{texts.by(use.annotator)}</span>}
      </span>
      {use.words !== '' && (
        <span className="entity-use-words" dir="auto">
          <span className="quiet">{oneLine(use.prefix)}</span>
          <strong>{oneLine(use.words)}</strong>
          <span className="quiet">{oneLine(use.suffix)}</span>
        </span>
      )}
    </>
  );
}

async function openUse(use: EntityMention): Promise<void> {
  const { articles, settings } = application.getState();
  const summary = articles.find(({ id }) => id === use.article);
  if (!summary) return;
  await openArticle(summary);
  if (use.annotator !== settings.annotator.id)
    announce(currentTexts().entities.uses.othersAnnotation(use.annotator));
  else if (use.annotation !== null) sessionStore.getState().revealAnnotation(use.annotation);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
