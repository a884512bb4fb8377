import { createCodePointIndex, type CodePointIndex } from '../text/code-point-index.ts';
import { codePoints, utf16, type CodePointRange, type Utf16Offset } from '../text/offset.ts';
import type { Annotation, AnnotationId, Origin, Span } from './annotation.ts';
import type { AnnotationSet } from './annotation-set.ts';
import { newAnnotation, type IndexedText } from './new-annotation.ts';
import type { Operation } from './operation.ts';

/** An annotation that is to be copied, with the words of each of its spans: they may come from another article. */
export interface CopyTemplate {
  readonly annotation: Annotation;
  readonly words: readonly string[];
}

/** What is to be copied, and where the same words stand again. Offsets are code points. */
export interface CopyRequest {
  readonly templates: readonly CopyTemplate[];
  /** Where the words begin that are repeated, and where they begin again. */
  readonly from: number;
  readonly to: number;
  /** The repetition: nothing is copied beyond it. */
  readonly within: CodePointRange;
}

export interface CopyContext extends IndexedText {
  /** Of the article that is copied to. */
  readonly set: AnnotationSet;
  readonly origin: Origin;
  readonly newId: () => AnnotationId;
  /** ISO 8601 in UTC. */
  readonly time: string;
}

export function copyTemplates(
  offsets: CodePointIndex,
  annotations: readonly Annotation[],
): readonly CopyTemplate[] {
  return annotations.map((annotation) => ({
    annotation,
    words: annotation.spans.map((span) => offsets.slice(span)),
  }));
}

/**
 * The operations that copy annotations to the same relative place in a repetition, with attributes and the links among them.
 * One whose words do not stand there again is left out; one that is there already is not made twice, and links lead to
 * it. Empty when there is nothing to copy.
 */
export function copyAnnotations(request: CopyRequest, context: CopyContext): readonly Operation[] {
  const places = placesOfCopies(request, context);
  if (places.length === 0) return [];
  const there = new Map(
    [...context.set.annotations.values()].map((each) => [keyOf(each.label, each.spans), each.id]),
  );
  const copies = new Map<AnnotationId, AnnotationId>();
  const added = places.flatMap(({ annotation, spans }) => {
    const twin = there.get(keyOf(annotation.label, spans));
    const id = twin ?? context.newId();
    copies.set(annotation.id, id);
    return twin === undefined ? [{ annotation, spans, id }] : [];
  });
  return added.map(({ annotation, spans, id }) => ({
    type: 'add',
    annotation: {
      ...newAnnotation({ ...context, id, label: annotation.label, spans }),
      attributes: annotation.attributes,
      links: annotation.links.flatMap(({ role, to }) => {
        const copy = copies.get(to);
        return copy === undefined ? [] : [{ role, to: copy }];
      }),
    },
  }));
}

/** An annotation, and where its copy belongs. */
export interface PlaceOfCopy {
  readonly annotation: Annotation;
  readonly spans: readonly Span[];
}

/** Where the annotations' words stand in the repetition, whatever is annotated there. */
export function placesOfCopies(request: CopyRequest, article: IndexedText): readonly PlaceOfCopy[] {
  const repetition = repetitionOf(request, article);
  return request.templates.flatMap((template) => {
    const spans = placeOfCopy(template, request, repetition, article);
    return spans ? [{ annotation: template.annotation, spans }] : [];
  });
}

interface Repetition {
  readonly text: string;
  readonly offsets: CodePointIndex;
}

function repetitionOf({ within }: CopyRequest, { offsets }: IndexedText): Repetition {
  const text = offsets.slice(within);
  return { text, offsets: createCodePointIndex(text) };
}

/**
 * Where the annotation's words stand in the repetition: at the same distance from its beginning, or, where the copy has
 * other white space or marks before them, at the occurrence that is nearest to it. `null` when they do not.
 */
function placeOfCopy(
  { annotation, words }: CopyTemplate,
  { from, to, within }: CopyRequest,
  repetition: Repetition,
  { offsets }: IndexedText,
): readonly Span[] | null {
  const [[first], [firstWords]] = [annotation.spans, words];
  if (!first || firstWords === undefined) return null;
  const expected = first.start - from + to;
  const moveTo = (start: number) =>
    annotation.spans.map((span) => ({
      start: codePoints(span.start - first.start + start),
      end: codePoints(span.end - first.start + start),
    }));
  const isSame = (spans: readonly Span[]) =>
    spans.every(
      (span, index) =>
        span.start >= within.start && span.end <= within.end && offsets.slice(span) === words[index],
    );
  // Nearly always, and without a look at the rest of the repetition: of a long one there may be very many.
  const exact = expected >= within.start ? moveTo(expected) : [];
  if (exact.length > 0 && isSame(exact)) return exact;
  const starts = occurrences(repetition.text, firstWords).map(
    (start) => within.start + repetition.offsets.toCodePoint(start),
  );
  const nearest = starts.toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
  if (nearest === undefined) return null;
  const moved = moveTo(nearest);
  return isSame(moved) ? moved : null;
}

export function occurrences(text: string, words: string): readonly Utf16Offset[] {
  const found: Utf16Offset[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(utf16(at));
  return found;
}

function keyOf(label: string, spans: readonly Span[]): string {
  return `${label} ${spans.map(({ start, end }) => `${start}-${end}`).join(' ')}`;
}
