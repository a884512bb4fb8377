import type { Utf16Range } from '../text/offset.ts';
import { reasons, type Attribution } from './attribution.ts';
import { findCues, type CueIndex } from './cues.ts';
import { framesOf, type Frame } from './frames.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { isTitle, quotationAfter, quotationBefore } from './direct.ts';
import {
  complementEnd,
  complementStart,
  hasComplementiser,
  isObject,
  looksLikeClause,
} from './complement.ts';
import { isConnexion, openerEnd } from './opening.ts';
import { isMark, rangeOf, type Sentence, type Token } from './tokens.ts';

/** Fewer words than this after a reporting verb are its object, not a report. */
const fewestWords = 3;

/** The attributions of one sentence whose cue stands in it, in its order. O(tokens × cues). */
export function readSentence(sentence: Sentence, index: CueIndex, lexicon: Lexicon): readonly Attribution[] {
  const { tokens } = sentence;
  const frames = framesOf(tokens, findCues(tokens, index, lexicon), lexicon);
  const found: Attribution[] = [];
  let claimed = 0;
  for (const [position, frame] of frames.entries()) {
    const next = frames[position + 1] ?? null;
    const direct = directOf(tokens, frame, next, lexicon);
    if (direct.length > 0) {
      found.push(...direct);
      continue;
    }
    // Inside what an earlier verb reports: part of the report.
    if (frame.from < claimed && !frame.inherits && !closes(tokens, frame)) continue;
    if (frame.cue.entry.directOnly || reportsNothing(tokens, frame, lexicon)) continue;
    const reported = frame.subjectFirst
      ? afterVerb(tokens, frame, frames.slice(position + 1), lexicon)
      : null;
    const attribution = reported?.attribution ?? beside(tokens, frame, lexicon);
    if (!attribution) continue;
    claimed = Math.max(claimed, reported?.end ?? tokens.length);
    found.push(attribution);
  }
  return found;
}

function directOf(
  tokens: readonly Token[],
  frame: Frame,
  next: Frame | null,
  lexicon: Lexicon,
): readonly Attribution[] {
  const before = quotationBefore(tokens, frame);
  const after = quotationAfter(tokens, frame, next, lexicon);
  const base = { cue: frame.cue, source: frame.source, form: 'direct' } as const;
  const found: Attribution[] = [];
  if (before)
    found.push({
      ...base,
      block: before.block,
      content: contentOf(before.block),
      continues: null,
      score: frame.cue.isListed ? 0.98 : 0.9,
      reasons: [reasons.marks, frame.cue.isListed ? reasons.cueAfter : reasons.openVerb],
    });
  if (after)
    found.push({
      ...base,
      block: after.block,
      content: contentOf(after.block),
      continues: before?.block ?? null,
      score: 0.96,
      reasons: before ? [reasons.marks, reasons.split] : [reasons.marks, reasons.cueBefore],
    });
  return found;
}

export function contentOf({
  parts,
}: {
  readonly parts: readonly { readonly inside: Utf16Range }[];
}): readonly Utf16Range[] {
  return parts.map(({ inside }) => inside);
}

/** "X said (that) …": to the end of the sentence, or to the cue that takes over. */
function afterVerb(
  tokens: readonly Token[],
  frame: Frame,
  later: readonly Frame[],
  lexicon: Lexicon,
): { readonly attribution: Attribution; readonly end: number } | null {
  const comma = isMark(tokens[frame.from - 1], ',') && frame.from > 1;
  // "Prices fell, she said, and …", "…, the bank said in a statement": the report stands around or before.
  if (comma && isMark(tokens[frame.to], ',')) return null;
  const start = complementStart(tokens, frame.cue, lexicon);
  if (comma && start === frame.to && lexicon.stops.has(tokens[start]?.lower ?? '')) return null;
  const cutter = later.find((each) => each.inherits || (closes(tokens, each) && each.from > start));
  const limit = Math.min(cutter ? cutter.from : tokens.length, reporterStart(tokens, start));
  // `said that "Tesla is on my mind," trying to soothe …`: the comma inside the marks ends what was said.
  const isQuotedWhole = tokens[start]?.kind === 'quotation' && tokens[start].text.endsWith(',');
  const end = isQuotedWhole ? start + 1 : complementEnd(tokens, start, limit, lexicon);
  const quoted = tokens.slice(start, end).some(({ kind }) => kind === 'quotation');
  const words = tokens.slice(start, end).filter(({ kind }) => kind === 'word').length;
  if (words < fewestWords && !quoted) return null;
  const marked = hasComplementiser(tokens, frame.cue.to, start, lexicon);
  // `a terrier called "Biscuit" had`
  const isNaming = /^(?:called|named|dubbed|labelled|labeled|branded)$/u.test(frame.cue.entry.words);
  if (isNaming && tokens[start]?.quotation && start === frame.to) return null;
  const lone = end - start === 1 ? tokens[start] : undefined;
  // `a concerto called "Undertow"`
  if (lone?.quotation && (isTitle(lone) || (frame.cue.entry.needsClause && !/\s\S+\s/u.test(lone.text))))
    return null;
  const { needsClause = false, takesInfinitive = false, strength } = frame.cue.entry;
  // "Media reports have said", "writes, when …": no clause begins so.
  const opening = tokens[start];
  if (!marked && opening && (lexicon.finite.has(opening.lower) || isMark(opening, '`*_[]{}<>=/|\\,;:)')))
    return null;
  // "hears of 'staged' burglary"
  const isTopic = /^(?:of|about|soal|tentang)$/u.test(tokens[start]?.lower ?? '');
  const isClause =
    marked || (quoted && !isTopic) || looksLikeClause(tokens, start, end, lexicon, takesInfinitive);
  if (needsClause && !isClause) return null;
  const content = rangeOf(tokens, start, end);
  if (!content) return null;
  const score = Math.min(0.95, marked ? strength + 0.1 : strength - 0.05);
  return { attribution: indirect(tokens, frame, [content], quoted, score, marked), end };
}

