import { applyOperation } from '../../shared/annotation/apply.ts';
import type { BulkMark, HistoryEntry, Operation } from '../../shared/annotation/operation.ts';
import { fromSetData } from '../../shared/annotation/set-data.ts';
import { nextRedo, nextUndo, redoOfBulk, undoOfBulk, undoStacks } from '../../shared/annotation/undo.ts';
import type { Edit, HostApi, HostEvent, OpenedArticle } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { createOutbox } from './outbox.ts';
import type { Conflict, Session } from './session.ts';
import { indexInText, updateSpans } from './touched.ts';

/** What a session needs from outside. */
export interface SessionDeps {
  readonly host: HostApi;
  /** Now, as ISO 8601 in UTC. */
  readonly clock: () => string;
  /** A new ULID. */
  readonly newId: () => string;
}

/** One open article that can be edited, on screen or (while edits of it are still under way) in the background. */
export interface ArticleSession {
  current(): Session;
  /** Null when refused: read-only, or the operation does not fit the set. Nothing has changed then. */
  edit(operation: Operation, mark?: BulkMark): HistoryEntry | null;
  undo(): HistoryEntry | null;
  redo(): HistoryEntry | null;
  /** This set's part of a change over several articles; `absent` when it has none, or has done so already. */
  moveBulk(direction: 'undo' | 'redo', bulk: string): 'done' | 'absent' | 'refused';
  receive(event: HostEvent): void;
  settle(keep: 'disk' | 'mine'): Promise<void>;
  /** False when the host refused; the session says why. */
  reanchor(operation: Operation | null): Promise<boolean>;
  retry(): void;
}

export function createArticleSession(
  opened: OpenedArticle,
  deps: SessionDeps,
  onChange: () => void,
): ArticleSession {
  const article = opened.summary.id;
  let session = sessionFrom(opened);

  const outbox = createOutbox(deps.host, article, opened.set.revision, {
    acknowledged: () => change({ saveError: null }),
    failed: (error) => change({ saveError: error }),
    rejected: (error) => change({ saveError: error, conflict: conflictFrom(error) }),
  });

  function change(changes: Partial<Session>): void {
    session = {
      ...session,
      ...changes,
      acknowledged: outbox.acknowledged(),
      pending: outbox.pending().length,
    };
    onChange();
  }

  function conflictFrom(error: HostError): Conflict {
    return {
      what: error.code === 'changed-on-disk' ? 'sidecar' : 'edits',
      pending: outbox.pending().length,
    };
  }

  function commit(edit: Edit): HistoryEntry | null {
    if (session.access === 'read-only') return null;
    const applied = applyOperation(session.set, edit.operation, { length: session.offsets.length });
    if (!applied.ok) return null;
    const { set, inverse } = applied.value;
    const entry: HistoryEntry = { ...edit, revision: set.revision, inverse };
    const history = [...session.history, entry];
    outbox.push(edit);
    change({
      set,
      history,
      ...stackFlags(history),
      spans: updateSpans(session.spans, edit.operation, set.annotations, session.offsets),
    });
    return entry;
  }

  function stamp(): { readonly id: string; readonly time: string } {
    return { id: deps.newId(), time: deps.clock() };
  }

  /** Takes what the host has now, and does again on top of it the edits that it has not. */
  function reload(fresh: OpenedArticle, edits: readonly Edit[]): void {
    let next = sessionFrom(fresh);
    const kept: Edit[] = [];
    for (const edit of edits) {
      const applied = applyOperation(next.set, edit.operation, { length: next.offsets.length });
      // The other version may have removed what this edit is about: then there is nothing left to keep.
      if (!applied.ok) continue;
      const { set, inverse } = applied.value;
      const history = [...next.history, { ...edit, revision: set.revision, inverse }];
      next = {
        ...next,
        set,
        history,
        spans: updateSpans(next.spans, edit.operation, set.annotations, next.offsets),
      };
      kept.push(edit);
    }
    outbox.restart(fresh.set.revision, kept);
    change({ ...next, ...stackFlags(next.history) });
  }

  async function settle(keep: 'disk' | 'mine'): Promise<void> {
    await outbox.stop();
    const reply = await deps.host.call('article.settle', { article, keep });
    if (reply.ok) reload(reply.value, keep === 'mine' ? outbox.pending() : []);
    else change({ saveError: reply.error, conflict: session.conflict ?? { what: 'sidecar', pending: 0 } });
  }

  /** In a read-only session nothing is on its way to the host, so what it answers is all there is. */
  async function reanchor(operation: Operation | null): Promise<boolean> {
    const edits: readonly Edit[] = operation ? [{ ...stamp(), kind: 'edit', operation }] : [];
    const baseRevision = session.set.revision;
    const reply = await deps.host.call('article.reanchor', { article, baseRevision, edits: [...edits] });
    if (reply.ok) reload(reply.value, []);
    else change({ saveError: reply.error });
    return reply.ok;
  }

  function changedOnDisk(what: 'sidecar' | 'source', unsaved: number): void {
    const pending = Math.max(unsaved, outbox.pending().length);
    if (pending > 0) {
      void outbox.stop();
      change({ conflict: { what, pending } });
    } else void settle('disk');
  }

  return {
    current: () => session,
    edit: (operation, mark) => commit({ ...stamp(), kind: 'edit', ...mark, operation }),
    undo() {
      const edit = nextUndo(session.history, stamp());
      return edit && commit(edit);
    },
    redo() {
      const edit = nextRedo(session.history, stamp());
      return edit && commit(edit);
    },
    moveBulk(direction, bulk) {
      const move = direction === 'undo' ? undoOfBulk : redoOfBulk;
      const edit = move(session.history, bulk, stamp());
      if (!edit) return 'absent';
      return commit(edit) ? 'done' : 'refused';
    },
    receive(event) {
      if (event.name === 'article.saved' && event.value.article === article)
        change({ saved: Math.max(session.saved, event.value.revision), saveError: null });
      else if (event.name === 'article.saveFailed' && event.value.article === article)
        change({ saveError: event.value.error });
      else if (event.name === 'article.changedOnDisk' && event.value.article === article)
        changedOnDisk(event.value.what, event.value.pending);
    },
    settle,
    reanchor,
    retry: () => outbox.retry(),
  };
}

function sessionFrom(opened: OpenedArticle): Session {
  const set = fromSetData(opened.set);
  const offsets = createCodePointIndex(opened.text);
  return {
    article: opened.summary,
    text: opened.text,
    offsets,
    source: opened.source,
    access: opened.access,
    notices: opened.notices,
    set,
    spans: indexInText(set.annotations.values(), offsets),
    history: opened.history,
    ...stackFlags(opened.history),
    acknowledged: set.revision,
    saved: set.revision,
    pending: 0,
    saveError: null,
    conflict: null,
  };
}

function stackFlags(history: readonly HistoryEntry[]): Pick<Session, 'canUndo' | 'canRedo'> {
  const { undo, redo } = undoStacks(history);
  return { canUndo: undo.length > 0, canRedo: redo.length > 0 };
}
