import type { LanguageTag } from '../translation/segment.ts';
import { plainWord, primaryLanguage } from './inflection/word-stems.ts';

/** A word of a text or of a term, with its place in UTF-16 units. */
export interface TermWord {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** For comparing. */
  readonly plain: string;
  /** What stands between the word before and this one; empty for the first. */
  readonly gap: string;
}

const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
/** "l'accord" is two words. */
const wordOfEliding = /[\p{L}\p{M}\p{N}]+/gu;
const eliding: ReadonlySet<string> = new Set(['ca', 'fr', 'it']);

/** The words of a text, where words are written apart. Parts that a hyphen joins are words of their own. O(n). */
export function wordsOf(text: string, language: LanguageTag): readonly TermWord[] {
  let end = 0;
  const pattern = eliding.has(primaryLanguage(language)) ? wordOfEliding : word;
  return Array.from(text.matchAll(pattern), ({ 0: written, index: start }) => {
    const gap = end === 0 ? '' : text.slice(end, start);
    end = start + written.length;
    return { start, end, written, plain: plainWord(written), gap };
  });
}

export function isHyphen(gap: string): boolean {
  return gap === '-' || gap === '‐' || gap === '‑';
}

/** Whether two words hang together as they do in the term: "foreign-minister" is "foreign minister", "foreign. Minister" not. */
export function isSameGap(gap: string, ofTerm: string): boolean {
  return gap === ofTerm || (isJoint(gap) && isJoint(ofTerm));
}

function isJoint(gap: string): boolean {
  return isHyphen(gap) || /^\s+$/u.test(gap);
}
