import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTexts } from '../app/language.ts';
import { HistoryRowOption } from './HistoryRowOption.tsx';
import { historyRows, type ListedStep } from './list-rows.ts';
import { useTimes } from './times.ts';

interface HistoryListProps {
  readonly steps: readonly ListedStep[];
  /** The step that is looked at. */
  readonly chosen: ListedStep;
  choose(step: ListedStep): void;
  /** Enter, and Shift+Enter. */
  open(step: ListedStep, everythingSince: boolean): void;
  /** The end of the list is in sight. */
  nearEnd?(): void;
}

const sessionHeight = 34;
const stepHeight = 50;
const gapHeight = 20;

/**
 * What happened, newest first, as a list box of which only the rows in view exist. The arrows walk back and forth in
 * time, and what is chosen is shown beside the list.
 */
export function HistoryList({ steps, chosen, choose, open, nearEnd }: HistoryListProps) {
  const texts = useTexts().history;
  const times = useTimes();
  const listId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => historyRows(steps), [steps]);
  const at = Math.max(0, steps.indexOf(chosen));
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(rows[index]),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
  });
  useEffect(() => virtualizer.measure(), [rows, virtualizer]);

  useEffect(() => {
    const row = rows.findIndex((each) => each.kind === 'step' && each.number === at);
    // With the first step its heading comes into view too.
    if (row !== -1) virtualizer.scrollToIndex(at === 0 ? 0 : row, { align: 'auto' });
  }, [at, rows, virtualizer]);

  const shown = virtualizer.getVirtualItems();
  const lastShown = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastShown >= rows.length - 1) nearEnd?.();
    // Asked once for each list: what comes makes another one.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [lastShown, rows.length]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / stepHeight) - 1);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: steps.length - 1,
    };
    const target = targets[event.key];
    if (target !== undefined) {
      const step = steps[Math.max(0, Math.min(steps.length - 1, target))];
      if (step) choose(step);
    } else if (event.key === 'Enter') open(chosen, event.shiftKey);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={scroller}
      className="history-list"
      data-view-start=""
      // A select cannot hold rows of several parts, nor be virtualised.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="listbox"
      tabIndex={0}
      aria-label={texts.list}
      aria-activedescendant={`${listId}${at}`}
      onKeyDown={onKeyDown}
    >
      <div className="history-rows" role="presentation" style={{ blockSize: virtualizer.getTotalSize() }}>
        {shown.map(({ index, start, size, key }) => {
          const row = rows[index];
          const style = { blockSize: size, transform: `translateY(${start}px)` };
          if (!row) return null;
          return row.kind === 'session' ? (
            // Each option says its time: for a list box, a heading between options would be nothing.
            <div key={key} className="history-session" style={style} aria-hidden="true">
              {times.session(row.start, row.end)}
            </div>
          ) : (
            <HistoryRowOption
              key={key}
              id={`${listId}${row.number}`}
              step={row.step}
              position={row.number + 1}
              count={steps.length}
              isChosen={row.number === at}
              style={style}
              choose={() => choose(row.step)}
            />
          );
        })}
      </div>
    </div>
  );
}

function heightOf(row: ReturnType<typeof historyRows>[number] | undefined): number {
  if (row?.kind === 'session') return sessionHeight;
  return row?.step.hasGapBefore ? stepHeight + gapHeight : stepHeight;
}
