import type { Utf16Range } from '../text/offset.ts';
import type { CueMatch } from './cues.ts';
import { isPlural } from './descriptions.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { phraseFrom, type NounPhrase } from './noun-phrase.ts';
import { subjectBefore } from './subject.ts';
import { isCapitalised, isMark, rangeOf, type Token } from './tokens.ts';

/** A cue with its speaker: the tokens [from, to) that belong to neither side's content. */
export interface Frame {
  readonly cue: CueMatch;
  readonly source: Utf16Range | null;
  readonly from: number;
  readonly to: number;
  /** Subject before the verb: content can follow at once. */
  readonly subjectFirst: boolean;
  /** Its speaker is that of the frame before: "…, adding that", "dan menambahkan". */
  readonly inherits: boolean;
}

/** Joins cues with their speakers by the grammar of each cue (Elson and McKeown 2010 call these syntactic categories). */
export function framesOf(
  tokens: readonly Token[],
  cues: readonly CueMatch[],
  lexicon: Lexicon,
): readonly Frame[] {
  const frames: Frame[] = [];
  for (const cue of cues) {
    if (cue.negated) continue;
    const previous = frames.at(-1);
    if (previous && cue.from < previous.to) continue;
    const frame = frameOf(tokens, cue, previous ?? null, lexicon);
    if (frame && !isNobody(tokens, frame, lexicon) && isPlausible(tokens, frame, lexicon)) frames.push(frame);
  }
  return frames;
}

/**
 * English words that report are nouns and other verbs too: "the shooting raised calls", "each request object". Before a
 * base form stands a plural or "I", and before a verb that may mean something else no bare singular.
 */
function isPlausible(
  tokens: readonly Token[],
  { cue, source, subjectFirst }: Frame,
  lexicon: Lexicon,
): boolean {
  if (lexicon.clitic !== null || !subjectFirst || !source) return true;
  const words = tokens.filter(({ start, end }) => start >= source.start && end <= source.end);
  const [first] = words;
  if (!first) return true;
  if (lexicon.pronouns.has(first.lower)) return !cue.entry.isBase || !/^(?:he|she|it)$/u.test(first.lower);
  const spoken = words.map(({ text }) => text).join(' ');
  const many = isPlural(spoken, lexicon) || words.some(({ lower }) => lower === 'and');
  if (cue.entry.isBase) return many && !/^an?$/u.test(first.lower);
  return (
    !cue.entry.needsClause ||
    many ||
    words.length > 1 ||
    isCapitalised(first) ||
    lexicon.roles.has(first.lower) ||
    lexicon.organisations.has(first.lower)
  );
}

/** "Kata orang", "pepatah mengatakan" */
function isNobody(tokens: readonly Token[], { source }: Frame, { nobody }: Lexicon): boolean {
  const token = source && tokens.find(({ start }) => start === source.start);
  return token !== null && token !== undefined && token.end === source?.end && nobody.has(token.lower);
}

function frameOf(
  tokens: readonly Token[],
  cue: CueMatch,
  previous: Frame | null,
  lexicon: Lexicon,
): Frame | null {
  if (cue.clitic)
    return { cue, source: cue.clitic, from: cue.from, to: cue.to, subjectFirst: false, inherits: false };
  if (cue.entry.grammar !== 'verb') return following(tokens, cue, lexicon);
  if (lexicon.clitic === null && turnsRound(tokens, cue, lexicon)) {
    const turned = following(tokens, cue, lexicon);
    if (turned) return turned;
  }
  const before = tokens[cue.from - 1]?.lower ?? '';
  const joined =
    /^(?:dan|serta|and|sambil|seraya|sembari|but|while)$/u.test(before) ||
    (cue.entry.words.endsWith('ing') && isMark(tokens[cue.from - 1], ','));
  if (previous && joined)
    return {
      cue,
      source: previous.source,
      from: cue.from - 1,
      to: cue.to,
      subjectFirst: true,
      inherits: true,
    };
  if (cue.entry.words.endsWith('ing') && lexicon.clitic === null)
    return announcesWords(tokens[cue.to], cue, lexicon) ? besideSubject(tokens, cue, lexicon) : null;
  const coordinated = joined ? coordinatedSubject(tokens, cue, lexicon) : null;
  if (coordinated)
    return {
      cue,
      source: rangeOf(tokens, coordinated.from, coordinated.to),
      from: cue.from - 1,
      to: cue.to,
      subjectFirst: true,
      inherits: true,
    };
  const subject = subjectBefore(tokens, previous?.to ?? 0, cue.from, lexicon);
  if (!subject) return null;
  return framed(tokens, cue, subject, subject.from, cue.to, true);
}

/** "NorthLink apologised and said …": the sentence begins with the subject, and the verb behind it reports nothing. */
function besideSubject(tokens: readonly Token[], cue: CueMatch, lexicon: Lexicon): Frame | null {
  const subject = coordinatedSubject(tokens, cue, lexicon);
  return subject && framed(tokens, cue, subject, cue.from, cue.to, true);
}

