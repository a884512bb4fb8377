import type { Annotation } from '../annotation/annotation.ts';

/** Words that a person has tagged with a label, and how consistently. */
export interface TaggedWords {
  readonly label: string;
  readonly words: string;
  /** How often they carry the label. */
  readonly tagged: number;
  /** How often they stand in the articles that were annotated, with the label or without. */
  readonly occurrences: number;
}

/** Letters or digits that a string needs to be worth remembering: "ia" is everywhere. */
const fewestLetters = 3;
/** In UTF-16 units: nobody says a longer one again, but for a repeated block, which is found as such. */
const longestWords = 300;

/** How often each string was tagged with each label, by label. Discontinuous annotations and single letters are left out. */
export function countTagged(annotations: Iterable<Annotation>): ReadonlyMap<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { label, spans, quote } of annotations) {
    const letters = quote.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (spans.length !== 1 || letters < fewestLetters || quote.length > longestWords) continue;
    const ofLabel = counts.get(label) ?? new Map<string, number>();
    counts.set(label, ofLabel.set(quote, (ofLabel.get(quote) ?? 0) + 1));
  }
  return counts;
}

/** A string that stands in a text, in UTF-16 units. */
export interface Occurrence {
  readonly words: string;
  readonly start: number;
}

/**
 * Where strings stand in a text as whole words, upper and lower case told apart, in the order of the text; strings that
 * overlap are all found. O(n) for a text of n characters, as far as few strings begin with the same word.
 */
export function findOccurrences(text: string, strings: Iterable<string>): readonly Occurrence[] {
  const byFirstToken = new Map<string, string[]>();
  for (const words of strings) {
    const first = words.match(token)?.[0];
    if (first === undefined || !words.startsWith(first)) continue;
    byFirstToken.set(first, [...(byFirstToken.get(first) ?? []), words]);
  }
  if (byFirstToken.size === 0) return [];
  const found: Occurrence[] = [];
  for (const match of text.matchAll(everyToken))
    for (const words of byFirstToken.get(match[0]) ?? [])
      if (text.startsWith(words, match.index) && endsWithWord(text, match.index + words.length))
        found.push({ words, start: match.index });
  return found;
}

/** A word, or a mark by itself. */
const token = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/u;
const everyToken = new RegExp(token.source, 'gu');

function endsWithWord(text: string, end: number): boolean {
  return !/^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(end - 1, end + 1));
}
