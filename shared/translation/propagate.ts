import type { JoinedSegment } from './joined.ts';
import type { SegmentChanges } from './segment-operation.ts';
import { isLocked } from './workflow.ts';

/**
 * What confirming a translation does to the segments with the same source words: those that nobody has worked on take
 * it over, marked as propagated, and those that were filled so before follow it. A person's own words, what has been
 * decided by a reviewer, and what is locked stay. `time` is when this is done.
 *
 * By the segment's id; the confirmed one is not among them. O(n).
 */
export function propagation(
  rows: readonly JoinedSegment[],
  confirmed: Pick<JoinedSegment, 'id'> & { readonly source: string; readonly target: string },
  time: string,
): ReadonlyMap<JoinedSegment['id'], SegmentChanges> {
  const changes = new Map<JoinedSegment['id'], SegmentChanges>();
  for (const row of rows) {
    const { segment } = row.translation;
    if (row.id === confirmed.id || segment.quote !== confirmed.source || row.decision !== null) continue;
    if (isLocked(row.status) || !isFree(segment) || segment.target === confirmed.target) continue;
    changes.set(row.id, {
      target: confirmed.target,
      status: 'translated',
      decided: time,
      origin: 'propagated',
      translates: null,
    });
  }
  return changes;
}

function isFree({ target, origin, status }: JoinedSegment['translation']['segment']): boolean {
  return origin === 'propagated' || (target === '' && status === 'untranslated');
}
