import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { noFindings, type SegmentFindings } from '../../../shared/checks/check-segment.ts';
import type { Finding, RuleId } from '../../../shared/checks/finding.ts';
import type { SegmentId } from '../../../shared/translation/segment.ts';

/** A finding in its segment. */
export interface PlacedFinding {
  readonly segment: SegmentId;
  readonly finding: Finding;
}

/** The places of the segments in the article, from one. */
export type SegmentNumbers = ReadonlyMap<SegmentId, number>;

interface ChecksState {
  /** What is known so far, in the order of the article. */
  readonly findings: ReadonlyMap<SegmentId, SegmentFindings>;
  /** Segments that are still to be checked. */
  readonly left: number;
  readonly scope: 'segment' | 'article';
  /** Only what this rule finds; null for all. */
  readonly rule: RuleId | null;
  /** The one that the keyboard has stepped to. */
  readonly current: PlacedFinding | null;
  /** The one that a reason is being given for. */
  readonly dismissing: PlacedFinding | null;
}

export const checksStore = createStore<ChecksState>()(() => ({
  findings: new Map(),
  left: 0,
  scope: 'segment',
  rule: null,
  current: null,
  dismissing: null,
}));

/** `select` must give the same value for the same state. */
export function useChecks<Part>(select: (state: ChecksState) => Part): Part {
  return useStore(checksStore, select);
}

export function findingsOf(segment: SegmentId | null): SegmentFindings {
  return (segment === null ? undefined : checksStore.getState().findings.get(segment)) ?? noFindings;
}

/** Whether they say the same of the same segment, though one was found anew. */
export function isSameFinding(one: PlacedFinding | null, other: PlacedFinding): boolean {
  return (
    one?.segment === other.segment &&
    one.finding.rule === other.finding.rule &&
    one.finding.saw === other.finding.saw
  );
}

/** The open ones of the article that the filter lets through: by segment, within it the blocking ones first. */
export function openFindings({
  findings,
  rule,
}: Pick<ChecksState, 'findings' | 'rule'>): readonly PlacedFinding[] {
  return Array.from(findings).flatMap(([segment, { open }]) =>
    bySeverity(open)
      .filter((finding) => rule === null || finding.rule === rule)
      .map((finding) => ({ segment, finding })),
  );
}

/** The order of the article is kept within a level. */
export function blockingFirst(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return findings.toSorted((a, b) => Number(isBlocking(b.finding)) - Number(isBlocking(a.finding)));
}

export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => Number(isBlocking(b)) - Number(isBlocking(a)));
}

function isBlocking({ level }: Finding): boolean {
  return level === 'blocking';
}
