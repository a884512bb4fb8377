import type { Lexicon } from './lexicon/lexicon.ts';
import { isCapitalised, isMark, type Token } from './tokens.ts';

/** Longest speaker, in tokens: beyond it the rules have lost their way. */
const longest = 22;
const longestRelative = 14;

/** Tokens [from, to) that name a speaker. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
}

/**
 * The noun phrase that begins at a token, as it follows a cue: a pronoun; or a name, an office or a description, with
 * "yang …"/"who …" and an apposition between commas. `contentFollows`: a comma may lead to what is said. `null` when
 * none begins there.
 */
export function phraseFrom(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  contentFollows = false,
): NounPhrase | null {
  const first = tokens[from];
  if (first?.kind !== 'word') return null;
  if (lexicon.pronouns.has(first.lower)) return { from, to: from + 1 };
  if (lexicon.complementisers.has(first.lower) || lexicon.times.has(first.lower)) return null;
  if (lexicon.stops.has(first.lower) && !lexicon.articles.has(first.lower)) return null;
  let to = segmentEnd(tokens, from, lexicon, contentFollows);
  if (to === from) return null;
  to = withRelative(tokens, to, lexicon);
  for (let more = 0; more < 3; more++) {
    const end = appositionEnd(tokens, from, to, lexicon);
    // "According to Voss, the money …": an apposition there has a comma behind it, what is said has none.
    if (end === null || (contentFollows && !isMark(tokens[end], ','))) break;
    to = end;
  }
  return to - from > longest ? null : { from, to };
}

function segmentEnd(tokens: readonly Token[], from: number, lexicon: Lexicon, takesTimes = false): number {
  const described = startsDescription(tokens[from], lexicon);
  let at = from;
  let named = false;
  for (; at < tokens.length && at - from < longest; at++) {
    const token = tokens[at];
    // "Ketua Forum Warga (Fakta) Azaz Nainggolan"
    const behind = at > from ? behindAcronym(tokens, at) : null;
    if (behind !== null) {
      at = behind - 1;
      continue;
    }
    if (token?.kind !== 'word') break;
    const next = tokens[at + 1];
    const binds =
      at > from &&
      next !== undefined &&
      (isCapitalised(next) || (described && lexicon.articles.has(next.lower)));
    if (lexicon.closers.has(token.lower)) return at > from ? at + 1 : at;
    if (at > from && lexicon.relatives.has(token.lower)) break;
    if (isCapitalised(token) || /^\d/u.test(token.text)) {
      if (at > from && !takesTimes && lexicon.times.has(token.lower)) break;
      named = true;
      continue;
    }
    if (
      /^(?:bin|binti|al|van|von|der|den|de|da|di|la|bte)$/u.test(token.lower) &&
      named &&
      !described &&
      binds &&
      token.lower !== 'di'
    )
      continue;
    if (/^(?:dan|and|of)$/u.test(token.lower) && binds) continue;
    if (
      lexicon.inner.has(token.lower) &&
      described &&
      at > from &&
      (binds || /^(?:of|for)$/u.test(token.lower)) &&
      !(named && lexicon.roles.has(token.lower))
    )
      continue;
    if (at > from && (lexicon.finite.has(token.lower) || isActiveVerb(token, lexicon))) break;
    if (at > from && lexicon.stops.has(token.lower)) {
      const closer = described ? closerAhead(tokens, at, lexicon) : null;
      if (closer !== null) return closer + 1;
      break;
    }
    // A name has ended where small letters follow; a description may go on in them.
    if (named && !described && !lexicon.roles.has(token.lower)) break;
  }
  // "the minister in March": without the time its preposition goes too.
  while (at > from + 1 && lexicon.inner.has(tokens[at - 1]?.lower ?? '')) at--;
  return at;
}