/** ", citing cooling inflation": where the reporter tells again what the report rests on. */
function reporterStart(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      index > from &&
      /^(?:citing|sending|prompting|sparking|triggering|drawing|mengutip)$/u.test(lower) &&
      isMark(tokens[index - 1], ','),
  );
  return at === -1 ? tokens.length : at - 1;
}

/** "…, menurut X", "Menurut X, …", and "…, kata X, …" in the middle of what X says. */
function beside(tokens: readonly Token[], frame: Frame, lexicon: Lexicon): Attribution | null {
  const isPreposition = frame.cue.entry.grammar === 'preposition';
  const behind = tokens[frame.to];
  // "Sales rose, the company said on Monday": behind a subject and its verb only adverbials may stand.
  if (
    frame.subjectFirst &&
    behind?.kind === 'word' &&
    !lexicon.stops.has(behind.lower) &&
    !lexicon.times.has(behind.lower)
  )
    return null;
  if (frame.subjectFirst && !isMark(tokens[frame.from - 1], ',')) return null;
  const comma = isMark(tokens[frame.from - 1], ',');
  const spans: Utf16Range[] = [];
  const beforeEnd = comma ? frame.from - 1 : frame.from;
  const beforeStart = openerEnd(tokens, beforeEnd);
  const wordsBefore = tokens.slice(beforeStart, beforeEnd).filter(({ kind }) => kind !== 'mark').length;
  // "Kenaikan, kata Bambang, hanya terjadi …", but "Bahkan, kata Bambang, …"
  const isSubject =
    wordsBefore === 1 &&
    comma &&
    !lexicon.stops.has(tokens[beforeStart]?.lower ?? '') &&
    !lexicon.auxiliaries.has(tokens[beforeStart]?.lower ?? '') &&
    !lexicon.connectives.has(tokens[beforeStart]?.lower ?? '');
  const enough = (wordsBefore >= 2 && !isConnexion(tokens, beforeStart, beforeEnd, lexicon)) || isSubject;
  if (enough && (comma || isPreposition)) {
    const range = rangeOf(tokens, beforeStart, beforeEnd);
    if (range) spans.push(range);
  }
  const opens = frame.from === 0 || !enough;
  const aside = comma ? asideEnd(tokens, frame.to, lexicon) : frame.to;
  const resumes = isMark(tokens[aside], ',');
  const start = resumes ? aside + 1 : frame.to;
  const first = tokens[start];
  const adverbial =
    first !== undefined && (lexicon.times.has(first.lower) || (!opens && lexicon.stops.has(first.lower)));
  if ((opens && (isPreposition || resumes)) || (resumes && !adverbial && spans.length > 0)) {
    const end = complementEnd(tokens, start, tokens.length, lexicon);
    const fewest = spans.length > 0 ? 2 : fewestWords;
    const range = end - start >= fewest ? rangeOf(tokens, start, end) : null;
    if (range) spans.push(range);
  }
  if (spans.length === 0) return null;
  const from = spans[0]?.start ?? 0;
  const to = spans.at(-1)?.end ?? 0;
  const quoted = tokens.some(({ kind, start: at }) => kind === 'quotation' && at >= from && at < to);
  return indirect(tokens, frame, spans, quoted, frame.cue.entry.strength - 0.05, false);
}

/** "…, kata Bambang lagi, …", "…, she said on Monday, …": past what belongs to the saying. In tokens. */
const longestAside = 8;

function asideEnd(tokens: readonly Token[], from: number, { stops, times }: Lexicon): number {
  const first = tokens[from]?.lower ?? '';
  if (!stops.has(first) && !times.has(first)) return from;
  for (let at = from; at < Math.min(tokens.length, from + longestAside); at++) {
    if (isMark(tokens[at], ',')) return at;
    if (tokens[at]?.kind !== 'word') return from;
  }
  return from;
}

function indirect(
  tokens: readonly Token[],
  frame: Frame,
  content: readonly Utf16Range[],
  quoted: boolean,
  score: number,
  marked: boolean,
): Attribution {
  const first = content[0];
  const last = content.at(-1);
  // All of it between marks: the words inside are the content.
  const only = tokens.find(
    ({ kind, start, end }) => kind === 'quotation' && start === first?.start && end === last?.end,
  );
  return {
    form: quoted ? 'mixed' : 'indirect',
    content: only?.quotation ? [only.quotation.part.inside] : content,
    cue: frame.cue,
    source: frame.source,
    block: only?.quotation?.block ?? null,
    continues: null,
    score,
    reasons: [marked ? reasons.complementiser : frame.subjectFirst ? reasons.clause : reasons.cueAfter],
  };
}

/** "unemployment said to be falling", "said goodbye". */
function reportsNothing(tokens: readonly Token[], { cue }: Frame, lexicon: Lexicon): boolean {
  const isInfinitive = tokens[cue.to]?.lower === 'to' && cue.entry.takesInfinitive === true;
  return cue.entry.grammar === 'verb' && isObject(tokens, cue.to, lexicon) && !isInfinitive;
}

/** Ends the sentence: what stands before it is its content. */
function closes(tokens: readonly Token[], frame: Frame): boolean {
  if (frame.subjectFirst || !isMark(tokens[frame.from - 1], ',')) return false;
  return !isMark(tokens[frame.to], ',');
}
