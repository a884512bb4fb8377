import { access, constants } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AnnotationSet } from '../../shared/annotation/annotation-set.ts';
import { isInPlace } from '../../shared/annotation/new-annotation.ts';
import type { HistoryEntry } from '../../shared/annotation/operation.ts';
import { newSidecar, type Sidecar } from '../../shared/annotation/sidecar.ts';
import type { ArticleSummary, Notice } from '../../shared/host/contract.ts';
import { isMissing } from '../files/file-failure.ts';
import type { HistoryContents, SidecarState } from '../files/history-lines.ts';
import { archiveHistory, readHistory } from '../files/history-log.ts';
import type { ArticlePlace } from './article-place.ts';
import { readArticleSource, type ArticleSource } from './article-source.ts';
import { isWorthSaving, restoreSet, type RestoredSet } from './restore-set.ts';
import { keepAside, readSidecarFile, type SidecarFile } from './sidecar-file.ts';

/** An article with everything that an annotator has done to it, as read from the disk. */
export interface LoadedArticle {
  readonly source: ArticleSource;
  /** What is written back with `set` in it. */
  readonly sidecar: Sidecar;
  readonly set: AnnotationSet;
  readonly history: readonly HistoryEntry[];
  /** The log to append to; null to begin a new one. */
  readonly log: HistoryContents | null;
  /** What a log begun now would stand on. */
  readonly base: SidecarState & { readonly sidecar: string | null };
  /** The revision that the sidecar on the disk holds; null when it is to be written in any case. */
  readonly savedRevision: number | null;
  readonly access: 'writable' | 'read-only';
  /** Read-only for no other reason than that the source has changed under the annotations. */
  readonly awaitsReanchoring: boolean;
  readonly notices: readonly Notice[];
  readonly problem: ArticleSummary['problem'];
}

/**
 * Reads source, sidecar and history, and settles what they say. Writes nothing but copies of what would otherwise be
 * lost: a damaged sidecar, and a log that is not this sidecar's; and not even these where the folder is read-only.
 *
 * @throws {HostFailure} when the source cannot be read.
 */
export async function loadArticle(place: ArticlePlace, encoding?: string): Promise<LoadedArticle> {
  const file = await readSidecarFile(place);
  const recorded = file.kind === 'readable' ? file.sidecar.source : null;
  const source = await readArticleSource(place, recorded, encoding);
  const log = await readHistory(await place.guard.writable(place.history), place.history);
  const blank = newSidecar(source.info, place.annotator);
  const restored = restoreSet(file, log, blank);
  const barrier = await writeBarrier(place);

  const notices: Notice[] = [];
  if (barrier) notices.push(barrier);
  if (source.encodingGuessed)
    notices.push({ kind: 'encoding-guessed', file: place.article, detail: source.info.encoding });
  notices.push(...(await settleSidecar(place, file, restored, log, barrier !== null)));
  const kept = await settleLog(place, restored, log, barrier !== null);
  if (kept) notices.push(kept);
  const moved = movedAnnotations(restored, log, source);
  if (moved !== null) notices.push({ kind: 'source-changed', file: place.article, count: moved });

  const isBarred = barrier !== null || file.kind === 'newer-version';
  const hasMoved = (moved ?? 0) > 0;
  return {
    source,
    sidecar: restored.sidecar ?? blank,
    set: restored.set,
    history: restored.history,
    log: restored.foreignLog ? null : log,
    base: baseOf(file, restored, log),
    savedRevision: savedRevisionOf(file, restored),
    access: isBarred || hasMoved ? 'read-only' : 'writable',
    awaitsReanchoring: hasMoved && !isBarred,
    notices,
    problem: file.kind === 'damaged' || file.kind === 'newer-version' ? file.kind : undefined,
  };
}

/** Why nothing may be written, or null. */
async function writeBarrier({ guard, readOnly, sidecar, history }: ArticlePlace): Promise<Notice | null> {
  if (readOnly || !(await isFolderWritable(dirname(await guard.writable(sidecar)))))
    return { kind: 'read-only-folder' };
  return (await isFolderWritable(dirname(await guard.writable(history))))
    ? null
    : { kind: 'history-unwritable', file: '.kutip/history' };
}

