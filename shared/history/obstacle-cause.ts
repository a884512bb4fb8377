import type { HistoryEntry } from '../annotation/operation.ts';
import { effectsOf, type AnnotationEffect, type Effects } from './effects.ts';
import type { SegmentEffect } from '../translation/segments-between.ts';
import type { AnnotationPart, Obstacle } from './take-back.ts';
import { fieldsOfPart, type SegmentObstacle } from './take-back-segments.ts';

/**
 * The last of the later steps, oldest first, that stands in the way of taking an earlier one back; null when the history
 * does not hold it. O(n) in their number.
 */
export function causeOf(obstacle: Obstacle, later: readonly HistoryEntry[]): HistoryEntry | null {
  return later.findLast((entry) => isCause(obstacle, effectsOf(entry))) ?? null;
}

function isCause(obstacle: Obstacle, { annotations, segments, document }: Effects): boolean {
  switch (obstacle.kind) {
    case 'gone':
      return annotations.some((effect) => removes(effect, obstacle.subject.id));
    case 'target-gone':
      return annotations.some((effect) => removes(effect, obstacle.target.id));
    case 'there-again':
      return annotations.some(
        (effect) => effect.kind === 'added' && effect.annotation.id === obstacle.subject.id,
      );
    case 'changed-since':
      return annotations.some(
        (effect) =>
          effect.kind === 'changed' && effect.id === obstacle.subject.id && touches(effect.to, obstacle.part),
      );
    case 'segment-gone':
    case 'segment-there-again':
    case 'segment-changed-since':
      return segments.some((effect) => isSegmentCause(obstacle, effect));
    case 'document-changed-since':
      if (obstacle.part === 'status') return document?.to.status !== undefined;
      return obstacle.part === 'status-comment'
        ? document?.to.statusComment !== undefined
        : Object.hasOwn(document?.to.labels ?? {}, obstacle.part.attribute);
  }
}

function isSegmentCause(obstacle: SegmentObstacle, effect: SegmentEffect): boolean {
  const { language, id } = obstacle.segment;
  if (effect.language !== language) return false;
  switch (obstacle.kind) {
    case 'segment-gone':
      return effect.kind === 'removed' && effect.segment.id === id;
    case 'segment-there-again':
      return effect.kind === 'added' && effect.segment.id === id;
    case 'segment-changed-since':
      return (
        effect.kind === 'changed' &&
        effect.id === id &&
        fieldsOfPart(obstacle.part).some((name) => Object.hasOwn(effect.to, name))
      );
  }
}

function removes(effect: AnnotationEffect, id: string): boolean {
  return effect.kind === 'removed' && effect.annotation.id === id;
}

function touches(
  changes: Extract<AnnotationEffect, { kind: 'changed' }>['to'],
  part: AnnotationPart,
): boolean {
  if (typeof part === 'object') return Object.hasOwn(changes.attributes ?? {}, part.attribute);
  return part === 'words' ? changes.spans !== undefined : changes[part] !== undefined;
}
