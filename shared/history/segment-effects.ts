import type { HistoryEntry, Operation } from '../annotation/operation.ts';
import { isSameJson } from '../json/same-json.ts';
import { withSegmentChanges } from '../translation/segment-draft.ts';
import type { LanguageTag, Segment, SegmentId } from '../translation/segment.ts';
import type { SegmentChanges, SegmentOperation } from '../translation/segment-operation.ts';
import { segmentChange, type SegmentEffect } from '../translation/segments-between.ts';
import { followed, type Track, type TrackedKind, type TrackedStep } from './track.ts';

const segmentKind: TrackedKind<Segment, SegmentChanges> = {
  withChanges: withSegmentChanges,
  merged: (first, second) => ({ ...first, ...second }),
};

interface TrackedSegment {
  readonly language: LanguageTag;
  readonly id: SegmentId;
  readonly track: Track<Segment, SegmentChanges>;
}

/** The part of `effectsOf` that is about translations. O(n) in the entry's steps. */
export function segmentEffectsOf({
  operation,
  inverse,
}: Pick<HistoryEntry, 'operation' | 'inverse'>): readonly SegmentEffect[] {
  const tracks = new Map<string, TrackedSegment>();
  const inverses = segmentStepsOf(inverse).toReversed();
  segmentStepsOf(operation).forEach((step, index) => {
    const tracked = trackedStep(step, inverses[index]);
    if (!tracked) return;
    const { language } = step;
    const id = step.type === 'add-segment' ? step.segment.id : step.id;
    const key = segmentKey(language, id);
    const track = followed(tracks.get(key)?.track, tracked, segmentKind);
    tracks.set(key, { language, id, track });
  });
  return Array.from(tracks.values()).flatMap((each) => effectOf(each) ?? []);
}

/** One segment of all languages: a tag has no space. */
export function segmentKey(language: LanguageTag, id: SegmentId): string {
  return `${language} ${id}`;
}

export function segmentStepsOf(operation: Operation): readonly SegmentOperation[] {
  switch (operation.type) {
    case 'group':
      return operation.operations.flatMap(segmentStepsOf);
    case 'add-segment':
    case 'remove-segment':
    case 'update-segment':
      return [operation];
    case 'add':
    case 'remove':
    case 'update':
    case 'document':
      return [];
  }
}

function trackedStep(
  step: SegmentOperation,
  back: SegmentOperation | undefined,
): TrackedStep<Segment, SegmentChanges> | null {
  switch (step.type) {
    case 'add-segment':
      return { kind: 'add', whole: step.segment };
    case 'remove-segment':
      return back?.type === 'add-segment' ? { kind: 'remove', was: back.segment } : null;
    case 'update-segment':
      return back?.type === 'update-segment'
        ? { kind: 'update', changes: step.changes, back: back.changes }
        : null;
  }
}

function effectOf({ language, id, track: { before, after } }: TrackedSegment): SegmentEffect | null {
  if (before && 'part' in before) {
    if (!after || !('part' in after)) return null;
    const names = differingNames(before.part, after.part);
    if (names.length === 0) return null;
    return {
      kind: 'changed',
      language,
      id,
      from: picked(before.part, names),
      to: picked(after.part, names),
    };
  }
  const [from, to] = [before?.whole, after && 'whole' in after ? after.whole : undefined];
  if (from && to) return segmentChange(language, from, to);
  if (from) return { kind: 'removed', language, segment: from };
  return to ? { kind: 'added', language, segment: to } : null;
}

function differingNames(from: SegmentChanges, to: SegmentChanges): readonly string[] {
  const before = new Map<string, unknown>(Object.entries(from));
  return Object.entries(to).flatMap(([name, value]) =>
    isSameJson(before.get(name) ?? null, value) ? [] : [name],
  );
}

function picked(changes: SegmentChanges, names: readonly string[]): SegmentChanges {
  return Object.fromEntries(Object.entries(changes).filter(([name]) => names.includes(name)));
}
