import { utf16 } from '../../shared/text/offset.ts';
import { nextPlaceable, placeablesIn } from '../../shared/translation/placeables.ts';
import type { SegmentId } from '../../shared/translation/segment.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { currentTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { liveCell } from './live-cell.ts';
import { activeRow, insertIntoTarget, sayBarrier } from './translation-actions.ts';
import { translation } from './translation-store.ts';

/** What the command put into the target last, and the text as it stood right after. */
let last: {
  readonly id: SegmentId;
  readonly index: number;
  readonly start: number;
  readonly text: string;
} | null = null;

/**
 * Inserts the next number, quotation or name of the source at the caret. Pressed again, with nothing typed in between, it
 * puts the one after in its place.
 */
export function insertNextPlaceable(): void {
  const row = activeRow();
  const cell = liveCell();
  const { session } = sessionStore.getState();
  const { draft } = translation.getState();
  if (!row || !cell || !draft || !session) return sayBarrier(row);
  const texts = currentTexts().translation;
  const placeables = placeablesIn(row.translation.segment.quote, session.source.language);
  const isAgain =
    last?.id === row.id && last.text === draft.text && draft.selection.start === draft.selection.end;
  const before = isAgain ? last : null;
  const index = nextPlaceable(placeables, draft.text, before?.index ?? null);
  const placeable = index === null ? undefined : placeables[index];
  if (index === null || !placeable) return announce(texts.noPlaceables);
  const start = before?.start ?? draft.selection.start;
  if (before) cell.select({ start: utf16(start), end: draft.selection.end });
  insertIntoTarget(placeable.text);
  last = { id: row.id, index, start, text: cell.text() };
  announce(texts.inserted(placeable.text));
}
