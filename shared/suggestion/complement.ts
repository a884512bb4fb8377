import type { CueMatch } from './cues.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isCapitalised, isMark, type Token } from './tokens.ts';

/** How far behind the verb its complementiser may stand: "said in a statement on Monday that". */
const farthest = 14;

/** Where the clause that a verb reports begins: past listeners, adverbials and the complementiser. O(1). */
export function complementStart(tokens: readonly Token[], cue: CueMatch, lexicon: Lexicon): number {
  let at = cue.to;
  const tells = /^(?:tell|told|telling|kepada|reminded|informed)/u.test(cue.entry.words);
  const first = tokens[at];
  if (!first) return at;
  if (lexicon.complementisers.has(first.lower)) return isPartOfContent(first) ? at : at + 1;
  if (
    tells ||
    (isAdverbial(first, lexicon) &&
      !/^(?:for|of|about|into|against|over|untuk|tentang|soal|terkait)$/u.test(first.lower)) ||
    isMark(first, ',')
  ) {
    for (let ahead = at + 1; ahead < Math.min(tokens.length, at + farthest); ahead++) {
      const token = tokens[ahead];
      if (!token || token.kind === 'quotation') break;
      if (/^(?:that|bahwa)$/u.test(token.lower)) return ahead + 1;
      // "told Reuters they attributed the move to a report that …": the clause has begun.
      if (/^(?:he|she|they|we|i)$/u.test(token.lower)) break;
    }
  }
  if (tells) {
    if (lexicon.articles.has(tokens[at]?.lower ?? '')) at++;
    if (lexicon.listeners.has(tokens[at]?.lower ?? '')) return at + 1;
    while (at < tokens.length && isNamed(tokens[at])) at++;
    return at;
  }
  if (isMark(tokens[at], ',')) at++;
  return pastTime(tokens, at, lexicon);
}

/** What things are said in. */
const occasions =
  /^(?:statement|interview|briefing|report|letter|post|speech|tweet|email|message|note|ruling)$/u;

/** "agar", "whether": the report is no statement without them; "that" and "bahwa" only join it. */
function isPartOfContent({ lower }: Token): boolean {
  return !/^(?:that|bahwa|bahwasanya)$/u.test(lower);
}

function isNamed(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token);
}

function isAdverbial({ lower, text }: Token, { stops, times, listeners }: Lexicon): boolean {
  return stops.has(lower) || times.has(lower) || listeners.has(lower) || text === '(';
}

/** "said on Monday it would": the time belongs to the saying. */
function pastTime(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  const occasion = tokens[at + 2]?.lower ?? '';
  if (
    tokens[at]?.lower === 'in' &&
    lexicon.articles.has(tokens[at + 1]?.lower ?? '') &&
    occasions.test(occasion)
  )
    return pastTime(tokens, at + 3, lexicon);
  if (/^(?:on|in|last|pada|kepada)$/u.test(tokens[at]?.lower ?? '')) {
    const next = tokens[at + 1]?.lower ?? '';
    const isTime =
      lexicon.times.has(next) || /^(?:night|week|month|year|weekend|morning|evening)$/u.test(next);
    if (!isTime && !lexicon.listeners.has(next)) return from;
    at += 2;
  } else if (lexicon.times.has(tokens[at]?.lower ?? '') && lexicon.clitic === null) at++;
  else return from;
  return isMark(tokens[at], ',') ? at + 1 : at;
}

/** The end of a clause: without the full stop, and without a conjunction or comma that leads over to something else. */
export function complementEnd(
  tokens: readonly Token[],
  start: number,
  limit: number,
  lexicon: Lexicon,
): number {
  let end = limit;
  while (end > start) {
    const last = tokens[end - 1];
    if (
      !last ||
      isMark(last, '.,;:–—-') ||
      (end < tokens.length && /^(?:dan|serta|and|but|while|sambil|seraya)$/u.test(last.lower))
    )
      end--;
    else break;
  }
  return end > start && lexicon.complementisers.has(tokens[end - 1]?.lower ?? '') ? end - 1 : end;
}

export function hasComplementiser(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  for (let at = from; at < Math.max(to, from + 1); at++)
    if (lexicon.complementisers.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** How far into a clause its verb is looked for, in tokens. */
const farthestVerb = 16;

/**
 * A finite verb tells a clause from an object: "added the plan would fail", but "added two goals". English auxiliaries
 * are the only evidence; Indonesian verbs are not marked so.
 */
export function looksLikeClause(
  tokens: readonly Token[],
  start: number,
  end: number,
  { finite }: Lexicon,
  takesInfinitive: boolean,
): boolean {
  for (let at = start; at < Math.min(end, start + farthestVerb); at++) {
    const word = tokens[at]?.lower ?? '';
    if (
      at > start &&
      (finite.has(word) || /n['’]t$|^(?:it|he|she|that|there)['’]s$|['’](?:re|ll|d|ve)$/u.test(word))
    )
      return true;
    if (takesInfinitive && word === 'to') return true;
    if (/^(?:who|which|whose|where|when|that|to|as|because|while)$/u.test(word)) return false;
  }
  return false;
}

/** "said goodbye to two pandas", "said to have lived there": no report. */
export function isObject(tokens: readonly Token[], start: number, { objects }: Lexicon): boolean {
  return objects.has(tokens[start]?.lower ?? '');
}
