import type { AttributeValue } from '../annotation/annotation.ts';
import { referredEntity } from './entities.ts';
import type { AttributeDefinition } from './scheme.ts';

/** Is the attribute asked for, given the values of the others? One without a condition always is. */
export function isAsked(
  { condition }: AttributeDefinition,
  values: Readonly<Record<string, AttributeValue>>,
): boolean {
  if (!condition) return true;
  const value = Object.hasOwn(values, condition.attribute) ? values[condition.attribute] : undefined;
  // Several choices satisfy a condition on one of them.
  return isSameValue(value, condition.equals) || (Array.isArray(value) && value.includes(condition.equals));
}

/**
 * Is the attribute asked for, given its siblings too? A condition on an attribute that is itself not asked for does not
 * hold: what was answered to it once is no answer any more. `seen` ends a circle in a scheme.
 */
export function isInForce(
  definition: AttributeDefinition,
  siblings: readonly AttributeDefinition[],
  values: Readonly<Record<string, AttributeValue>>,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const { id, condition } = definition;
  if (!condition) return true;
  if (seen.has(id)) return false;
  const on = siblings.find((sibling) => sibling.id === condition.attribute);
  if (on && !isInForce(on, siblings, values, new Set([...seen, id]))) return false;
  return isAsked(definition, values);
}

export function isSameValue(a: AttributeValue | undefined, b: AttributeValue | undefined): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

/** Why the attribute cannot have this value, as the end of a sentence that begins with its name; or null. */
export function valueFault(definition: AttributeDefinition, value: AttributeValue): string | null {
  switch (definition.kind) {
    case 'choice':
      return typeof value === 'string' ? optionFault(definition, [value]) : 'takes one choice';
    case 'choices':
      return isTexts(value) ? optionFault(definition, value) : 'takes a list of choices';
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'takes true or false';
    case 'number':
      return typeof value === 'number' ? null : 'takes a number';
    case 'text':
      return typeof value === 'string' ? null : 'takes a text';
    case 'date':
      return typeof value === 'string' && isDate(value) ? null : 'takes a date such as 2025-02-19';
    case 'entity':
      return typeof value === 'string' && referredEntity(value) !== null
        ? null
        : 'takes a reference to an entity, such as entity:lavrov';
    case 'entities':
      return isTexts(value) && value.every((each) => referredEntity(each) !== null)
        ? null
        : 'takes a list of references to entities, such as entity:lavrov';
    case 'evidence':
      return Array.isArray(value) && value.every((each) => typeof each === 'object')
        ? null
        : 'takes a list of evidence, each a text and an address';
  }
}

/** Ids of the entities that a value of this attribute refers to. */
export function entitiesIn(definition: AttributeDefinition, value: AttributeValue): readonly string[] {
  if (definition.kind !== 'entity' && definition.kind !== 'entities') return [];
  const references = typeof value === 'string' ? [value] : isTexts(value) ? value : [];
  return references.map(referredEntity).filter((id) => id !== null);
}

function optionFault({ options }: AttributeDefinition, chosen: readonly string[]): string | null {
  const ids = (options ?? []).map(({ id }) => id);
  const wrong = chosen.find((id) => !ids.includes(id));
  return wrong === undefined ? null : `has no choice ${JSON.stringify(wrong)}; it has ${ids.join(', ')}`;
}

export function isTexts(value: AttributeValue): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

/** A calendar day in ISO 8601: 2025-02-30 is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
