// A table cannot be virtualised with rows of measured heights: the roles say what its elements would.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { languageName } from '../../shared/i18n/language-name.ts';
import type { LanguageTag } from '../../shared/translation/segment.ts';
import type { SourceArticle } from './source-annotations.ts';
import { useLanguage, useTexts } from '../app/language.ts';
import { liveCell } from './live-cell.ts';
import { passes } from './segment-filter.ts';
import { sourceCell } from './source-selection.ts';
import { SegmentRow } from './SegmentRow.tsx';
import { stepRow } from './translation-actions.ts';
import { useTranslation } from './translation-store.ts';

interface SegmentRowsProps {
  readonly article: SourceArticle;
  readonly language: LanguageTag;
}

/** Before a row has been measured: so many pixels for a line, so many characters in one. */
const lineHeight = 27;
const charactersInLine = 46;

/** The segments beside each other, of which only the rows in view exist, and the active one. */
export function SegmentRows({ article, language }: SegmentRowsProps) {
  const texts = useTexts().translation;
  const name = languageName(language, useLanguage());
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useTranslation((state) => state.rows);
  const active = useTranslation((state) => state.active);
  const filter = useTranslation((state) => state.filter);
  const shown = useMemo(
    () =>
      rows.flatMap((row, index) =>
        // The row that is worked on stays until it is left, whatever becomes of its status meanwhile.
        passes(row, filter) || row.id === active ? [{ row, number: index + 1 }] : [],
      ),
    [rows, filter, active],
  );
  const at = shown.findIndex(({ row }) => row.id === active);
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => estimatedHeight(shown[index]?.row.translation.segment.quote.length ?? 0),
    getItemKey: (index) => shown[index]?.row.id ?? index,
    // What is being written must not go when it is scrolled out of view.
    rangeExtractor: (range: Range) =>
      at === -1 ? defaultRangeExtractor(range) : withIndex(defaultRangeExtractor(range), at),
    overscan: 4,
  });

  // Before the frame is painted: a row that comes to life is already where it will be looked for.
  useLayoutEffect(() => {
    if (at !== -1) virtualizer.scrollToIndex(at, { align: 'auto' });
    // oxlint-disable-next-line react/exhaustive-deps
  }, [active, virtualizer]);

  // A row that may not be written in has no editor that would take the keyboard.
  useEffect(() => {
    if (active === null || liveCell()) return;
    scroller.current?.querySelector<HTMLElement>('[data-row-focus]')?.focus({ preventScroll: true });
  }, [active]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const row = scroller.current?.querySelector<HTMLElement>('[aria-current]');
    const isOnRow = document.activeElement === row;
    const isInSource = active !== null && document.activeElement === sourceCell(active);
    if (event.key === 'Escape' && isInSource && liveCell()) liveCell()?.focus();
    else if (event.key === 'Escape' && !isOnRow) row?.focus({ preventScroll: true });
    // A second Esc leaves the view.
    else if (!isOnRow || event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === 'Enter') liveCell()?.focus();
    else if (event.key === 'ArrowDown') stepRow(1);
    else if (event.key === 'ArrowUp') stepRow(-1);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={scroller}
      className="segment-scroller"
      role="grid"
      tabIndex={-1}
      aria-label={texts.grid(name)}
      aria-rowcount={shown.length}
      data-kutip-target=""
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="segment-rows" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const item = shown[index];
          if (!item) return null;
          const isActive = item.row.id === active;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className="segment-row"
              role="row"
              tabIndex={-1}
              aria-rowindex={index + 1}
              aria-current={isActive || undefined}
              aria-label={texts.segment(item.number)}
              data-segment={item.row.id}
              data-status={item.row.status}
              style={{ transform: `translateY(${start}px)` }}
            >
              <SegmentRow
                row={item.row}
                number={item.number}
                article={article}
                language={language}
                isActive={isActive}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function withIndex(indexes: readonly number[], index: number): number[] {
  return indexes.includes(index) ? [...indexes] : [...indexes, index].toSorted((a, b) => a - b);
}

function estimatedHeight(length: number): number {
  return 20 + lineHeight * Math.max(1, Math.ceil(length / charactersInLine));
}
