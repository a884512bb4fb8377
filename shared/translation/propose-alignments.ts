import type { Span } from '../annotation/annotation.ts';
import type { GlossaryEntry } from '../glossary/glossary-entry.ts';
import { findTerms } from '../glossary/glossary-terms.ts';
import { primaryLanguage, stemsOf } from '../glossary/inflection/word-stems.ts';
import { foldText } from '../search/fold.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { utf16, type Utf16Range } from '../text/offset.ts';
import { segmenterFor } from '../text/segmenter.ts';
import { tidySpans } from './alignment.ts';
import { likeness } from './cognates.ts';
import { plainNumber } from './plain-number.ts';
import type { Alignment, LanguageTag } from './segment.ts';

/** Why two stretches are taken for the same. */
export type AlignmentReason = 'term' | 'number' | 'name' | 'same' | 'cognate';

export interface ProposedAlignment {
  /** In code points of the two texts, as in `Alignment`. */
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  readonly reason: AlignmentReason;
}

export interface ProposalTexts {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
  /** Words that are aligned already are not proposed again. */
  readonly aligned: readonly Alignment[];
  readonly glossary: readonly GlossaryEntry[];
}

/**
 * What of a source and its translation says the same, as far as can be told without knowing either language: terms of the
 * glossary, equal numbers, equal words and names, and cognates ("organisasi" and "organization").
 *
 * Pairs are taken by competitive linking (Melamed 2000, "Models of translational equivalence among words", §4.1): the surest
 * first, of equally sure ones the one nearest to the same place in its sentence, and each word once. Names that follow each
 * other on both sides are one. In the order of the source. O(n · m) in the words.
 */
export function proposeAlignments(texts: ProposalTexts): readonly ProposedAlignment[] {
  const { source, target, aligned } = texts;
  const [sourceIndex, targetIndex] = [createCodePointIndex(source), createCodePointIndex(target)];
  const ofWords = aligned.filter(({ annotation }) => annotation === undefined);
  const takenSource = ofWords.flatMap((each) => each.source.map(sourceIndex.rangeToUtf16));
  const takenTarget = ofWords.flatMap((each) => each.target.map(targetIndex.rangeToUtf16));
  const terms = termPairs(texts).filter(
    (pair) =>
      pair.source.every((range) => isFree(range, takenSource)) &&
      pair.target.every((range) => isFree(range, takenTarget)),
  );
  const words = linkedWords(texts, {
    source: [...takenSource, ...terms.flatMap((pair) => pair.source)],
    target: [...takenTarget, ...terms.flatMap((pair) => pair.target)],
  });
  return [...terms, ...words]
    .toSorted((a, b) => (a.source[0]?.start ?? 0) - (b.source[0]?.start ?? 0))
    .map((pair) => ({
      source: tidySpans(pair.source.map(sourceIndex.rangeToCodePoints)),
      target: tidySpans(pair.target.map(targetIndex.rangeToCodePoints)),
      reason: pair.reason,
    }));
}

interface Pair {
  readonly source: readonly Utf16Range[];
  readonly target: readonly Utf16Range[];
  readonly reason: AlignmentReason;
}

/** Each place of a term with the place of its translation that comes at the same turn. */
function termPairs({
  source,
  target,
  sourceLanguage,
  targetLanguage,
  glossary,
}: ProposalTexts): readonly Pair[] {
  const inTarget = Map.groupBy(
    findTerms(glossary, target, targetLanguage).filter(({ value }) => value.kind !== 'forbidden'),
    ({ value }) => value.entry,
  );
  const used = new Map<GlossaryEntry, number>();
  const pairs: Pair[] = [];
  for (const place of findTerms(glossary, source, sourceLanguage)) {
    const { entry } = place.value;
    const turn = used.get(entry) ?? 0;
    const other = inTarget.get(entry)?.[turn];
    const isTaken = pairs.some((pair) => !isFree(place, pair.source));
    if (!other || isTaken) continue;
    used.set(entry, turn + 1);
    pairs.push({ source: [rangeOf(place)], target: [rangeOf(other)], reason: 'term' });
  }
  return pairs;
}

interface Word extends Utf16Range {
  readonly folded: string;
  readonly number: string | null;
  readonly isName: boolean;
  /** The word, and what it may be a form of. */
  readonly stems: readonly string[];
  /** Where in the sentence, from 0 to 1. */
  readonly turn: number;
  /** Among the words. */
  readonly place: number;
}

interface Taken {
  readonly source: readonly Utf16Range[];
  readonly target: readonly Utf16Range[];
}

