import { reasons, type Attribution } from './attribution.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isRoleWord } from './names.ts';
import { isHeadline as isHeadlineLine } from './full-names.ts';
import { isSentence } from './direct.ts';
import { phraseFrom } from './noun-phrase.ts';
import { openerEnd } from './opening.ts';
import { isCapitalised, isMark, rangeOf, type Token } from './tokens.ts';

/** Longest speaker before a colon, in words: beyond it the colon opens a list or an explanation. */
const longestSpeaker = 6;
/** Fewer words than this between marks are a title or a nickname. */
const fewestWords = 3;

/**
 * What headlines, captions and scripts attribute without a verb: `Pelatih: "Kami kalah"`, `'Like cattle': passengers
 * on their night`, `Mentan: Stok Beras Aman`. At most one for a sentence.
 */
export function headlineQuotation(tokens: readonly Token[], lexicon: Lexicon): Attribution | null {
  const colon = tokens.findIndex((token) => isMark(token, ':'));
  const isHeadline = isHeadlineLine(tokens) && !isMark(tokens.at(-1), '…,;');
  if (colon > 0) {
    const [first] = tokens;
    if (first?.quotation && colon === 1 && isHeadline) return quotedFirst(tokens, lexicon);
    return spokenAfter(tokens, colon, isHeadline, lexicon);
  }
  return isMark(tokens.at(-1), '.?!…,;') ? null : quotedLast(tokens);
}

/** `'We were treated like cattle': passengers describe …` */
function quotedFirst(tokens: readonly Token[], lexicon: Lexicon): Attribution | null {
  const quotation = tokens[0]?.quotation;
  if (!quotation || wordCount(tokens[0]) < 2) return null;
  const speaker = phraseFrom(tokens, 2, lexicon);
  return {
    form: 'direct',
    content: quotation.block.parts.map(({ inside }) => inside),
    cue: null,
    source: speaker && speakerAt(tokens, speaker.from, speaker.to),
    block: quotation.block,
    continues: null,
    score: 0.7,
    reasons: [reasons.marks, reasons.headline],
  };
}

/** A headline's verb looks like any other word: of a phrase in small letters only its first word is surely the speaker. */
function speakerAt(tokens: readonly Token[], from: number, to: number): Attribution['source'] {
  const small = tokens.findIndex((token, at) => at >= from && !isCapitalised(token));
  return rangeOf(tokens, from, small === -1 ? to : Math.min(to, Math.max(small, from + 1)));
}

