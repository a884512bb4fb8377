import { folded } from '../library/filter.ts';

/**
 * How well a title fits what was typed; `null` when it does not. Higher is better: the title begins with it, a word
 * of it does, it holds it, or it holds its letters in order ("gna" for "Go to the next annotation"). Among equals the
 * shorter title wins, of which what was typed is the larger part.
 */
export function rank(title: string, typed: string): number | null {
  const wanted = folded(typed).trim();
  if (wanted === '') return 0;
  const text = folded(title);
  const shortness = 1 / (1 + text.length);
  if (text.startsWith(wanted)) return 4 + shortness;
  const words = wanted.split(/\s+/);
  if (words.every((word) => beginsAWord(text, word))) return 3 + shortness;
  if (words.every((word) => text.includes(word))) return 2 + shortness;
  return initials(text).includes(wanted.replaceAll(' ', '')) ? 1 + shortness : null;
}

function beginsAWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  return false;
}

function initials(text: string): string {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0]).join('');
}

/** The best `limit` items for what was typed, best first; in their own order while nothing is typed. */
export function ranked<Item>(
  items: readonly Item[],
  typed: string,
  titleOf: (item: Item) => string,
  limit: number,
): readonly Item[] {
  return items
    .flatMap((item) => {
      const score = rank(titleOf(item), typed);
      return score === null ? [] : [{ item, score }];
    })
    .toSorted((left, right) => right.score - left.score)
    .slice(0, limit)
    .map(({ item }) => item);
}
