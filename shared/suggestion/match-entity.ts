import { foldName } from '../scheme/entities.ts';
import type { Entity } from '../scheme/scheme.ts';

/**
 * The entity that an article means by a name: the one that is called so, or else the only one whose name has all its
 * words, as "Lavrov" is Sergei Lavrov for as long as there is one Lavrov. `null` rather than a guess between two.
 */
export function matchEntity(entities: readonly Entity[], name: string): Entity | null {
  const sought = foldName(name);
  if (sought === '') return null;
  const called = entities.filter((entity) => namesOf(entity).some((each) => foldName(each) === sought));
  if (called.length > 0) return only(called);
  const words = sought.split(' ');
  return only(
    entities.filter((entity) =>
      namesOf(entity).some((each) => {
        const own = new Set(foldName(each).split(' '));
        return words.every((word) => own.has(word));
      }),
    ),
  );
}

function namesOf({ name, aliases = [] }: Entity): readonly string[] {
  return [name, ...aliases];
}

function only(entities: readonly Entity[]): Entity | null {
  return entities.length === 1 ? (entities[0] ?? null) : null;
}
