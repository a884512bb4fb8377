import { utf16, type Utf16Range } from '../../text/offset.ts';
import type { Rule, Seen } from '../rule.ts';

/** Words that rightly follow themselves. */
const natural: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('had that is very so no ha bye night hear there blah'.split(' ')),
  id: new Set('sekali ha'.split(' ')),
};

/** Arabic says "step step" for step by step: only words that no one means twice are slips. */
const arabicSlips = new Set(
  'في من على إلى عن أن إن التي الذي الذين هذا هذه ذلك تلك قد لم لن ما لا كان كانت بعد قبل مع أو ثم كما'.split(
    ' ',
  ),
);

const twice = /(?<![\p{L}\p{M}\p{N}'’-])([\p{L}\p{M}]+) +(\1)(?![\p{L}\p{M}\p{N}'’-])/giu;
const eastAsianTwice = /(をを|がが|でで(?!き)|のの(?![しぼ])|をは|、、|。。)/gu;
const marksTwice = /([,;،؛、])\1|(?<![.…])\.\.(?![.…])|(?<=[?!.])[,]{2}/gu;

/** "the the": a word, or a mark, written twice. Where the source doubles as well it is meant. */
export const repeatedWords: Rule = {
  id: 'repeated-words',
  level: 'warning',
  needs: 'target',
  find({ source, target: { text, primary, script } }) {
    if (script === 'east-asian')
      return Array.from(text.matchAll(eastAsianTwice), ({ 0: found, index }) =>
        seen(/^[、。]/u.test(found) ? 'mark-repeated' : 'word-repeated', found, index),
      );
    const isMeant = Array.from(source.text.matchAll(twice)).length > 0;
    const words = Array.from(text.matchAll(twice)).filter(({ 1: first = '', 2: second = '' }) => {
      const word = first.toLowerCase();
      if (isMeant || natural[primary]?.has(word)) return false;
      if (script === 'arabic') return arabicSlips.has(word);
      // Duran Duran, Pago Pago: a name. Only a sentence's first word has a capital and its double none.
      return /^\p{Ll}/u.test(second);
    });
    const marks = source.text.includes('..') ? [] : Array.from(text.matchAll(marksTwice));
    return [
      ...words.map(({ 0: found, index }) => seen('word-repeated', found, index)),
      ...marks.map(({ 0: found, index }) => seen('mark-repeated', found, index)),
    ];
  },
};

function seen(message: 'word-repeated' | 'mark-repeated', found: string, index: number): Seen {
  const range: Utf16Range = { start: utf16(index), end: utf16(index + found.length) };
  return { message, words: { target: found }, target: [range] };
}