/** "issued a statement saying: …", "was quoted as saying “…”", "a letter saying that …" */
function announcesWords(
  token: Token | undefined,
  { entry }: CueMatch,
  { complementisers }: Lexicon,
): boolean {
  // A placard reading "Over my dead body" is nobody's word.
  if (token?.kind === 'quotation') return !entry.directOnly;
  return isMark(token, ':') || complementisers.has(token?.lower ?? '');
}

function coordinatedSubject(tokens: readonly Token[], cue: CueMatch, lexicon: Lexicon): NounPhrase | null {
  let from = 0;
  while (from < cue.from && (lexicon.connectives.has(tokens[from]?.lower ?? '') || isMark(tokens[from], ',')))
    from++;
  // "In it, Pangalos was quoted as saying …"
  if (lexicon.stops.has(tokens[from]?.lower ?? '')) {
    const comma = tokens.findIndex((token, at) => at < cue.from && isMark(token, ','));
    if (comma !== -1) from = comma + 1;
  }
  const phrase = phraseFrom(tokens, from, lexicon);
  const first = tokens[from];
  if (!phrase || !first || phrase.to >= cue.from - 1) return null;
  // Nothing but that clause may stand between: a second subject would be nearer.
  const between = tokens.slice(phrase.to, cue.from - 1);
  if (between.some((token) => token.kind === 'quotation' || isMark(token, ';:—–'))) return null;
  return { from: phrase.from, to: beforeVerb(tokens, phrase) };
}

/** A description goes on in small letters, and so does the verb behind it: "CEO Elon Musk cut off questions and told …". */
function beforeVerb(tokens: readonly Token[], { from, to }: NounPhrase): number {
  for (let at = from + 1; at < to; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (!token || !before || token.kind !== 'word' || isCapitalised(token)) continue;
    if (/(?:ed|ly)$/u.test(token.text) && at > from + 1) return at;
    if (isCapitalised(before) && at > from + 1 && !/^(?:of|for|and|di|dari|dan|yang)$/u.test(token.lower))
      return at;
  }
  return to;
}

function following(tokens: readonly Token[], cue: CueMatch, lexicon: Lexicon): Frame | null {
  const phrase = phraseFrom(tokens, cue.to, lexicon, cue.entry.grammar === 'preposition' || cue.from === 0);
  if (!phrase) return null;
  // "Disebutkan ada belasan pemuda": a passive without a speaker reports all the same; with one it names somebody.
  const first = tokens[phrase.from];
  if (cue.entry.words.startsWith('di') && first && !namesSomebody(first, lexicon)) return null;
  return framed(tokens, cue, phrase, cue.from, phrase.to, false);
}

function namesSomebody(token: Token, { pronouns, roles, organisations, articles }: Lexicon): boolean {
  return (
    isCapitalised(token) || [pronouns, roles, organisations, articles].some((words) => words.has(token.lower))
  );
}

function framed(
  tokens: readonly Token[],
  cue: CueMatch,
  phrase: NounPhrase,
  from: number,
  to: number,
  subjectFirst: boolean,
): Frame {
  return { cue, source: rangeOf(tokens, phrase.from, phrase.to), from, to, subjectFirst, inherits: false };
}

/** English inversion: right behind a quotation, or behind a comma when nothing but the speaker follows. */
function turnsRound(tokens: readonly Token[], cue: CueMatch, lexicon: Lexicon): boolean {
  const before = tokens[cue.from - 1];
  if (!before) return false;
  if (before.kind === 'quotation' || (isMark(before, ',') && tokens[cue.from - 2]?.kind === 'quotation'))
    return true;
  if (!isMark(before, ',') || cue.from < 4 || /^t(?:ell|old)/u.test(cue.entry.words)) return false;
  // Behind a quotation, what the comma closes is an apposition: “…,” Owen Tully, a baker, said.
  if (tokens.slice(0, cue.from).some(({ kind }) => kind === 'quotation')) return false;
  const phrase = phraseFrom(tokens, cue.to, lexicon);
  const first = phrase && tokens[phrase.from];
  if (!phrase || !first) return false;
  const next = tokens[phrase.to];
  // "…, described the decision as": verbs with an object turn round only where the sentence ends with the speaker.
  if (cue.entry.needsClause && next && !isMark(next, '.?!')) return false;
  // "Her teacher, Aksel Thorne, remembers a shy child": what stands before has no verb.
  const hasVerb = tokens
    .slice(0, cue.from)
    .some(({ lower, text }) => lexicon.finite.has(lower) || /^\p{Ll}+ed$/u.test(text));
  if (cue.entry.needsClause && !isCapitalised(first) && !hasVerb) return false;
  const ends = !next || next.kind === 'mark' || lexicon.stops.has(next.lower);
  // "The council leader, Sunita Parmar, said the scheme would be reviewed": what follows is a clause.
  if (tokens.slice(phrase.from, phrase.to).some(({ lower }) => lexicon.finite.has(lower))) return false;
  return ends && (isCapitalised(first) || lexicon.articles.has(first.lower));
}
