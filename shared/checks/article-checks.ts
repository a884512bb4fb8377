import type { SegmentId } from '../translation/segment.ts';
import {
  checkSegment,
  noFindings,
  type CheckedWords,
  type CheckSettings,
  type SegmentFindings,
} from './check-segment.ts';
import type { Neighbours } from './rule.ts';

export interface CheckedSegment extends CheckedWords {
  readonly id: SegmentId;
}

/**
 * The checks of a whole article, which cost what has changed: a segment is checked again when its words or what was said
 * of them are others, or when a segment with the same source or target is. The work is done in slices, so that nothing
 * waits for it.
 */
export class ArticleChecks {
  readonly #settings: CheckSettings;
  readonly #segments = new Map<SegmentId, CheckedSegment>();
  readonly #findings = new Map<SegmentId, SegmentFindings>();
  readonly #pending = new Set<SegmentId>();
  readonly #bySource = new Map<string, Set<SegmentId>>();
  readonly #byTarget = new Map<string, Set<SegmentId>>();

  constructor(settings: CheckSettings) {
    this.#settings = settings;
  }

  /** Takes over the segments as they are now, in their order. O(n), and cheap where nothing changed. */
  replaceAll(segments: readonly CheckedSegment[]): void {
    const ids = new Set(segments.map(({ id }) => id));
    for (const id of this.#segments.keys()) if (!ids.has(id)) this.#remove(id);
    for (const segment of segments) this.update(segment);
  }

  /** Takes over one segment. */
  update(segment: CheckedSegment): void {
    const before = this.#segments.get(segment.id);
    if (before && isSame(before, segment)) return;
    if (before) this.#unlist(before);
    this.#segments.set(segment.id, segment);
    this.#list(segment);
    this.#pending.add(segment.id);
  }

  get hasWork(): boolean {
    return this.left > 0;
  }

  /** Segments that are due. */
  get left(): number {
    return this.#pending.size;
  }

  /** Checks what is due until it is done or `isEnough` says so. At least one segment is checked. */
  work(isEnough: () => boolean): void {
    for (const id of this.#pending) {
      this.#check(id);
      if (isEnough()) return;
    }
  }

  /** What is known of a segment now; checked first when it is due. */
  findingsOf(id: SegmentId): SegmentFindings {
    if (this.#pending.has(id)) this.#check(id);
    return this.#findings.get(id) ?? noFindings;
  }

  /** What has been found so far, in the order in which the segments were first given. */
  findings(): ReadonlyMap<SegmentId, SegmentFindings> {
    return new Map(
      Array.from(this.#segments.keys(), (id) => [id, this.#findings.get(id) ?? noFindings] as const),
    );
  }

  #check(id: SegmentId): void {
    this.#pending.delete(id);
    const segment = this.#segments.get(id);
    if (segment) this.#findings.set(id, checkSegment(segment, this.#settings, this.#neighboursOf(segment)));
  }

  #neighboursOf({ id, source, target }: CheckedSegment): Neighbours {
    if (target.trim() === '') return { otherTargets: [], otherSources: [] };
    const own = plain(target);
    const others = (ids: Set<SegmentId> | undefined) =>
      Array.from(ids ?? []).flatMap((other) => (other === id ? [] : (this.#segments.get(other) ?? [])));
    const targets = others(this.#bySource.get(plain(source))).map((other) => other.target);
    const sources = isLongEnough(own) ? others(this.#byTarget.get(own)).map((other) => other.source) : [];
    return {
      otherTargets: distinct(targets.filter((other) => plain(other) !== own && other.trim() !== '')),
      otherSources: distinct(sources.filter((other) => lettersOf(other) !== lettersOf(source))),
    };
  }

  #remove(id: SegmentId): void {
    const segment = this.#segments.get(id);
    if (segment) this.#unlist(segment);
    this.#segments.delete(id);
    this.#findings.delete(id);
    this.#pending.delete(id);
  }

  #list(segment: CheckedSegment): void {
    for (const [index, key] of this.#keysOf(segment)) {
      const listed = index.get(key) ?? new Set();
      for (const other of listed) this.#pending.add(other);
      index.set(key, listed.add(segment.id));
    }
  }

  #unlist(segment: CheckedSegment): void {
    for (const [index, key] of this.#keysOf(segment)) {
      const listed = index.get(key);
      listed?.delete(segment.id);
      if (listed?.size === 0) index.delete(key);
      for (const other of listed ?? []) this.#pending.add(other);
    }
  }

  #keysOf({ source, target }: CheckedSegment): readonly (readonly [Map<string, Set<SegmentId>>, string])[] {
    return [
      [this.#bySource, plain(source)],
      ...(target.trim() === '' ? [] : [[this.#byTarget, plain(target)] as const]),
    ];
  }
}

function isSame(one: CheckedSegment, other: CheckedSegment): boolean {
  if (one === other) return true;
  return (
    one.source === other.source &&
    one.target === other.target &&
    sameItems(one.comments, other.comments) &&
    sameItems(one.dismissed, other.dismissed)
  );
}

/** What is said of a segment is never changed in place. */
function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && one.every((item, at) => item === other[at]));
}

/** Without what only differs in how it was typed. */
function plain(text: string): string {
  return text
    .trim()
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/[‘’]/gu, "'");
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** "Yes." answers many questions. */
function isLongEnough(target: string): boolean {
  return /\s/u.test(target) ? target.split(' ').length >= 4 : target.length >= 12;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
