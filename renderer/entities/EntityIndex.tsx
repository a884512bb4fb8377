import { useVirtualizer } from '@tanstack/react-virtual';
import { Search, TriangleAlert } from 'lucide-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { guessKind, nameFrom } from '../../shared/entity/names.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import type { EntityKind } from '../../shared/scheme/scheme.ts';
import { errorSentence } from '../app/error-sentence.ts';
import { useTexts } from '../app/language.ts';
import { entitiesView, selectEntity } from './entities-view.ts';
import { createEntity } from './entity-actions.ts';
import type { EntityRow } from './entity-rows.ts';
import { useEscape } from './use-escape.ts';

interface EntityIndexProps {
  readonly rows: readonly EntityRow[];
  /** There is nobody at all, whatever is looked for. */
  readonly isEmpty: boolean;
  readonly isCounted: boolean;
  readonly readOnly: boolean;
  search(typed: string): void;
  /** The keyboard goes on to the details of the entity that is selected. */
  enter(): void;
}

const kinds: readonly EntityKind[] = ['person', 'organisation', 'group', 'place', 'other'];
const rowHeight = 44;
const pageRows = 10;

/**
 * The list of entities with the field that looks for them. The keyboard stays in the field: the arrows go through the list
 * and show each entity, Enter goes on to its details, or adds who is not there.
 */
export function EntityIndex({ rows, isEmpty, isCounted, readOnly, search, enter }: EntityIndexProps) {
  const texts = useTexts();
  const listId = useId();
  const { query, kind, selected } = useStore(entitiesView);
  const [error, setError] = useState<HostError | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const place = rows.findIndex(({ id }) => id === selected);
  const name = nameFrom(query);
  const isTaken = rows.some(({ entity }) => entity?.name.toLowerCase() === name.toLowerCase());
  const canCreate = !readOnly && name !== '' && !isTaken;
  const count = rows.length + (canCreate ? 1 : 0);
  const [isOnNew, setOnNew] = useState(false);
  const onNew = canCreate && (isOnNew || rows.length === 0);
  const at = onNew ? rows.length : place;

  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });

  useEscape(field, () => {
    if (query === '') return false;
    entitiesView.setState({ query: '' });
    return true;
  });

  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' });
    // The virtualizer is another object each time.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [at]);

  function goTo(next: number): void {
    const to = Math.max(0, Math.min(count - 1, next));
    const row = rows[to];
    setOnNew(!row);
    if (row) selectEntity(row.id);
  }

  async function create(): Promise<void> {
    const failed = await createEntity(query);
    setError(failed);
    if (failed) return;
    entitiesView.setState({ query: '' });
    enter();
  }

  function choose(): void {
    if (onNew) void create();
    else if (at >= 0) enter();
    else goTo(0);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
        goTo(at + 1);
        break;
      case 'ArrowUp':
        goTo(at < 0 ? count - 1 : at - 1);
        break;
      case 'PageDown':
        goTo(at + pageRows);
        break;
      case 'PageUp':
        goTo(at - pageRows);
        break;
      case 'Enter':
        choose();
        break;
      default:
        return;
    }
    event.preventDefault();
  }

  return (
    <div className="entity-index">
      <div className="entity-search">
        <div className="entity-search-field">
          <Search size={14} aria-hidden />
          <input
            ref={field}
            className="text-field"
            type="text"
            role="combobox"
            aria-label={texts.entities.view.search}
            aria-expanded={count > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
            placeholder={texts.entities.view.searchPlaceholder}
            value={query}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
            data-view-start=""
            onChange={(event) => {
              setOnNew(false);
              setError(null);
              search(event.target.value);
            }}
            onKeyDown={onKeyDown}
          />
        </div>
        <select
          className="select-field"
          aria-label={texts.entities.view.kindFilter}
          value={kind ?? ''}
          onChange={(event) =>
            entitiesView.setState({ kind: kinds.find((each) => each === event.target.value) ?? null })
          }
        >
          <option value="">{texts.entities.view.allKinds}</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {texts.inspector.entity.kinds[each]}
            </option>
          ))}
        </select>
      </div>
      {error && (
        <p className="field-error" role="alert">
          {errorSentence(texts, error)}
        </p>
      )}
      {count === 0 && (
        <p className="entities-note quiet">
          {isEmpty
            ? `${texts.entities.view.none} ${readOnly ? '' : texts.entities.view.noneDetail}`
            : texts.entities.view.noMatch}
        </p>
      )}
      <div ref={scroller} className="entity-index-list">
        <div
          id={listId}
          // A select cannot hold rows of several parts, nor be virtualised.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="listbox"
          aria-label={texts.entities.view.list}
          style={{ height: virtualizer.getTotalSize(), position: 'relative' }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              // The field holds the focus and its keys choose a row: a row needs none of its own.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={row?.id ?? ''}
                id={`${listId}-${index}`}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
                role="option"
                aria-selected={index === at}
                aria-posinset={index + 1}
                aria-setsize={count}
                className="entity-index-row"
                style={{ transform: `translateY(${start}px)`, height: rowHeight }}
                onClick={() => (row ? goTo(index) : void create())}
              >
                {row ? (
                  <IndexRow row={row} isCounted={isCounted} />
                ) : (
                  <span className="entity-index-name">
                    {texts.entities.view.create(name, texts.inspector.entity.kinds[guessKind(query)])}
                  </span>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

function IndexRow({ row, isCounted }: { readonly row: EntityRow; readonly isCounted: boolean }) {
  const texts = useTexts();
  const { entity, references, articles } = row;
  const used = references === 0 ? texts.entities.view.unused : texts.entities.view.used(references, articles);
  return (
    <>
      <span className="entity-index-name" dir="auto">
        {entity?.name ?? row.id}
      </span>
      {entity ? (
        <span className="entity-kind">{texts.inspector.entity.kinds[entity.kind]}</span>
      ) : (
        <span className="entity-missing">
          <TriangleAlert size={12} aria-hidden /> {texts.entities.missing.short}
        </span>
      )}
      <span className="entity-facts">
        {isCounted && <span>{used}</span>}
        {entity?.aliases && <span dir="auto">{entity.aliases.join(', ')}</span>}
      </span>
    </>
  );
}
