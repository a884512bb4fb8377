import type { Attribution } from './attribution.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isCapitalised, isMark, type Sentence } from './tokens.ts';

export interface ResolvedSpeaker {
  readonly name: string | null;
  readonly attribution: 'explicit' | 'anaphoric' | 'implicit';
}

interface Candidate {
  readonly name: string;
  readonly start: number;
  readonly isPerson: boolean;
  readonly spoke: boolean;
}

/**
 * Says who each attribution's source is. A name stands for the fullest name in the article that it is part of; a
 * pronoun, a description without a name and a quotation without a source stand for the person who spoke last, as in
 * the conversational sieves of Muzny et al. (2017); before anybody has spoken, for the first who does.
 */
export function resolveSpeakers(
  text: string,
  attributions: readonly Attribution[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): readonly ResolvedSpeaker[] {
  const candidates = [
    ...spokenNames(text, attributions, lexicon),
    ...subjects(text, sentences, lexicon),
  ].toSorted((a, b) => a.start - b.start || Number(b.spoke) - Number(a.spoke));
  const full = fullNames(candidates);
  const firstPerson =
    candidates.find(({ isPerson, spoke }) => isPerson && spoke) ?? candidates.find(({ spoke }) => spoke);
  let passed = 0;
  let latest: Candidate | null = null;
  const byBlock = new Map<object, ResolvedSpeaker>();
  return attributions.map((attribution) => {
    const at = attribution.source?.start ?? attribution.content[0]?.start ?? 0;
    for (let next = candidates[passed]; next && next.start < at; next = candidates[++passed]) {
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
    const before = continues && byBlock.get(continues);
    if (!source && before) return before;
    const fallback = latest ?? firstPerson ?? null;
    const fallbackName = fallback && (full.get(fallback.name) ?? fallback.name);
    if (!source) return { name: fallbackName, attribution: 'implicit' };
    const words = text.slice(source.start, source.end);
    if (isAnaphor(words, lexicon)) return { name: fallbackName ?? words, attribution: 'anaphoric' };
    const name = nameIn(words, lexicon);
    if (name !== null) return { name: full.get(name) ?? name, attribution: 'explicit' };
    return isDefinite(words, lexicon) && fallback?.isPerson && !isOrganisation(words, lexicon)
      ? { name: fallbackName, attribution: 'anaphoric' }
      : { name: words, attribution: 'explicit' };
  }
}

function spokenNames(
  text: string,
  attributions: readonly Attribution[],
  lexicon: Lexicon,
): readonly Candidate[] {
  const found = new Map<number, Candidate>();
  for (const { source } of attributions) {
    if (!source) continue;
    const words = text.slice(source.start, source.end);
    const name = isAnaphor(words, lexicon)
      ? null
      : (nameIn(words, lexicon) ?? (isRole(words, lexicon) ? null : words));
    if (name !== null)
      found.set(source.start, {
        name,
        start: source.start,
        isPerson: !isOrganisation(words, lexicon),
        spoke: true,
      });
  }
  return Array.from(found.values());
}

/** Sentences that begin with a full name: "Budi Santoso tiba di kantor." */
function subjects(text: string, sentences: readonly Sentence[], lexicon: Lexicon): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const { tokens } of sentences) {
    // A line without a full stop is a headline: it names people before the article does.
    if (!isMark(tokens.at(-1), '.?!')) continue;
    const named = tokens.findIndex(({ lower }) => /^(?:bernama|named)$/u.test(lower));
    const introduced = named === -1 ? null : nameFrom(text, tokens, named + 1);
    if (introduced) found.push({ ...introduced, isPerson: true, spoke: false });
    let count = 0;
    for (const token of tokens) {
      if (!isCapitalised(token) || lexicon.stops.has(token.lower) || count > 8) break;
      count++;
    }
    // "Pelatih Timnas, Sinta Maharani, puas"
    const apposed = isMark(tokens[count], ',') ? nameFrom(text, tokens, count + 1) : null;
    if (apposed?.name.includes(' ')) found.push({ ...apposed, isPerson: true, spoke: false });
    const [first, last, next] = [tokens[0], tokens[count - 1], tokens[count]];
    if (count < 2 || !first || !last || next?.kind !== 'word' || /^(?:dan|and|of)$/u.test(next.lower))
      continue;
    const words = text.slice(first.start, last.end);
    const name = nameIn(words, lexicon);
    if (name?.includes(' ') && !isOrganisation(words, lexicon))
      found.push({ name, start: first.start, isPerson: true, spoke: false });
  }
  return found;
}

function nameFrom(
  text: string,
  tokens: Sentence['tokens'],
  from: number,
): { readonly name: string; readonly start: number } | null {
  let to = from;
  for (let token = tokens[to]; token && isCapitalised(token); token = tokens[to]) to++;
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? { name: text.slice(first.start, last.end), start: first.start } : null;
}

export function isAnaphor(words: string, { pronouns, clitic }: Lexicon): boolean {
  const lower = words.toLowerCase();
  return lower === clitic || pronouns.has(lower);
}

/** The name in a source, without its titles: the capitalised words behind the last word of office. */
function nameIn(words: string, lexicon: Lexicon): string | null {
  const segments = words
    .split(',')
    .map((segment) => segment.trim())
    .toReversed();
  // "Ewa Lund, a researcher at Merrin Polytechnic": a segment in capitals throughout names the person.
  const described = segments.filter((segment) => /(?:^|\s)\p{Ll}/u.test(segment));
  for (const segment of [...segments.filter((each) => !described.includes(each)), ...described]) {
    const name = nameInSegment(segment, lexicon);
    if (name !== null) return name;
  }
  return null;
}

/** The capitalised words behind the last word of office; not the place or office that it is held in. */
function nameInSegment(segment: string, lexicon: Lexicon): string | null {
  const parts = segment.split(/\s+/u).filter((part) => part !== '');
  const first = parts[0]?.toLowerCase() ?? '';
  if (parts.every((part) => /\.\p{L}/u.test(part)) || lexicon.relatives.has(first)) return null;
  const holdsOffice = parts.some((part) => isRoleWord(part, lexicon));
  // "Kepala Dinas Perhubungan Tri Wahyuni": the organisation belongs to the office.
  const role = parts.findLastIndex(
    (part) =>
      isRoleWord(part, lexicon) ||
      isLower(part) ||
      (holdsOffice && (lexicon.organisations.has(part.toLowerCase()) || /^\p{Lu}{2,}$/u.test(part))),
  );
  if (parts.slice(role + 1).some((part) => lexicon.organisations.has(part.toLowerCase()))) return null;
  const name = parts.slice(role + 1).join(' ');
  const onlyTitles = parts.slice(0, -1).every((part) => isRoleWord(part, lexicon));
  const isPlace =
    role >= 0 && !name.includes(' ') && (isLower(parts[role]) || (parts.length > 2 && !onlyTitles));
  return /^\p{Lu}/u.test(name) && !isPlace ? name : null;
}

/** English makes words of office with these endings; the first names that end so are few. */
const officeEnding =
  /(?:ologist|omist|woman|owner|worker|maker|keeper|holder|grower|seller|driver|writer|dealer|breeder)$/u;

function isRoleWord(word: string, { roles }: Lexicon): boolean {
  const lower = word.toLowerCase().replace(/\.$/u, '');
  return roles.has(lower) || officeEnding.test(lower);
}

function isLower(word: string | undefined): boolean {
  return word !== undefined && /^\p{Ll}/u.test(word);
}

function isRole(words: string, { roles, articles }: Lexicon): boolean {
  const parts = words.toLowerCase().split(/\s+/u);
  return parts.some((part) => roles.has(part)) || articles.has(parts[0] ?? '') || /^\p{Ll}/u.test(words);
}

/** "the minister", "menteri itu", "Menteri luar negeri Rusia": somebody whom the article has named. */
function isDefinite(words: string, { roles, closers }: Lexicon): boolean {
  const parts = words.toLowerCase().split(/\s+/u);
  const indefinite = /^(?:a|an|one|another|some|many|several|seorang|sejumlah|para|beberapa|salah)$/u.test(
    parts[0] ?? '',
  );
  return (
    !indefinite &&
    (closers.has(parts.at(-1) ?? '') ||
      parts[0] === 'the' ||
      (/^\p{Lu}/u.test(words) && roles.has(parts[0] ?? ''))) &&
    parts.some((part) => roles.has(part) || closers.has(part))
  );
}

function isOrganisation(words: string, { organisations, roles }: Lexicon): boolean {
  const parts = words.toLowerCase().split(/[\s,]+/u);
  return parts.some((part) => organisations.has(part)) && !parts.some((part) => roles.has(part));
}

/**
 * For each name the longest one that it ends or begins, without what belongs to an office: in "Bupati Seruni Hasan
 * Lubis" only a later "Hasan" tells where the name begins.
 */
function fullNames(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const alone = new Set(candidates.map(({ name }) => name).filter((name) => !name.includes(' ')));
  const shortened = (name: string) => {
    const words = name.split(' ');
    const given = words.findIndex((word, index) => index > 0 && index < words.length - 1 && alone.has(word));
    return given === -1 ? name : words.slice(given).join(' ');
  };
  const byWord = new Map<string, string>();
  for (const { name } of candidates) {
    const short = shortened(name);
    for (const word of short.split(' '))
      if ((byWord.get(word)?.length ?? 0) < short.length) byWord.set(word, short);
  }
  const full = new Map<string, string>();
  for (const { name } of candidates) {
    const longer = byWord.get(name.split(' ').at(-1) ?? name) ?? name;
    const short = shortened(name);
    full.set(name, short.split(' ').every((word) => longer.split(' ').includes(word)) ? longer : short);
  }
  return full;
}
