import { isRootOfItsOwn } from './indonesian-roots.ts';
import { StemDraft, type Stems, type WordForm } from './word-form.ts';

/**
 * Of which words an Indonesian word may be a form. Affixes come off in the order of Nazief and Adriani (Adriani, Asian,
 * Nazief, Tahaghoghi and Williams 2007, "Stemming Indonesian: a confix-stripping approach"): particle, possessive,
 * suffix, prefixes; with their table of confixes that do not occur, and the recoding of what a nasal has swallowed
 * (Sneddon et al. 2010, Indonesian Reference Grammar, §1.5).
 *
 * Their dictionary of roots is missing here on purpose: the glossary is the dictionary. So every way of stripping is
 * followed to its end and all stems are given, and what only looks like a form is kept out by a list
 * (`indonesian-roots.ts`). `word` in small letters, without a hyphen.
 */
export function indonesianStems(word: string): Stems {
  const stems = new StemDraft(word);
  for (const bare of withoutClitics(word)) {
    if (bare !== word) stems.add(bare, 'inflected');
    stripAffixes(bare, stems);
  }
  return stems.finish();
}

/** Two-letter stems are never meant: "di", "ke" and the like would be found everywhere. */
const shortestStem = 3;

const particles = ['lah', 'kah', 'pun'];
const possessives = ['nya', 'ku', 'mu'];

/** The word, without its particle, and without its possessive. */
function withoutClitics(word: string): readonly string[] {
  const found = [word, ...withoutEnding(word, particles)];
  return found.concat(found.flatMap((each) => withoutEnding(each, possessives)));
}

function withoutEnding(word: string, endings: readonly string[]): readonly string[] {
  if (isRootOfItsOwn(word)) return [];
  return endings.flatMap((ending) =>
    word.endsWith(ending) && word.length - ending.length >= shortestStem
      ? [word.slice(0, -ending.length)]
      : [],
  );
}

type Suffix = '' | 'kan' | 'i' | 'an';
type Prefix = 'meN' | 'di' | 'ter' | 'ber' | 'ku' | 'peN' | 'per' | 'ke' | 'se';

/** Voice and person of a verb. The other prefixes make another word. */
const inflecting: ReadonlySet<Prefix> = new Set(['meN', 'di', 'ter', 'ber', 'ku']);

/** Confixes that there are none of, by the outermost prefix: Adriani et al. 2007, table 1. */
const neverWith: Readonly<Record<Prefix, readonly Suffix[]>> = {
  meN: ['an'],
  di: ['an'],
  ter: ['an'],
  ber: ['i'],
  ku: ['an'],
  peN: ['i', 'kan'],
  per: [],
  // ke- alone makes ordinals and few words more, which are roots of their own by now: "ketua", "kekasih".
  ke: ['', 'i', 'kan'],
  se: ['i', 'kan'],
};

/** What may stand behind a prefix: "mem-per-luas", "di-ber-laku-kan", "ke-ber-lanjut-an", "per-se-tuju-an". */
const innerPrefixes: Readonly<Record<Prefix, readonly Prefix[]>> = {
  meN: ['per', 'ber', 'ter', 'ke', 'se'],
  di: ['per', 'ber', 'ter', 'ke', 'se'],
  ter: ['per', 'ke', 'se'],
  ber: ['per', 'peN', 'ke', 'se'],
  ku: ['per', 'ber', 'ke', 'se'],
  peN: ['per', 'ber', 'ter', 'ke', 'se'],
  per: ['ber', 'ke', 'se'],
  ke: ['ber', 'ter', 'per', 'peN', 'se', 'di', 'meN'],
  se: ['per', 'peN', 'ber', 'ke', 'ter'],
};

const suffixes: readonly Suffix[] = ['', 'kan', 'i', 'an'];

function stripAffixes(word: string, stems: StemDraft): void {
  if (isRootOfItsOwn(word)) return;
  for (const suffix of suffixes) {
    if (!word.endsWith(suffix)) continue;
    const base = suffix === '' ? word : word.slice(0, -suffix.length);
    if (base.length < shortestStem) continue;
    const form: WordForm = suffix === 'an' ? 'derived' : 'inflected';
    if (suffix !== '') stems.add(base, form);
    for (const { prefix, rest } of prefixesOf(base)) {
      if (neverWith[prefix].includes(suffix)) continue;
      const outer = inflecting.has(prefix) ? form : 'derived';
      stems.add(rest, outer);
      stripInner(rest, prefix, stems);
    }
  }
}

