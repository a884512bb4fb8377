import { utf16 } from '../../text/offset.ts';
import type { Rule } from '../rule.ts';

/**
 * How many letters of a target come of one of the source, by language pair: the quotient of the totals over the correct
 * translations in `bench/checks/`. Pairs that are not here are made of the two languages' own lengths.
 */
const lengthOf: Readonly<Record<string, number>> = {
  id: 1.07,
  ms: 1.07,
  en: 1,
  ar: 0.84,
  ja: 0.44,
  zh: 0.3,
  ko: 0.5,
};

/**
 * After Gale and Church (1993, “A Program for Aligning Sentences in Bilingual Corpora”, Computational Linguistics 19): the
 * length of a translation is spread about its mean with a variance that grows with the length of the source, by 6.8 for
 * each letter. Their aligner has to choose; a warning may wait until three deviations are passed.
 */
const variance = 6.8;
const deviations = 3;

/** Shorter than this, in letters of English: a name and its title may differ by anything. */
const shortest = 24;

export const lengthRatio: Rule = {
  id: 'length',
  level: 'warning',
  needs: 'target',
  find({ source, target }) {
    const [ofSource, ofTarget] = [lengthOf[source.primary] ?? 1, lengthOf[target.primary] ?? 1];
    // Both as long as they would be in English, so that one spread serves all pairs.
    const before = lettersIn(source.text) / ofSource;
    const now = lettersIn(target.text) / ofTarget;
    if (Math.max(before, now) < shortest) return [];
    const mean = (before + now) / 2;
    const deviation = (now - before) / Math.sqrt(mean * variance);
    const ratio = now / before;
    // Half and double are within what a careful editor may do to a sentence.
    if (Math.abs(deviation) < deviations || (ratio > 0.55 && ratio < 1.8)) return [];
    return [
      {
        message: ratio < 1 ? 'too-short' : 'too-long',
        words: { target: inPerCent(ratio) },
        source: [{ start: utf16(0), end: utf16(source.text.length) }],
        target: [{ start: utf16(0), end: utf16(target.text.length) }],
      },
    ];
  },
};

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** In tens, so that a dismissed finding stays dismissed while a word or two change. */
function inPerCent(ratio: number): string {
  return String(Math.round(ratio * 10) * 10);
}
