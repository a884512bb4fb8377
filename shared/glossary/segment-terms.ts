import type { Utf16Range } from '../text/offset.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import { glossaryFindings, type GlossaryTexts } from './glossary-findings.ts';
import { allowedWords, findTerms, termIn } from './glossary-terms.ts';

/**
 * How the target stands to a term of the source: it has one of the words; it must have one; it has a forbidden one; it need
 * not have one, because the source has a word that is only derived from the term, or another entry with the same words is
 * rendered already; the glossary has no word for it in this language.
 */
export type TermState = 'said' | 'missing' | 'forbidden' | 'optional' | 'unknown';

/** An entry of the glossary that the source of a segment speaks of. */
export interface SegmentTerm {
  readonly entry: GlossaryEntry;
  /** The words of the source, at the first place. */
  readonly saw: string;
  readonly source: readonly Utf16Range[];
  readonly target: readonly Utf16Range[];
  /** The preferred word first; empty where the glossary has none in the language. */
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
  readonly state: TermState;
}

/** What the glossary has for a segment, in the order of the source. */
export function segmentTerms(
  entries: readonly GlossaryEntry[],
  texts: GlossaryTexts,
): readonly SegmentTerm[] {
  const { source, target, sourceLanguage, targetLanguage } = texts;
  const inSource = Map.groupBy(findTerms(entries, source, sourceLanguage), ({ value }) => value.entry);
  const inTarget = findTerms(entries, target, targetLanguage);
  const findings = new Map(glossaryFindings(entries, texts).map((finding) => [finding.entry, finding.kind]));
  return Array.from(inSource, ([entry, places]) => {
    const allowed = allowedWords(entry, targetLanguage);
    const said = inTarget.filter(({ value }) => value.entry === entry && value.kind !== 'forbidden');
    const finding = findings.get(entry);
    const state: TermState =
      finding === 'forbidden-term'
        ? 'forbidden'
        : said.length > 0
          ? 'said'
          : allowed.length === 0
            ? 'unknown'
            : finding === 'missing-term'
              ? 'missing'
              : 'optional';
    return {
      entry,
      saw: source.slice(places[0]?.start, places[0]?.end),
      source: places.map(({ start, end }) => ({ start, end })),
      target: said.map(({ start, end }) => ({ start, end })),
      allowed,
      forbidden: termIn(entry, targetLanguage)?.forbidden ?? [],
      state,
    };
  });
}

/**
 * What to put into the target, the likeliest first: the preferred words of the terms that it lacks, then their variants, then
 * the words of the others.
 */
export function wordsToInsert(terms: readonly SegmentTerm[]): readonly string[] {
  const isLacking = ({ state }: SegmentTerm) => state === 'missing' || state === 'forbidden';
  const lacking = terms.filter(isLacking);
  const others = terms.filter((term) => !isLacking(term));
  return [
    ...new Set([
      ...lacking.flatMap(({ allowed }) => allowed.slice(0, 1)),
      ...lacking.flatMap(({ allowed }) => allowed.slice(1)),
      ...others.filter(({ state }) => state === 'optional').flatMap(({ allowed }) => allowed),
      ...others.filter(({ state }) => state !== 'optional').flatMap(({ allowed }) => allowed),
    ]),
  ];
}

const letter = /[\p{L}\p{N}]/u;
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** Words as they go between what stands before and behind them: with spaces where words are written apart, and a capital where the text begins. */
export function fittedWords(words: string, before: string, after: string): string {
  const [last, next] = [before.slice(-1), after.slice(0, 1)];
  const first = Array.from(words)[0] ?? '';
  const opening = letter.test(last) || /[,;:.!?)\]’”"]/u.test(last) ? ' ' : '';
  const closing = letter.test(next) ? ' ' : '';
  const capital = before.trim() === '' ? first.toLocaleUpperCase() + words.slice(first.length) : words;
  return (isApart(last, first) ? opening : '') + capital + (isApart(words.slice(-1), next) ? closing : '');
}

function isApart(one: string, other: string): boolean {
  return !unspaced.test(one) && !unspaced.test(other);
}
