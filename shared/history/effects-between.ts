import type { Annotation } from '../annotation/annotation.ts';
import type { AnnotationSet } from '../annotation/annotation-set.ts';
import type { AnnotationChanges, DocumentChanges, Operation } from '../annotation/operation.ts';
import { isSameJson } from '../json/same-json.ts';
import type { LanguageTag, Segment, SegmentId } from '../translation/segment.ts';
import { segmentsBetween, segmentSteps } from '../translation/segments-between.ts';
import type { AnnotationEffect, Effects } from './effects.ts';

/** What leads from one set to the other, in no particular order of annotations. O(n) in both sets. */
export function effectsBetween(from: AnnotationSet, to: AnnotationSet): Effects {
  const annotations: AnnotationEffect[] = [];
  for (const annotation of from.annotations.values())
    if (!to.annotations.has(annotation.id)) annotations.push({ kind: 'removed', annotation });
  for (const annotation of to.annotations.values()) {
    const before = from.annotations.get(annotation.id);
    const effect = before ? changeBetween(before, annotation) : ({ kind: 'added', annotation } as const);
    if (effect) annotations.push(effect);
  }
  const languages = [...new Set([...Object.keys(from.translations), ...Object.keys(to.translations)])];
  const segments = languages.flatMap((language) =>
    segmentsBetween(language, segmentsIn(from, language), segmentsIn(to, language)),
  );
  return { annotations, segments, document: documentBetween(from, to) };
}

/** The operation that has these effects; null when there are none. */
export function operationOf({ annotations, segments, document }: Effects): Operation | null {
  const operations: Operation[] = [...annotations.flatMap(stepsOf), ...segments.flatMap(segmentSteps)];
  if (document) operations.push({ type: 'document', changes: document.to });
  const [first] = operations;
  return operations.length > 1 ? { type: 'group', operations } : (first ?? null);
}

/**
 * The smallest operation that makes one set into the other, but for the revision; null when they are the same. Links
 * are checked at the end of a group, so the order inside it does not matter.
 */
export function operationBetween(from: AnnotationSet, to: AnnotationSet): Operation | null {
  return operationOf(effectsBetween(from, to));
}

function segmentsIn({ translations }: AnnotationSet, language: LanguageTag): ReadonlyMap<SegmentId, Segment> {
  return translations[language]?.segments ?? new Map();
}

/** Fields that an update can give another value; all else of an annotation stays as long as it lives. */
const changeable = [
  'label',
  'spans',
  'quote',
  'prefix',
  'suffix',
  'links',
  'note',
  'origin',
  'modified',
] as const satisfies readonly (keyof AnnotationChanges)[];

/** What makes an annotation into another one of the same id; null when they are the same. */
export function changeBetween(from: Annotation, to: Annotation): AnnotationEffect | null {
  if (from === to) return null;
  if (!isSameJson(unchangeable(from), unchangeable(to))) return { kind: 'replaced', from, to };
  const fields = changeable.filter((name) => !isSameJson(from[name], to[name]));
  const values = differing(from.attributes, to.attributes);
  if (fields.length === 0 && values.length === 0) return null;
  const side = (annotation: Annotation): AnnotationChanges => ({
    ...Object.fromEntries(fields.map((name) => [name, annotation[name]])),
    ...(values.length > 0 && { attributes: valuesOf(annotation.attributes, values) }),
  });
  return { kind: 'changed', id: to.id, from: side(from), to: side(to) };
}

function stepsOf(effect: AnnotationEffect): readonly Operation[] {
  switch (effect.kind) {
    case 'added':
      return [{ type: 'add', annotation: effect.annotation }];
    case 'removed':
      return [{ type: 'remove', id: effect.annotation.id }];
    case 'changed':
      return [{ type: 'update', id: effect.id, changes: effect.to }];
    case 'replaced':
      return [
        { type: 'remove', id: effect.from.id },
        { type: 'add', annotation: effect.to },
      ];
  }
}

function documentBetween(from: AnnotationSet, to: AnnotationSet): Effects['document'] {
  const labels = differing(from.labels, to.labels);
  const rejected = differing(from.rejected, to.rejected);
  const isNewStatus = from.status !== to.status;
  const isNewComment = from.statusComment !== to.statusComment;
  if (labels.length === 0 && rejected.length === 0 && !isNewStatus && !isNewComment) return null;
  const side = (set: AnnotationSet): DocumentChanges => ({
    ...(isNewStatus && { status: set.status }),
    ...(isNewComment && { statusComment: set.statusComment ?? '' }),
    ...(labels.length > 0 && { labels: valuesOf(set.labels, labels) }),
    ...(rejected.length > 0 && { rejected: valuesOf(set.rejected, rejected) }),
  });
  return { from: side(from), to: side(to) };
}

/** An id, when it was made, and fields that this version does not know. */
function unchangeable(annotation: Annotation): object {
  const known: readonly string[] = [...changeable, 'attributes'];
  return Object.fromEntries(Object.entries(annotation).filter(([name]) => !known.includes(name)));
}

type Values<Value> = Readonly<Record<string, Value>>;

/** Names, of either side, whose values differ. */
function differing<Value>(from: Values<Value>, to: Values<Value>): readonly string[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return names.filter((name) => !isSameJson(ownValue(from, name), ownValue(to, name)));
}

function valuesOf<Value>(values: Values<Value>, names: readonly string[]): Values<Value | null> {
  return Object.fromEntries(names.map((name) => [name, ownValue(values, name)]));
}

/** Own properties only: an attribute may be called `hasOwnProperty`. */
export function ownValue<Value>(values: Values<Value>, name: string): Value | null {
  return (Object.hasOwn(values, name) ? values[name] : null) ?? null;
}
