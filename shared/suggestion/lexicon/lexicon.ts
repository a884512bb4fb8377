import { english } from './english.ts';
import { indonesian } from './indonesian.ts';
import { wordSet } from './word-set.ts';

/** How a reporting expression stands to its speaker. */
export type CueGrammar =
  /** The speaker is its subject, before it: "Lavrov mengatakan". English verbs also turn round: "said Lavrov". */
  | 'verb'
  /** A bare root, as Indonesian has it after a quotation; the speaker follows: "ujar Lavrov", "ujarnya". */
  | 'root'
  /** The speaker follows and the content stands on either side: "menurut Lavrov", "according to Lavrov". */
  | 'preposition';

/** One reporting expression. Data: a project may bring its own. */
export interface CueEntry {
  /** Lower case, words separated by one space. */
  readonly words: string;
  readonly grammar: CueGrammar;
  /** 0 to 1: how often the expression reports words rather than something else ("mencatat laba"). */
  readonly strength: number;
  /** Reports only with a complementiser or quotation marks: "added" also means "put in". */
  readonly needsClause?: boolean;
  /** A form that only a plural, "I" or "you" goes before: "critics say". Most are nouns too: "the call". */
  readonly isBase?: boolean;
  /** Reports an infinitive too: "urged people to leave". */
  readonly takesInfinitive?: boolean;
  /** Reports only beside words between marks: "sighed", "laughed". */
  readonly directOnly?: boolean;
}

/** Everything that the finders know about a language. Words are in lower case. */
export interface Lexicon {
  /** Primary subtag. */
  readonly language: string;
  readonly cues: readonly CueEntry[];
  readonly complementisers: ReadonlySet<string>;
  /** Between subject and verb, no part of either: "telah", "juga", "has". */
  readonly auxiliaries: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Clitic speaker at the end of a root: Indonesian "-nya". */
  readonly clitic: string | null;
  /** Prepositions, conjunctions and the like: a name ends before them. */
  readonly stops: ReadonlySet<string>;
  /** Prepositions that may stand inside a description of a person: "kepala dari", "head of". */
  readonly inner: ReadonlySet<string>;
  /** Days, months and words of time: they follow a speaker after a comma and are no apposition. */
  readonly times: ReadonlySet<string>;
  /** Words of office and description that a noun phrase of a speaker contains. */
  readonly roles: ReadonlySet<string>;
  /** What offices are held in and ministries are for: "Kepala Dinas Perhubungan", "Health Minister". */
  readonly departments: ReadonlySet<string>;
  /** Heads of organisations: nothing that "dia" or "she" can mean. */
  readonly organisations: ReadonlySet<string>;
  /** "itu", "tersebut": end a noun phrase. */
  readonly closers: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly listeners: ReadonlySet<string>;
  /** Words that join a sentence to the one before: "Bahkan, kata Budi, …" reports nothing of "Bahkan". */
  readonly connectives: ReadonlySet<string>;
  /** Speakers that are nobody: "kata orang", "pepatah mengatakan". */
  readonly nobody: ReadonlySet<string>;
  /** Auxiliaries that only a clause has: "would", "is". */
  readonly finite: ReadonlySet<string>;
  /** Behind a reporting verb they are its object: "said goodbye". */
  readonly objects: ReadonlySet<string>;
}

const byLanguage: ReadonlyMap<string, Lexicon> = new Map([
  ['id', indonesian],
  ['ms', indonesian],
  ['en', english],
]);

/** Primary subtags for which there are rules. */
export const languagesWithRules: readonly string[] = Array.from(byLanguage.keys());

/** For a BCP 47 tag; `null` when there are no rules for the language. */
export function lexiconFor(language: string): Lexicon | null {
  return byLanguage.get(language.toLowerCase().split(/[-_]/u)[0] ?? '') ?? null;
}

/** A lexicon with more cues. An entry with the words of a known one replaces it. */
export function withCues(lexicon: Lexicon, more: readonly CueEntry[]): Lexicon {
  const entries = new Map(lexicon.cues.map((entry) => [entry.words, entry]));
  for (const entry of more)
    entries.set(entry.words.toLowerCase(), { ...entry, words: entry.words.toLowerCase() });
  return { ...lexicon, cues: Array.from(entries.values()) };
}

/** Of all words: running text has 30 to 50 % words of grammar, and the lists here hold a part of them. */
const leastShare = 0.04;

/** The commonest words of languages that share some with ours, and for which there are no rules. */
const strangers: readonly ReadonlySet<string>[] = [
  wordSet(
    'der die das und ist nicht ein eine den dem mit von zu auf für sich dass wir ich sie es im auch hat',
  ),
  wordSet('de het een en van is dat niet op te met voor zijn ook aan hij maar werd heeft naar'),
  wordSet('le la les des et est une dans que pour qui pas sur au du il elle avec ce sont été'),
  wordSet('el la los las de que y en un una por con para se su del no es más como pero fue'),
  wordSet('o os as de que e um uma em por com para se do da dos não é mais como mas foi ao'),
  wordSet('il lo la gli di che e un una per con non sono del della nel è si più come ma ha'),
  wordSet('och att det som en på är av för med den till inte har de om var ett jag vi han hon'),
  wordSet('ang ng sa mga na ay at si ni hindi ito ko mo siya para kung'),
  wordSet('ing lan iku sing ora kanggo karo wis ana kang marang saka'),
];

/**
 * The language of a text of which nothing says it: the rules with more words of grammar and reporting in its first 20,000
 * characters. Function words are the classic evidence (Grefenstette 1995). `null` when neither has any, or when another
 * language has more.
 */
export function guessLanguage(text: string): string | null {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const fewest = words.length * leastShare;
  let best: { language: string; count: number } | null = null;
  for (const lexicon of [indonesian, english]) {
    const { language, clitic } = lexicon;
    const known = evidenceOf(lexicon);
    const isKnown = (word: string) =>
      known.has(word) ||
      (clitic !== null && word.endsWith(clitic) && known.has(word.slice(0, -clitic.length)));
    const count = words.filter(isKnown).length;
    if (count > 0 && count >= fewest && count > (best?.count ?? 0)) best = { language, count };
  }
  const most = Math.max(...strangers.map((known) => words.filter((word) => known.has(word)).length));
  return best && best.count >= most ? best.language : null;
}

function evidenceOf({ stops, auxiliaries, pronouns, articles, cues, clitic }: Lexicon): ReadonlySet<string> {
  // English verbs are words of French and German too ("note"); Indonesian ones are nobody else's.
  const reporting = cues.filter(({ strength }) => clitic !== null || strength >= 0.9);
  return new Set([
    ...stops,
    ...auxiliaries,
    ...pronouns,
    ...articles,
    ...reporting.map(({ words }) => words),
  ]);
}

/**
 * The language whose rules fit an article: its own words come before what is said of it, because what is said is mostly
 * the project's language, and a corpus in Indonesian holds articles in English.
 */
export function spokenLanguage(text: string, said: string): string {
  return guessLanguage(text) ?? said;
}
