import type { LinkDefinition, Scheme } from '../scheme/scheme.ts';
import { codePoints, type CodePointRange } from '../text/offset.ts';
import { paragraphAt } from '../text/paragraphs.ts';
import { sentenceAt } from '../text/sentences.ts';
import type { Annotation, AnnotationId } from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
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
  /** BCP 47: sentences end differently from language to language. */
  readonly language: string;
}

/**
 * The annotations that the link may lead to, the likeliest first: those in the same sentence, then in the same
 * paragraph, then elsewhere; among these the nearest, in code points between the two. In news the cue and the source
 * of a quote stand in its sentence, so the first is mostly right and Enter takes it. Annotations that are linked
 * already, in either direction, are left out; so is everything once the scheme's maximum is reached. O(n log n).
 */
export function rankCandidates(start: LinkStart): readonly Annotation[] {
  const { set, definition } = start;
  const from = set.annotations.get(start.from);
  if (!from?.spans[0] || !definition.from.includes(from.label)) return [];
  const drawn = from.links.filter(({ role }) => role === definition.role);
  if (definition.maximum !== undefined && drawn.length >= definition.maximum) return [];

  const { sentence, paragraph } = surroundings(start, from);
  const ranked: { readonly annotation: Annotation; readonly circle: number; readonly distance: number }[] =
    [];
  for (const annotation of set.annotations.values()) {
    const isLinked =
      drawn.some(({ to }) => to === annotation.id) ||
      annotation.links.some(({ role, to }) => role === definition.role && to === from.id);
    if (annotation.id === from.id || isLinked || !definition.to.includes(annotation.label)) continue;
    ranked.push({
      annotation,
      circle: isWithin(annotation, sentence) ? 0 : isWithin(annotation, paragraph) ? 1 : 2,
      distance: distanceBetween(from, annotation),
    });
  }
  return ranked
    .toSorted((a, b) => a.circle - b.circle || a.distance - b.distance || byStart(a.annotation, b.annotation))
    .map(({ annotation }) => annotation);
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
