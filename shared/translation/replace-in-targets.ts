import { widenToGraphemes } from '../text/graphemes.ts';
import { utf16 } from '../text/offset.ts';
import type { JoinedSegment } from './joined.ts';

export interface TargetQuery {
  readonly find: string;
  readonly replacement: string;
  readonly matchCase: boolean;
  /** Neither letter nor digit may stand beside it. */
  readonly wholeWords: boolean;
}

/** What replacing would make of one target. */
export interface TargetReplacement {
  readonly row: JoinedSegment;
  readonly before: string;
  readonly after: string;
  /** How many places change. */
  readonly count: number;
}

/** The targets that replacing changes, in the order of the article. O(n) in their length. */
export function replacementsIn(
  rows: readonly JoinedSegment[],
  query: TargetQuery,
): readonly TargetReplacement[] {
  return rows.flatMap((row): TargetReplacement[] => {
    const { target: before } = row;
    const { text: after, count } = replaced(before, query);
    return after === before ? [] : [{ row, before, after, count }];
  });
}

/** A text with all places replaced that do not overlap, from its start on; none is inside a character that people see as one. */
function replaced(text: string, query: TargetQuery): { readonly text: string; readonly count: number } {
  const { find, replacement } = query;
  const places = placesOf(text, query);
  let result = '';
  let from = 0;
  for (const place of places) {
    result += text.slice(from, place) + replacement;
    from = place + find.length;
  }
  // A place that says so already does not change.
  const changed = places.filter((place) => text.slice(place, place + find.length) !== replacement);
  return { text: result + text.slice(from), count: changed.length };
}

function placesOf(text: string, { find, matchCase, wholeWords }: TargetQuery): readonly number[] {
  if (find === '') return [];
  const [within, sought] = matchCase ? [text, find] : [lowered(text), lowered(find)];
  const places: number[] = [];
  let at = within.indexOf(sought);
  while (at !== -1) {
    const end = at + find.length;
    const isFound = isWholeCharacters(text, at, end) && (!wholeWords || isWholeWords(text, at, end));
    if (isFound) places.push(at);
    at = within.indexOf(sought, isFound ? end : at + 1);
  }
  return places;
}

/** Of the same length, so that places are those of the text: the few letters whose lower case is longer stay as they are. */
function lowered(text: string): string {
  return Array.from(text, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  }).join('');
}

function isWholeCharacters(text: string, start: number, end: number): boolean {
  const widened = widenToGraphemes(text, { start: utf16(start), end: utf16(end) });
  return widened.start === start && widened.end === end;
}

function isWholeWords(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end));
}