interface Candidate {
  readonly source: Word;
  readonly target: Word;
  readonly score: number;
  readonly reason: AlignmentReason;
}

function linkedWords(texts: ProposalTexts, taken: Taken): readonly Pair[] {
  const sources = wordsOf(texts.source, texts.sourceLanguage).filter((word) => isFree(word, taken.source));
  const targets = wordsOf(texts.target, texts.targetLanguage).filter((word) => isFree(word, taken.target));
  const candidates = sources.flatMap((source) =>
    targets.flatMap((target): readonly Candidate[] => {
      const found = compare(source, target);
      return found ? [{ source, target, ...found }] : [];
    }),
  );
  const bySurety = candidates.toSorted((a, b) => b.score - a.score || distance(a) - distance(b));
  const usedSources = new Set<Word>();
  const usedTargets = new Set<Word>();
  const linked: Candidate[] = [];
  for (const candidate of bySurety) {
    if (usedSources.has(candidate.source) || usedTargets.has(candidate.target)) continue;
    usedSources.add(candidate.source);
    usedTargets.add(candidate.target);
    linked.push(candidate);
  }
  return inRuns(linked.toSorted((a, b) => a.source.place - b.source.place));
}

function distance({ source, target }: Candidate): number {
  return Math.abs(source.turn - target.turn);
}

/** Shorter words are alike by chance: "air" is water in Indonesian. */
const shortestWord = 4;
/** Of two words, how many letters of the longer one they share in order (Melamed 1999): below this, most pairs are chance. */
const leastLikeness = 0.7;

function compare(source: Word, target: Word): { score: number; reason: AlignmentReason } | null {
  if (source.number !== null || target.number !== null)
    return source.number === target.number ? { score: 1, reason: 'number' } : null;
  if (source.folded === target.folded) {
    if (source.isName && target.isName) return { score: 0.99, reason: 'name' };
    return source.folded.length >= shortestWord ? { score: 0.98, reason: 'same' } : null;
  }
  const score = Math.max(
    ...source.stems.flatMap((one) => target.stems.map((other) => likenessOf(one, other))),
    0,
  );
  if (score < leastLikeness) return null;
  return { score: score * 0.97, reason: source.isName && target.isName ? 'name' : 'cognate' };
}

function likenessOf(one: string, other: string): number {
  return one.length >= shortestWord && other.length >= shortestWord ? likeness(one, other) : 0;
}

function wordsOf(text: string, language: LanguageTag): readonly Word[] {
  const segments = [...segmenterFor(language, 'word').segment(text)].filter(({ isWordLike }) => isWordLike);
  const hasSpelling = /^[\p{Script=Latin}]/u;
  return segments.map(({ segment, index }, place) => {
    const folded = foldText(segment).text;
    const stems = hasSpelling.test(segment)
      ? [...stemsOf(folded, primaryLanguage(language))].flatMap(([stem, form]) =>
          form === 'derived' ? [] : [stem],
        )
      : [];
    return {
      start: utf16(index),
      end: utf16(index + segment.length),
      folded,
      number: plainNumber(segment, language),
      isName: /^\p{Lu}/u.test(segment),
      stems,
      turn: text.length === 0 ? 0 : index / text.length,
      place,
    };
  });
}

/** "Marco Rubio" and "Marco Rubio" are one pair, not two. */
function inRuns(linked: readonly Candidate[]): readonly Pair[] {
  const pairs: (Pair & { readonly last: Candidate })[] = [];
  for (const candidate of linked) {
    const before = pairs.at(-1);
    const { source, target, reason } = candidate;
    const goesOn =
      before?.reason === 'name' &&
      reason === 'name' &&
      source.place === before.last.source.place + 1 &&
      target.place === before.last.target.place + 1;
    if (goesOn)
      pairs[pairs.length - 1] = {
        source: [spanning(before.source, source)],
        target: [spanning(before.target, target)],
        reason,
        last: candidate,
      };
    else pairs.push({ source: [rangeOf(source)], target: [rangeOf(target)], reason, last: candidate });
  }
  return pairs;
}

function spanning(ranges: readonly Utf16Range[], { start, end }: Utf16Range): Utf16Range {
  return { start: ranges[0]?.start ?? start, end };
}

function isFree({ start, end }: Utf16Range, taken: readonly Utf16Range[]): boolean {
  return taken.every((other) => other.end <= start || other.start >= end);
}

function rangeOf({ start, end }: Utf16Range): Utf16Range {
  return { start, end };
}
