import type { Annotation, AnnotationId, AttributeValue } from '../annotation/annotation.ts';
import type { AnnotationSet } from '../annotation/annotation-set.ts';
import { setAttribute } from '../annotation/edit.ts';
import { newAnnotation, type IndexedText } from '../annotation/new-annotation.ts';
import type { Operation } from '../annotation/operation.ts';
import { entityReference } from '../scheme/entities.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { CodePointRange } from '../text/offset.ts';
import { entityAttribute, mentionLabel } from './mentions.ts';

/** What is assigned to an entity: an annotation, or words that are none yet. */
export type Assignable =
  | { readonly type: 'annotation'; readonly id: AnnotationId }
  | { readonly type: 'words'; readonly range: CodePointRange };

export interface GivenAssignment extends IndexedText {
  readonly set: AnnotationSet;
  readonly scheme: Scheme;
  readonly subject: Assignable;
  readonly entity: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** Id and further attributes of the annotation that words become. */
  readonly id: AnnotationId;
  readonly defaults?: Readonly<Record<string, AttributeValue>>;
}

export interface Assignment {
  /** Null when it is so already. */
  readonly operation: Operation | null;
  /** The annotation that has the entity now. */
  readonly annotation: AnnotationId;
  readonly isNew: boolean;
  /** Annotations that link to the mention and had nobody yet: they have the entity, too. */
  readonly followers: number;
}

/** Why nothing can be assigned: no such annotation, its label does not ask who, or the scheme has no mentions. */
export type AssignmentFault = 'no-annotation' | 'no-attribute' | 'no-mention-label';

/**
 * Says who is meant: sets the entity of a mention, the speaker of a quote, the claimant of a claim; words that are not
 * annotated become a mention. What links to the mention and does not say yet who speaks gets the same answer, so
 * that a name is given once. One operation, so one step to undo.
 */
export function assignEntity(given: GivenAssignment): Assignment | AssignmentFault {
  const { set, subject } = given;
  if (subject.type === 'words') return assignWords(given, subject.range);
  const annotation = set.annotations.get(subject.id);
  return annotation ? assignAnnotation(given, annotation) : 'no-annotation';
}

function assignAnnotation(given: GivenAssignment, annotation: Annotation): Assignment | AssignmentFault {
  const attribute = entityAttribute(given.scheme, annotation.label);
  if (!attribute) return 'no-attribute';
  const reference = entityReference(given.entity);
  const before = annotation.attributes[attribute.id];
  const value = attribute.kind === 'entities' ? withReference(before, reference) : reference;
  const isSo = JSON.stringify(before) === JSON.stringify(value);
  const own = isSo ? [] : [setAttribute(annotation.id, attribute.id, value, given.time)];
  const followers = followersOf(given, annotation);
  return {
    operation: oneOf([...own, ...followers]),
    annotation: annotation.id,
    isNew: false,
    followers: followers.length,
  };
}

function assignWords(given: GivenAssignment, range: CodePointRange): Assignment | AssignmentFault {
  const mention = mentionLabel(given.scheme);
  if (!mention) return 'no-mention-label';
  const { text, offsets, id, time, defaults } = given;
  const annotation = newAnnotation({
    text,
    offsets,
    id,
    label: mention.label.id,
    spans: [range],
    time,
    attributes: { ...defaults, [mention.attribute]: entityReference(given.entity) },
  });
  const twin = [...given.set.annotations.values()].find(
    ({ label, spans }) =>
      label === annotation.label && JSON.stringify(spans) === JSON.stringify(annotation.spans),
  );
  if (twin) return assignAnnotation(given, twin);
  return { operation: { type: 'add', annotation }, annotation: id, isNew: true, followers: 0 };
}

/** For each annotation that links to the mention and whose answer is still missing, the change that answers it. */
function followersOf(
  { set, scheme, entity, time }: GivenAssignment,
  mention: Annotation,
): readonly Operation[] {
  const operations: Operation[] = [];
  for (const other of set.annotations.values()) {
    const roles = other.links.filter(({ to }) => to === mention.id).map(({ role }) => role);
    const answers = new Set(
      scheme.links
        .filter(({ role, from }) => roles.includes(role) && from.includes(other.label))
        .flatMap(({ answers: attribute }) => attribute ?? []),
    );
    for (const attribute of answers)
      if (other.attributes[attribute] === undefined)
        operations.push(setAttribute(other.id, attribute, entityReference(entity), time));
  }
  return operations;
}

function withReference(before: AttributeValue | undefined, reference: string): readonly string[] {
  const texts = Array.isArray(before) ? before.filter((each) => typeof each === 'string') : [];
  return texts.includes(reference) ? texts : [...texts, reference];
}

function oneOf(operations: readonly Operation[]): Operation | null {
  const [only] = operations;
  return operations.length > 1 ? { type: 'group', operations } : (only ?? null);
}
