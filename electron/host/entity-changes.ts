import { mergedEntity } from '../../shared/entity/merged-entity.ts';
import { schemeRefersTo } from '../../shared/entity/references.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import { projectFileName } from '../../shared/scheme/project-file.ts';
import type { Entity } from '../../shared/scheme/scheme.ts';
import type { EntityJournal } from './entity-journal.ts';
import type { ProjectStore } from './project-store.ts';

/**
 * Merging and deleting entities in the project file. The annotation sets are changed before, by `corpus.apply`: after a crash
 * in between, an entity that nobody refers to is left over, and doing the same again ends the work. The other way round sets
 * would refer to nobody.
 */
export interface EntityChanges {
  /** `into`: whom the entity turned out to be; that one gets its names. Null: it is deleted. */
  remove(id: string, into: string | null, bulk: string): Promise<void>;
  /** Brings back what was removed with this change, if anything was. True when the project is another one now. */
  takeBack(bulk: string): Promise<boolean>;
  repeat(bulk: string): Promise<boolean>;
}

export function createEntityChanges(
  projects: ProjectStore,
  journal: EntityJournal,
  now: () => Date,
): EntityChanges {
  function find(id: string): Entity | undefined {
    return projects.current().project.entities.find((entity) => entity.id === id);
  }

  return {
    async remove(id, into, bulk) {
      await projects.reload();
      const removed = find(id);
      // Deleted before, or by somebody else: then there is nothing to take out, and the references are what counts.
      if (!removed) return;
      if (schemeRefersTo(projects.current().project.scheme, id))
        throw new HostFailure(
          'invalid-operation',
          `The label scheme names ${id} as a default or in a condition. Change the scheme first.`,
          { file: projectFileName },
        );
      const before = into === null ? undefined : find(into);
      if (into !== null && !before)
        throw new HostFailure(
          'not-found',
          `The project has no entity ${into} any more. Choose another one.`,
          {
            file: projectFileName,
          },
        );
      const merged = before && { before, after: mergedEntity(before, removed) };
      await journal.append({
        bulk,
        time: now().toISOString(),
        removed,
        ...(merged && { into: merged }),
      });
      await projects.removeEntity(id, merged?.after ?? null);
    },

    async takeBack(bulk) {
      const removal = await journal.find(bulk);
      if (!removal) return false;
      await projects.reload();
      const { removed, into } = removal;
      if (!find(removed.id)) await projects.saveEntity(removed);
      // Somebody may have gone on editing the one that remained: that is not to be taken back.
      if (into && JSON.stringify(find(into.after.id)) === JSON.stringify(into.after))
        await projects.saveEntity(into.before);
      return true;
    },

    async repeat(bulk) {
      const removal = await journal.find(bulk);
      if (!removal) return false;
      await projects.reload();
      const { removed, into } = removal;
      const remaining = into && find(into.before.id);
      if (!find(removed.id) || (into && !remaining)) return false;
      await projects.removeEntity(removed.id, remaining ? mergedEntity(remaining, removed) : null);
      return true;
    },
  };
}
