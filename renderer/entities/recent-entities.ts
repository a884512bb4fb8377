import { createStore } from 'zustand/vanilla';

/** Ids of the entities that were chosen, the last one first: the next mention is most often of the same. */
export const recentEntities = createStore<readonly string[]>()(() => []);

/** More than anybody remembers; those of other folders are of no use and fall off the end. */
const remembered = 30;

export function rememberEntity(id: string): void {
  recentEntities.setState(
    (before) => [id, ...before.filter((other) => other !== id)].slice(0, remembered),
    true,
  );
}
