/** Half-open, in any unit; not empty. */
interface Interval {
  readonly start: number;
  readonly end: number;
}

export interface LaneAssignment {
  /** For each interval the number of its lane, 0 for the outermost. Intervals that overlap never share one. */
  readonly lanes: readonly number[];
  /** For each interval how many lanes its cluster takes: the intervals that overlap it, directly or through others. */
  readonly clusterSizes: readonly number[];
}

/**
 * Gives overlapping intervals different lanes, with as few lanes as the deepest overlap needs: the greedy colouring
 * of an interval graph in order of starts, each interval in the lowest lane that is free (Kleinberg and Tardos,
 * Algorithm Design, §4.1, "interval partitioning"). The intervals come sorted by start, then the longest first; of
 * nested ones the outer then has the lower lane. O(n · d) for a depth of d.
 */
export function assignLanes(intervals: readonly Interval[]): LaneAssignment {
  const lanes: number[] = [];
  const clusterSizes: number[] = [];
  let laneEnds: number[] = [];
  let clusterEnd = -Infinity;
  let clusterFrom = 0;

  for (const [index, { start, end }] of intervals.entries()) {
    if (start >= clusterEnd) {
      clusterSizes.fill(laneEnds.length, clusterFrom);
      laneEnds = [];
      clusterFrom = index;
    }
    const free = laneEnds.findIndex((laneEnd) => laneEnd <= start);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = end;
    lanes.push(lane);
    clusterSizes.push(0);
    clusterEnd = Math.max(clusterEnd, end);
  }
  clusterSizes.fill(laneEnds.length, clusterFrom);
  return { lanes, clusterSizes };
}
