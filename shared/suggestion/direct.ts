import type { Frame } from './frames.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { QuotationBlock } from './quotation-blocks.ts';
import { isMark, type Token } from './tokens.ts';

interface Quoted {
  readonly block: QuotationBlock;
}

/** Longest run of adverbials between a reporting verb and the quotation that it announces. */
const longestGap = 18;
/** "told the Financial Times, …": so few words before the comma may be anything. */
const shortGap = 5;

/** The quotation that ends where the frame begins, if it is a clause of its own: `"…," ujar dia`. */
export function quotationBefore(tokens: readonly Token[], frame: Frame): Quoted | null {
  let at = frame.from - 1;
  while (isMark(tokens[at], ',–—-')) at--;
  const token = tokens[at];
  if (!token?.quotation || frame.inherits) return null;
  const before = tokens[at - 1];
  return before === undefined || before.kind !== 'word' ? token.quotation : null;
}

/**
 * The quotation that the frame announces: behind a comma or a colon, or at once if it begins a sentence. Only
 * listeners, places and times may stand between; a complementiser makes it a part of a reported clause.
 */
export function quotationAfter(
  tokens: readonly Token[],
  frame: Frame,
  next: Frame | null,
  lexicon: Lexicon,
): Quoted | null {
  const limit = Math.min(
    tokens.length,
    frame.to + longestGap,
    next && next.from > frame.to ? next.from : Infinity,
  );
  for (let at = frame.to; at < limit; at++) {
    const token = tokens[at];
    if (!token) return null;
    if (lexicon.complementisers.has(token.lower)) return null;
    if (token.quotation) return announces(tokens, frame, at, lexicon) ? token.quotation : null;
  }
  return null;
}

function announces(tokens: readonly Token[], frame: Frame, at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  const gap = tokens.slice(frame.to, at);
  if (isMark(before, ':')) return true;
  if (gap.length === 0) return isSentence(tokens[at]);
  // "…, an analyst says; “this is exceptional”"
  if (gap.length === 1 && isMark(before, ';')) return true;
  const first = gap[0];
  if (!first || !isMark(before, ',–—')) {
    return gap.every(({ lower }) => lexicon.listeners.has(lower)) && isSentence(tokens[at]);
  }
  const isAdverbial =
    first.kind === 'mark' ||
    lexicon.stops.has(first.lower) ||
    lexicon.times.has(first.lower) ||
    lexicon.listeners.has(first.lower);
  return isAdverbial || gap.length <= shortGap;
}

/** The sign says "Alterations & Miracles": a title or a name, in capitals and without an end. */
export function isTitle(token: Token | undefined): boolean {
  if (token?.kind !== 'quotation' || /[.,?!…]$/u.test(token.text)) return false;
  const words = token.text.split(/\s+/u).filter((word) => /^\p{L}/u.test(word));
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** Between its marks stands a sentence rather than a part of one. */
export function isSentence(token: Token | undefined): boolean {
  if (token?.kind !== 'quotation' || !/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(token.text)) return false;
  return /\S\s+\S/u.test(token.text) && !isTitle(token);
}
