import type { CodePointIndex } from '../text/code-point-index.ts';
import { widenToGraphemes } from '../text/graphemes.ts';
import { codePoints, type CodePointRange } from '../text/offset.ts';
import type { Annotation, AnnotationId, AttributeValue, Origin, Span } from './annotation.ts';

/** An article's text and the conversion between the two ways of counting in it. */
export interface IndexedText {
  readonly text: string;
  readonly offsets: CodePointIndex;
}

/** What an annotation says about its place: where it is, its words, and the words around it. */
export type Anchoring = Pick<Annotation, 'spans' | 'quote' | 'prefix' | 'suffix'>;

/** Code points of context kept on each side: what Hypothesis and Apache Annotator keep, too. */
const contextLength = 32;

/**
 * Describes ranges of the text, in any order, as the spans of one annotation: widened to whole graphemes, sorted,
 * and joined where they touch or overlap. Empty ranges are left out; throws a RangeError when no other is given,
 * because a caret is not an annotation, or when a range ends after the text.
 */
export function anchor({ text, offsets }: IndexedText, ranges: readonly CodePointRange[]): Anchoring {
  const spans: Span[] = [];
  const widened = ranges
    .filter((range) => range.start < range.end)
    .map((range) => offsets.rangeToCodePoints(widenToGraphemes(text, offsets.rangeToUtf16(range))));
  for (const span of widened.toSorted((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    if (last && span.start <= last.end)
      spans[spans.length - 1] = { start: last.start, end: span.end > last.end ? span.end : last.end };
    else spans.push(span);
  }
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) throw new RangeError('An annotation covers at least one character');
  return {
    spans,
    quote: quoteOf(offsets, spans),
    prefix: offsets.slice({ start: codePoints(Math.max(0, first.start - contextLength)), end: first.start }),
    suffix: offsets.slice({
      start: last.end,
      end: codePoints(Math.min(offsets.length, last.end + contextLength)),
    }),
  };
}

/** The words of an annotation: the text of each span, joined with a space, as brat writes discontinuous ones. */
export function quoteOf(offsets: CodePointIndex, spans: readonly Span[]): string {
  return spans.map((span) => offsets.slice(span)).join(' ');
}

export interface NewAnnotation extends IndexedText {
  readonly id: AnnotationId;
  readonly label: string;
  readonly spans: readonly CodePointRange[];
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly origin?: Origin | undefined;
  readonly attributes?: Readonly<Record<string, AttributeValue>> | undefined;
}

export function newAnnotation(given: NewAnnotation): Annotation {
  return {
    id: given.id,
    label: given.label,
    ...anchor(given, given.spans),
    attributes: given.attributes ?? {},
    links: [],
    note: '',
    origin: given.origin ?? 'manual',
    created: given.time,
    modified: given.time,
  };
}

/** Whether the annotation's words stand where its spans say: not, when the source has changed since. */
export function isInPlace(
  offsets: CodePointIndex,
  { spans, quote }: Pick<Annotation, 'spans' | 'quote'>,
): boolean {
  return spans.every(({ end }) => end <= offsets.length) && quoteOf(offsets, spans) === quote;
}
