import type { AnnotationSet } from '../../shared/annotation/annotation-set.ts';
import { applyOperation } from '../../shared/annotation/apply.ts';
import type { HistoryEntry } from '../../shared/annotation/operation.ts';
import { parseSidecar, toAnnotationSet, type Sidecar } from '../../shared/annotation/sidecar.ts';
import type { HistoryContents } from '../files/history-lines.ts';
import type { SidecarFile } from './sidecar-file.ts';

/** What a sidecar and a history log say together. */
export interface RestoredSet {
  /** Carries what the set does not: unknown fields, the source as recorded. Null when there is none. */
  readonly sidecar: Sidecar | null;
  readonly set: AnnotationSet;
  /** The log's entries that led to `set`, oldest first. */
  readonly history: readonly HistoryEntry[];
  /** Edits that the sidecar on the disk does not hold. */
  readonly replayed: number;
  /** The log is not this sidecar's: it is to be put aside. `lost`: edits of it that no sidecar ever held. */
  readonly foreignLog: { readonly lost: number } | null;
}

/**
 * The log belongs to the sidecar when the sidecar's bytes are those that the log last confirmed, or announced since
 * (the crash came between the renaming and the confirmation). Then the edits after that revision are replayed. Otherwise
 * somebody else wrote the sidecar, or deleted one that the log knows was there, and theirs counts.
 *
 * A damaged sidecar is rebuilt from the log, which holds the sidecar it began with.
 */
export function restoreSet(file: SidecarFile, log: HistoryContents | null, blank: Sidecar): RestoredSet {
  if (file.kind === 'damaged') return rebuild(log, blank);
  const sidecar = file.kind === 'readable' ? file.sidecar : null;
  const set = toAnnotationSet(sidecar ?? blank);
  const untouched = { sidecar, set, history: [], replayed: 0, foreignLog: null };
  if (!log || file.kind === 'newer-version') return untouched;
  const own = log.ownStates.find((state) => state.sha256 === file.sha256);
  if (!own || own.revision !== set.revision) {
    const confirmed = log.ownStates[0]?.revision ?? 0;
    return { ...untouched, foreignLog: { lost: newerThan(log.entries, confirmed).length } };
  }
  const newer = newerThan(log.entries, set.revision);
  const replay = replayOn(set, newer);
  const older = log.entries.filter((entry) => entry.revision <= set.revision);
  return {
    sidecar,
    set: replay.set,
    history: [...older, ...replay.applied],
    replayed: replay.applied.length,
    foreignLog: null,
  };
}

function rebuild(log: HistoryContents | null, blank: Sidecar): RestoredSet {
  if (!log?.header) {
    const foreignLog = log && { lost: log.entries.length };
    return { sidecar: null, set: toAnnotationSet(blank), history: [], replayed: 0, foreignLog };
  }
  const { base } = log.header;
  const parsed = base.sidecar === null ? null : parseSidecar(base.sidecar);
  const sidecar = parsed?.ok ? parsed.value : null;
  const { set, applied } = replayOn(toAnnotationSet(sidecar ?? blank), log.entries);
  return { sidecar, set, history: applied, replayed: applied.length, foreignLog: null };
}

function newerThan(entries: readonly HistoryEntry[], revision: number): readonly HistoryEntry[] {
  return entries.filter((entry) => entry.revision > revision);
}

/**
 * Where a line in between is damaged, later operations that do not depend on it still apply, and one that does is
 * refused as a whole; so one bad sector costs as few edits as possible. Revisions are taken from the log, not counted.
 */
function replayOn(start: AnnotationSet, entries: readonly HistoryEntry[]) {
  const applied: HistoryEntry[] = [];
  let set = start;
  for (const entry of entries) {
    const result = applyOperation(set, entry.operation);
    if (!result.ok) continue;
    set = { ...result.value.set, revision: entry.revision };
    applied.push(entry);
  }
  return { set, applied };
}

/** Whether a set without a sidecar has something worth a file. */
export function isWorthSaving(set: AnnotationSet): boolean {
  return (
    set.annotations.size > 0 ||
    set.status !== 'new' ||
    Object.keys(set.labels).length > 0 ||
    set.statusComment !== undefined ||
    Object.keys(set.rejected).length > 0 ||
    Object.keys(set.translations).length > 0
  );
}
