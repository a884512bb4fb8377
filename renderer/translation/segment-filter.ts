import type { JoinedSegment } from '../../shared/translation/joined.ts';
import { segmentStatuses, type SegmentStatus } from '../../shared/translation/segment.ts';

/** Which segments are shown. `unfinished`: those that the translator still has to confirm. */
export type SegmentFilter = 'all' | 'unfinished' | SegmentStatus;

export const segmentFilters: readonly SegmentFilter[] = ['all', 'unfinished', ...segmentStatuses];

const unfinished: ReadonlySet<SegmentStatus> = new Set(['untranslated', 'draft', 'rejected']);

export function isUnfinished({ status }: Pick<JoinedSegment, 'status'>): boolean {
  return unfinished.has(status);
}

export function passes(row: Pick<JoinedSegment, 'status'>, filter: SegmentFilter): boolean {
  if (filter === 'all') return true;
  return filter === 'unfinished' ? isUnfinished(row) : row.status === filter;
}
