import { isSameJson } from '../json/same-json.ts';
import { withSegmentChanges } from '../translation/segment-draft.ts';
import type { Segment, SegmentId, Translations } from '../translation/segment.ts';
import type { SegmentChanges } from '../translation/segment-operation.ts';
import { segmentChange, type SegmentEffect } from '../translation/segments-between.ts';
import {
  changesOfSegment,
  fieldsOfSegmentPart,
  segmentParts,
  segmentSubject,
  type SegmentChange,
  type SegmentPart,
  type SegmentSubject,
} from './segment-change.ts';

/** What of a step on a translation can no longer be taken back, and why. */
export type SegmentObstacle =
  | { readonly kind: 'segment-gone' | 'segment-there-again'; readonly segment: SegmentSubject }
  | {
      readonly kind: 'segment-changed-since';
      readonly segment: SegmentSubject;
      readonly part: SegmentPart | 'target' | 'status';
    };

export interface SegmentsTakenBack {
  readonly translations: Translations;
  /** What later steps did to segments that go. */
  readonly losses: readonly SegmentChange[];
  readonly obstacles: readonly SegmentObstacle[];
}

/**
 * Takes back what a step did to translations: each part of a segment that stands as the step left it becomes what it was;
 * of lists (comments, errors, …) each element by itself. What has been changed since stays. `time` is when this is done.
 */
export function takeBackSegments(
  translations: Translations,
  effects: readonly SegmentEffect[],
  time: string,
): SegmentsTakenBack {
  const draft = new Map(
    Object.entries(translations).map(([language, { segments }]) => [language, new Map(segments)]),
  );
  const losses: SegmentChange[] = [];
  const obstacles: SegmentObstacle[] = [];
  for (const effect of effects) {
    const { language } = effect;
    const segments = draft.get(language) ?? new Map<SegmentId, Segment>();
    draft.set(language, segments);
    switch (effect.kind) {
      case 'added': {
        const added = effect.segment;
        const now = segments.get(added.id);
        if (!now) {
          obstacles.push({ kind: 'segment-gone', segment: segmentSubject(language, added.id, added) });
          break;
        }
        const later = segmentChange(language, added, now);
        if (later) losses.push(...changesOfSegment(later, () => now));
        segments.delete(added.id);
        break;
      }
      case 'removed': {
        const { segment } = effect;
        if (segments.has(segment.id))
          obstacles.push({
            kind: 'segment-there-again',
            segment: segmentSubject(language, segment.id, segment),
          });
        else segments.set(segment.id, segment);
        break;
      }
      case 'replaced': {
        const now = segments.get(effect.to.id);
        if (now && isSameJson(now, effect.to)) segments.set(effect.from.id, effect.from);
        else
          obstacles.push({
            kind: now ? 'segment-changed-since' : 'segment-gone',
            segment: segmentSubject(language, effect.to.id, now ?? effect.to),
            part: 'place',
          });
        break;
      }
      case 'changed': {
        const now = segments.get(effect.id);
        if (!now) {
          obstacles.push({ kind: 'segment-gone', segment: segmentSubject(language, effect.id, undefined) });
          break;
        }
        const { changes, changedSince } = changesBack(now, effect.from, effect.to, time);
        const segment = segmentSubject(language, now.id, now);
        obstacles.push(
          ...changedSince.map((part): SegmentObstacle => ({ kind: 'segment-changed-since', segment, part })),
        );
        segments.set(now.id, withSegmentChanges(now, changes));
      }
    }
  }
  const left = Array.from(draft, ([language, segments]) => [language, { segments }] as const);
  return {
    translations: Object.fromEntries(left.filter(([, { segments }]) => segments.size > 0)),
    losses,
    obstacles,
  };
}

type Part = SegmentPart | 'target' | 'status';

const parts: readonly Part[] = ['target', 'status', ...segmentParts];

/** The status and when it was decided on are one thing. */
export function fieldsOfPart(part: Part): readonly string[] {
  if (part === 'target') return ['target'];
  return part === 'status' ? ['status', 'decided'] : fieldsOfSegmentPart[part];
}

const lists: ReadonlySet<string> = new Set(['comments', 'errors', 'alignments', 'dismissed']);

function changesBack(
  now: Segment,
  from: SegmentChanges,
  to: SegmentChanges,
  time: string,
): { readonly changes: SegmentChanges; readonly changedSince: readonly Part[] } {
  const current = new Map<string, unknown>(Object.entries(now));
  const [before, after] = [
    new Map<string, unknown>(Object.entries(from)),
    new Map<string, unknown>(Object.entries(to)),
  ];
  const changes = new Map<string, unknown>();
  const changedSince: Part[] = [];
  for (const part of parts) {
    const fields = fieldsOfPart(part).filter((name) => before.has(name));
    if (fields.length === 0) continue;
    const isAs = (side: ReadonlyMap<string, unknown>) =>
      fields.every((name) => isSameJson(current.get(name) ?? null, side.get(name) ?? null));
    if (isAs(before)) continue;
    const [list] = lists.has(part) ? fields : [];
    if (isAs(after)) for (const name of fields) changes.set(name, before.get(name) ?? null);
    else if (list !== undefined) {
      const back = listBack(current.get(list), before.get(list), after.get(list));
      if (back) changes.set(list, back);
      else changedSince.push(part);
    } else changedSince.push(part);
  }
  const isLastWord = to.modified !== undefined && now.modified === to.modified;
  if (isLastWord && changedSince.length === 0) changes.set('modified', from.modified);
  else if (changes.size > 0 && to.modified !== undefined) changes.set('modified', time);
  return { changes: Object.fromEntries(changes), changedSince };
}

/**
 * Elements that the step added go, those that it took away come back at the end, as long as what it added stands as it left
 * it; null where one was changed since.
 */
function listBack(now: unknown, from: unknown, to: unknown): readonly unknown[] | null {
  const [current, before, after] = [elements(now), elements(from), elements(to)];
  const added = after.filter((each) => !before.some((other) => isSameJson(each, other)));
  const removed = before.filter((each) => !after.some((other) => isSameJson(each, other)));
  if (added.some((each) => !current.some((other) => isSameJson(each, other)))) return null;
  const kept = current.filter((each) => !added.some((other) => isSameJson(each, other)));
  return [...kept, ...removed.filter((each) => !kept.some((other) => isSameJson(each, other)))];
}

function elements(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
