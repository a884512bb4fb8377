import { utf16, type Utf16Range } from '../text/offset.ts';

/** Scripts whose words are not written apart; Hangul has spaces. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** Whether a term is found as a stretch of characters instead of word by word. */
export function isUnspaced(term: string): boolean {
  return unspaced.test(term) || !/[\p{L}\p{N}]/u.test(term);
}

/** Kinds of characters of which a run is one word: "ドル" is not in "アイドル", nor "G7" in "G77". */
const runs = [/[\p{sc=Katakana}ー]/u, /[\p{N}]/u, /[\p{sc=Latin}]/u];

/** Where the term stands, literally, and does not cut a run at its ends. O(n). */
export function unspacedPlaces(text: string, term: string): readonly Utf16Range[] {
  const places: Utf16Range[] = [];
  if (term === '') return places;
  for (let start = text.indexOf(term); start !== -1; start = text.indexOf(term, start + 1)) {
    const end = start + term.length;
    if (!cutsRun(text, start) && !cutsRun(text, end)) places.push({ start: utf16(start), end: utf16(end) });
  }
  return places;
}

function cutsRun(text: string, place: number): boolean {
  const [before, after] = [text.charAt(place - 1), text.charAt(place)];
  return runs.some((run) => run.test(before) && run.test(after));
}
