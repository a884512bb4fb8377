import type { AnnotationId, AttributeValue } from '../annotation/annotation.ts';
import type { AnnotationSet } from '../annotation/annotation-set.ts';
import { entitiesIn } from '../scheme/attribute-value.ts';
import { referredEntity } from '../scheme/entities.ts';
import type { AttributeDefinition, Scheme } from '../scheme/scheme.ts';

/** One place in a set that refers to an entity. */
export interface EntityUse {
  readonly entity: string;
  /** Null: a label of the article as a whole. */
  readonly annotation: AnnotationId | null;
  /** The attribute or document label. */
  readonly field: string;
}

type Values = Readonly<Record<string, AttributeValue>>;

/** Every reference to an entity in a set: those of the article first, then annotation by annotation. O(n). */
export function entityUses(set: AnnotationSet, scheme: Scheme): readonly EntityUse[] {
  const uses = usesIn(set.labels, scheme.document, null);
  for (const { id, label, attributes } of set.annotations.values())
    uses.push(...usesIn(attributes, attributesOf(scheme, label), id));
  return uses;
}

/** The attributes of a label; none for a label that the scheme does not have. */
export function attributesOf(scheme: Scheme, label: string): readonly AttributeDefinition[] {
  return scheme.labels.find(({ id }) => id === label)?.attributes ?? [];
}

/**
 * The entities that a value refers to. Where the scheme does not know the attribute (it was removed, or the label was
 * changed), what looks like a reference is one: the attribute may come back, and must not point to nobody then.
 */
export function referencesIn(
  definition: AttributeDefinition | undefined,
  value: AttributeValue,
): readonly string[] {
  if (definition) return entitiesIn(definition, value);
  const texts = typeof value === 'object' ? value : [value];
  return texts.flatMap((text) => {
    const entity = typeof text === 'string' ? referredEntity(text) : null;
    return entity !== null && /^[a-z0-9][a-z0-9-]*$/.test(entity) ? [entity] : [];
  });
}

/** Whether an attribute has the entity as its default, or is asked for only because of it. */
export function schemeRefersTo(scheme: Scheme, entity: string): boolean {
  return [scheme.document, ...scheme.labels.map(({ attributes }) => attributes)].some((attributes) =>
    attributes.some((attribute) => {
      const { default: value, condition } = attribute;
      const other = attributes.find(({ id }) => id === condition?.attribute);
      return (
        (value !== undefined && referencesIn(attribute, value).includes(entity)) ||
        (condition && other && referencesIn(other, condition.equals).includes(entity)) === true
      );
    }),
  );
}

function usesIn(
  values: Values,
  definitions: readonly AttributeDefinition[],
  annotation: AnnotationId | null,
): EntityUse[] {
  return Object.entries(values).flatMap(([field, value]) => {
    const definition = definitions.find(({ id }) => id === field);
    return referencesIn(definition, value).map((entity) => ({ entity, annotation, field }));
  });
}
