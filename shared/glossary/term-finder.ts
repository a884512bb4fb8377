import { utf16, type Utf16Range } from '../text/offset.ts';
import type { LanguageTag } from '../translation/segment.ts';
import { isDoubledWordOfItsOwn } from './inflection/indonesian-roots.ts';
import { compareForms, furtherForm, type WordForm } from './inflection/word-form.ts';
import { primaryLanguage, stemsOf } from './inflection/word-stems.ts';
import { patternsOf, type PatternWord, type TermPattern } from './term-pattern.ts';
import { isHyphen, isSameGap, wordsOf, type TermWord } from './term-words.ts';
import { isUnspaced, unspacedPlaces } from './unspaced-places.ts';

/** Words to look for, and what they stand for. */
export interface SoughtTerm<Value> {
  readonly words: string;
  readonly value: Value;
}

/** Where a term stands in a text. Half-open, in UTF-16 units. */
export interface TermMatch<Value> extends Utf16Range {
  readonly form: WordForm;
  readonly value: Value;
}

export type TermFinder<Value> = (text: string) => readonly TermMatch<Value>[];

/**
 * Finds many terms in texts of one language, with the forms that the language gives its words. Where terms overlap, the
 * longest stands and the others go: "menteri luar negeri" is not also "menteri". Terms with the same words all stand.
 *
 * A search is O(words × stems of a word), however many terms there are. Matches are in the order of the text.
 */
export function createTermFinder<Value>(
  terms: readonly SoughtTerm<Value>[],
  language: LanguageTag,
): TermFinder<Value> {
  const unspaced = terms.filter(({ words }) => isUnspaced(words));
  const spaced = terms.filter(({ words }) => !isUnspaced(words));
  const byFirstWord = Map.groupBy(
    spaced.flatMap(({ words, value }) => patternsOf(words, language).map((pattern) => ({ pattern, value }))),
    ({ pattern }) => pattern.words[0]?.plain ?? '',
  );

  return (text) => {
    const found = unspaced.flatMap(({ words, value }) =>
      unspacedPlaces(text, words.trim()).map((place): TermMatch<Value> => ({
        ...place,
        form: 'exact',
        value,
      })),
    );
    const reading = readText(text, language);
    for (const first of reading.words.keys())
      for (const stem of reading.stemsAt(first).keys())
        for (const { pattern, value } of byFirstWord.get(stem) ?? []) {
          const match = matchAt(reading, first, pattern);
          if (match) found.push({ ...match, value });
        }
    return longestFirst(found);
  };
}

/** The longest of those that overlap, and of those in one place all that are as near to the words. */
function longestFirst<Value>(found: readonly TermMatch<Value>[]): readonly TermMatch<Value>[] {
  const kept: TermMatch<Value>[] = [];
  const byLength = found.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || compareForms(a.form, b.form) || a.start - b.start,
  );
  for (const match of byLength) {
    const isFree = kept.every(
      (other) =>
        other.end <= match.start ||
        other.start >= match.end ||
        (other.start === match.start && other.end === match.end && other.form === match.form),
    );
    if (isFree) kept.push(match);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}

interface Reading {
  readonly text: string;
  readonly words: readonly TermWord[];
  readonly doubles: boolean;
  stemsAt(index: number): ReadonlyMap<string, WordForm>;
}

const noStems: ReadonlyMap<string, WordForm> = new Map();

function readText(text: string, language: LanguageTag): Reading {
  const words = wordsOf(text, language);
  const stems: (ReadonlyMap<string, WordForm> | undefined)[] = [];
  return {
    text,
    words,
    doubles: ['id', 'ms'].includes(primaryLanguage(language)),
    stemsAt(index) {
      const word = words[index];
      return word ? (stems[index] ??= stemsOf(word.plain, language)) : noStems;
    },
  };
}

/** The pattern from a word on; null where the text goes on otherwise. */
function matchAt(
  reading: Reading,
  first: number,
  { words, form, opening, closing, isDoubled }: TermPattern,
): (Utf16Range & { readonly form: WordForm }) | null {
  let furthest = form;
  let index = first;
  for (const [number, sought] of words.entries()) {
    const matched = matchWord(reading, index, sought, {
      hasGap: number > 0,
      mayDouble: reading.doubles && !isDoubled,
    });
    if (!matched) return null;
    furthest = furtherForm(furthest, matched.form);
    index += matched.words;
  }
  const start = (reading.words[first]?.start ?? 0) - opening.length;
  const end = (reading.words[index - 1]?.end ?? 0) + closing.length;
  const hasSigns =
    reading.text.slice(0, start + opening.length).endsWith(opening) &&
    reading.text.startsWith(closing, end - closing.length);
  return hasSigns && start >= 0 ? { start: utf16(start), end: utf16(end), form: furthest } : null;
}

/** One word of a term, and how many of the text it takes: two, where it is doubled ("menteri-menteri"). */
function matchWord(
  { words, stemsAt }: Reading,
  index: number,
  sought: PatternWord,
  { hasGap, mayDouble }: { readonly hasGap: boolean; readonly mayDouble: boolean },
): { readonly form: WordForm; readonly words: 1 | 2 } | null {
  const word = words[index];
  const form = stemsAt(index).get(sought.plain);
  if (!word || form === undefined) return null;
  if (hasGap && !isSameGap(word.gap, sought.gap)) return null;
  // "AS" is not "as", nor "WHO" "who".
  if (sought.isAbbreviation && !word.written.startsWith(sought.written)) return null;
  if (!mayDouble) return { form, words: 1 };
  const isFirstHalf = isHyphen(words[index + 1]?.gap ?? '') && stemsAt(index + 1).has(sought.plain);
  const isSecondHalf = isHyphen(word.gap) && stemsAt(index - 1).has(sought.plain);
  if (!isFirstHalf && !isSecondHalf) return { form, words: 1 };
  if (isDoubledWordOfItsOwn(sought.plain)) return null;
  return isFirstHalf ? { form: furtherForm(form, 'inflected'), words: 2 } : { form, words: 1 };
}
