import { isBareName } from '../../entity/names.ts';
import type { Entity } from '../../scheme/scheme.ts';
import { utf16, type Utf16Range } from '../../text/offset.ts';
import { addressesIn } from '../addresses.ts';
import type { CheckContext, Rule, Seen } from '../rule.ts';
import type { Script, TextReading } from '../text-reading.ts';
import { isRegionWord } from './region-words.ts';

/**
 * Names that a translation keeps: addresses on the net, the project's persons, and the rest of a name of which a part is
 * there ("Ratna Wibisana", "Ratna Wibisono"). Countries, offices and institutions have names in every language, so that
 * their words alone say nothing. Between two scripts a name is looked for only where the entity has one in the other.
 */
export const names: Rule = {
  id: 'names',
  level: 'warning',
  needs: 'target',
  find: (context) => [...lostAddresses(context), ...lostPersons(context), ...changedParts(context)],
};

function lostAddresses({ source, target }: CheckContext): readonly Seen[] {
  return (
    addressesIn(source.text)
      // A hashtag may be translated as any word.
      .filter(({ text }) => !text.startsWith('#') && !target.text.includes(text))
      .map(({ text, start }) => ({
        message: 'address-missing',
        words: { source: text },
        source: [rangeAt(start, text)],
      }))
  );
}

/** A name that the entity goes by, in its words. */
interface Name {
  readonly text: string;
  readonly words: readonly string[];
}

function lostPersons({ source, target, entities }: CheckContext): readonly Seen[] {
  return entities
    .filter(({ kind }) => kind === 'person')
    .flatMap((entity): Seen[] => {
      const known = namesOf(entity, source.language);
      const mention = findMention(source, known);
      const inTarget = known.filter(({ text }) => scriptOf(text) === target.script);
      if (!mention || inTarget.length === 0 || isNamed(target, inTarget)) return [];
      const words = source.text.slice(mention.start, mention.end);
      const similar = source.script === target.script ? findSimilar(target, mention.words) : null;
      return [
        similar
          ? {
              message: 'name-changed',
              words: { source: words, target: target.text.slice(similar.start, similar.end) },
              source: [mentionRange(mention)],
              target: [similar],
            }
          : { message: 'name-missing', words: { source: words }, source: [mentionRange(mention)] },
      ];
    });
}

/** "Menteri Luar Negeri Rusia" is an alias that a translation puts in other words. */
function namesOf({ name, aliases = [] }: Entity, language: string): readonly Name[] {
  const bare = [name, ...aliases.filter((alias) => isBareName(alias, language))];
  return bare.map((text) => ({ text, words: text.split(/[\s.]+/u).filter((word) => word.length > 2) }));
}

interface Mention extends Utf16Range {
  readonly words: readonly string[];
}

/** By the whole name, or by its last word: how persons are called on second mention. */
function findMention(source: TextReading, known: readonly Name[]): Mention | null {
  for (const { text, words } of known) {
    const last = words.at(-1) ?? '';
    const whole = findWord(source.text, text);
    const part = whole ?? (words.length > 1 && last.length > 3 ? findWord(source.text, last) : null);
    if (part) return { ...part, words: whole ? words : [last] };
  }
  return null;
}

function findWord(text: string, sought: string): Utf16Range | null {
  const folded = fold(text);
  const word = fold(sought);
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!/[\p{L}\p{N}]$/u.test(folded.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(folded.slice(end)))
      return { start: utf16(at), end: utf16(end) };
  }
  return null;
}

/** As long as the text: no mark is taken off that would move a place. */
function fold(text: string): string {
  return text.toLowerCase().length === text.length ? text.toLowerCase() : text;
}

/** One word of one name is enough: titles and first names may be left out. Arabic writes particles at their head. */
function isNamed(target: TextReading, known: readonly Name[]): boolean {
  const folded = fold(target.text);
  return known.some(({ words }) => words.some((word) => folded.includes(fold(word).replace(/^ال/u, ''))));
}

