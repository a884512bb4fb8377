import type { Annotation, AttributeValue } from '../annotation/annotation.ts';
import type { AnnotationSet } from '../annotation/annotation-set.ts';
import { referredEntity } from '../scheme/entities.ts';
import type { AttributeDefinition, LabelDefinition, Scheme } from '../scheme/scheme.ts';
import { attributesOf } from './references.ts';

/** A label whose annotations are mentions, and its attribute that says of whom. */
export interface MentionLabel {
  readonly label: LabelDefinition;
  readonly attribute: string;
}

/** What words are tagged with that stand for somebody; null when the scheme has no such label. The first one counts. */
export function mentionLabel(scheme: Scheme): MentionLabel | null {
  for (const label of scheme.labels)
    if (label.mention !== undefined) return { label, attribute: label.mention };
  return null;
}

/**
 * The attribute of a label that says who is meant: of a mention whom it names, of a quote its speaker, of a claim its
 * claimant. The mention's own, else the first for one entity, else the first for several; null when it has none.
 */
export function entityAttribute(scheme: Scheme, label: string): AttributeDefinition | null {
  const attributes = attributesOf(scheme, label);
  const mention = scheme.labels.find(({ id }) => id === label)?.mention;
  return (
    attributes.find(({ id }) => id === mention) ??
    attributes.find(({ kind }) => kind === 'entity') ??
    attributes.find(({ kind }) => kind === 'entities') ??
    null
  );
}

/** The entity that an annotation is about; null when nobody has said, or its label does not ask. */
export function entityOf(scheme: Scheme, { label, attributes }: Annotation): string | null {
  const attribute = entityAttribute(scheme, label);
  return attribute ? singleEntity(attributes[attribute.id]) : null;
}

/** The mentions of an entity in the order of the text: its chain of coreference. O(n log n). */
export function mentionsOf(set: AnnotationSet, scheme: Scheme, entity: string): readonly Annotation[] {
  return mentionsWhere(set, scheme, (value) => singleEntity(value) === entity);
}

/** The mentions of which nobody has said yet whom they name, in the order of the text. */
export function unassignedMentions(set: AnnotationSet, scheme: Scheme): readonly Annotation[] {
  return mentionsWhere(set, scheme, (value) => value === undefined || value === '');
}

/** Entities that an article names, the one named nearest before `place` (in code points) first, then those after it. */
export function entitiesNear(set: AnnotationSet, scheme: Scheme, place: number): readonly string[] {
  const found = [...set.annotations.values()]
    .flatMap((annotation) => {
      const entity = entityOf(scheme, annotation);
      return entity === null ? [] : [{ entity, start: annotation.spans[0]?.start ?? 0 }];
    })
    .toSorted((a, b) => a.start - b.start);
  const before = found.filter(({ start }) => start < place).toReversed();
  const after = found.filter(({ start }) => start >= place);
  return [...new Set([...before, ...after].map(({ entity }) => entity))];
}

function mentionsWhere(
  set: AnnotationSet,
  scheme: Scheme,
  isWanted: (value: AttributeValue | undefined) => boolean,
): readonly Annotation[] {
  const attributes = new Map(
    scheme.labels.flatMap(({ id, mention }) => (mention === undefined ? [] : [[id, mention] as const])),
  );
  return [...set.annotations.values()]
    .filter(({ label, attributes: values }) => {
      const attribute = attributes.get(label);
      return attribute !== undefined && isWanted(values[attribute]);
    })
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

function singleEntity(value: AttributeValue | undefined): string | null {
  return typeof value === 'string' ? referredEntity(value) : null;
}
