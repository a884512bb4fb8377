import type { LinkDefinition, Scheme } from '../scheme/scheme.ts';
import { codePoints, type CodePointRange } from '../text/offset.ts';
import { paragraphAt } from '../text/paragraphs.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { Annotation, AnnotationId } from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
import { countIncoming } from './check-links.ts';
import { reportingGrammar, wordsBetween, wordsToSpeaker, type ReportingWords } from './link-grammar.ts';
import type { IndexedText } from './new-annotation.ts';

/** The links that may be drawn from an annotation with this label, in the scheme's order. */
export function linkChoices(scheme: Scheme, label: string): readonly LinkDefinition[] {
  return scheme.links.filter(({ from }) => from.includes(label));
}

/** Where a link would start, and what is needed to say what is near. */
export interface LinkStart extends IndexedText {
  readonly set: AnnotationSet;
  readonly from: AnnotationId;
  readonly definition: LinkDefinition;
  readonly scheme: Scheme;
  /** BCP 47: sentences end differently from language to language. */
  readonly language: string;
}

/** What decides between two candidates, the most important first. Less is likelier. */
interface Likelihood {
  readonly annotation: Annotation;
  /** -1: the same words elsewhere; 0: the same sentence; 1: the same paragraph; 2: elsewhere. */
  readonly circle: number;
  /** 0: an annotation that this one is linked to is linked to it. */
  readonly familiarity: number;
  /** In the same sentence only: words to the cue or to the annotation itself. */
  readonly words: number;
  /** Of another annotation's links of this role. Someone else's speaker is the less likely one. */
  readonly taken: number;
  readonly distance: number;
}

/**
 * The annotations that the link may lead to, the likeliest first: those in the same sentence, then in the same
 * paragraph, then elsewhere. In a sentence grammar decides: a speaker is sought beside the reporting words of the quote
 * and on their side ("ujar dia", "menurut Lavrov"), all else beside the annotation itself; then those that no other
 * annotation has taken come first, then the nearest in code points. In news the cue and the source of a quote stand in
 * its sentence, so the first is mostly right and Enter takes it.
 *
 * A link from a label to itself that many may draw to one ("repeats") leads to the same words first, wherever they are.
 *
 * Annotations that are linked already, in either direction, are left out, and those that no more links may lead to; so is
 * everything once the scheme's maximum is reached. O(n log n).
 */
export function rankCandidates(start: LinkStart): readonly Annotation[] {
  const { set, definition } = start;
  const from = set.annotations.get(start.from);
  if (!from?.spans[0] || !definition.from.includes(from.label) || isFull(from, definition)) return [];
  const drawn = from.links.filter(({ role }) => role === definition.role);
  const taken = countIncoming(set);
  const circleOf = circlesAround(start, from);
  const cue = reportingWordsOf(start, from, circleOf);
  const familiar = new Set(
    from.links.flatMap(({ to }) => (set.annotations.get(to)?.links ?? []).map((link) => link.to)),
  );
  const ranked: Likelihood[] = [];
  for (const annotation of set.annotations.values()) {
    const isLinked =
      drawn.some(({ to }) => to === annotation.id) ||
      annotation.links.some(({ role, to }) => role === definition.role && to === from.id);
    const others = taken.get(annotation.id)?.get(definition.role) ?? 0;
    if (annotation.id === from.id || isLinked || !definition.to.includes(annotation.label)) continue;
    if (others >= (definition.incoming?.maximum ?? Infinity)) continue;
    const circle = circleOf(annotation);
    ranked.push({
      annotation,
      circle: isRepetition(from, annotation, definition) ? -1 : circle,
      familiarity: familiar.has(annotation.id) ? 0 : 1,
      words:
        circle > 0
          ? 0
          : cue
            ? wordsToSpeaker(start, cue, annotation, from, start.language)
            : wordsBetween(start, from, annotation),
      taken: Math.min(others, 1),
      distance: distanceBetween(from, annotation),
    });
  }
  return ranked.toSorted(byLikelihood).map(({ annotation }) => annotation);
}

