import { foldText } from '../search/fold.ts';
import { wordCharacter } from '../search/tokens.ts';

/**
 * A source text as the memory compares it. `normal` decides whether two are the same: composed (NFC), without characters
 * that are not seen (soft hyphens, joiners, bidi marks), and with one space for any white space. Capitals, accents and
 * punctuation are kept there. `tokens` decides how like they are.
 */
export interface MatchText {
  readonly normal: string;
  readonly tokens: readonly string[];
}

/** O(n). */
export function matchText(text: string): MatchText {
  const normal = normalForm(text);
  return { normal, tokens: matchTokens(normal) };
}

export function normalForm(text: string): string {
  return text.normalize('NFC').replaceAll(unseen, '').replaceAll(/\s+/gu, ' ').trim();
}

const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** A word where words are written apart, else a single character; and every other mark that is seen. */
const token = new RegExp(`${wordCharacter}+|\\S`, 'gv');

/** One for another is a matter of typing: “Ya” is "Ya". */
const quotationMark = /^[«»‹›“”„‟‘’‚‛「」『』"']$/u;

/**
 * Folded as the search folds: without case, accents and harakat. Characters stand for words where these are not written
 * apart (Japanese, Chinese, Thai), as nothing says alike in all places where such words end.
 */
function matchTokens(normal: string): readonly string[] {
  return (foldText(normal).text.match(token) ?? []).map((each) => (quotationMark.test(each) ? '"' : each));
}

const seenAsWord = /[\p{L}\p{M}\p{N}\p{S}]/u;

/** What a token weighs: a translator does twice the work for a word that they do for a mark. */
export function weightOf(given: string): number {
  return seenAsWord.test(given) ? 2 : 1;
}
