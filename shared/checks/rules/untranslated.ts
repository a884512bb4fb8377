import { withoutAddresses } from '../addresses.ts';
import { utf16, type Utf16Range } from '../../text/offset.ts';
import type { CheckContext, Rule, Seen } from '../rule.ts';

/** Words that a text of another language has only where it was left untranslated. */
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  id: new Set(
    `yang dengan untuk tidak adalah dari pada dalam akan oleh telah karena juga tersebut sebagai mereka kepada bahwa
    sudah belum ketika setelah sebelum namun tetapi atau dan itu ini ke di saat para dapat harus kami kita ia dia`
      .trim()
      .split(/\s+/u),
  ),
  en: new Set(
    `the and of with that is was were have has had this from which for are been they their would will who when after
    before because about into than but not`
      .trim()
      .split(/\s+/u),
  ),
};

/** Indonesian words that are wrong in a target even where the segment's source has other ones. */
const unmistakable = new Set(
  'yang dengan untuk tidak adalah karena bahwa mereka tersebut sudah belum telah'.split(' '),
);

/** Indonesian verbs and nouns that no other language builds so. */
const indonesianForm =
  /^(?:me(?:ng|ny|m|n|r|l)?|di|ber|ter|pe(?:ng|ny|m|n|r)?|ke|se)\p{Ll}{3,}(?:kan|nya|annya)$|^ke\p{Ll}{3,}an$|^(?:di|me(?:ng|ny|m|n))\p{Ll}{3,}i$/u;

const anyWord = /(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}'’]*/gu;

/**
 * Words of the source's language that were left in the target. Between two scripts, letters of the one in the other, but
 * for names, abbreviations and what stands in brackets. Within one script, words that only the source's language has,
 * and stretches that are the source's own; a single word that both languages write alike cannot be told.
 */
export const untranslated: Rule = {
  id: 'untranslated',
  level: 'warning',
  needs: 'target',
  find(context) {
    const { source, target } = context;
    if (source.primary === target.primary || source.text.trim() === target.text.trim()) return [];
    const found = source.script === target.script ? sameScript(context) : otherScript(context);
    return joined(target.text, found).map((range): Seen => {
      const words = target.text.slice(range.start, range.end);
      const at = source.text.indexOf(words);
      return {
        message: 'untranslated-words',
        words: { target: words },
        target: [range],
        source: at === -1 ? [] : [{ start: utf16(at), end: utf16(at + words.length) }],
      };
    });
  },
};

interface Word extends Utf16Range {
  readonly text: string;
}

function wordsOf(text: string, pattern: RegExp = anyWord): readonly Word[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    text: found,
    start: utf16(index),
    end: utf16(index + found.length),
  }));
}

/** So many words of the source in a row, none of them a name. */
const stretch = 4;

function sameScript({ source, target }: CheckContext): readonly Word[] {
  const words = wordsOf(withoutAddresses(target.text));
  const inSource = new Set(wordsOf(source.text).map(({ text }) => text));
  const own = functionWords[target.primary];
  const foreign = functionWords[source.primary];
  const looksForeign = (text: string) =>
    (foreign?.has(text) === true && own?.has(text) !== true) ||
    (source.primary === 'id' && text.length > 6 && indonesianForm.test(text));
  const isCopied = words.map(({ text }) => /^\p{Ll}/u.test(text) && inSource.has(text));
  const inStretch = copiedStretches(words, isCopied, { source: source.text, target: target.text });
  return words.filter((each, at) => {
    if (isInName(words, at, target.text)) return false;
    if (source.primary === 'id' && unmistakable.has(each.text) && own?.has(each.text) !== true) return true;
    return isCopied[at] === true && (looksForeign(each.text) || inStretch.has(at));
  });
}

/** The places of words in stretches of the target that are long enough, and stand so in the source. */
function copiedStretches(
  words: readonly Word[],
  isCopied: readonly boolean[],
  texts: { readonly source: string; readonly target: string },
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let first = 0; first < words.length; first++) {
    if (isCopied[first] !== true) continue;
    let last = first;
    while (isCopied[last + 1] === true) last++;
    const stood = texts.target.slice(words[first]?.start, words[last]?.end);
    if (last - first + 1 >= stretch && texts.source.includes(stood))
      for (let at = first; at <= last; at++) found.add(at);
    first = last;
  }
  return found;
}

/** "Badan Amil dan Zakat": between two capitals it belongs to a name. */
function isInName(words: readonly Word[], at: number, text: string): boolean {
  const isCapital = (word: Word | undefined) => word !== undefined && /^\p{Lu}/u.test(word.text);
  const here = words[at];
  const next = words[at + 1];
  if (!here) return false;
  return (
    isCapital(words[at - 1]) &&
    (isCapital(next) || (next !== undefined && isCapital(words[at + 2]))) &&
    !/[.!?]/.test(text.slice(words[at - 1]?.end ?? 0, here.start))
  );
}

/** Runs of letters of a script: East Asian texts put no space before a foreign word. */
const runs: Readonly<Record<string, RegExp>> = {
  latin: /[\p{Script=Latin}\p{M}'’]+/gu,
  arabic: /[\p{Script=Arabic}\p{M}]+/gu,
  'east-asian': /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
};

function otherScript({ source, target }: CheckContext): readonly Word[] {
  const run = runs[source.script];
  if (!run) return [];
  const inSource = new Set(wordsOf(source.text).map(({ text }) => text));
  return wordsOf(withoutAddresses(target.text), run).filter(
    ({ text, start }) =>
      !isInBrackets(target.text, start) &&
      // Names, brands and units stay in Latin letters in many languages.
      (source.script !== 'latin' || (/^\p{Ll}{3,}$/u.test(text) && inSource.has(text))),
  );
}

function isInBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) >
    Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  );
}

/** Words that follow each other are one finding. */
function joined(text: string, words: readonly Word[]): readonly Utf16Range[] {
  const ranges: Utf16Range[] = [];
  for (const { start, end } of words) {
    const last = ranges.at(-1);
    if (last && /^[ -]*$/.test(text.slice(last.end, start)))
      ranges[ranges.length - 1] = { start: last.start, end };
    else ranges.push({ start, end });
  }
  return ranges;
}
