import { byCodeUnit } from '../text/code-unit-order.ts';
import { readOrigin } from '../translation/segment-origin.ts';
import type { MemoryUnit } from './memory-unit.ts';

/** What takes something off a match: nobody else has looked at the words, or a machine has made them. */
export type PenaltyKind = 'unreviewed' | 'machine';

/**
 * In points of the score. What nobody has reviewed comes right after the same with a review, and before anything less
 * alike; a machine’s words come after those of people that are a little less alike.
 */
export const penaltyPoints: Readonly<Record<PenaltyKind, number>> = { unreviewed: 1, machine: 5 };

/** A unit as it is offered for a segment. */
export interface MemoryMatch {
  readonly unit: MemoryUnit;
  /** In per cent; 101 is the same text between the same neighbours. */
  readonly similarity: number;
  /** What the similarity is worth after the penalties. */
  readonly score: number;
  readonly penalties: readonly PenaltyKind[];
  /** Other units with the same words, which are not offered again. */
  readonly others: number;
}

export function matchOf(unit: MemoryUnit, similarity: number): MemoryMatch {
  const penalties = penaltiesOf(unit);
  const score = penalties.reduce((points, kind) => points - penaltyPoints[kind], similarity);
  return { unit, similarity, score, penalties, others: 0 };
}

/** Which of two is offered first: by score, likeness, then the later one. The rest is for everybody to see the same. */
export function byRank(a: MemoryMatch, b: MemoryMatch): number {
  return (
    b.score - a.score ||
    b.similarity - a.similarity ||
    byCodeUnit(b.unit.time ?? '', a.unit.time ?? '') ||
    byCodeUnit(a.unit.file, b.unit.file) ||
    byCodeUnit(a.unit.segment ?? '', b.unit.segment ?? '') ||
    byCodeUnit(a.unit.target, b.unit.target) ||
    byCodeUnit(a.unit.source, b.unit.source)
  );
}

function penaltiesOf({ status, origin }: MemoryUnit): readonly PenaltyKind[] {
  const isReviewed = status === 'reviewed' || status === 'final';
  const isMachine = origin !== undefined && readOrigin(origin).kind === 'machine';
  return [...(isReviewed ? [] : (['unreviewed'] as const)), ...(isMachine ? (['machine'] as const) : [])];
}
