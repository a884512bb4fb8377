import type { Edit } from '../host/contract.ts';
import type { HistoryEntry } from './operation.ts';

export interface UndoStacks {
  /** Edits that can be taken back, the next one last. */
  readonly undo: readonly HistoryEntry[];
  /** Edits that were taken back and can be repeated, the next one last. */
  readonly redo: readonly HistoryEntry[];
}

/**
 * Folds a history, oldest first, into what can be undone and redone. The history is all there is: nothing about
 * undo is stored, so it works after a restart. A new edit clears what could be redone, as in every editor. An
 * undo or redo of an edit that the history does not hold (the log was deleted) changes nothing. O(n).
 */
export function undoStacks(history: readonly HistoryEntry[]): UndoStacks {
  const undo: HistoryEntry[] = [];
  let redo: HistoryEntry[] = [];
  for (const entry of history) {
    switch (entry.kind) {
      case 'edit':
        undo.push(entry);
        redo = [];
        break;
      case 'undo':
        move(undo, redo, entry.of);
        break;
      case 'redo':
        move(redo, undo, entry.of);
        break;
    }
  }
  return { undo, redo };
}

/** The edit that takes back the last one which can be taken back; null when there is none. */
export function nextUndo(
  history: readonly HistoryEntry[],
  stamp: { readonly id: string; readonly time: string },
): Edit | null {
  const last = undoStacks(history).undo.at(-1);
  return last ? { ...stamp, kind: 'undo', of: last.id, operation: last.inverse } : null;
}

/** The edit that repeats the last one which was taken back; null when there is none. */
export function nextRedo(
  history: readonly HistoryEntry[],
  stamp: { readonly id: string; readonly time: string },
): Edit | null {
  const last = undoStacks(history).redo.at(-1);
  return last ? { ...stamp, kind: 'redo', of: last.id, operation: last.operation } : null;
}

function move(from: HistoryEntry[], to: HistoryEntry[], id: string | undefined): void {
  const place = from.findLastIndex((entry) => entry.id === id);
  if (place !== -1) to.push(...from.splice(place, 1));
}
