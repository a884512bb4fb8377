import { foldName } from '../scheme/entities.ts';
import type { Entity } from '../scheme/scheme.ts';

/**
 * Two entities that turn out to be one: the names of the other become aliases of this one, and what this one does not
 * say (description, Wikidata, fields that this version does not know) is taken over.
 */
export function mergedEntity(into: Entity, from: Entity): Entity {
  const aliases = [...(into.aliases ?? []), from.name, ...(from.aliases ?? [])];
  return { ...from, ...defined(into), ...aliasesField(into.name, aliases), id: into.id };
}

/** With another name. `keepFormer`: the name until now stays findable as an alias. */
export function renamedEntity(entity: Entity, name: string, keepFormer: boolean): Entity {
  const aliases = [...(entity.aliases ?? []), ...(keepFormer ? [entity.name] : [])];
  const { aliases: _, ...rest } = entity;
  return { ...rest, name, ...aliasesField(name, aliases) };
}

/** Each alias once, and none that is the name itself, whatever its case and marks. */
function aliasesField(name: string, aliases: readonly string[]): Pick<Entity, 'aliases'> {
  const taken = new Set([foldName(name)]);
  const kept = aliases.filter((alias) => {
    const folded = foldName(alias);
    if (folded === '' || taken.has(folded)) return false;
    taken.add(folded);
    return true;
  });
  return kept.length === 0 ? {} : { aliases: kept };
}

/** A field that is `undefined` is one that this entity does not have. */
function defined(entity: Entity): Entity {
  const { id, name, kind, ...rest } = entity;
  return {
    id,
    name,
    kind,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
  };
}
