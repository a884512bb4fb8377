import type { Attribution } from './attribution.ts';
import { describedBy, genderOf, isDefinite, isOrganisation, isPlural, type Gender } from './descriptions.ts';
import { isHeadline } from './full-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { nameIn } from './names.ts';
import { phraseFrom } from './noun-phrase.ts';
import { isCapitalised, isMark, rangeOf, type Sentence, type Token } from './tokens.ts';

/** Somebody at a place in the text, in UTF-16 units. */
export interface Mention {
  readonly name: string;
  readonly isSure: boolean;
  /** A name of its own rather than a description: "seorang warga". */
  readonly isNamed: boolean;
  readonly start: number;
  readonly isPerson: boolean;
  readonly isPlural: boolean;
  /** "the minister": somebody new only where there is nobody whom it could mean. */
  readonly isDefinite: boolean;
  /** As the source of a quotation; otherwise as the subject of a sentence. */
  readonly spoke: boolean;
  /** The words of office that it is named with. */
  readonly offices: ReadonlySet<string>;
  readonly gender: Gender;
}

/** Who speaks in an attribution that is not worth showing is nobody to come back to. */
const likely = 0.5;

export function sourcesAsMentions(
  text: string,
  attributions: readonly Attribution[],
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): readonly Mention[] {
  const found = new Map<number, Mention>();
  for (const { source, score } of attributions) {
    if (!source || score < likely || found.has(source.start)) continue;
    const words = text.slice(source.start, source.end);
    const mention = isAnaphor(words, lexicon) ? null : mentionOf(words, source.start, true, lexicon, known);
    if (mention) found.set(source.start, mention);
  }
  return Array.from(found.values());
}

function mentionOf(
  words: string,
  start: number,
  spoke: boolean,
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): Mention | null {
  const isThing = isOrganisation(words, lexicon);
  const found = isThing ? null : nameIn(words, lexicon, known);
  const plural = !found && isPlural(words, lexicon);
  return {
    name: found?.name ?? words,
    isSure: found?.isSure ?? true,
    isNamed: found !== null,
    start,
    isPerson: !isThing && !plural,
    isPlural: plural,
    isDefinite: !found && !isThing && !plural && isDefinite(words, lexicon),
    spoke,
    offices: describedBy(words, lexicon),
    gender: genderOf(words),
  };
}

/** People whom a sentence begins with, or names behind a comma or "bernama": "Budi Santoso tiba di kantor." */
export function subjectsAsMentions(
  text: string,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): readonly Mention[] {
  const found: Mention[] = [];
  const cues = new Set(lexicon.cues.map(({ words }) => words));
  function add(tokens: readonly Token[], from: number, phraseEnd: number): boolean {
    // Behind a name the phrase may have run on into a verb that the rules do not know.
    let to = phraseEnd;
    for (let last = tokens[to - 1]; to > from && last && !isCapitalised(last); last = tokens[to - 1]) to--;
    if (cues.has(tokens[from]?.lower ?? '')) return false;
    // "Alumnus Universitas Al-Azhar itu": a description of somebody named before.
    if (to < phraseEnd && lexicon.closers.has(tokens[to]?.lower ?? '')) return false;
    const range = rangeOf(tokens, from, to);
    if (!range) return false;
    const words = text.slice(range.start, range.end);
    const mention = mentionOf(words, range.start, false, lexicon, known);
    // "Putrinya, Konga, cemas": beside a description one word is a name.
    const isApposed = tokens.slice(from, to).some((token) => isMark(token, ','));
    if (
      mention?.isPerson &&
      mention.isNamed &&
      (isApposed || mention.name.includes(' ') || known.has(mention.name))
    ) {
      found.push(mention);
      return true;
    }
    return false;
  }
  for (const { tokens } of sentences) {
    if (isHeadline(tokens)) continue;
    // "Hal itu ditegaskan Kapolrestabes Makassar, Kombes Pol Arya Perdana": nothing is reported, but somebody spoke.
    const passive = tokens.findIndex(({ lower }) => lower.startsWith('di') && cues.has(lower));
    const agent = passive === -1 ? null : phraseFrom(tokens, passive + 1, lexicon);
    if (agent) add(tokens, agent.from, agent.to);
    const called = tokens.findIndex(({ lower }) => /^(?:bernama|named)$/u.test(lower));
    const introduced = called === -1 ? null : phraseFrom(tokens, called + 1, lexicon);
    if (introduced) add(tokens, introduced.from, introduced.to);
    for (const from of subjectStarts(tokens, lexicon)) {
      const subject = phraseFrom(tokens, from, lexicon);
      if (!subject) continue;
      // "Kapolsek Rogojampi, AKP Agung Setyo Budi membenarkan": the name stands behind the office.
      const holdsOffice = lexicon.roles.has(tokens[subject.from]?.lower ?? '');
      const named =
        holdsOffice && isMark(tokens[subject.to], ',') && startsName(tokens[subject.to + 1])
          ? phraseFrom(tokens, subject.to + 1, lexicon)
          : null;
      if (named ? add(tokens, named.from, named.to) : add(tokens, subject.from, subject.to)) break;
    }
  }
  return found;
}

function startsName(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token);
}

/** Where a sentence's subject may begin: behind its words of connexion, and behind the comma of "On a call with investors, …". */
function subjectStarts(tokens: readonly Token[], lexicon: Lexicon): readonly number[] {
  let from = 0;
  while (from < tokens.length && isOpener(tokens[from], lexicon)) from++;
  if (isMark(tokens[from - 1], ',')) return [from];
  const comma = tokens.findIndex((token, at) => at >= from && at < farthestComma && isMark(token, ','));
  if (comma === -1) return [from];
  if (lexicon.stops.has(tokens[0]?.lower ?? '')) return [comma + 1];
  // "Setiap pagi, Martinus Lalo mendayung"
  return startsName(tokens[comma + 1]) ? [from, comma + 1] : [from];
}

/** Longest adverbial before a subject, in tokens. */
const farthestComma = 16;

/** "Namun," "Sementara itu," "But": words of connexion before the subject. */
function isOpener(token: Token | undefined, { stops, articles, auxiliaries, closers }: Lexicon): boolean {
  if (!token || articles.has(token.lower)) return false;
  return (
    isMark(token, ',') || stops.has(token.lower) || auxiliaries.has(token.lower) || closers.has(token.lower)
  );
}

export function isAnaphor(words: string, { pronouns, clitic }: Lexicon): boolean {
  const lower = words.toLowerCase();
  return lower === clitic || pronouns.has(lower);
}