/** No line break between the two: parts of one attribution stand so, or nearly always. */
export function isInOneParagraph({ offsets }: IndexedText, a: Annotation, b: Annotation): boolean {
  const starts = [a.spans[0]?.start ?? 0, b.spans[0]?.start ?? 0];
  const between = { start: codePoints(Math.min(...starts)), end: codePoints(Math.max(...starts)) };
  return !offsets.slice(between).includes('\n');
}

/** As many links as the scheme allows are drawn. */
export function isFull({ links }: Annotation, { role, maximum = Infinity }: LinkDefinition): boolean {
  return links.filter((link) => link.role === role).length >= maximum;
}

function byLikelihood(a: Likelihood, b: Likelihood): number {
  return (
    a.circle - b.circle ||
    a.familiarity - b.familiarity ||
    a.words - b.words ||
    (a.circle > 0 ? a.distance - b.distance : 0) ||
    a.taken - b.taken ||
    a.distance - b.distance ||
    byStart(a.annotation, b.annotation)
  );
}

function isRepetition(from: Annotation, other: Annotation, { to, incoming }: LinkDefinition): boolean {
  return to.includes(from.label) && incoming?.maximum === undefined && other.quote === from.quote;
}

/**
 * The reporting words of the annotation, when the link leads to something else than such words: those that it is linked
 * to, or the nearest of its sentence that it may be linked to.
 */
function reportingWordsOf(
  start: LinkStart,
  from: Annotation,
  circleOf: (annotation: Annotation) => number,
): ReportingWords | null {
  const { scheme, set, definition, language } = start;
  // The next part of a quotation is not its speaker.
  if (definition.to.includes(from.label)) return null;
  const labels = new Set(linkChoices(scheme, from.label).flatMap(({ to }) => to));
  const mayReport = ({ label }: Annotation) => labels.has(label) && !definition.to.includes(label);
  const linked = from.links.flatMap(({ to }) => set.annotations.get(to) ?? []);
  const near = [...set.annotations.values()]
    .filter((annotation) => mayReport(annotation) && circleOf(annotation) === 0)
    .map((annotation) => ({ annotation, words: wordsBetween(start, from, annotation) }))
    .toSorted((a, b) => a.words - b.words)
    .map(({ annotation }) => annotation);
  for (const annotation of [...linked.filter(mayReport), ...near]) {
    const grammar = reportingGrammar(annotation, language);
    if (grammar) return { annotation, grammar };
  }
  return null;
}

/** 0 for the sentences that the annotation touches, 1 for its paragraphs, 2 for all else. */
function circlesAround(start: LinkStart, from: Annotation): (annotation: Annotation) => number {
  const { sentence, paragraph } = surroundings(start, from);
  return (annotation) => (isWithin(annotation, sentence) ? 0 : isWithin(annotation, paragraph) ? 1 : 2);
}

/** The sentences and the paragraphs that the annotation touches, from its first to its last. */
function surroundings({ text, offsets, language }: LinkStart, annotation: Annotation) {
  // After a change of the source an annotation may lie outside the text until it is placed again.
  const within = (offset: number) => offsets.toUtf16(codePoints(Math.min(offset, offsets.length)));
  const first = within(annotation.spans[0]?.start ?? 0);
  const last = within(annotation.spans.at(-1)?.end ?? 0);
  const firstParagraph = paragraphAt(text, first);
  const lastParagraph = paragraphAt(text, last);
  const firstSentence = sentenceAt(text, first, language) ?? firstParagraph;
  const lastSentence = sentenceAt(text, last, language) ?? lastParagraph;
  return {
    sentence: offsets.rangeToCodePoints({ start: firstSentence.start, end: lastSentence.end }),
    paragraph: offsets.rangeToCodePoints({ start: firstParagraph.start, end: lastParagraph.end }),
  };
}

function isWithin({ spans }: Annotation, range: CodePointRange): boolean {
  return spans.some(({ start, end }) => start < range.end && end > range.start);
}

/** Code points between the nearest two spans; 0 when they touch or overlap. */
function distanceBetween(a: Annotation, b: Annotation): number {
  return Math.min(
    ...a.spans.flatMap((one) =>
      b.spans.map((other) => Math.max(0, other.start - one.end, one.start - other.end)),
    ),
  );
}

function byStart(a: Annotation, b: Annotation): number {
  return (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0);
}
