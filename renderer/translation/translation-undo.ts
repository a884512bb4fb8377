import type { Operation } from '../../shared/annotation/operation.ts';
import type { SegmentId } from '../../shared/translation/segment.ts';
import { annotationActions } from '../annotation/actions.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { liveCell } from './live-cell.ts';
import { activate } from './translation-actions.ts';
import { translation } from './translation-store.ts';

/** Takes back what was written in the cell, and then, step by step, what was done to the article. */
export function undoHere(): void {
  if (isBesideRows() || !liveCell()?.undo()) undoOperation();
}

export function redoHere(): void {
  if (isBesideRows() || !liveCell()?.redo()) redoOperation();
}

/** Who works in a panel takes back what was done there, and nothing that was typed into the cell before. */
function isBesideRows(): boolean {
  return document.activeElement?.closest('[data-pane=inspector]') instanceof Element;
}

export function undoOperation(): void {
  annotationActions.undo();
  goToLastChange();
}

export function redoOperation(): void {
  annotationActions.redo();
  goToLastChange();
}

/** The person sees what came back or changed. */
function goToLastChange(): void {
  const last = sessionStore.getState().session?.history.at(-1);
  const { rows } = translation.getState();
  const touched = last && touchedSegments(last.operation).find((id) => rows.some((row) => row.id === id));
  if (touched !== undefined) activate(touched);
}

function touchedSegments(operation: Operation): readonly SegmentId[] {
  switch (operation.type) {
    case 'add-segment':
      return [operation.segment.id];
    case 'update-segment':
    case 'remove-segment':
      return [operation.id];
    case 'group':
      return operation.operations.flatMap(touchedSegments);
    case 'add':
    case 'remove':
    case 'update':
    case 'document':
      return [];
  }
}
