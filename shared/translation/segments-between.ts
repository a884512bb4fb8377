import { isSameJson } from '../json/same-json.ts';
import type { LanguageTag, Segment, SegmentId } from './segment.ts';
import type { SegmentChanges, SegmentOperation } from './segment-operation.ts';

/**
 * What differs of one segment between two states. `from` and `to` of a change name the same fields, and every one of them
 * differs. `replaced` is for what no update can say: a new beginning under the same id.
 */
export type SegmentEffect = { readonly language: LanguageTag } & (
  | { readonly kind: 'added' | 'removed'; readonly segment: Segment }
  | {
      readonly kind: 'changed';
      readonly id: SegmentId;
      readonly from: SegmentChanges;
      readonly to: SegmentChanges;
    }
  | { readonly kind: 'replaced'; readonly from: Segment; readonly to: Segment }
);

type Segments = ReadonlyMap<SegmentId, Segment>;

/** What leads from one state of a language's segments to the other. O(n) in both. */
export function segmentsBetween(
  language: LanguageTag,
  from: Segments,
  to: Segments,
): readonly SegmentEffect[] {
  const effects: SegmentEffect[] = [];
  for (const segment of from.values())
    if (!to.has(segment.id)) effects.push({ kind: 'removed', language, segment });
  for (const segment of to.values()) {
    const before = from.get(segment.id);
    const effect: SegmentEffect | null = before
      ? segmentChange(language, before, segment)
      : { kind: 'added', language, segment };
    if (effect) effects.push(effect);
  }
  return effects;
}

/** What makes a segment into another one of the same id; null when they are the same. */
export function segmentChange(language: LanguageTag, from: Segment, to: Segment): SegmentEffect | null {
  if (from === to) return null;
  const [before, after] = [new Map(Object.entries(from)), new Map(Object.entries(to))];
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => !isSameJson(before.get(name) ?? null, after.get(name) ?? null),
  );
  if (names.length === 0) return null;
  if (names.some((name) => !changeable.has(name))) return { kind: 'replaced', language, from, to };
  const side = (values: ReadonlyMap<string, unknown>): SegmentChanges =>
    Object.fromEntries(names.map((name) => [name, values.get(name) ?? null]));
  return { kind: 'changed', language, id: to.id, from: side(before), to: side(after) };
}

/** The operations that have an effect. */
export function segmentSteps(effect: SegmentEffect): readonly SegmentOperation[] {
  const { language } = effect;
  switch (effect.kind) {
    case 'added':
      return [{ type: 'add-segment', language, segment: effect.segment }];
    case 'removed':
      return [{ type: 'remove-segment', language, id: effect.segment.id }];
    case 'changed':
      return [{ type: 'update-segment', language, id: effect.id, changes: effect.to }];
    case 'replaced':
      return [
        { type: 'remove-segment', language, id: effect.from.id },
        { type: 'add-segment', language, segment: effect.to },
      ];
  }
}

/** Fields that an update can give another value; all else of a segment stays as long as it lives. */
const changeable: ReadonlySet<string> = new Set([
  'spans',
  'quote',
  'prefix',
  'suffix',
  'target',
  'status',
  'decided',
  'origin',
  'translates',
  'comments',
  'errors',
  'scores',
  'alignments',
  'dismissed',
  'review',
  'modified',
] satisfies (keyof SegmentChanges)[]);
