import type { LanguageTag } from '../translation/segment.ts';
import type { GlossaryEntry, GlossaryTerm } from './glossary-entry.ts';
import { primaryLanguage } from './inflection/word-stems.ts';
import { createTermFinder, type TermFinder, type TermMatch } from './term-finder.ts';

/** A place where the glossary has something to say. */
export interface GlossaryPlace {
  readonly entry: GlossaryEntry;
  /** Which of the entry's words stand there. */
  readonly kind: 'term' | 'variant' | 'forbidden';
}

export type GlossaryMatch = TermMatch<GlossaryPlace>;

/** What an entry says in a language; that of British English holds where an article is in plain English, and the other way round. */
export function termIn({ terms }: GlossaryEntry, language: LanguageTag): GlossaryTerm | undefined {
  const exact = Object.hasOwn(terms, language) ? terms[language] : undefined;
  if (exact) return exact;
  const primary = primaryLanguage(language);
  return Object.entries(terms).find(([tag]) => primaryLanguage(tag) === primary)?.[1];
}

/** The words that may be used for an entry in a language, the preferred first. */
export function allowedWords(entry: GlossaryEntry, language: LanguageTag): readonly string[] {
  const term = termIn(entry, language);
  return term ? [term.term, ...(term.variants ?? [])] : [];
}

const finders = new WeakMap<readonly GlossaryEntry[], Map<LanguageTag, TermFinder<GlossaryPlace>>>();

/**
 * Where the glossary's words stand in a text of the language: terms, variants and forbidden words, in the order of the
 * text. What is made of a list of entries is kept as long as the list is.
 */
export function findTerms(
  entries: readonly GlossaryEntry[],
  text: string,
  language: LanguageTag,
): readonly GlossaryMatch[] {
  return finderFor(entries, language)(text);
}

function finderFor(entries: readonly GlossaryEntry[], language: LanguageTag): TermFinder<GlossaryPlace> {
  const known = finders.get(entries) ?? new Map<LanguageTag, TermFinder<GlossaryPlace>>();
  finders.set(entries, known);
  const made = known.get(language) ?? createTermFinder(soughtTerms(entries, language), language);
  known.set(language, made);
  return made;
}

function soughtTerms(entries: readonly GlossaryEntry[], language: LanguageTag) {
  return entries.flatMap((entry) => {
    const term = termIn(entry, language);
    if (!term) return [];
    const sought = (kind: GlossaryPlace['kind']) => (words: string) => ({ words, value: { entry, kind } });
    return [
      sought('term')(term.term),
      ...(term.variants ?? []).map(sought('variant')),
      ...(term.forbidden ?? []).map(sought('forbidden')),
    ];
  });
}
