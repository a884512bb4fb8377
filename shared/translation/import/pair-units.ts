import type { TranslationUnit } from '../../formats/translation/translation-format.ts';
import type { SegmentId } from '../segment.ts';
import { sourceKey } from './source-key.ts';

/** Where a unit may go: a segment with its source words. */
export interface Slot {
  readonly id: SegmentId;
  readonly source: string;
}

/**
 * Which unit belongs to which slot, by index: first by id, where the source is still the same; then by the same source, in
 * order, so that repeated sources pair up one by one. O(n + m).
 */
export function pairUnits(
  units: readonly Pick<TranslationUnit, 'id' | 'source'>[],
  slots: readonly Slot[],
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const byId = new Map(slots.map(({ id }, index) => [id, index]));
  for (const [index, { id, source }] of units.entries()) {
    const slot = id === undefined ? undefined : byId.get(id);
    if (slot === undefined || taken.has(slot)) continue;
    if (sourceKey(slots[slot]?.source ?? '') !== sourceKey(source)) continue;
    pairs.set(index, slot);
    taken.add(slot);
  }
  const free = new Map<string, number[]>();
  for (const [index, { source }] of slots.entries()) {
    if (taken.has(index)) continue;
    const key = sourceKey(source);
    const others = free.get(key);
    if (others) others.push(index);
    else free.set(key, [index]);
  }
  // Taken from the end, which costs the same however many there are.
  for (const indexes of free.values()) indexes.reverse();
  for (const [index, { source }] of units.entries()) {
    if (pairs.has(index)) continue;
    const slot = free.get(sourceKey(source))?.pop();
    if (slot !== undefined) pairs.set(index, slot);
  }
  return pairs;
}
