import { useEffect, useId, useState } from 'react';
import type { IdenticalTemplate } from '../../shared/annotation/identical-text.ts';
import type { ArticleId } from '../../shared/host/contract.ts';
import { excerpt } from '../annotation/excerpt.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { closeDialog } from '../app/application.ts';
import { useTexts } from '../app/language.ts';
import { host } from '../host-client/host.ts';
import { ModalDialog } from '../ui/ModalDialog.tsx';
import { applyToPlaces, placesHere, selectedTemplate, type PlaceInCorpus } from './identical.ts';
import './suggestions.css';

/** What was found in the other articles, as far as it is known. */
interface Elsewhere {
  readonly state: 'searching' | 'failed' | 'found';
  readonly places: readonly PlaceInCorpus[];
  /** There are too many articles to list. */
  readonly more: boolean;
}

const searching: Elsewhere = { state: 'searching', places: [], more: false };

/** Every place with the words of the selected annotation, with its context: to take one by one or together. */
export function IdenticalDialog() {
  const texts = useTexts().suggestions;
  const [template] = useState(selectedTemplate);
  const [here] = useState(() => (template ? placesHere(template) : []));
  const [elsewhere, setElsewhere] = useState(searching);
  const [left, setLeft] = useState<ReadonlySet<PlaceInCorpus>>(new Set());

  useEffect(() => {
    const except = sessionStore.getState().session?.article.id;
    if (!template || except === undefined) return undefined;
    let isOpen = true;
    async function search(given: IdenticalTemplate, own: ArticleId): Promise<void> {
      const reply = await host.call('suggestions.identical', { template: given, except: own });
      if (!isOpen) return;
      const articles = reply.ok ? reply.value.articles : [];
      const places = articles.flatMap(({ article, title, places: found }) =>
        found.map((place) => ({ article, title, place })),
      );
      setElsewhere({ state: reply.ok ? 'found' : 'failed', places, more: reply.ok && reply.value.more });
    }
    void search(template, except);
    return () => {
      isOpen = false;
    };
  }, [template]);

  if (!template) return null;
  const all = [...here, ...elsewhere.places];
  const chosen = all.filter((place) => !left.has(place));

  function toggle(place: PlaceInCorpus): void {
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(place)) next.add(place);
      return next;
    });
  }

  function apply(): void {
    if (!template) return;
    closeDialog();
    void applyToPlaces(template, chosen);
  }

  return (
    <ModalDialog
      title={texts.identical.title}
      description={texts.identical.description(excerpt(template.main.annotation.quote, 100))}
      size="large"
      actions={
        <>
          <button type="button" className="button" onClick={closeDialog}>
            {texts.cancel}
          </button>
          <button type="button" className="primary-button" disabled={chosen.length === 0} onClick={apply}>
            {texts.identical.apply(chosen.length)}
          </button>
        </>
      }
    >
      {all.length > 0 && (
        <ul className="identical-places" aria-label={texts.identical.title}>
          {all.map((place) => (
            <li key={`${place.article} ${place.place.start}`}>
              <PlaceChoice place={place} isChosen={!left.has(place)} toggle={() => toggle(place)} />
            </li>
          ))}
        </ul>
      )}
      <p aria-live="polite" className="quiet">
        {elsewhere.state === 'searching'
          ? texts.identical.searching
          : elsewhere.state === 'failed'
            ? texts.identical.searchFailed
            : all.length === 0
              ? texts.identical.none
              : elsewhere.more
                ? texts.identical.capped(new Set(elsewhere.places.map(({ article }) => article)).size)
                : ''}
      </p>
    </ModalDialog>
  );
}

interface PlaceChoiceProps {
  readonly place: PlaceInCorpus;
  readonly isChosen: boolean;
  readonly toggle: () => void;
}

function PlaceChoice({ place: { title, place }, isChosen, toggle }: PlaceChoiceProps) {
  const texts = useTexts().suggestions.identical;
  const id = useId();
  return (
    <div className="identical-place">
      <input id={id} type="checkbox" checked={isChosen} onChange={toggle} />
      <label htmlFor={id}>
        <span className="identical-words" dir="auto">
          …{place.before}
          <mark>{excerpt(place.words, 160)}</mark>
          {place.after}…
        </span>
        <span className="identical-facts">
          {title === '' ? texts.here : title}
          {place.linked > 0 && ` · ${texts.along(place.linked)}`}
        </span>
      </label>
    </div>
  );
}