/** Whether files can be made in a folder; where it is missing, whether it can be made. */
export async function isFolderWritable(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch (error) {
    const parent = dirname(folder);
    return isMissing(error) && parent !== folder ? isFolderWritable(parent) : false;
  }
}

async function settleSidecar(
  place: ArticlePlace,
  file: SidecarFile,
  restored: RestoredSet,
  log: HistoryContents | null,
  isReadOnly: boolean,
): Promise<Notice[]> {
  switch (file.kind) {
    case 'damaged': {
      const keptAs = isReadOnly
        ? undefined
        : await keepAside(place.guard, place.sidecar, file.bytes, 'damaged', place.now());
      const { detail } = file;
      return [{ kind: 'damaged-sidecar', file: place.sidecar, keptAs, count: restored.replayed, detail }];
    }
    case 'newer-version':
      return [{ kind: 'newer-version', file: place.sidecar, detail: file.detail }];
    case 'missing':
    case 'readable': {
      // An edit and its undo before anything was saved leave nothing that a person would miss.
      const worthTelling = file.kind === 'readable' || isWorthSaving(restored.set);
      if (restored.replayed === 0 || !worthTelling) return [];
      const damaged = log?.damagedLines ?? [];
      // An edit among these may be missing: the person should look.
      const detail = damaged.length === 0 ? {} : { detail: `${place.history}: ${damaged.join(', ')}` };
      return [{ kind: 'recovered-edits', file: place.sidecar, count: restored.replayed, ...detail }];
    }
  }
}

async function settleLog(
  place: ArticlePlace,
  { foreignLog }: RestoredSet,
  log: HistoryContents | null,
  isReadOnly: boolean,
): Promise<Notice | null> {
  if (!foreignLog || !log) return null;
  // A log with nothing in it says nothing that could be lost, but is in the way of the next one.
  const path = await place.guard.writable(place.history);
  const keptAs = isReadOnly ? null : await archiveHistory(path, place.history, place.now());
  if (log.entries.length === 0) return null;
  return {
    kind: 'replaced-on-disk',
    file: place.sidecar,
    keptAs: keptAs ?? undefined,
    count: foreignLog.lost,
  };
}

/**
 * How many annotations and segments no longer find their words at their place; null when the source is the one that they were made
 * for. A change of line endings alone moves nothing, since offsets count the normalised text.
 */
function movedAnnotations(
  { sidecar, set }: RestoredSet,
  log: HistoryContents | null,
  { info, offsets }: ArticleSource,
): number | null {
  const made =
    sidecar?.source ?? (log?.header ? { sha256: log.header.source, encoding: info.encoding } : info);
  if (made.sha256 === info.sha256 && made.encoding === info.encoding) return null;
  const segments = Object.values(set.translations).flatMap((translation) => [
    ...translation.segments.values(),
  ]);
  const anchored = [...set.annotations.values(), ...segments];
  const moved = anchored.filter((each) => !isInPlace(offsets, each)).length;
  return made.sha256 === info.sha256 && moved === 0 ? null : moved;
}

function baseOf(
  file: SidecarFile,
  restored: RestoredSet,
  log: HistoryContents | null,
): LoadedArticle['base'] {
  switch (file.kind) {
    case 'readable':
      return { revision: file.sidecar.revision, sha256: file.sha256, sidecar: file.json };
    case 'missing':
      return { revision: 0, sha256: null, sidecar: null };
    case 'damaged':
      return restored.history.length > 0 && log?.header
        ? { ...log.header.base, sha256: file.sha256 }
        : { revision: 0, sha256: file.sha256, sidecar: null };
    case 'newer-version':
      return { revision: 0, sha256: file.sha256, sidecar: null };
  }
}

function savedRevisionOf(file: SidecarFile, restored: RestoredSet): number | null {
  switch (file.kind) {
    case 'readable':
      return file.sidecar.revision;
    case 'missing':
      return isWorthSaving(restored.set) ? 0 : restored.set.revision;
    case 'damaged':
      // Nothing to put in its place: the damaged file stays until there is.
      return restored.sidecar || restored.replayed > 0 ? null : restored.set.revision;
    case 'newer-version':
      return restored.set.revision;
  }
}
