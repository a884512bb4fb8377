import type { Edit } from '../host/contract.ts';
import type { BulkMark, HistoryEntry } from './operation.ts';

/** What a new entry of the history is given by who makes it: a ULID, and the time as ISO 8601 in UTC. */
export interface Stamp {
  readonly id: string;
  readonly time: string;
}

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
export function nextUndo(history: readonly HistoryEntry[], stamp: Stamp): Edit | null {
  const last = undoStacks(history).undo.at(-1);
  return last ? undoing(last, stamp) : null;
}

/** The edit that takes back a set's part of a bulk change, whatever came after it; null where there is none to take back. */
export function undoOfBulk(history: readonly HistoryEntry[], bulk: string, stamp: Stamp): Edit | null {
  const part = undoStacks(history).undo.findLast((entry) => entry.bulk === bulk);
  return part ? undoing(part, stamp) : null;
}

/** The edit that repeats a set's part of a bulk change that was taken back; null where there is none. */
export function redoOfBulk(history: readonly HistoryEntry[], bulk: string, stamp: Stamp): Edit | null {
  const part = undoStacks(history).redo.findLast((entry) => entry.bulk === bulk);
  return part ? redoing(part, stamp) : null;
}

/** The edit that repeats the last one which was taken back; null when there is none. */
export function nextRedo(history: readonly HistoryEntry[], stamp: Stamp): Edit | null {
  const last = undoStacks(history).redo.at(-1);
  return last ? redoing(last, stamp) : null;
}

function undoing(entry: HistoryEntry, stamp: Stamp): Edit {
  return { ...stamp, kind: 'undo', of: entry.id, ...bulkMarkOf(entry), operation: entry.inverse };
}

function redoing(entry: HistoryEntry, stamp: Stamp): Edit {
  return { ...stamp, kind: 'redo', of: entry.id, ...bulkMarkOf(entry), operation: entry.operation };
}

/** Without keys that have no value: an entry is compared and written as it is. */
export function bulkMarkOf({ bulk, title }: Partial<BulkMark>): Partial<BulkMark> {
  return { ...(bulk !== undefined && { bulk }), ...(title !== undefined && { title }) };
}

function move(from: HistoryEntry[], to: HistoryEntry[], id: string | undefined): void {
  const place = from.findLastIndex((entry) => entry.id === id);
  if (place !== -1) to.push(...from.splice(place, 1));
}
