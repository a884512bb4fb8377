import type { AnnotationSet } from '../../shared/annotation/annotation-set.ts';
import { applyOperation } from '../../shared/annotation/apply.ts';
import type { HistoryEntry } from '../../shared/annotation/operation.ts';
import { bulkMarkOf } from '../../shared/annotation/undo.ts';
import type { Edit } from '../../shared/host/contract.ts';
import { HostFailure } from '../../shared/host/host-error.ts';
import type { HistoryLog } from '../files/history-log.ts';

/** A set and the edits that led to it. */
export interface JournalState {
  readonly set: AnnotationSet;
  readonly history: readonly HistoryEntry[];
}

/** Takes edits in and puts them on the disk before it answers. */
export interface EditJournal {
  /** What is on the disk. */
  durable(): JournalState;
  /**
   * Applies edits, all or none; resolves with the revision once they are on the disk. Several calls may be in flight:
   * each builds on the one before, and when writing fails all that are in flight are taken back.
   */
  apply(baseRevision: number, edits: readonly Edit[]): Promise<number>;
  /** Resolves when nothing is in flight. */
  settled(): Promise<void>;
}

export interface JournalOptions {
  readonly start: JournalState;
  readonly log: HistoryLog;
  /** Of the article text, in code points. */
  readonly length: number;
  readonly file: string;
}

export function createEditJournal({ start, log, length, file }: JournalOptions): EditJournal {
  let durable = start;
  let tip = start;
  let known = new Set(start.history.map(({ id }) => id));
  let inFlight: Promise<unknown> = Promise.resolve();
  /** Counts takings-back: of several appends that fail together only the first takes back. */
  let generation = 0;

  function extend(from: JournalState, edits: readonly Edit[]): JournalState {
    const history = [...from.history];
    let { set } = from;
    for (const edit of edits) {
      const result = applyOperation(set, edit.operation, { length });
      if (!result.ok) throw new HostFailure('invalid-operation', result.error.message, { file });
      set = result.value.set;
      const { id, time, kind, of, operation } = edit;
      const bulk = bulkMarkOf(edit);
      const undone = of === undefined ? {} : { of };
      const { inverse } = result.value;
      history.push({ id, time, revision: set.revision, kind, ...undone, ...bulk, operation, inverse });
    }
    return { set, history };
  }

  function firstUnknown(edits: readonly Edit[]): number {
    const place = edits.findIndex(({ id }) => !known.has(id));
    return place === -1 ? edits.length : place;
  }

  async function commit(state: JournalState, entries: readonly HistoryEntry[]): Promise<void> {
    const own = generation;
    try {
      await log.append(entries);
      durable = state;
    } catch (error) {
      if (own === generation) {
        generation++;
        tip = durable;
        known = new Set(durable.history.map(({ id }) => id));
      }
      throw error;
    }
  }

  return {
    durable: () => durable,
    async apply(baseRevision, edits) {
      const skipped = firstUnknown(edits);
      const fresh = edits.slice(skipped);
      if (fresh.length === 0) {
        // A repeated call whose first try may still be on its way to the disk.
        await inFlight;
        if (firstUnknown(edits) < edits.length)
          throw new HostFailure('input-output', 'The edits could not be written. They are tried again.', {
            file,
          });
        return durable.set.revision;
      }
      if (baseRevision + skipped !== tip.set.revision || fresh.some(({ id }) => known.has(id)))
        throw new HostFailure(
          'revision-conflict',
          `${file} was edited in another window meanwhile. Choose which version to keep.`,
          { file },
        );
      const next = extend(tip, fresh);
      const entries = next.history.slice(tip.history.length);
      tip = next;
      for (const { id } of fresh) known.add(id);
      const committing = commit(next, entries);
      inFlight = committing.catch(() => undefined);
      await committing;
      return next.set.revision;
    },
    async settled() {
      await inFlight;
    },
  };
}
