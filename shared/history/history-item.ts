import type { Annotation, AnnotationId } from '../annotation/annotation.ts';
import { withChanges } from '../annotation/apply.ts';
import type { AnnotationSet } from '../annotation/annotation-set.ts';
import type { BulkMark, HistoryEntry, Operation } from '../annotation/operation.ts';
import { bulkMarkOf } from '../annotation/undo.ts';
import { changesOf, type Change } from './change.ts';
import { effectsOf } from './effects.ts';

/** One step of a history, as a list shows it. */
export interface HistoryItem extends Partial<BulkMark> {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly revision: number;
  readonly kind: HistoryEntry['kind'];
  /** The step that this one takes back or repeats. */
  readonly of?: string | undefined;
  /** The most telling first. None for a step that came to nothing; of very many, only the first ones may be here. */
  readonly changes: readonly Change[];
  readonly changeCount: number;
}

/**
 * Describes the steps of a history one after the other, oldest first: a step names annotations by id alone, and what they
 * are is known from the steps before. Lenient where the log is damaged: an annotation that no step tells of has neither
 * label nor words. O(1) for each step of an entry.
 */
export class HistoryTeller {
  readonly #annotations: Map<AnnotationId, Annotation>;

  /** `base`: the annotations before the first step. */
  constructor(base: Iterable<Annotation> = []) {
    this.#annotations = new Map([...base].map((annotation) => [annotation.id, annotation]));
  }

  tell(entry: HistoryEntry): HistoryItem {
    const before = this.#annotations;
    const gone = new Map<AnnotationId, Annotation | undefined>();
    const { id, time, revision, kind, of } = entry;
    this.#apply(entry.operation, gone);
    const changes = changesOf(effectsOf(entry), (each) => before.get(each) ?? gone.get(each));
    return {
      id,
      time,
      revision,
      kind,
      ...(of === undefined ? {} : { of }),
      ...bulkMarkOf(entry),
      changes,
      changeCount: changes.length,
    };
  }

  /** Goes back by a step without telling of it. */
  takeBack(entry: HistoryEntry): void {
    this.#apply(entry.inverse, new Map());
  }

  #apply(operation: Operation, gone: Map<AnnotationId, Annotation | undefined>): void {
    switch (operation.type) {
      case 'add':
        this.#annotations.set(operation.annotation.id, operation.annotation);
        break;
      case 'remove':
        gone.set(operation.id, this.#annotations.get(operation.id));
        this.#annotations.delete(operation.id);
        break;
      case 'update': {
        const annotation = this.#annotations.get(operation.id);
        if (annotation) this.#annotations.set(operation.id, withChanges(annotation, operation.changes));
        break;
      }
      case 'group':
        for (const part of operation.operations) this.#apply(part, gone);
        break;
      case 'document':
      case 'add-segment':
      case 'remove-segment':
      case 'update-segment':
        break;
    }
  }
}

/** The steps that led to a set, oldest first. O(n + k) for n annotations and k steps. */
export function historyItems(set: AnnotationSet, history: readonly HistoryEntry[]): readonly HistoryItem[] {
  const teller = new HistoryTeller(set.annotations.values());
  for (const entry of history.toReversed()) teller.takeBack(entry);
  return history.map((entry) => teller.tell(entry));
}
