import { StemDraft, type Stems } from './word-form.ts';

/**
 * Of which words an English word may be a form: plural, possessive, third person, -ed and -ing, with what their spelling
 * does to the stem (Porter 1980, "An algorithm for suffix stripping", steps 1a to 1c, whose condition that a stem has a
 * vowel keeps "sing" and "red" whole), and common irregular plurals and verbs. All stems are given: the glossary is
 * the dictionary that decides. `word` in small letters.
 */
export function englishStems(word: string): Stems {
  const stems = new StemDraft(word);
  for (const bare of withoutPossessive(word)) {
    if (bare !== word) stems.add(bare, 'inflected');
    if (roots.has(bare)) continue;
    const regular = [...behindS(bare), ...behindEd(bare), ...behindIng(bare)];
    for (const stem of [
      ...(irregularPlurals.get(bare) ?? []),
      ...(irregularVerbs.get(bare) ?? []),
      ...regular,
    ])
      stems.add(stem, 'inflected');
  }
  return stems.finish();
}

/** What a noun in the plural may be the plural of. */
export function singularsOf(word: string): readonly string[] {
  return roots.has(word) ? [] : [...(irregularPlurals.get(word) ?? []), ...behindS(word)];
}

function withoutPossessive(word: string): readonly string[] {
  if (word.endsWith("'s")) return [word.slice(0, -2)];
  if (word.endsWith("s'")) return [word.slice(0, -1)];
  return [word];
}

function behindS(word: string): readonly string[] {
  if (!word.endsWith('s') || /(?:ss|us|is)$/u.test(word) || word.length < 3) return [];
  const stems = [word.slice(0, -1)];
  if (/(?:s|x|z|ch|sh|o)es$/u.test(word)) stems.push(word.slice(0, -2));
  if (/[^aeiou]ies$/u.test(word)) stems.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ves')) stems.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  return stems;
}

function behindEd(word: string): readonly string[] {
  // "seed" is not "see": a double e would have to be that of the stem, as in "agreed".
  if (!word.endsWith('ed')) return [];
  if (word.endsWith('eed')) return word.endsWith('greed') && word !== 'greed' ? [word.slice(0, -1)] : [];
  const stem = word.slice(0, -2);
  return [...spellings(stem), ...(stem.endsWith('i') ? [`${stem.slice(0, -1)}y`] : [])];
}

function behindIng(word: string): readonly string[] {
  if (!word.endsWith('ing')) return [];
  const stem = word.slice(0, -3);
  return [...spellings(stem), ...(stem.endsWith('y') ? [`${stem.slice(0, -1)}ie`] : [])];
}

/** The stem, with the e that it may have lost, and without the consonant that it may have doubled. */
function spellings(stem: string): readonly string[] {
  if (stem.length < 2 || !/[aeiouy]/u.test(stem)) return [];
  const single = /([^aeiou])\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single].filter((each) => each.length >= 3);
}

/** Words that only look like a form of another: "news" is no plural of "new", nor "evening" a form of "even". */
const roots: ReadonlySet<string> = new Set(
  `news customs goods means economics politics physics ethics mathematics athletics diabetes series species always
  perhaps headquarters diplomatics wales paris texas christmas was has his its this thus gas bias atlas canvas
  evening morning during nothing something anything everything pudding lightning viking herring ceiling wedding
  offspring darling beijing sibling being outing earring
  hundred sacred naked wicked rugged kindred indeed embed infrared hatred united shed sled bred
  does arms premises`
    .split(/\s+/u)
    .filter((root) => root !== ''),
);

const irregularPlurals: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    men: ['man'],
    women: ['woman'],
    children: ['child'],
    people: ['person'],
    feet: ['foot'],
    teeth: ['tooth'],
    mice: ['mouse'],
    geese: ['goose'],
    oxen: ['ox'],
    crises: ['crisis'],
    analyses: ['analysis', 'analyse'],
    theses: ['thesis'],
    bases: ['basis', 'base'],
    axes: ['axis', 'axe'],
    hypotheses: ['hypothesis'],
    criteria: ['criterion'],
    phenomena: ['phenomenon'],
    media: ['medium'],
    data: ['datum'],
    indices: ['index'],
    appendices: ['appendix'],
    nuclei: ['nucleus'],
    fungi: ['fungus'],
    stimuli: ['stimulus'],
    bacteria: ['bacterium'],
    referenda: ['referendum'],
  }),
);

const irregularVerbs: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    said: ['say'],
    told: ['tell'],
    made: ['make'],
    held: ['hold'],
    gave: ['give'],
    given: ['give'],
    took: ['take'],
    taken: ['take'],
    went: ['go'],
    gone: ['go'],
    came: ['come'],
    saw: ['see'],
    seen: ['see'],
    wrote: ['write'],
    written: ['write'],
    spoke: ['speak'],
    spoken: ['speak'],
    broke: ['break'],
    broken: ['break'],
    began: ['begin'],
    begun: ['begin'],
    brought: ['bring'],
    bought: ['buy'],
    built: ['build'],
    caught: ['catch'],
    chose: ['choose'],
    chosen: ['choose'],
    drew: ['draw'],
    drawn: ['draw'],
    fell: ['fall'],
    fallen: ['fall'],
    fought: ['fight'],
    found: ['find'],
    got: ['get'],
    grew: ['grow'],
    grown: ['grow'],
    kept: ['keep'],
    knew: ['know'],
    known: ['know'],
    laid: ['lay'],
    led: ['lead'],
    left: ['leave'],
    lost: ['lose'],
    meant: ['mean'],
    met: ['meet'],
    paid: ['pay'],
    ran: ['run'],
    rose: ['rise'],
    risen: ['rise'],
    sent: ['send'],
    shot: ['shoot'],
    sold: ['sell'],
    spent: ['spend'],
    stood: ['stand'],
    struck: ['strike'],
    taught: ['teach'],
    thought: ['think'],
    understood: ['understand'],
    withdrew: ['withdraw'],
    withdrawn: ['withdraw'],
    won: ['win'],
  }),
);
