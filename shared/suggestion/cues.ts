import { utf16, type Utf16Range } from '../text/offset.ts';
import type { CueEntry, Lexicon } from './lexicon/lexicon.ts';
import { isCapitalised, isMark, type Token } from './tokens.ts';

/** A reporting expression in a sentence: the tokens [from, to). */
export interface CueMatch {
  readonly entry: CueEntry;
  readonly from: number;
  readonly to: number;
  /** Without its clitic, in UTF-16 units. */
  readonly range: Utf16Range;
  /** The clitic that is its speaker: "ujar|nya". */
  readonly clitic: Utf16Range | null;
  /** Or passive: nobody is said to have said it. */
  readonly negated: boolean;
  /** `false` for a verb that only its place beside a quotation makes one. */
  readonly isListed: boolean;
}

export type CueIndex = ReadonlyMap<string, readonly CueEntry[]>;

/** The entries by their first word, longest first. */
export function indexCues({ cues }: Lexicon): CueIndex {
  const longestFirst = cues.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words }) => words.split(' ')[0] ?? '');
}

/** The cues of a sentence in its order, none overlapping another. O(tokens). */
export function findCues(tokens: readonly Token[], index: CueIndex, lexicon: Lexicon): readonly CueMatch[] {
  const found: CueMatch[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const match = cueAt(tokens, from, index, lexicon) ?? openCueAt(tokens, from, lexicon);
    if (!match) continue;
    found.push(match);
    from = match.to - 1;
  }
  return found;
}

function cueAt(tokens: readonly Token[], from: number, index: CueIndex, lexicon: Lexicon): CueMatch | null {
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  const stem = withoutClitic(first.lower, index, lexicon);
  for (const entry of index.get(stem) ?? []) {
    const words = entry.words.split(' ');
    if (!words.every((word, offset) => offset === 0 || tokens[from + offset]?.lower === word)) continue;
    if (entry.grammar === 'root' && !standsAsRoot(tokens, from, entry.strength, lexicon)) continue;
    const to = from + words.length;
    const last = tokens[to - 1] ?? first;
    const isClitic = stem !== first.lower;
    const end = isClitic ? first.start + stem.length : last.end;
    return {
      entry,
      from,
      to,
      range: { start: utf16(first.start), end: utf16(end) },
      clitic: isClitic ? { start: utf16(end), end: utf16(first.end) } : null,
      negated: isNegated(tokens, from, lexicon) || isPassive(tokens, from, entry, lexicon),
      isListed: true,
    };
  }
  return null;
}

/**
 * A verb that no lexicon has, where only a reporting one can stand: behind a quotation that a comma, question or
 * exclamation mark ends, beside a speaker. `"Ampun," ratap Sari.`, `"Ampun," ceplosnya.`, `"Mercy," she bleated.`
 */
function openCueAt(tokens: readonly Token[], from: number, lexicon: Lexicon): CueMatch | null {
  const token = tokens[from];
  if (token?.kind !== 'word' || !/^\p{Ll}{4,}$/u.test(token.text)) return null;
  if (
    [
      lexicon.stops,
      lexicon.auxiliaries,
      lexicon.times,
      lexicon.roles,
      lexicon.articles,
      lexicon.pronouns,
      lexicon.relatives,
      lexicon.complementisers,
      lexicon.organisations,
      lexicon.finite,
      lexicon.connectives,
    ].some((words) => words.has(token.lower))
  )
    return null;
  const clitic = lexicon.clitic !== null && token.lower.endsWith(lexicon.clitic) ? lexicon.clitic : null;
  const isDirectlyBehind = endsWithPause(tokens[from - 1]);
  const next = tokens[from + 1];
  const speaks =
    next && (isCapitalised(next) || lexicon.pronouns.has(next.lower) || lexicon.articles.has(next.lower));
  const isVerb = lexicon.clitic !== null || /(?:ed|s)$/u.test(token.text);
  const behindSubject =
    lexicon.clitic === null &&
    isVerb &&
    ((endsWithPause(tokens[from - 2]) && lexicon.pronouns.has(tokens[from - 1]?.lower ?? '')) ||
      (endsWithPause(tokens[from - 3]) &&
        [1, 2].every((back) => isCapitalised(tokens[from - back] ?? token))));
  if (!(isDirectlyBehind && isVerb && (clitic || speaks)) && !behindSubject) return null;
  const end = clitic ? token.end - clitic.length : token.end;
  return {
    entry: {
      words: token.lower,
      grammar: lexicon.clitic === null ? 'verb' : 'root',
      strength: 0.6,
      needsClause: true,
      directOnly: true,
    },
    from,
    to: from + 1,
    range: { start: utf16(token.start), end: utf16(end) },
    clitic: clitic ? { start: utf16(end), end: utf16(token.end) } : null,
    negated: false,
    isListed: false,
  };
}

function endsWithPause(token: Token | undefined): boolean {
  return token?.kind === 'quotation' && /[,?!…]$/u.test(token.text);
}

function withoutClitic(word: string, index: CueIndex, { clitic }: Lexicon): string {
  if (clitic === null || index.has(word) || !word.endsWith(clitic)) return word;
  const stem = word.slice(0, -clitic.length);
  const takesIt = index.get(stem)?.some(({ grammar }) => grammar !== 'verb') ?? false;
  return takesIt ? stem : word;
}

/**
 * A bare root reports only behind a quotation, a comma or a dash, or at the beginning: elsewhere it is a noun
 * ("dengan kata lain", "pesan singkat") or a passive ("kata itu").
 */
function standsAsRoot(
  tokens: readonly Token[],
  from: number,
  strength: number,
  { closers }: Lexicon,
): boolean {
  const before = tokens[from - 1];
  const after = tokens[from + 1];
  if (
    after &&
    (/^(?:lain|kunci|sandi|demi|sambutan|apa|per)$/u.test(after.lower) || closers.has(after.lower))
  )
    return false;
  // "Jelas sekali, …", "Cerita Mbah Surip, …": a sentence begins with a root only if nothing else is called so.
  if (!before) return strength > 0.8;
  return before.kind === 'quotation' || isMark(before, ',"”’»!?…–—-)');
}

/** "Bills are expected to rise": nobody says who expects it. */
function isPassive(
  tokens: readonly Token[],
  from: number,
  entry: CueEntry,
  { clitic, auxiliaries }: Lexicon,
): boolean {
  if (clitic !== null || entry.grammar !== 'verb' || !/(?:ed|id|wn|od|ld|ught)$/u.test(entry.words))
    return false;
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being)$/u.test(word)) return true;
    if (!auxiliaries.has(word)) return false;
  }
  return false;
}

function isNegated(tokens: readonly Token[], from: number, { negations, auxiliaries }: Lexicon): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const word = tokens[at]?.lower ?? '';
    if (negations.has(word)) return true;
    if (!auxiliaries.has(word)) return false;
  }
  return false;
}
