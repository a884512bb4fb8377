import type { Annotation, AnnotationId } from '../annotation/annotation.ts';
import { withChanges } from '../annotation/apply.ts';
import type { AnnotationSet } from '../annotation/annotation-set.ts';
import type { BulkMark, HistoryEntry, Operation } from '../annotation/operation.ts';
import { toTranslationsData } from '../annotation/sidecar.ts';
import { bulkMarkOf } from '../annotation/undo.ts';
import { withSegmentChanges } from '../translation/segment-draft.ts';
import type { Segment, TranslationsData } from '../translation/segment.ts';
import { changesOf, type Change } from './change.ts';
import { effectsOf } from './effects.ts';
import { segmentKey } from './segment-effects.ts';

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
  readonly #segments = new Map<string, Segment>();

  /** What there was before the first step. */
  constructor(annotations: Iterable<Annotation> = [], translations: TranslationsData = {}) {
    this.#annotations = new Map([...annotations].map((annotation) => [annotation.id, annotation]));
    for (const [language, { segments }] of Object.entries(translations))
      for (const segment of segments) this.#segments.set(segmentKey(language, segment.id), segment);
  }

  tell(entry: HistoryEntry): HistoryItem {
    const before = this.#annotations;
    const gone = new Map<AnnotationId, Annotation | undefined>();
    const { id, time, revision, kind, of } = entry;
    this.#apply(entry.operation, gone);
    const changes = changesOf(
      effectsOf(entry),
      (each) => before.get(each) ?? gone.get(each),
      (language, each) => this.#segments.get(segmentKey(language, each)),
    );
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
      case 'add-segment':
        this.#segments.set(segmentKey(operation.language, operation.segment.id), operation.segment);
        break;
      case 'remove-segment':
        this.#segments.delete(segmentKey(operation.language, operation.id));
        break;
      case 'update-segment': {
        const key = segmentKey(operation.language, operation.id);
        const segment = this.#segments.get(key);
        if (segment) this.#segments.set(key, withSegmentChanges(segment, operation.changes));
        break;
      }
      case 'document':
        break;
    }
  }
}

/** The steps that led to a set, oldest first. O(n + k) for n annotations and k steps. */
export function historyItems(set: AnnotationSet, history: readonly HistoryEntry[]): readonly HistoryItem[] {
  const teller = new HistoryTeller(set.annotations.values(), toTranslationsData(set.translations));
  for (const entry of history.toReversed()) teller.takeBack(entry);
  return history.map((entry) => teller.tell(entry));
}
