import { useVirtualizer } from '@tanstack/react-virtual';
import { Search } from 'lucide-react';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import type { GlossaryEntry } from '../../../shared/glossary/glossary-entry.ts';
import { useTexts } from '../../app/language.ts';
import { useEscape } from '../../entities/use-escape.ts';
import { termsInOrder } from './glossary.ts';
import { glossaryView, selectEntry } from './glossary-view.ts';

interface GlossaryIndexProps {
  readonly rows: readonly GlossaryEntry[];
  search(typed: string): void;
  /** The keyboard goes on to the entry that is selected. */
  enter(): void;
}

const rowHeight = 44;
const pageRows = 10;

/** All terms with the field that looks for them, where the keyboard stays: arrows go through the list, Enter goes on. */
export function GlossaryIndex({ rows, search, enter }: GlossaryIndexProps) {
  const texts = useTexts().glossary;
  const listId = useId();
  const query = useStore(glossaryView, (state) => state.query);
  const selected = useStore(glossaryView, (state) => state.selected);
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const at = rows.findIndex(({ id }) => id === selected);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });

  useEscape(field, () => {
    if (query === '') return false;
    glossaryView.setState({ query: '' });
    return true;
  });

  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' });
    // The virtualizer is another object each time.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [at]);

  function goTo(next: number): void {
    const row = rows[Math.max(0, Math.min(rows.length - 1, next))];
    if (row) selectEntry(row.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') goTo(at + 1);
    else if (event.key === 'ArrowUp') goTo(at < 0 ? rows.length - 1 : at - 1);
    else if (event.key === 'PageDown') goTo(at + pageRows);
    else if (event.key === 'PageUp') goTo(at - pageRows);
    else if (event.key === 'Enter') {
      if (at >= 0) enter();
      else goTo(0);
    } else return;
    event.preventDefault();
  }

  return (
    <div className="glossary-index">
      <div className="field-with-icon glossary-search">
        <Search size={14} aria-hidden />
        <input
          ref={field}
          className="text-field"
          type="text"
          role="combobox"
          aria-label={texts.search}
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={at >= 0 ? `${listId}-${at}` : undefined}
          placeholder={texts.searchPlaceholder}
          value={query}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
          data-view-start=""
          onChange={(event) => search(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {rows.length === 0 && <p className="quiet glossary-no-match">{texts.noMatch}</p>}
      <div ref={scroller} className="glossary-list">
        <div
          id={listId}
          // A select cannot hold rows of several parts, nor be virtualised.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="listbox"
          aria-label={texts.list}
          style={{ height: virtualizer.getTotalSize(), position: 'relative' }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                // The field holds the focus and its keys choose a row: a row needs none of its own.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
                <div
                  key={row.id}
                  id={`${listId}-${index}`}
                  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
                  role="option"
                  aria-selected={index === at}
                  aria-posinset={index + 1}
                  aria-setsize={rows.length}
                  className="glossary-row"
                  style={{ transform: `translateY(${start}px)`, height: rowHeight }}
                  onClick={() => goTo(index)}
                >
                  <Row entry={row} />
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

function Row({ entry }: { readonly entry: GlossaryEntry }) {
  const [first, ...others] = termsInOrder(entry);
  return (
    <>
      <span className="glossary-row-name" dir="auto">
        {first?.[1].term ?? entry.id}
      </span>
      <span className="glossary-row-others" dir="auto">
        {others.map(([language, { term }]) => `${language}: ${term}`).join(' · ')}
      </span>
    </>
  );
}
