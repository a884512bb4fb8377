import type { AnnotationSet } from '../annotation/annotation-set.ts';
import { applyOperation } from '../annotation/apply.ts';
import type { HistoryEntry } from '../annotation/operation.ts';

/**
 * The place in the history from which on every step is known, up to the set as it is now: the states before that
 * entry's own cannot be told, because a line between is damaged. The length of the history when not even the last entry
 * leads to the set. O(n).
 */
export function knownFrom(set: AnnotationSet, history: readonly HistoryEntry[]): number {
  let next = set.revision;
  for (let index = history.length - 1; index >= 0; index--, next--)
    if (history[index]?.revision !== next) return index + 1;
  return 0;
}

/**
 * The set as it was before the entry at `index`, or after all of them for the length of the history: the set of now with
 * everything since taken back. Null when that cannot be told. O(n + k) for n annotations and k steps since.
 */
export function stateBefore(
  set: AnnotationSet,
  history: readonly HistoryEntry[],
  index: number,
): AnnotationSet | null {
  if (index >= history.length) return set;
  if (index < knownFrom(set, history)) return null;
  const since = history.slice(index).toReversed();
  // One group: the set is copied once, however many steps there are.
  const undone = applyOperation(set, { type: 'group', operations: since.map(({ inverse }) => inverse) });
  return undone.ok ? { ...undone.value.set, revision: (history[index]?.revision ?? 1) - 1 } : null;
}
