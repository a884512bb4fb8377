import type { AnnotationSet } from '../../shared/annotation/annotation-set.ts';
import { toSetData } from '../../shared/annotation/set-data.ts';
import { serialiseSidecar, withAnnotationSet } from '../../shared/annotation/sidecar.ts';
import type { ArticleSummary, Edit, OpenedArticle } from '../../shared/host/contract.ts';
import { HostFailure, type HostError } from '../../shared/host/host-error.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { createHistoryLog } from '../files/history-log.ts';
import { sha256 } from '../files/sha256.ts';
import type { ArticlePlace } from './article-place.ts';
import { readSourceBytes } from './article-source.ts';
import { createEditJournal } from './edit-journal.ts';
import { createExclusive } from './exclusive.ts';
import type { LoadedArticle } from './load-article.ts';
import { isWorthSaving } from './restore-set.ts';
import { createSaveSchedule } from './save-schedule.ts';
import { keepAside, readSidecarBytes } from './sidecar-file.ts';

export interface SessionListener {
  readonly saved: (
    revision: number,
    progress: Pick<ArticleSummary, 'status' | 'statusComment' | 'annotations'>,
  ) => void;
  readonly saveFailed: (error: HostError) => void;
  readonly changedOnDisk: (what: 'sidecar' | 'source', pending: number) => void;
  readonly log: (error: unknown) => void;
}

/** One article that is open: takes edits, and keeps the sidecar following them. */
export interface ArticleSession {
  opened(summary: ArticleSummary): Promise<OpenedArticle>;
  /** Resolves with the revision when the edits are in the history on the disk. */
  apply(baseRevision: number, edits: readonly Edit[]): Promise<number>;
  /**
   * Ends the waiting for a decision on a changed source: applies the edits that put annotations in their places, and lets
   * the article be edited.
   */
  reanchor(baseRevision: number, edits: readonly Edit[]): Promise<void>;
  /** Writes the sidecar now, if it is behind. A failure is told to the listener: the history has the edits. */
  flush(): Promise<void>;
  /** Compares sidecar and source on the disk with what is known of them; tells the listener of a stranger's change. */
  checkDisk(): Promise<void>;
  /** What somebody else has changed; the session takes no edits then. */
  conflict(): 'sidecar' | 'source' | null;
  /** Edits that the sidecar does not hold. */
  pending(): number;
  /** Writes this session's version over a stranger's sidecar, of which a copy is kept. */
  overwrite(): Promise<void>;
  /** Lets go of the files. What is not saved is in the history. */
  close(): Promise<void>;
}

