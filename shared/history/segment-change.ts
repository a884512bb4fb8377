import { excerpt } from '../text/excerpt.ts';
import type { LanguageTag, Segment, SegmentId, SegmentStatus } from '../translation/segment.ts';
import type { SegmentChanges } from '../translation/segment-operation.ts';
import type { SegmentEffect } from '../translation/segments-between.ts';

/** The segment that a change is about, by what a person knows it by. */
export interface SegmentSubject {
  readonly language: LanguageTag;
  readonly id: SegmentId;
  /** Its source words; empty where they are not known. */
  readonly words: string;
}

/** What of a segment changed that is told by its name alone. */
export const segmentParts = [
  'place',
  'origin',
  'comments',
  'errors',
  'scores',
  'alignments',
  'dismissed',
  'review',
  'translates',
] as const;

export type SegmentPart = (typeof segmentParts)[number];

/** One thing that changed of a translation, as a person would tell it. */
export type SegmentChange =
  | { readonly kind: 'segment-added' | 'segment-removed'; readonly segment: SegmentSubject }
  | { readonly kind: 'target'; readonly segment: SegmentSubject; readonly from: string; readonly to: string }
  | {
      readonly kind: 'segment-status';
      readonly segment: SegmentSubject;
      readonly from: SegmentStatus;
      readonly to: SegmentStatus;
    }
  | { readonly kind: 'segment-part'; readonly segment: SegmentSubject; readonly part: SegmentPart };

export type FindSegment = (language: LanguageTag, id: SegmentId) => Segment | undefined;

export function segmentSubject(
  language: LanguageTag,
  id: SegmentId,
  segment: Segment | undefined,
): SegmentSubject {
  return { language, id, words: segment?.quote ?? '' };
}

/** An effect in the words of the field. */
export function changesOfSegment(effect: SegmentEffect, find: FindSegment): readonly SegmentChange[] {
  const { language } = effect;
  switch (effect.kind) {
    case 'added':
    case 'removed': {
      const { segment } = effect;
      return [{ kind: `segment-${effect.kind}`, segment: segmentSubject(language, segment.id, segment) }];
    }
    case 'replaced':
      return [
        { kind: 'segment-removed', segment: segmentSubject(language, effect.from.id, effect.from) },
        { kind: 'segment-added', segment: segmentSubject(language, effect.to.id, effect.to) },
      ];
    case 'changed': {
      const known = segmentSubject(language, effect.id, find(language, effect.id));
      return changesOfFields({ ...known, words: effect.to.quote ?? known.words }, effect.from, effect.to);
    }
  }
}

function changesOfFields(
  segment: SegmentSubject,
  from: SegmentChanges,
  to: SegmentChanges,
): readonly SegmentChange[] {
  const changes: SegmentChange[] = [];
  if (to.target !== undefined)
    changes.push({ kind: 'target', segment, from: from.target ?? '', to: to.target });
  if (to.status !== undefined && from.status !== undefined)
    changes.push({ kind: 'segment-status', segment, from: from.status, to: to.status });
  for (const part of segmentParts)
    if (fieldsOfSegmentPart[part].some((name) => Object.hasOwn(to, name)))
      changes.push({ kind: 'segment-part', segment, part });
  return changes;
}

/** Boundaries, words and context belong together: one without the others would be wrong. */
export const fieldsOfSegmentPart: Readonly<Record<SegmentPart, readonly string[]>> = {
  place: ['spans', 'quote', 'prefix', 'suffix'],
  origin: ['origin'],
  comments: ['comments'],
  errors: ['errors'],
  scores: ['scores'],
  alignments: ['alignments'],
  dismissed: ['dismissed'],
  review: ['review'],
  translates: ['translates'],
};

/** With texts of at most so many UTF-16 units. */
export function shortenedSegmentChange(change: SegmentChange, length: number): SegmentChange {
  const cut = (text: string) => (text.length > length ? excerpt(text, length) : text);
  const segment = { ...change.segment, words: cut(change.segment.words) };
  return change.kind === 'target'
    ? { ...change, segment, from: cut(change.from), to: cut(change.to) }
    : { ...change, segment };
}
