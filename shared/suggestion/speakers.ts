import type { Attribution } from './attribution.ts';
import { describedBy, isDefinite, isOrganisation, isPlural, type Gender } from './descriptions.ts';
import { capitalRuns, fullNames, type FullNames } from './full-names.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isAnaphor, sourcesAsMentions, subjectsAsMentions, type Mention } from './mentions.ts';
import { nameIn } from './names.ts';
import type { Sentence } from './tokens.ts';

export interface ResolvedSpeaker {
  readonly name: string | null;
  readonly attribution: 'explicit' | 'anaphoric' | 'implicit';
}

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
