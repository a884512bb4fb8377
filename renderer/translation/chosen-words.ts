import { useEffect } from 'react';
import type { Utf16Range } from '../../shared/text/offset.ts';
import type { SegmentId } from '../../shared/translation/segment.ts';
import { liveCell } from './live-cell.ts';
import { selectedSourceWords, sourceCell } from './source-selection.ts';
import { translation } from './translation-store.ts';
import './chosen-words.css';

/**
 * What was selected last in the source and in the target of the active row. A browser has one selection: who selects on the
 * one side loses what is selected on the other, so both are kept here, for what takes words of both.
 */
interface ChosenWords {
  readonly row: SegmentId | null;
  readonly source: Utf16Range | null;
  readonly target: Utf16Range | null;
}

type Side = 'source' | 'target';

const nothing: ChosenWords = { row: null, source: null, target: null };

let chosen = nothing;

export function chosenWords(row: SegmentId): Pick<ChosenWords, Side> {
  // The browser tells of a selection a moment after it was made.
  follow();
  return chosen.row === row ? chosen : nothing;
}

export function forgetChosenWords(): void {
  chosen = nothing;
  for (const side of ['source', 'target'] as const) CSS.highlights.delete(highlightOf(side));
}

/** Follows the selection for as long as the calling component is mounted. */
export function useChosenWords(): void {
  useEffect(() => {
    document.addEventListener('selectionchange', follow);
    const stop = translation.subscribe((state, before) => {
      if (state.active !== before.active) forgetChosenWords();
      else if (state.draft?.text !== before.draft?.text) choose('target', null);
      else if (state.draft?.selection !== before.draft?.selection) follow();
    });
    return () => {
      document.removeEventListener('selectionchange', follow);
      stop();
      forgetChosenWords();
    };
  }, []);
}

function follow(): void {
  const { active, draft } = translation.getState();
  if (active === null) return;
  if (chosen.row !== active) chosen = { ...nothing, row: active };
  const anchor = document.getSelection()?.anchorNode ?? null;
  if (sourceCell(active)?.contains(anchor)) choose('source', selectedSourceWords(active));
  // A cell that loses the keyboard forgets its selection before the browser has moved it.
  else if (draft?.id === active && liveCell()?.element === document.activeElement) {
    const { start, end } = draft.selection;
    choose('target', start < end ? draft.selection : null);
  }
}

/**
 * What is chosen stays to be seen when the selection goes to the other side: as a highlight, since elements around the words
 * would take the selection's own nodes away while a person is still dragging.
 */
function choose(side: Side, range: Utf16Range | null): void {
  chosen = { ...chosen, [side]: range };
  const selection = document.getSelection();
  if (!range || !selection || selection.rangeCount === 0) CSS.highlights.delete(highlightOf(side));
  else CSS.highlights.set(highlightOf(side), new Highlight(new StaticRange(selection.getRangeAt(0))));
}

function highlightOf(side: Side): string {
  return `chosen-${side}`;
}
