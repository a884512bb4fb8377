import type { Attribution } from './attribution.ts';
import { describedBy, isDefinite, isOrganisation, isPlural, type Gender, genderOf } from './descriptions.ts';
import { capitalRuns, fullNames, isHeadline, type FullNames } from './full-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { nameIn } from './names.ts';
import { phraseFrom } from './noun-phrase.ts';
import { isCapitalised, isMark, rangeOf, type Sentence, type Token } from './tokens.ts';

export interface ResolvedSpeaker {
  readonly name: string | null;
  readonly attribution: 'explicit' | 'anaphoric' | 'implicit';
}

/** Somebody at a place in the text, in UTF-16 units. */
interface Mention {
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

/** How many earlier mentions a description is compared with: O(1) for each source. */
const memory = 60;

/**
 * Says who each attribution's source is. A name stands for the fullest name in the article that it is part of. A
 * pronoun or a description without a name stands for somebody mentioned before, whom its gender, its number and its
 * words of office fit, the latest first, as in the conversational sieves of Muzny et al. (2017); a quotation without a
 * source goes on from the speaker before.
 */
export function resolveSpeakers(
  text: string,
  attributions: readonly Attribution[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): readonly ResolvedSpeaker[] {
  const runs = capitalRuns(sentences, lexicon);
  const known = new Set(runs.flatMap((run) => run.split(' ')));
  const mentions = [
    ...sourcesAsMentions(text, attributions, lexicon, known),
    ...subjectsAsMentions(text, sentences, lexicon, known),
  ].toSorted((a, b) => a.start - b.start || Number(b.spoke) - Number(a.spoke));
  const full = fullNames(
    mentions.filter(({ isPerson, isNamed }) => isPerson && isNamed),
    runs,
    lexicon.clitic !== null,
  );
  const learnt = gendersOf(mentions, full);
  const firstPerson =
    mentions.find(({ isPerson, spoke }) => isPerson && spoke) ?? mentions.find(({ spoke }) => spoke);
  const before: Mention[] = [];
  let passed = 0;
  let latest: Mention | null = null;
  const byBlock = new Map<object, ResolvedSpeaker>();
  return attributions.map((attribution) => {
    const at = attribution.source?.start ?? attribution.content[0]?.start ?? 0;
    for (let next = mentions[passed]; next && next.start < at; next = mentions[++passed]) {
      if (next.isDefinite && latest) continue;
      before.push(next);
      // A mere subject takes over only from somebody who spoke in an earlier paragraph.
      if (next.isPerson && (next.spoke || !latest || text.slice(latest.start, next.start).includes('\n')))
        latest = next;
      else if (!latest && next.spoke) latest = next;
    }
    const resolved = resolveOne(attribution);
    if (attribution.block) byBlock.set(attribution.block, resolved);
    return resolved;
  });

  function resolveOne({ source, continues }: Attribution): ResolvedSpeaker {
    const continued = continues && byBlock.get(continues);
    if (!source && continued) return continued;
    const fallback = latest?.isPerson ? latest : (firstPerson ?? latest);
    if (!source) return { name: fallback && full.of(fallback.name), attribution: 'implicit' };
    const words = text.slice(source.start, source.end);
    if (isAnaphor(words, lexicon))
      return { name: nameOfPronoun(words, fallback) ?? words, attribution: 'anaphoric' };
    const found = nameIn(words, lexicon, full.words);
    if (found && !isOrganisation(words, lexicon))
      return { name: full.of(found.name), attribution: 'explicit' };
    if (!isDefinite(words, lexicon) || isOrganisation(words, lexicon) || isPlural(words, lexicon))
      return { name: words, attribution: 'explicit' };
    const offices = describedBy(words, lexicon);
    const holder = before
      .slice(-memory)
      .findLast(
        (mention) => mention.isPerson && Array.from(offices).some((office) => mention.offices.has(office)),
      );
    const person = holder ?? (fallback?.isPerson ? fallback : null);
    return person
      ? { name: full.of(person.name), attribution: 'anaphoric' }
      : { name: words, attribution: 'explicit' };
  }

  function nameOfPronoun(words: string, fallback: Mention | null): string | null {
    const pronoun = words.toLowerCase();
    // Whoever reports says "I" of themselves.
    if (/^(?:i|we|saya|kami|aku|kita)$/u.test(pronoun)) return null;
    const recent = before.slice(-memory);
    if (/^(?:they|mereka)$/u.test(pronoun)) {
      const many = recent.findLast(
        ({ spoke, ...mention }) => spoke && (mention.isPlural || !mention.isPerson || !mention.isNamed),
      );
      if (many) return full.of(many.name);
    }
    if (pronoun === 'it') {
      const thing = recent.findLast(({ spoke, isPerson }) => spoke && !isPerson);
      if (thing) return thing.name;
    }
    const gender = pronoun === 'he' ? 'male' : pronoun === 'she' ? 'female' : null;
    if (gender && fallback && contradicts(fallback, gender)) {
      const other = recent.findLast((mention) => mention.isPerson && !contradicts(mention, gender));
      if (other) return full.of(other.name);
    }
    return fallback && full.of(fallback.name);
  }

  function contradicts({ name, gender }: Mention, wanted: Exclude<Gender, null>): boolean {
    const told = gender ?? learnt.get(full.of(name)) ?? null;
    return told !== null && told !== wanted;
  }
}

function gendersOf(mentions: readonly Mention[], full: FullNames): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const { name, gender } of mentions) if (gender) genders.set(full.of(name), gender);
  return genders;
}

function sourcesAsMentions(
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
function subjectsAsMentions(
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