/** Behind another prefix, even one that inflects makes a word of its own: "memberlakukan" is not "berlaku". */
function stripInner(word: string, outer: Prefix, stems: StemDraft): void {
  for (const { prefix, rest } of prefixesOf(word))
    if (innerPrefixes[outer].includes(prefix)) stems.add(rest, 'derived');
}

interface Stripped {
  readonly prefix: Prefix;
  readonly rest: string;
}

function prefixesOf(word: string): readonly Stripped[] {
  if (isRootOfItsOwn(word)) return [];
  const found: Stripped[] = [];
  const add = (prefix: Prefix, rests: readonly string[]) => {
    for (const rest of rests) if (rest.length >= shortestStem) found.push({ prefix, rest });
  };
  if (word.startsWith('me')) add('meN', behindNasal(word.slice(2)));
  if (word.startsWith('pe')) add('peN', [...behindNasal(word.slice(2)), ...behindPlainPe(word.slice(2))]);
  if (word.startsWith('di')) add('di', [word.slice(2)]);
  if (word.startsWith('ke')) add('ke', [word.slice(2)]);
  if (word.startsWith('se')) add('se', [word.slice(2)]);
  add('ber', behindR(word, 'ber'));
  add('ter', behindR(word, 'ter'));
  add('per', behindR(word, 'per'));
  for (const person of ['ku', 'kau'])
    // Three letters behind them are too often the rest of a root: "kupas", "kuras".
    if (word.startsWith(person) && word.length > person.length + shortestStem)
      add('ku', [word.slice(person.length)]);
  return found;
}

/** Behind me- or pe-: the root with the first sound that the nasal has swallowed or left. */
function behindNasal(rest: string): readonly string[] {
  const roots: string[] = [];
  if (/^[lrwymn]/u.test(rest)) roots.push(rest);
  const [, nasal = '', tail = ''] = /^(ng|ny|m|n)(.+)$/u.exec(rest) ?? [];
  const beforeVowel = /^[aeiou]/u.test(tail);
  // "mempunyai", "mempengaruhi", "mensukseskan": the sound stays by custom or by mistake, and is met every day.
  if (nasal === 'm') {
    if (/^[bfvp]/u.test(tail)) roots.push(tail);
    if (beforeVowel) roots.push(`p${tail}`);
  } else if (nasal === 'n') {
    if (/^[cdjzst]/u.test(tail)) roots.push(tail);
    if (beforeVowel) roots.push(`t${tail}`);
  } else if (nasal === 'ny') {
    if (beforeVowel) roots.push(`s${tail}`);
  } else if (nasal === 'ng') {
    if (/^[aeioughk]/u.test(tail)) roots.push(tail);
    if (beforeVowel) roots.push(`k${tail}`);
    // "mengecek", "pengesahan": one syllable takes menge-.
    if (/^e[^aeiou]*[aeiou][^aeiou]*$/u.test(tail)) roots.push(tail.slice(1));
  }
  return roots;
}

/** "petani", "pekerja": pe- of a verb with ber- takes no nasal. */
function behindPlainPe(rest: string): readonly string[] {
  return /^[^aeioulrwymn]/u.test(rest) ? [rest] : [];
}

/** ber-, ter- and per- lose their r before an r and before a first syllable in -er-: "berunding", "bekerja". */
function behindR(word: string, prefix: 'ber' | 'ter' | 'per'): readonly string[] {
  if (word === 'belajar' || word === 'pelajar') return word.startsWith(prefix.slice(0, 2)) ? ['ajar'] : [];
  if (!word.startsWith(prefix.slice(0, 2))) return [];
  const rest = word.slice(2);
  const roots: string[] = [];
  if (word.startsWith(prefix)) roots.push(word.slice(3));
  // "berusia" is of age, not of Russia: it is the commonest word by far whose r could be of either.
  if ((rest.startsWith('r') && word !== 'berusia') || /^[^aeiou]er[^aeiou]/u.test(rest)) roots.push(rest);
  return roots;
}
