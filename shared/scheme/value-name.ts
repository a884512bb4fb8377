import type { AttributeValue } from '../annotation/annotation.ts';
import { referredEntity } from './entities.ts';
import { localised } from './localised.ts';
import type { AttributeDefinition, Entity } from './scheme.ts';

interface ValueNaming {
  readonly entities: readonly Entity[];
  readonly language: string;
  readonly yes: string;
  readonly no: string;
}

/**
 * A value as a person reads it: the names of choices and entities instead of their ids. What the scheme or the project
 * does not know is written as it is, and so is everything of an attribute without a definition.
 */
export function valueName(
  definition: AttributeDefinition | undefined,
  value: AttributeValue,
  { entities, language, yes, no }: ValueNaming,
): string {
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return String(value);
  const parts = typeof value === 'string' ? [value] : value;
  return parts
    .map((part) => (typeof part === 'string' ? nameOf(part) : `${part.text} (${part.address})`))
    .join(', ');

  function nameOf(text: string): string {
    const option = definition?.options?.find(({ id }) => id === text);
    if (option) return localised(option.name, language);
    const isReference = definition?.kind === 'entity' || definition?.kind === 'entities';
    const entity = isReference ? referredEntity(text) : null;
    return entities.find(({ id }) => id === entity)?.name ?? text;
  }
}
