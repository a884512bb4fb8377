import type { HistoryEntry, Operation } from '../annotation/operation.ts';
import { byCodeUnit } from '../text/code-unit-order.ts';
import { decides, type JoinedSegment, type SegmentVersion } from './joined.ts';
import type { LanguageTag, Segment, SegmentId, SegmentOrigin, SegmentStatus } from './segment.ts';
import { withSegmentChanges } from './segment-draft.ts';

/** A segment as somebody left it: one version of many. */
export interface PastVersion {
  readonly annotator: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** How it came to be; `found` where no step tells, as before the log began. */
  readonly kind: HistoryEntry['kind'] | 'found';
  /** Null when the annotator has taken the segment or the review away. */
  readonly state: {
    readonly target: string;
    readonly status: SegmentStatus;
    readonly origin: SegmentOrigin;
  } | null;
  /** The words that it is told apart from: the annotator's own before, or those that were reviewed. */
  readonly before: string;
  readonly role: 'translation' | 'review';
}

/**
 * Follows one segment through one annotator's log, oldest step first, and keeps a version for each step that changes its
 * words, its status or where they came from, or decides the same anew. Lenient where the log is damaged: a step on a segment that nothing tells of is
 * passed over.
 */
export class SegmentTeller {
  readonly #annotator: string;
  readonly #language: LanguageTag;
  readonly #id: SegmentId;
  readonly #versions: PastVersion[] = [];
  #segment: Segment | null = null;

  constructor(annotator: string, language: LanguageTag, id: SegmentId) {
    this.#annotator = annotator;
    this.#language = language;
    this.#id = id;
  }

  /** What the log stands on; a log that follows on another may begin with what that one ended with. */
  begin(segment: Segment | null): void {
    this.#put(segment, { time: segment?.modified ?? '', kind: 'found' });
  }

  tell({ operation, time, kind }: Pick<HistoryEntry, 'operation' | 'time' | 'kind'>): void {
    this.#put(this.#after(this.#segment, operation), { time, kind });
  }

  /** Oldest first. */
  versions(): readonly PastVersion[] {
    return this.#versions;
  }

  #after(segment: Segment | null, operation: Operation): Segment | null {
    switch (operation.type) {
      case 'group':
        return operation.operations.reduce<Segment | null>((now, each) => this.#after(now, each), segment);
      case 'add-segment':
        return this.#isThis(operation.language, operation.segment.id) ? operation.segment : segment;
      case 'remove-segment':
        return this.#isThis(operation.language, operation.id) ? null : segment;
      case 'update-segment':
        return segment && this.#isThis(operation.language, operation.id)
          ? withSegmentChanges(segment, operation.changes)
          : segment;
      default:
        return segment;
    }
  }

  #isThis(language: LanguageTag, id: SegmentId): boolean {
    return language === this.#language && id === this.#id;
  }

  #put(next: Segment | null, { time, kind }: Pick<PastVersion, 'time' | 'kind'>): void {
    const [before, segment] = [telling(this.#segment), telling(next)];
    this.#segment = next;
    if (isSame(before, segment)) return;
    const of = (segment ?? before)?.review;
    this.#versions.push({
      annotator: this.#annotator,
      time,
      kind,
      state: segment && { target: segment.target, status: segment.status, origin: segment.origin },
      before: wordsBefore(before, segment),
      role: of ? 'review' : 'translation',
    });
  }
}

/** All annotators' versions in one order, oldest first. A clock that was ahead must not put a version before its own past. */
export function inOneOrder(histories: readonly (readonly PastVersion[])[]): readonly PastVersion[] {
  return histories
    .flatMap((versions) => {
      let latest = '';
      return versions.map((version, index) => {
        if (version.time > latest) latest = version.time;
        return { version, index, place: latest };
      });
    })
    .toSorted(
      (a, b) =>
        byCodeUnit(a.place, b.place) ||
        byCodeUnit(a.version.annotator, b.version.annotator) ||
        a.index - b.index,
    )
    .map(({ version }) => version);
}

/**
 * The history with what everybody has now: of an annotator whose logs are not in the folder, or do not reach as far as
 * their file, at least that is known.
 */
export function withPresent(
  history: readonly PastVersion[],
  { translation, reviews }: Pick<JoinedSegment, 'translation' | 'reviews'>,
): readonly PastVersion[] {
  const known = Map.groupBy(history, ({ annotator }) => annotator);
  for (const version of [translation, ...reviews.filter(({ segment }) => decides(segment))]) {
    const versions = known.get(version.annotator) ?? [];
    const last = versions.at(-1);
    if (!isPresent(last, version)) known.set(version.annotator, [...versions, presentVersion(version, last)]);
  }
  return inOneOrder([...known.values()]);
}

function isPresent(last: PastVersion | undefined, { segment }: SegmentVersion): boolean {
  return last?.state?.target === segment.target && last.state.status === segment.status;
}

function presentVersion({ annotator, segment }: SegmentVersion, last: PastVersion | undefined): PastVersion {
  const { target, status, origin, review, modified } = segment;
  return {
    annotator,
    time: modified,
    kind: 'found',
    state: { target, status, origin },
    before: last?.state?.target ?? review?.target ?? '',
    role: review ? 'review' : 'translation',
  };
}

/** A review that decides nothing, as a comment alone, is no version. */
function telling(segment: Segment | null): Segment | null {
  return segment && (!segment.review || decides(segment)) ? segment : null;
}

function isSame(a: Segment | null, b: Segment | null): boolean {
  if (!a || !b) return a === b;
  return (
    a.target === b.target &&
    a.status === b.status &&
    a.origin === b.origin &&
    a.decided === b.decided &&
    a.review?.target === b.review?.target
  );
}

/** A review that begins, or begins anew, is told apart from the words that it is about. */
function wordsBefore(before: Segment | null, segment: Segment | null): string {
  if (!segment) return before?.target ?? '';
  const reviewed = segment.review?.target;
  if (reviewed !== undefined && reviewed !== before?.review?.target) return reviewed;
  return before?.target ?? reviewed ?? '';
}
