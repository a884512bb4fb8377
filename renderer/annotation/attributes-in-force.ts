import type { AttributeValue } from '../../shared/annotation/annotation.ts';
import { isInForce } from '../../shared/scheme/attribute-value.ts';
import type { AttributeDefinition, LabelDefinition } from '../../shared/scheme/scheme.ts';

export type AttributeValues = Readonly<Record<string, AttributeValue>>;

/** The attributes that are asked for: those without a condition, and those whose condition holds. */
export function attributesInForce(
  definitions: readonly AttributeDefinition[],
  values: AttributeValues,
): readonly AttributeDefinition[] {
  return definitions.filter((definition) => isInForce(definition, definitions, values));
}

/** In force, required, and without a value, in the scheme's order. */
export function missingAttributes(
  definitions: readonly AttributeDefinition[],
  values: AttributeValues,
): readonly AttributeDefinition[] {
  return attributesInForce(definitions, values).filter(
    (definition) => definition.required === true && isEmpty(values[definition.id]),
  );
}

/** What a new annotation with this label starts with. */
export function defaultValues(label: LabelDefinition): AttributeValues {
  const given = label.attributes.flatMap(({ id, default: value }) =>
    value === undefined ? [] : [[id, value] as const],
  );
  const values = Object.fromEntries(given);
  const asked = new Set(attributesInForce(label.attributes, values).map(({ id }) => id));
  return Object.fromEntries(given.filter(([id]) => asked.has(id)));
}

/**
 * The changes that setting one attribute brings: those that are no longer in force lose their value, because a
 * hidden answer to a question that is no longer asked would be exported all the same.
 */
export function changesOfSetting(
  definitions: readonly AttributeDefinition[],
  values: AttributeValues,
  attribute: string,
  value: AttributeValue | null,
): Readonly<Record<string, AttributeValue | null>> {
  const next = withValue(values, attribute, value);
  const before = new Set(attributesInForce(definitions, values).map(({ id }) => id));
  const after = new Set(attributesInForce(definitions, next).map(({ id }) => id));
  const dropped = Object.keys(next).filter((id) => before.has(id) && !after.has(id));
  return Object.fromEntries<AttributeValue | null>([
    [attribute, value],
    ...dropped.map((id) => [id, null] as const),
  ]);
}

/** A value that says nothing: none at all, an empty text, an empty list. */
export function isEmpty(value: AttributeValue | null | undefined): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

function withValue(
  values: AttributeValues,
  attribute: string,
  value: AttributeValue | null,
): AttributeValues {
  const rest = Object.entries(values).filter(([id]) => id !== attribute);
  return Object.fromEntries(value === null ? rest : [...rest, [attribute, value]]);
}