function mentionRange({ start, end }: Mention): Utf16Range {
  return { start, end };
}

function findSimilar({ text }: TextReading, words: readonly string[]): Utf16Range | null {
  for (const { 0: found, index } of text.matchAll(capitalised))
    if (words.some((word) => isSimilar(word, found))) return rangeAt(index, found);
  return null;
}

const capitalised = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+(?:-\p{Lu}[\p{L}\p{M}]+)*/gu;

/** One slip in a short name, two in a longer one. */
function isSimilar(one: string, other: string): boolean {
  const allowed = one.length > 6 ? 2 : 1;
  if (one.length < 4 || Math.abs(one.length - other.length) > allowed) return false;
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = one.charAt(row - 1) === other.charAt(column - 1) ? 0 : 1;
      now.push(
        Math.min((before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (before[column - 1] ?? 0) + change),
      );
    }
    before = now;
  }
  return (before.at(-1) ?? Infinity) <= allowed;
}

/** Words beside a name that are translated: "Jawa Barat", "Papua Barat Daya". */
const translatedParts = new Set(
  `barat timur utara selatan tengah tenggara daya laut raya besar atas bawah baru lama pusat kota kabupaten west east
  north south central southeast northern southern western eastern great greater new old city regency province island
  street river lake mount bay palace university`
    .trim()
    .split(/\s+/u),
);

interface Pair {
  readonly first: string;
  readonly second: string;
  readonly range: Utf16Range;
}

/** A part of a name is there, and beside it another word than in the source, which the source does not have. */
function changedParts({ source, target }: CheckContext): readonly Seen[] {
  if (source.script !== 'latin' || target.script !== 'latin' || target.primary === 'de') return [];
  if (isHeadline(source.text) || isHeadline(target.text)) return [];
  const ofSource = pairsOf(source.text);
  const ofTarget = pairsOf(target.text);
  const sourceWords = new Set(source.text.match(anyWord));
  const targetWords = new Set(target.text.match(anyWord));
  return ofSource.flatMap(({ first, second, range }): Seen[] => {
    if (targetWords.has(second) || !isKept(first, source) || !isKept(second, source)) return [];
    const changed = ofTarget.find((other) => other.first === first && !sourceWords.has(other.second));
    if (!changed || !isKept(changed.second, target)) return [];
    return [
      {
        message: 'name-changed',
        words: { source: `${first} ${second}`, target: `${first} ${changed.second}` },
        source: [range],
        target: [changed.range],
      },
    ];
  });
}

const anyWord = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

/** Where nearly every word has a capital, capitals tell no names. */
function isHeadline(text: string): boolean {
  const long = Array.from(text.matchAll(anyWord), ([word]) => word).filter((word) => word.length > 3);
  return long.length > 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}

function isKept(word: string, { language }: TextReading): boolean {
  return (
    word.length > 2 &&
    !/^\p{Lu}+$/u.test(word) &&
    !translatedParts.has(word.toLowerCase()) &&
    !isRegionWord(word, language)
  );
}

function pairsOf(text: string): readonly Pair[] {
  const words = Array.from(text.matchAll(capitalised), ({ 0: found, index }) => ({ found, index }));
  return words.flatMap(({ found, index }, at) => {
    const next = words[at + 1];
    if (!next || text.slice(index + found.length, next.index) !== ' ') return [];
    const end = next.index + next.found.length;
    return [{ first: found, second: next.found, range: { start: utf16(index), end: utf16(end) } }];
  });
}

function scriptOf(text: string): Script {
  if (/\p{Script=Latin}/u.test(text)) return 'latin';
  if (/\p{Script=Arabic}/u.test(text)) return 'arabic';
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'east-asian';
  return 'other';
}

function rangeAt(index: number, found: string): Utf16Range {
  return { start: utf16(index), end: utf16(index + found.length) };
}
