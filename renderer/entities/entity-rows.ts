import type { EntityUsage } from '../../shared/host/entity-usage.ts';
import { findEntities } from '../../shared/scheme/entities.ts';
import type { Entity, EntityKind } from '../../shared/scheme/scheme.ts';

/** Somebody of the list. `entity` is null where annotations refer to somebody whom the project does not have. */
export interface EntityRow {
  readonly id: string;
  readonly entity: Entity | null;
  readonly references: number;
  readonly articles: number;
}

export interface RowsWanted {
  readonly query: string;
  readonly kind: EntityKind | null;
}

/**
 * The entities that match, best first, or by name when nothing is typed. Those that are missing from the project come before
 * all others: something is to be done about them.
 */
export function entityRows(
  entities: readonly Entity[],
  usage: EntityUsage | null,
  { query, kind }: RowsWanted,
): readonly EntityRow[] {
  const counts = new Map((usage?.entities ?? []).map((count) => [count.entity, count]));
  const known = new Set(entities.map(({ id }) => id));
  const sought = query.trim().toLowerCase();
  const missing = [...counts.keys()]
    .filter((id) => !known.has(id) && kind === null && id.includes(sought))
    .toSorted();
  const found = findEntities(entities, query).filter((entity) => kind === null || entity.kind === kind);
  const row = (id: string, entity: Entity | null): EntityRow => {
    const { references = 0, articles = 0 } = counts.get(id) ?? {};
    return { id, entity, references, articles };
  };
  return [...missing.map((id) => row(id, null)), ...found.map((entity) => row(entity.id, entity))];
}
