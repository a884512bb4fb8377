import type { Lexicon } from './lexicon/lexicon.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isCapitalised, isMark, type Token } from './tokens.ts';

const longest = 22;

/**
 * The subject that stands before a verb at `verb`, not before `from`: auxiliaries and adverbs are passed over, then the
 * noun phrase is taken back to the beginning of its clause, with an apposition if a comma stands before the verb.
 */
export function subjectBefore(
  tokens: readonly Token[],
  from: number,
  verb: number,
  lexicon: Lexicon,
): NounPhrase | null {
  let to = verb;
  for (;;)
    if (to > from && isPassedOver(tokens[to - 1], lexicon)) to--;
    else if (to - 1 > from && /^(?:dengan|secara)$/u.test(tokens[to - 2]?.lower ?? '')) to -= 2;
    else break;
  const closedByComma = isMark(tokens[to - 1], ',');
  if (closedByComma) to--;
  const start = clauseStart(tokens, from, to);
  const segments = split(tokens, start, to);
  // "Rina Wati, dalam keterangan tertulis, Kamis (6/3), mengatakan": what stands between is no part of the subject.
  if (closedByComma)
    while (segments.length > 1 && isCircumstance(tokens[segments.at(-1)?.from ?? 0], lexicon)) segments.pop();
  const last = segments.pop();
  if (!last || last.from >= last.to) return null;
  let phrase = last;
  if (closedByComma)
    for (let before = segments.pop(); before; before = segments.pop()) {
      if (isAdverbial(tokens[before.from], lexicon)) {
        const tail = tailOf(tokens, before, lexicon);
        if (tail && /^\p{Ll}|\p{Lu}/u.test(tokens[tail.from]?.text ?? ''))
          phrase = { from: tail.from, to: last.to };
        break;
      }
      phrase = { from: (tailOf(tokens, before, lexicon) ?? before).from, to: last.to };
      if (!hasMoreBefore(tokens, before, lexicon)) break;
    }
  // "Teguh Santoso (40), adik korban mengatakan", "Kapolsek Rogojampi, AKP Agung membenarkan": no comma closes it.
  else if (segments.length === 1 && segments[0] && isApposed(tokens, segments[0], last, lexicon))
    phrase = { from: (tailOf(tokens, segments[0], lexicon) ?? segments[0]).from, to: last.to };
  let whole = phrase.from === last.from ? tailOf(tokens, phrase, lexicon) : phrase;
  if (!whole || whole.to - whole.from > longest) return null;
  whole = withoutTime(tokens, whole, lexicon);
  const end = tokens[whole.to - 1];
  const head = tokens[whole.from];
  if (!end || !head || lexicon.relatives.has(end.lower)) return null;
  // "On a call with investors": a noun that looks like a verb.
  if (lexicon.articles.has(end.lower) && end.lower !== 'one' && end.lower !== 'some' && end.lower !== 'many')
    return null;
  if (end.lower === 'that' || lexicon.complementisers.has(end.lower)) return null;
  if (lexicon.stops.has(end.lower) && !lexicon.closers.has(end.lower) && !lexicon.pronouns.has(end.lower))
    return null;
  return whole;
}

/** "The rights chief on Tuesday called for …" */
function withoutTime(tokens: readonly Token[], { from, to }: NounPhrase, { times }: Lexicon): NounPhrase {
  let end = to;
  while (
    end - 1 > from &&
    (times.has(tokens[end - 1]?.lower ?? '') ||
      /^(?:late|early|morning|afternoon|evening|night)$/u.test(tokens[end - 1]?.lower ?? ''))
  )
    end--;
  if (end === to) return { from, to };
  while (end - 1 > from && /^(?:on|in|last|this|late|early|pada|hari)$/u.test(tokens[end - 1]?.lower ?? ''))
    end--;
  return { from, to: end };
}

function isPassedOver(token: Token | undefined, { auxiliaries, negations }: Lexicon): boolean {
  return token?.kind === 'word' && (auxiliaries.has(token.lower) || negations.has(token.lower));
}

function clauseStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const token = tokens[at];
    // "Tesla (NASDAQ:TSLA) CEO Elon Musk"
    if (isMark(token, ')')) {
      const opens = openingBracket(tokens, at, from);
      if (opens !== null) {
        at = opens;
        continue;
      }
    }
    if ((token?.kind === 'quotation' && !isTitle(token)) || isMark(token, ';:—–-.!?…|')) return at + 1;
  }
  return from;
}

/** Longest remark in brackets, in tokens. */
const longestBracket = 8;

function openingBracket(tokens: readonly Token[], close: number, from: number): number | null {
  for (let at = close - 1; at >= Math.max(from, close - longestBracket); at--)
    if (isMark(tokens[at], '(')) return at;
  return null;
}

