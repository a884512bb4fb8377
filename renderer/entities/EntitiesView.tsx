import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { useProject } from '../annotation/use-project.ts';
import { useApplication } from '../app/application.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { WorkView } from '../app/WorkView.tsx';
import { Placeholder } from '../ui/Placeholder.tsx';
import { entitiesView, selectEntity } from './entities-view.ts';
import { EntityDetails } from './EntityDetails.tsx';
import { EntityIndex } from './EntityIndex.tsx';
import { entityRows } from './entity-rows.ts';
import { countUsage, entityUsage } from './usage.ts';
import '../annotation/attributes/attributes.css';
import './entities.css';

/** The people and organisations of the corpus: what they are called, where they are meant, and making one of two. */
export function EntitiesView() {
  const texts = useTexts();
  const { entities } = useProject();
  const { usage, isCounting, done, total, error } = useStore(entityUsage);
  const { query, kind, selected } = useStore(entitiesView);
  const readOnly = useApplication((state) => state.corpus?.readOnly ?? true);
  const isBroken = useApplication((state) => (state.corpus?.projectProblems.length ?? 0) > 0);
  const details = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => entityRows(entities, usage, { query, kind }), [entities, usage, query, kind]);
  const all = useMemo(() => entityRows(entities, usage, { query: '', kind: null }), [entities, usage]);
  const shown = all.find(({ id }) => id === selected);

  useEffect(() => {
    void countUsage();
  }, []);

  /** The best match is shown at once; nothing typed leaves what is shown. */
  function search(typed: string): void {
    entitiesView.setState({ query: typed });
    const [best] = entityRows(entities, usage, { query: typed, kind });
    if (typed.trim() !== '') selectEntity(best?.id ?? null);
  }

  return (
    <WorkView
      title={texts.entities.view.title}
      controls={<output className="quiet">{isCounting && texts.entities.view.counting(done, total)}</output>}
    >
      <div className="entities">
        {readOnly && <p className="entities-note">{texts.entities.view.readOnly}</p>}
        {isBroken && <p className="entities-note">{texts.entities.view.brokenProject}</p>}
        {error && (
          <p className="entities-note" role="alert">
            {texts.entities.view.countFailed} {errorSentence(texts, error)}{' '}
            <button type="button" className="button" onClick={() => void countUsage()}>
              {texts.entities.view.countAgain}
            </button>
          </p>
        )}
        <div className="entities-panes">
          <EntityIndex
            rows={rows}
            isEmpty={all.length === 0}
            isCounted={usage !== null}
            readOnly={readOnly || isBroken}
            search={search}
            enter={() => focusFirst(details.current)}
          />
          <div ref={details} className="entities-details">
            {shown ? (
              <EntityDetails key={shown.id} row={shown} readOnly={readOnly || isBroken} />
            ) : (
              all.length > 0 && <Placeholder title={texts.entities.view.chooseOne} />
            )}
          </div>
        </div>
        {usage && usage.unreadable.length > 0 && (
          <details className="entities-note">
            <summary>{texts.entities.view.unreadable(usage.unreadable.length)}</summary>
            <ul>
              {usage.unreadable.map(({ file, error: fault }) => (
                <li key={file}>{errorSentence(texts, fault)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </WorkView>
  );
}

/** What of the details gets the keyboard: the first field, or where nothing can be changed what can be read. */
const places = ['input:not([disabled])', '.entity-offer button', '[tabindex="0"]', 'button:not([disabled])'];

function focusFirst(details: HTMLElement | null): void {
  // A frame later the details are those of the entity that was just chosen.
  requestAnimationFrame(() => {
    const found = places.map((place) => details?.querySelector<HTMLElement>(place)).find(Boolean);
    found?.focus();
  });
}
