import { english } from '../suggestion/lexicon/english.ts';
import { indonesian } from '../suggestion/lexicon/indonesian.ts';
import { foldName } from '../scheme/entities.ts';
import type { Entity, EntityKind } from '../scheme/scheme.ts';

/**
 * Words that stand for somebody without naming anybody, in the languages that Kutip has rules for. Closed, because an
 * alias that is a pronoun would find its person in every sentence.
 */
const pronouns: Readonly<Record<'id' | 'en', readonly string[]>> = {
  id: listOf(`ia dia dirinya beliau mereka saya aku kami kita kamu anda kalian nya yang bersangkutan ybs itu ini tersebut
    keduanya semuanya siapa seseorang`),
  en: listOf(`he she they it him her them his hers its their theirs i we us me you himself herself themselves itself
    who whom this that these those both`),
};

/** Before a name and no part of it, whoever it is. Offices ("Menteri", "Presiden") may be all there is to a name. */
const honorifics = new Set(
  listOf('bapak pak ibu bu tuan nyonya nona bung mas mbak mr mrs ms miss mister sir madam'),
);

const titles: ReadonlySet<string> = new Set([...honorifics, ...indonesian.roles, ...english.roles]);
const organisations: ReadonlySet<string> = new Set([...indonesian.organisations, ...english.organisations]);
const closers = new Set(listOf('itu ini tersebut'));
const openers = new Set(listOf('the a an this that sang si seorang para sejumlah salah'));

/** "dia", "yang bersangkutan", "she": in the article's language, or in any when the language has no rules. */
export function isPronoun(mention: string, language: string): boolean {
  const primary = language.toLowerCase().split(/[-_]/u)[0] ?? '';
  const lists =
    primary === 'en' ? [pronouns.en] : /^(id|ms)$/.test(primary) ? [pronouns.id] : [pronouns.id, pronouns.en];
  const tokens = tokensOf(mention);
  return tokens.length > 0 && lists.some((list) => tokens.every((token) => list.includes(token)));
}

/** Whether words name somebody on their own: "Marco Rubio", and neither "dia" nor "menteri itu" nor "Menteri luar negeri". */
export function isBareName(mention: string, language: string): boolean {
  if (isPronoun(mention, language) || isDescription(mention)) return false;
  const [first = ''] = rawTokens(withoutHonorifics(mention));
  return isNameLike(first) && !titles.has(foldName(first));
}

/** Whether words may be kept as another name of somebody: some, no pronoun, and nothing that points ("menteri itu"). */
export function isAlias(mention: string, language: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(mention)) return false;
  return mention.length <= longestAlias && !isPronoun(mention, language) && !isDescription(mention);
}

/** In UTF-16 units: what is longer is a clause, not a name. */
const longestAlias = 80;

/** "menteri itu", "the minister", "para deputi": it takes the article to know who is meant. */
function isDescription(mention: string): boolean {
  const tokens = tokensOf(mention);
  const [first = ''] = tokens;
  return tokens.length > 1 && (openers.has(first) || closers.has(tokens.at(-1) ?? ''));
}

/** How surely words name an entity; the higher the surer. 0: not by its name. */
export type NameMatch = 0 | 1 | 2 | 3 | 4;

/**
 * Compares words of an article with the names of an entity. 4: a name or alias as it is, but for case and marks on
 * letters. 3: the same without honorifics and titles before it ("Pak Lavrov", "H. Tohir"). 2: a part of the name
 * ("Lavrov" of Sergei Lavrov), or the name with an office before it ("Menteri luar negeri Rusia Sergei Lavrov"). 1: the initials
 * ("AS"). Titles belong to persons: "Presiden Rusia" is not the country.
 */
export function matchName(mention: string, entity: Entity): NameMatch {
  const names = [entity.name, ...(entity.aliases ?? [])];
  const folded = tokensOf(mention);
  if (folded.length === 0) return 0;
  if (names.some((name) => isSame(tokensOf(name), folded))) return 4;
  const isPerson = entity.kind === 'person';
  const words = isPerson ? withoutTitles(folded) : folded;
  if (words.length === 0) return 0;
  // An alias that begins with an office is one: its last word names a country or a ministry, not the person.
  const parts = names.map(tokensOf).filter((name, index) => index === 0 || !titles.has(name[0] ?? ''));
  const cores = isPerson ? parts.map(withoutTitles).filter((name) => name.length > 0) : parts;
  if (cores.some((name) => isSame(name, words))) return 3;
  if (cores.some((name) => isPart(words, name) || (isPerson && isPart(name, folded)))) return 2;
  return parts.some((name) => isInitials(mention, name)) ? 1 : 0;
}

/** What somebody whom words name is most likely to be. A guess: a person can change it. */
export function guessKind(mention: string): EntityKind {
  const tokens = tokensOf(mention);
  const [first = ''] = tokens;
  if (titles.has(first)) return 'person';
  if (first === 'para') return 'group';
  const isAcronym = /^\p{Lu}{2,}$/u.test(mention.trim());
  return isAcronym || tokens.some((token) => organisations.has(token)) ? 'organisation' : 'person';
}

/** Words without what was selected along with them: quotation marks and commas around them, and line breaks. */
export function withoutMarks(mention: string): string {
  return mention
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s\p{P}\p{S}]+/u, '')
    .replace(/[\s\p{Pi}\p{Pf}\p{Ps}"',;:!?…]+$/u, '');
}

/** The name to give somebody who is created from words: no honorific before it, and no marks around it. */
export function nameFrom(mention: string): string {
  const name = withoutMarks(mention);
  return withoutHonorifics(name) || name;
}

function withoutHonorifics(mention: string): string {
  const rest = mention.trim().split(/\s+/u);
  while (rest.length > 1 && honorifics.has(foldName(rest[0] ?? '').replace(/\.$/, ''))) rest.shift();
  return rest.join(' ');
}

function withoutTitles(tokens: readonly string[]): readonly string[] {
  const start = tokens.findIndex((token) => !titles.has(token));
  return start === -1 ? [] : tokens.slice(start);
}

/** `part` stands whole at either end of `whole`, and is not all of it. */
function isPart(part: readonly string[], whole: readonly string[]): boolean {
  if (part.length >= whole.length) return false;
  return isSame(whole.slice(0, part.length), part) || isSame(whole.slice(-part.length), part);
}

function isInitials(mention: string, name: readonly string[]): boolean {
  return (
    name.length > 1 &&
    /^\p{Lu}{2,}$/u.test(mention.trim()) &&
    name.map((token) => token.charAt(0)).join('') === foldName(mention)
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((token, index) => token === b[index]);
}

/** A script without capitals (Arabic, Han) gives no sign: its words may be names. */
function isNameLike(token: string): boolean {
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(token);
}

function tokensOf(name: string): readonly string[] {
  return rawTokens(foldName(name));
}

function rawTokens(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((token) => token !== '');
}

function listOf(list: string): readonly string[] {
  return list.split(/\s+/u);
}