export function createArticleSession(
  place: ArticlePlace,
  loaded: LoadedArticle,
  listener: SessionListener,
): ArticleSession {
  const { source } = loaded;
  const exclusive = createExclusive();
  const schedule = createSaveSchedule(() => void exclusive(save));
  /** The last sidecar that this session's set builds on. */
  let base = loaded.base;
  /** The only content of the sidecar that may be replaced. */
  let expected = loaded.base.sha256;
  let savedRevision = loaded.savedRevision;
  let conflict: 'sidecar' | 'source' | null = null;
  let { access, notices } = loaded;

  const log = createHistoryLog({
    path: `${place.guard.root}/${place.history}`,
    file: place.history,
    found: loaded.log,
    begin: () => [
      {
        format: 'kutip-history',
        version: 1,
        article: place.article,
        annotator: place.annotator.id,
        source: source.info.sha256,
        base,
      },
      ...journal.durable().history.filter((entry) => entry.revision > base.revision),
    ],
  });
  const journal = createEditJournal({
    start: { set: loaded.set, history: loaded.history },
    log,
    length: source.info.length,
    file: place.article,
  });

  if (access === 'writable' && isBehind()) schedule.touch();

  function isBehind(): boolean {
    return savedRevision !== journal.durable().set.revision;
  }

  function pending(): number {
    const { set, history } = journal.durable();
    const behind = history.filter((entry) => entry.revision > (savedRevision ?? 0)).length;
    return savedRevision === set.revision ? 0 : Math.max(behind, 1);
  }

  /** Run alone, never twice at a time. */
  async function save(): Promise<void> {
    schedule.cancel();
    if (access === 'read-only' || conflict === 'sidecar' || !isBehind()) return;
    const { set } = journal.durable();
    try {
      if (expected !== null || isWorthSaving(set)) await writeSidecar(set);
      savedRevision = set.revision;
      const { status, statusComment, annotations } = set;
      listener.saved(set.revision, { status, statusComment, annotations: annotations.size });
    } catch (error) {
      if (error instanceof HostFailure && error.code === 'changed-on-disk') meetStranger('sidecar');
      else if (error instanceof HostFailure) listener.saveFailed(error.toHostError());
      else throw error;
    }
  }

  async function writeSidecar(set: AnnotationSet): Promise<void> {
    const kept = { ...loaded.sidecar, source: { ...loaded.sidecar.source, ...source.info } };
    const annotator = { ...loaded.sidecar.annotator, ...place.annotator };
    const json = serialiseSidecar(withAnnotationSet({ ...kept, annotator }, set));
    const state = { revision: set.revision, sha256: sha256(json) };
    await log.append([{ saving: state }]);
    await writeAtomically({
      path: await place.guard.writable(place.sidecar),
      content: json,
      file: place.sidecar,
      root: place.guard.root,
      async beforeReplacing() {
        if ((await hashOnDisk()) !== expected)
          throw new HostFailure('changed-on-disk', `${place.sidecar} was changed by another program.`, {
            file: place.sidecar,
          });
      },
    });
    expected = state.sha256;
    base = { ...state, sidecar: json };
    // Without the confirmation the announcement stands for it: nothing is lost, and the next save confirms.
    await log.append([{ saved: state }]).catch(listener.log);
  }

  async function hashOnDisk(): Promise<string | null> {
    const bytes = await readSidecarBytes(place);
    return bytes && sha256(bytes);
  }

  function readOnlyFailure(): HostFailure {
    return new HostFailure('read-only', `${place.article} is open for reading only.`, {
      file: place.article,
    });
  }

  function meetStranger(what: 'sidecar' | 'source'): void {
    conflict = what;
    listener.changedOnDisk(what, pending());
  }

  async function checkDisk(): Promise<void> {
    if (conflict === null && (await hashOnDisk()) !== expected) meetStranger('sidecar');
    if (conflict === null && sha256(await readSourceBytes(place)) !== source.info.sha256)
      meetStranger('source');
  }

  return {
    async opened(summary) {
      await journal.settled();
      const { set, history } = journal.durable();
      const { text, info } = source;
      return { summary, text, source: info, set: toSetData(set), history, access, notices };
    },
    async apply(baseRevision, edits) {
      if (access === 'read-only') throw readOnlyFailure();
      if (conflict !== null)
        throw new HostFailure(
          'changed-on-disk',
          `${conflict === 'sidecar' ? place.sidecar : place.article} was changed by another program. Choose which version to keep.`,
          { file: conflict === 'sidecar' ? place.sidecar : place.article },
        );
      const revision = await journal.apply(baseRevision, edits);
      schedule.touch();
      return revision;
    },
    async reanchor(baseRevision, edits) {
      if (access === 'read-only' && !loaded.awaitsReanchoring) throw readOnlyFailure();
      if (edits.length > 0) await journal.apply(baseRevision, edits);
      access = 'writable';
      notices = notices.filter(({ kind }) => kind !== 'source-changed');
      // Also without an edit the sidecar has to say which source it is for now.
      savedRevision = null;
      await exclusive(save);
    },
    flush: () => exclusive(save),
    checkDisk: () => exclusive(checkDisk),
    conflict: () => conflict,
    pending,
    overwrite: () =>
      exclusive(async () => {
        const theirs = await readSidecarBytes(place);
        if (theirs) await keepAside(place.guard, place.sidecar, theirs, 'replaced', place.now());
        expected = theirs && sha256(theirs);
        savedRevision = null;
        conflict = null;
        await save();
      }),
    close: () =>
      exclusive(async () => {
        schedule.cancel();
        await journal.settled();
        await log.close();
      }),
  };
}
