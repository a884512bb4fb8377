import type { Annotation, AnnotationId } from '../annotation/annotation.ts';
import { withChanges } from '../annotation/apply.ts';
import type { AnnotationChanges, DocumentChanges, HistoryEntry, Operation } from '../annotation/operation.ts';
import { isSameJson } from '../json/same-json.ts';
import type { SegmentOperation } from '../translation/segment-operation.ts';
import type { SegmentEffect } from '../translation/segments-between.ts';
import { changeBetween } from './effects-between.ts';
import { segmentEffectsOf } from './segment-effects.ts';
import { followed, type Track, type TrackedStep } from './track.ts';

/**
 * What a step did to one annotation in the end. `from` and `to` of a change name the same fields, and every one of
 * them differs. `replaced` is for what no update can say: a new beginning under the same id.
 */
export type AnnotationEffect =
  | { readonly kind: 'added' | 'removed'; readonly annotation: Annotation }
  | {
      readonly kind: 'changed';
      readonly id: AnnotationId;
      readonly from: AnnotationChanges;
      readonly to: AnnotationChanges;
    }
  | { readonly kind: 'replaced'; readonly from: Annotation; readonly to: Annotation };

/** The difference between two states of an annotation set. */
export interface Effects {
  readonly annotations: readonly AnnotationEffect[];
  readonly segments: readonly SegmentEffect[];
  /** Null when nothing about the article as a whole differs. */
  readonly document: { readonly from: DocumentChanges; readonly to: DocumentChanges } | null;
}

type AnnotationTrack = Track<Annotation, AnnotationChanges>;

/**
 * What an entry did in the end, read from the entry alone: steps of a group that cancel or follow each other are put
 * together. What does not fit its inverse (a log that was changed by hand) is passed over. O(n) in the entry's steps.
 */
export function effectsOf({ operation, inverse }: Pick<HistoryEntry, 'operation' | 'inverse'>): Effects {
  const tracks = new Map<AnnotationId, AnnotationTrack>();
  let document: Effects['document'] = null;
  const inverses = stepsOf(inverse).toReversed();
  stepsOf(operation).forEach((step, index) => {
    const back = inverses[index];
    if (step.type === 'document') {
      if (back?.type === 'document') document = documentAfter(document, back.changes, step.changes);
      return;
    }
    const id = step.type === 'add' ? step.annotation.id : step.id;
    const tracked = trackedStep(step, back);
    if (tracked) tracks.set(id, followed(tracks.get(id), tracked, { withChanges, merged }));
  });
  return {
    annotations: [...tracks].flatMap(([id, track]) => effectOf(id, track) ?? []),
    segments: segmentEffectsOf({ operation, inverse }),
    document: document && changeOfDocument(document),
  };
}

/** Of annotations and the article as a whole. */
type Step = Exclude<Operation, { type: 'group' } | SegmentOperation>;

function stepsOf(operation: Operation): readonly Step[] {
  switch (operation.type) {
    case 'group':
      return operation.operations.flatMap(stepsOf);
    case 'add-segment':
    case 'remove-segment':
    case 'update-segment':
      return [];
    case 'add':
    case 'remove':
    case 'update':
    case 'document':
      return [operation];
  }
}

function trackedStep(
  step: Exclude<Step, { type: 'document' }>,
  back: Step | undefined,
): TrackedStep<Annotation, AnnotationChanges> | null {
  switch (step.type) {
    case 'add':
      return { kind: 'add', whole: step.annotation };
    case 'remove':
      return back?.type === 'add' ? { kind: 'remove', was: back.annotation } : null;
    case 'update':
      return back?.type === 'update' ? { kind: 'update', changes: step.changes, back: back.changes } : null;
  }
}

/** Both changes as one; `second` has the last word. */
function merged(first: AnnotationChanges, second: AnnotationChanges): AnnotationChanges {
  const attributes = { ...first.attributes, ...second.attributes };
  return { ...first, ...second, ...((first.attributes ?? second.attributes) && { attributes }) };
}

function effectOf(id: AnnotationId, { before, after }: AnnotationTrack): AnnotationEffect | null {
  if (before && 'part' in before)
    return after && 'part' in after ? changeOfFields(id, before.part, after.part) : null;
  const [from, to] = [before?.whole, after && 'whole' in after ? after.whole : undefined];
  if (from && to) return changeBetween(from, to);
  if (from) return { kind: 'removed', annotation: from };
  return to ? { kind: 'added', annotation: to } : null;
}

function changeOfFields(
  id: AnnotationId,
  before: AnnotationChanges,
  after: AnnotationChanges,
): AnnotationEffect | null {
  const { attributes: valuesBefore, ...fieldsBefore } = before;
  const { attributes: valuesAfter, ...fieldsAfter } = after;
  const fields = differing(fieldsBefore, fieldsAfter);
  const values = differing(valuesBefore ?? {}, valuesAfter ?? {});
  if (fields.length === 0 && values.length === 0) return null;
  return {
    kind: 'changed',
    id,
    from: {
      ...only(fields, fieldsBefore),
      ...(values.length > 0 && { attributes: only(values, valuesBefore) }),
    },
    to: { ...only(fields, fieldsAfter), ...(values.length > 0 && { attributes: only(values, valuesAfter) }) },
  };
}

function documentAfter(
  document: Effects['document'],
  from: DocumentChanges,
  to: DocumentChanges,
): NonNullable<Effects['document']> {
  if (!document) return { from, to };
  return { from: mergedDocument(from, document.from), to: mergedDocument(document.to, to) };
}

/** Both changes as one; `second` has the last word. */
function mergedDocument(first: DocumentChanges, second: DocumentChanges): DocumentChanges {
  return {
    ...first,
    ...second,
    ...((first.labels ?? second.labels) && { labels: { ...first.labels, ...second.labels } }),
    ...((first.rejected ?? second.rejected) && { rejected: { ...first.rejected, ...second.rejected } }),
  };
}

function changeOfDocument({ from, to }: NonNullable<Effects['document']>): Effects['document'] {
  const labels = differing(from.labels ?? {}, to.labels ?? {});
  const rejected = differing(from.rejected ?? {}, to.rejected ?? {});
  const isNewStatus = from.status !== to.status;
  const isNewComment = from.statusComment !== to.statusComment;
  if (labels.length === 0 && rejected.length === 0 && !isNewStatus && !isNewComment) return null;
  const side = (changes: DocumentChanges): DocumentChanges => ({
    ...(isNewStatus && { status: changes.status }),
    ...(isNewComment && { statusComment: changes.statusComment }),
    ...(labels.length > 0 && { labels: only(labels, changes.labels) }),
    ...(rejected.length > 0 && { rejected: only(rejected, changes.rejected) }),
  });
  return { from: side(from), to: side(to) };
}

/** Names of the fields whose values differ between the two sides. */
function differing(from: object, to: object): readonly string[] {
  const before = new Map<string, unknown>(Object.entries(from));
  return Object.entries(to).flatMap(([name, value]) => (isSameJson(before.get(name), value) ? [] : [name]));
}

function only<Value>(
  names: readonly string[],
  fields: Readonly<Record<string, Value>> = {},
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}