/** "Pria yang disapa "Gasgas" itu", "dalam bukunya "Negeri Asap"": a few words in capitals are part of the clause. */
function isTitle({ text }: Token): boolean {
  const words = text.split(/\s+/u);
  return words.length <= 4 && words.every((word) => /^\p{Lu}|^\p{N}/u.test(word)) && !/[.,?!…]$/u.test(text);
}

function split(tokens: readonly Token[], from: number, to: number): NounPhrase[] {
  const segments: NounPhrase[] = [];
  let start = from;
  for (let at = from; at <= to; at++)
    if (at === to || isMark(tokens[at], ',')) {
      if (at > start) segments.push({ from: start, to: at });
      start = at + 1;
    }
  return segments;
}

function isAdverbial(token: Token | undefined, { stops, articles, auxiliaries }: Lexicon): boolean {
  return (
    token !== undefined &&
    !articles.has(token.lower) &&
    (stops.has(token.lower) || auxiliaries.has(token.lower))
  );
}

function isCircumstance(token: Token | undefined, { stops, relatives, times }: Lexicon): boolean {
  return (
    token !== undefined && !relatives.has(token.lower) && (stops.has(token.lower) || times.has(token.lower))
  );
}

/** Longest name or office that an apposition is put to, in tokens. */
const longestApposed = 10;

/** A name with a description behind it, or an office with a name: both begin their clause. */
function isApposed(tokens: readonly Token[], left: NounPhrase, right: NounPhrase, lexicon: Lexicon): boolean {
  const [first, last, next] = [tokens[left.from], tokens[left.to - 1], tokens[right.from]];
  if (!first || !last || !next || left.to - left.from > longestApposed) return false;
  if (!isCapitalised(first) || lexicon.stops.has(first.lower) || lexicon.times.has(first.lower)) return false;
  const isName = isCapitalised(last) || isMark(last, ')');
  if (!isName) return false;
  return isCapitalised(next)
    ? lexicon.roles.has(first.lower) && !lexicon.pronouns.has(next.lower)
    : lexicon.roles.has(next.lower) && !lexicon.roles.has(first.lower);
}

/** A degree, an age or a relative clause is put to what stands before it: "Owen Tully, 45, a baker, said". */
function hasMoreBefore(tokens: readonly Token[], { from }: NounPhrase, { relatives }: Lexicon): boolean {
  const first = tokens[from];
  return isDegree(first) || /^\p{N}/u.test(first?.text ?? '') || relatives.has(first?.lower ?? '');
}

function isDegree(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{L}*\.(?:\p{L}+\.?)*$/u.test(token.text);
}

/** Without the conjunction, adverb or prepositional phrase that a clause opens with: "Namun Lavrov", "but the minister". */
function tailOf(tokens: readonly Token[], { from, to }: NounPhrase, lexicon: Lexicon): NounPhrase | null {
  const end = tokens[to - 1];
  if (end && lexicon.pronouns.has(end.lower)) return { from: to - 1, to };
  const conjunction = lastConjunction(tokens, from, to);
  let start = conjunction === null ? from : conjunction + 1;
  while (start < to && isOpener(tokens[start], lexicon)) start++;
  if (start >= to) return null;
  // A phrase that opened with a preposition: the subject is its last name or description.
  if (start > from && isPreposition(tokens[start - 1])) {
    let name = to;
    while (name > start && isNameLike(tokens[name - 1], lexicon)) name--;
    if (name === start || name === to) return { from: start, to };
    return { from: name, to };
  }
  return { from: start, to };
}

function isOpener(token: Token | undefined, { stops, articles, auxiliaries, roles }: Lexicon): boolean {
  if (!token || articles.has(token.lower)) return false;
  if (roles.has(token.lower) && isCapitalised(token)) return false;
  return (
    token.kind !== 'word' ||
    stops.has(token.lower) ||
    auxiliaries.has(token.lower) ||
    /^(?:meanwhile|still|instead|adapun|maka)$/u.test(token.lower)
  );
}

function isPreposition(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:di|dalam|pada|saat|ketika|usai|setelah|in|on|at|after|during)$/u.test(token.lower)
  );
}

function isNameLike(token: Token | undefined, { roles, times }: Lexicon): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    !times.has(token.lower) &&
    (isCapitalised(token) || roles.has(token.lower))
  );
}

/** "and", "because", "sementara" … before the last clause; between two names "and" joins the names. */
function lastConjunction(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 2; at > from; at--) {
    const token = tokens[at];
    if (!token) continue;
    if (
      /^(?:but|because|while|although|though|sementara|sedangkan|tetapi|namun|karena|ketika|bahwa|that|as|when)$/u.test(
        token.lower,
      )
    )
      return at;
    if (!/^(?:dan|and)$/u.test(token.lower)) continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (before && after && isCapitalised(before) && isCapitalised(after)) continue;
    if (after && (isCapitalised(after) || /^(?:the|a|an|he|she|they|dia|ia|mereka)$/u.test(after.lower)))
      return at;
  }
  return null;
}
