import { fittedWords, wordsToInsert } from '../../../shared/glossary/segment-terms.ts';
import { utf16, type Utf16Range } from '../../../shared/text/offset.ts';
import type { SegmentId } from '../../../shared/translation/segment.ts';
import { currentTexts } from '../../app/language.ts';
import { announce } from '../../ui/announce.ts';
import { activeRow, activeTarget, insertIntoTarget, selectInTarget } from '../translation-actions.ts';
import { translation } from '../translation-store.ts';
import { termsOfRow } from './glossary.ts';

/** What the key has put into the target: pressed again at once, it puts the next in its place. */
interface Insertion {
  readonly row: SegmentId;
  readonly words: readonly string[];
  readonly at: number;
  /** Where what was inserted stands, and the text with it. */
  readonly place: Utf16Range;
  readonly text: string;
}

let last: Insertion | null = null;

/** Puts the next term that the target lacks at the caret. */
export function insertNextTerm(): void {
  const row = activeRow();
  if (!row) return insertIntoTarget('');
  const again = lastStandsStill() ? last : null;
  const words = again?.words ?? wordsToInsert(termsOfRow(row, activeTarget()));
  const at = again ? (again.at + 1) % words.length : 0;
  const next = words[at];
  if (next === undefined) return announce(currentTexts().glossary.nothingToInsert);
  if (again) selectInTarget(again.place);
  const place = insertWords(next);
  last = place && { row: row.id, words, at, place, text: activeTarget() };
}

/** Puts words in the place of what is selected in the target, and says so; null where there is no live cell to write in. */
export function insertWords(words: string): Utf16Range | null {
  const { draft } = translation.getState();
  if (!draft) {
    // Says why.
    insertIntoTarget('');
    return null;
  }
  const { text, selection } = draft;
  const fitted = fittedWords(words, text.slice(0, selection.start), text.slice(selection.end));
  insertIntoTarget(fitted);
  announce(currentTexts().glossary.inserted(words));
  return { start: selection.start, end: utf16(selection.start + fitted.length) };
}

/** Nothing has been typed and the caret has not moved since. */
function lastStandsStill(): boolean {
  const { draft } = translation.getState();
  return (
    last !== null &&
    draft?.id === last.row &&
    draft.text === last.text &&
    draft.selection.start === last.place.end &&
    draft.selection.end === last.place.end
  );
}
