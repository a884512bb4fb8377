import type { HistoryEntry } from '../annotation/operation.ts';
import { effectsOf, type AnnotationEffect, type Effects } from './effects.ts';
import type { AnnotationPart, Obstacle } from './take-back.ts';

/**
 * The last of the later steps, oldest first, that stands in the way of taking an earlier one back; null when the history
 * does not hold it. O(n) in their number.
 */
export function causeOf(obstacle: Obstacle, later: readonly HistoryEntry[]): HistoryEntry | null {
  return later.findLast((entry) => isCause(obstacle, effectsOf(entry))) ?? null;
}

function isCause(obstacle: Obstacle, { annotations, document }: Effects): boolean {
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
    case 'document-changed-since':
      if (obstacle.part === 'status') return document?.to.status !== undefined;
      return obstacle.part === 'status-comment'
        ? document?.to.statusComment !== undefined
        : Object.hasOwn(document?.to.labels ?? {}, obstacle.part.attribute);
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
