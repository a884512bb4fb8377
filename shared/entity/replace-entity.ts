import type { AttributeValue } from '../annotation/annotation.ts';
import type { AnnotationSet } from '../annotation/annotation-set.ts';
import type { Operation } from '../annotation/operation.ts';
import { entityReference } from '../scheme/entities.ts';
import type { AttributeDefinition, Scheme } from '../scheme/scheme.ts';
import { attributesOf, referencesIn } from './references.ts';

export interface EntityReplacement {
  /** The entity that is to be referred to no longer. */
  readonly from: string;
  /** Who is meant instead; null takes the references away. */
  readonly into: string | null;
  readonly scheme: Scheme;
  /** ISO 8601 in UTC. */
  readonly time: string;
}

type Changes = Readonly<Record<string, AttributeValue | null>>;

/**
 * Has every reference of a set to one entity refer to another, or to none: what merging and deleting an entity do to
 * each set. A list that would name the same entity twice names it once, at the earlier place; a list that becomes
 * empty goes. Null when the set does not refer to the entity. O(n).
 */
export function replaceEntity(set: AnnotationSet, replacement: EntityReplacement): Operation | null {
  const { from, into, scheme, time } = replacement;
  if (from === into) return null;
  const operations: Operation[] = [];
  const labels = changesIn(set.labels, scheme.document, replacement);
  if (labels) operations.push({ type: 'document', changes: { labels } });
  for (const { id, label, attributes } of set.annotations.values()) {
    const changes = changesIn(attributes, attributesOf(scheme, label), replacement);
    if (changes) operations.push({ type: 'update', id, changes: { attributes: changes, modified: time } });
  }
  const [only] = operations;
  return operations.length > 1 ? { type: 'group', operations } : (only ?? null);
}

/** How many references a replacement changes. */
export function countChanges(operation: Operation): number {
  switch (operation.type) {
    case 'group':
      return operation.operations.reduce((count, part) => count + countChanges(part), 0);
    case 'update':
      return Object.keys(operation.changes.attributes ?? {}).length;
    case 'document':
      return Object.keys(operation.changes.labels ?? {}).length;
    case 'add':
    case 'remove':
    case 'add-segment':
    case 'remove-segment':
    case 'update-segment':
      return 0;
  }
}

function changesIn(
  values: Readonly<Record<string, AttributeValue>>,
  definitions: readonly AttributeDefinition[],
  { from, into }: EntityReplacement,
): Changes | null {
  const changed = Object.entries(values).flatMap(([field, value]) => {
    const definition = definitions.find(({ id }) => id === field);
    if (!referencesIn(definition, value).includes(from)) return [];
    return [[field, replacedIn(value, from, into)] as const];
  });
  return changed.length === 0 ? null : Object.fromEntries(changed);
}

function replacedIn(value: AttributeValue, from: string, into: string | null): AttributeValue | null {
  const before = entityReference(from);
  const after = into === null ? null : entityReference(into);
  if (!Array.isArray(value)) return after;
  const texts = value.filter((each) => typeof each === 'string');
  const next = texts.flatMap((text) => (text === before ? (after === null ? [] : [after]) : [text]));
  const once = next.filter((text, index) => text !== after || next.indexOf(text) === index);
  return once.length === 0 ? null : once;
}
