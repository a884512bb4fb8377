import type { Lexicon } from './lexicon/lexicon.ts';
import { isRoleWord } from './names.ts';
import { isCapitalised, isMark, type Sentence, type Token } from './tokens.ts';

/** Names that an article gives in full, by any of their words. */
export interface FullNames {
  /** Words of names that have more than one. */
  readonly words: ReadonlySet<string>;
  /** The fullest name that a part of it stands for; the part itself when there is none. */
  readonly of: (name: string) => string;
}

/** Longer runs of capitals are titles and headlines. */
const longest = 4;

/**
 * Runs of two to four capitals outside quotations that could be names of people: what "Crale" alone is looked up in.
 * Headlines are left out. O(n).
 */
export function capitalRuns(sentences: readonly Sentence[], lexicon: Lexicon): readonly string[] {
  const runs: string[] = [];
  const cues = new Set(lexicon.cues.map(({ words }) => words));
  for (const { tokens } of sentences) {
    if (isHeadline(tokens)) continue;
    let run: string[] = [];
    for (const [at, token] of tokens.entries()) {
      if (!cues.has(token.lower) && isName(token, tokens, at, lexicon)) run.push(token.text);
      else {
        if (run.length >= 2 && run.length <= longest) runs.push(run.join(' '));
        run = [];
      }
    }
    if (run.length >= 2 && run.length <= longest) runs.push(run.join(' '));
  }
  return runs;
}

/** A line without a full stop names people before the article does, and its capitals may be any words. */
export function isHeadline(tokens: readonly Token[]): boolean {
  return (
    !isMark(tokens.at(-1), '.?!') &&
    !tokens.some(({ kind, text }) => kind === 'quotation' && /[.,?!…]$/u.test(text))
  );
}

function isName(token: Token, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!isCapitalised(token) || /^\p{Lu}{2,}$/u.test(token.text) || /['’]s$/u.test(token.text)) return false;
  if (
    lexicon.departments.has(token.lower) ||
    isRoleWord(token.lower, lexicon) ||
    lexicon.organisations.has(token.lower)
  )
    return false;
  if (lexicon.times.has(token.lower) || lexicon.articles.has(token.lower)) return false;
  const begins = at === 0 || tokens[at - 1]?.kind !== 'word';
  return !(begins && (lexicon.stops.has(token.lower) || lexicon.pronouns.has(token.lower)));
}

/**
 * `names` are those of people who speak or act, the surer ones first; `runs` are all that the text has. A part stands
 * for the name that it ends or begins (in languages where the given name alone stands for a person): among people for the fullest, otherwise for the first run of the text.
 */
export function fullNames(
  names: readonly { readonly name: string; readonly isSure: boolean }[],
  runs: readonly string[],
  isGivenUsed: boolean,
): FullNames {
  const alone = new Set(names.map(({ name }) => name).filter((name) => !name.includes(' ')));
  // "Bupati Seruni Hasan Lubis": only a later "Hasan" tells where the name begins.
  const clipped = new Map(
    names.map(({ name, isSure }) => {
      const words = name.split(' ');
      const given = words.findIndex((word, at) => at > 0 && at < words.length - 1 && alone.has(word));
      return [name, isSure || given === -1 ? name : words.slice(given).join(' ')] as const;
    }),
  );
  const byWord = new Map<string, string>();
  for (const name of clipped.values())
    for (const word of name.split(' '))
      if ((byWord.get(word)?.length ?? 0) < name.length) byWord.set(word, name);
  const runOf = new Map<string, string>();
  for (const run of runs)
    for (const word of isGivenUsed
      ? [run.split(' ').at(-1) ?? run, run.split(' ')[0] ?? run]
      : [run.split(' ').at(-1) ?? run])
      if (!runOf.has(word)) runOf.set(word, run);
  // "Fraksi Kebangkitan Rieke Anjani": what stands before the name that is looked for is no part of it.
  for (const run of runs) {
    const words = run.split(' ');
    for (const [at, word] of words.slice(1, -1).entries())
      if (!runOf.has(word)) runOf.set(word, words.slice(at + 1).join(' '));
  }
  return {
    words: new Set(
      [...byWord.values(), ...runs].filter((name) => name.includes(' ')).flatMap((name) => name.split(' ')),
    ),
    of: (name) => {
      const short = clipped.get(name) ?? name;
      const words = short.split(' ');
      const longer = byWord.get(words.at(-1) ?? short) ?? byWord.get(words[0] ?? short) ?? short;
      if (longer.includes(' ') && words.every((word) => longer.split(' ').includes(word))) return longer;
      const run = words.length === 1 ? runOf.get(short) : undefined;
      return run ?? short;
    },
  };
}