/** Past an acronym in brackets that a name goes on behind; `null` for any other brackets. */
function behindAcronym(tokens: readonly Token[], at: number): number | null {
  if (!isMark(tokens[at], '(')) return null;
  const name = tokens[at + 3];
  return tokens[at + 1]?.kind === 'word' && isMark(tokens[at + 2], ')') && name && isCapitalised(name)
    ? at + 3
    : null;
}

/** How far behind a preposition the determiner may stand: "pemilik warung di Gianyar ini". */
const farthestCloser = 5;

function closerAhead(tokens: readonly Token[], from: number, lexicon: Lexicon): number | null {
  for (let at = from + 1; at <= from + farthestCloser; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || lexicon.complementisers.has(token.lower)) return null;
    if (lexicon.closers.has(token.lower)) return at;
  }
  return null;
}

/** "warga mendatangi polsek": Indonesian marks its transitive verbs. */
function isActiveVerb({ text, lower }: Token, { clitic, roles, organisations }: Lexicon): boolean {
  return (
    clitic !== null &&
    /^me(?:m|n|ng|ny|l|r|w)\p{Ll}{4,}$/u.test(text) &&
    !roles.has(lower) &&
    !organisations.has(lower)
  );
}

function startsDescription(
  token: Token | undefined,
  { articles, roles, organisations, clitic }: Lexicon,
): boolean {
  if (!token) return false;
  // "Putrinya", "Kuasa hukumnya"
  if (clitic !== null && token.lower.length > 5 && token.lower.endsWith(clitic)) return true;
  return (
    !isCapitalised(token) ||
    articles.has(token.lower) ||
    roles.has(token.lower) ||
    organisations.has(token.lower)
  );
}

/** "yang sudah lama berjualan itu": to the determiner if one is near, else to the next comma. */
function withRelative(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (!lexicon.relatives.has(tokens[at]?.lower ?? '')) return at;
  for (let end = at + 1; end < Math.min(tokens.length, at + longestRelative); end++) {
    const token = tokens[end];
    if (!token || lexicon.closers.has(token.lower)) return end + 1;
    if (token.kind !== 'word') return end;
  }
  return Math.min(tokens.length, at + longestRelative);
}

/** Where an apposition after a comma ends; `null` when what follows the comma is a time, a place or a new clause. */
function appositionEnd(
  tokens: readonly Token[],
  from: number,
  comma: number,
  lexicon: Lexicon,
): number | null {
  const first = tokens[comma + 1];
  if (!isMark(tokens[comma], ',') || first?.kind !== 'word') return null;
  if (lexicon.times.has(first.lower) || lexicon.pronouns.has(first.lower)) return null;
  // Degrees: "Ratna Wibisana, M.Si."
  if (/^\p{Lu}\p{L}*\.(?:\p{L}+\.?)*$/u.test(first.text) && !lexicon.roles.has(first.lower.replace('.', '')))
    return comma + 2;
  if (lexicon.relatives.has(first.lower)) {
    const end = withRelative(tokens, comma + 1, lexicon);
    return isEnd(tokens[end]) || lexicon.closers.has(tokens[end - 1]?.lower ?? '') ? end : null;
  }
  const left = startsDescription(tokens[from], lexicon);
  const right = lexicon.articles.has(first.lower) || lexicon.roles.has(first.lower);
  // "menurut petugas, siswa …" goes on with what is said: one side is a name, or the other says so by its article.
  const hasArticle = lexicon.articles.has(first.lower);
  const isTitled = /^(?:dr|drg|dra|apt)\.$/u.test(first.text);
  if (!isCapitalised(first) && !isTitled && !(right && (!left || hasArticle))) return null;
  if (!left && !right && !isTitled) return null;
  if (lexicon.stops.has(first.lower) && !right) return null;
  const end = withRelative(tokens, segmentEnd(tokens, comma + 1, lexicon), lexicon);
  if (end === comma + 1) return null;
  const next = tokens[end];
  return isEnd(next) || (end - comma > 2 && lexicon.stops.has(next?.lower ?? '')) ? end : null;
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind !== 'word';
}