/** `Brandt: "I dreamed of it."`, and in a headline without marks if an office or an organisation speaks. */
function spokenAfter(
  tokens: readonly Token[],
  colon: number,
  isHeadline: boolean,
  lexicon: Lexicon,
): Attribution | null {
  let from = colon;
  while (from > 0 && tokens[from - 1]?.kind === 'word') from--;
  const speaker = tokens.slice(from, colon);
  if (genres.test(speaker[0]?.lower ?? '')) return null;
  const told = announcedSentence(tokens, colon, lexicon);
  const [begins] = speaker;
  const isClause = speaker.some(({ lower }) => lexicon.finite.has(lower));
  if (isClause || lexicon.stops.has(begins?.lower ?? '') || lexicon.auxiliaries.has(begins?.lower ?? ''))
    return told;
  if (
    speaker.length === 0 ||
    speaker.length > longestSpeaker ||
    (from > 0 && !isMark(tokens[from - 1], ',;–—-'))
  )
    return told;
  const isOffice = speaker.some(
    ({ lower }) => isRoleWord(lower, lexicon) || lexicon.organisations.has(lower),
  );
  const isAcronym = speaker.length === 1 && /^\p{Lu}{2,6}$/u.test(speaker[0]?.text ?? '');
  const isNamed = speaker.every((token) => isCapitalised(token)) && speaker.length > 1;
  const quotation = tokens[colon + 1]?.quotation;
  const source = rangeOf(tokens, from, colon);
  if (quotation && wordCount(tokens[colon + 1]) >= fewestWords && endsWith(tokens, colon + 1)) {
    if (!isOffice && !isAcronym && !speaker.every((token) => isCapitalised(token)) && !isHeadline)
      return told;
    return {
      form: 'direct',
      content: quotation.block.parts.map(({ inside }) => inside),
      cue: null,
      source,
      block: quotation.block,
      continues: null,
      score: 0.8,
      reasons: [reasons.marks, reasons.headline],
    };
  }
  if (
    !isHeadline ||
    !(isOffice || isAcronym || isNamed || (speaker.length === 1 && speaksOfItself(tokens[colon + 1])))
  )
    return null;
  const content = tokens.slice(colon + 1);
  // "Kisah Guru Honorer di Pulau Terluar: …" names a topic.
  if (!speaker.every((token) => isCapitalised(token))) return null;
  const words = content.filter(({ kind }) => kind === 'word').length;
  if (words < fewestWords || content.some((token) => isMark(token, ':|/'))) return null;
  const range = rangeOf(tokens, colon + 1, tokens.length);
  return (
    range && {
      form: content.some(({ kind }) => kind === 'quotation') ? 'mixed' : 'indirect',
      content: [range],
      cue: null,
      source,
      block: null,
      continues: null,
      score: isOffice || speaksOfItself(content[0]) ? 0.6 : 0.45,
      reasons: [reasons.headline],
    }
  );
}

/** `Warga Keluhkan Debu Proyek, "Anak Saya Batuk Terus"` */
function quotedLast(tokens: readonly Token[]): Attribution | null {
  const last = tokens.at(-1);
  if (!last?.quotation || !isMark(tokens.at(-2), ',') || wordCount(last) < fewestWords) return null;
  return {
    form: 'direct',
    content: last.quotation.block.parts.map(({ inside }) => inside),
    cue: null,
    source: null,
    block: last.quotation.block,
    continues: null,
    score: 0.55,
    reasons: [reasons.marks, reasons.headline],
  };
}

/** Kinds of text, which a colon sets before a title. */
const genres =
  /^(?:opini|opinion|editorial|tajuk|kolom|column|siaran|press|interview|wawancara|analisis|analysis|explainer|review|ulasan|resensi|profil|profile|foto|photo|video|infografis|podcast|live|watch|update|breaking|exclusive|eksklusif|cerita|kisah|feature|catatan|pewarta|penulis|editor|sumber|source|reporter|fotografer)$/u;

function speaksOfItself(token: Token | undefined): boolean {
  return /^(?:saya|kami|kita|aku|i|we|i'm|we're|i’m|we’re|my|our)$/u.test(token?.lower ?? '');
}

/** `Faleolo had a different take: "They just wanted it more."`: any clause may announce a sentence between marks. */
function announcedSentence(tokens: readonly Token[], colon: number, lexicon: Lexicon): Attribution | null {
  const token = tokens[colon + 1];
  if (
    !token?.quotation ||
    !isSentence(token) ||
    wordCount(token) < fewestWords ||
    !endsWith(tokens, colon + 1)
  )
    return null;
  const subject = phraseFrom(tokens, openerEnd(tokens, colon), lexicon);
  const first = subject && tokens[subject.from];
  if (!subject || !first || !(isCapitalised(first) || lexicon.pronouns.has(first.lower))) return null;
  return {
    form: 'direct',
    content: token.quotation.block.parts.map(({ inside }) => inside),
    cue: null,
    source: rangeOf(tokens, subject.from, subject.to),
    block: token.quotation.block,
    continues: null,
    score: 0.7,
    reasons: [reasons.marks, reasons.headline],
  };
}

function wordCount(token: Token | undefined): number {
  return token?.text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}

function endsWith(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1).every(({ kind }) => kind === 'mark');
}
