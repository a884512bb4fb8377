import { createStore, type StoreApi } from 'zustand/vanilla';
import { findsItsWords } from '../../shared/annotation/in-place.ts';
import type { BulkMark, Operation } from '../../shared/annotation/operation.ts';
import { undoStacks } from '../../shared/annotation/undo.ts';
import type { ArticleId, BulkChange, BulkResult, HostApi, HostReply } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import type { SessionState } from './session.ts';

/** How a change over several articles went. */
export interface BulkOutcome extends BulkMark {
  readonly state: 'done' | 'taken-back';
  /** Sets that were changed. */
  readonly applied: number;
  /** `null` is all of them: the call itself has failed. */
  readonly refused: readonly { readonly article: ArticleId | null; readonly error: HostError }[];
  /** ISO 8601 in UTC. */
  readonly time: string;
}

/** What became of the part of the article on screen. */
type OwnPart = 'done' | 'absent' | 'refused' | 'source-changed';

export interface BulkState {
  /** What was done last, for the banner that tells it and for undo. */
  readonly last: BulkOutcome | null;
}

export interface BulkContext {
  readonly store: StoreApi<SessionState>;
  readonly host: HostApi;
  readonly clock: () => string;
  readonly newId: () => string;
}

/**
 * Changes over several articles. The article on screen is changed through its session, so that what a person does
 * there meanwhile stays in order; all others by the host. Each is one step: done, taken back and done again as a whole.
 */
export interface BulkActions {
  readonly store: StoreApi<BulkState>;
  /** `title` says what is done, for the banner and the history. What an article refuses does not stop the others. */
  /** `bulk` is given where something else is part of the change. */
  apply(title: string, changes: readonly BulkChange[], bulk?: string): Promise<BulkOutcome>;
  takeBack(mark: BulkMark): Promise<BulkOutcome>;
  repeat(mark: BulkMark): Promise<BulkOutcome>;
  /** False when the last thing that can be undone is a step in the open article alone. */
  undoLast(): boolean;
  redoLast(): boolean;
  /** The banner has been read. */
  dismiss(): void;
}

export function createBulkActions({ store, host, clock, newId }: BulkContext): BulkActions {
  const bulks = createStore<BulkState>()(() => ({ last: null }));
  let isMoving = false;

  function onScreen(): ArticleId | null {
    return store.getState().session?.article.id ?? null;
  }

  function told(outcome: BulkOutcome): BulkOutcome {
    bulks.setState({ last: outcome });
    return outcome;
  }

  function outcomeOf(
    mark: BulkMark,
    state: BulkOutcome['state'],
    own: OwnPart,
    others: HostReply<'corpus.apply'>,
  ): BulkOutcome {
    const applied = (others.ok ? others.value.applied.length : 0) + (own === 'done' ? 1 : 0);
    const refused = [
      ...(own === 'done' || own === 'absent' ? [] : refusedHere(own)),
      ...(others.ok ? others.value.refused : [{ article: null, error: others.error }]),
      ...(others.ok && others.value.schemeRefused
        ? [{ article: null, error: others.value.schemeRefused }]
        : []),
    ];
    return told({ ...mark, state, applied, refused, time: clock() });
  }

  function refusedHere(why: Exclude<OwnPart, 'done' | 'absent'>): BulkOutcome['refused'] {
    const { session } = store.getState();
    if (!session) return [];
    const file = session.article.path;
    const error: HostError =
      session.access === 'read-only'
        ? { code: 'read-only', message: 'The article is read-only.', file }
        : why === 'source-changed'
          ? { code: 'source-changed', message: 'The words are no longer where they were.', file }
          : { code: 'invalid-operation', message: 'The change does not fit.', file };
    return [{ article: session.article.id, error }];
  }

  function changeOwn(operations: readonly Operation[], mark: BulkMark): OwnPart {
    const [first] = operations;
    const { session, edit } = store.getState();
    if (!first || !session) return 'absent';
    const operation: Operation = operations.length === 1 ? first : { type: 'group', operations };
    // As the host does: the plan may have been made on a text that the window does not show yet, or shows no longer.
    if (!findsItsWords(session.offsets, operation)) return 'source-changed';
    return edit(operation, mark) ? 'done' : 'refused';
  }

  /** The next one waits: a key pressed twice would find the change half taken back, and tell of nothing. */
  function moveLast(direction: 'undo' | 'redo', { bulk, title }: BulkMark): void {
    isMoving = true;
    void move(direction, { bulk, title }).finally(() => (isMoving = false));
  }

  async function move(direction: 'undo' | 'redo', mark: BulkMark): Promise<BulkOutcome> {
    // Edits under way belong before this one, in every history.
    await store.getState().flush();
    const except = onScreen();
    const own = store.getState().moveBulk(direction, mark.bulk);
    const reply = await host.call(direction === 'undo' ? 'corpus.takeBack' : 'corpus.repeat', {
      bulk: mark.bulk,
      id: newId(),
      time: clock(),
      ...(except !== null && { except }),
    });
    return outcomeOf(mark, direction === 'undo' ? 'taken-back' : 'done', own, reply);
  }

  return {
    store: bulks,

    async apply(title, changes, bulk = newId()) {
      const mark: BulkMark = { bulk, title };
      await store.getState().flush();
      const here = onScreen();
      const own = changes.filter((change) => isOwnPart(change, here)).map(({ operation }) => operation);
      const rest = changes.filter((change) => !isOwnPart(change, here));
      const mine = changeOwn(own, mark);
      const reply = await callInParts(host, mark, clock(), rest);
      return outcomeOf(mark, 'done', mine, reply);
    },

    takeBack: (mark) => move('undo', mark),
    repeat: (mark) => move('redo', mark),

    undoLast() {
      if (isMoving) return true;
      const next = undoStacks(store.getState().session?.history ?? []).undo.at(-1);
      const { last } = bulks.getState();
      const isNewer = last?.state === 'done' && (!next || next.time <= last.time || next.bulk === last.bulk);
      const mark = isNewer ? last : markOf(next);
      if (!mark) return false;
      moveLast('undo', mark);
      return true;
    },

    redoLast() {
      if (isMoving) return true;
      const history = store.getState().session?.history ?? [];
      const next = undoStacks(history).redo.at(-1);
      const { last } = bulks.getState();
      const isNewest = last?.state === 'taken-back' && (history.at(-1)?.time ?? '') <= last.time;
      const mark = markOf(next) ?? (isNewest && !next ? last : null);
      if (!mark) return false;
      moveLast('redo', mark);
      return true;
    },

    dismiss: () => bulks.setState({ last: null }),
  };
}

/** Of the current annotator, on screen. A change for somebody else's set of the same article is the host's. */
function isOwnPart({ article, annotator }: BulkChange, here: ArticleId | null): boolean {
  return article === here && annotator === undefined;
}

function markOf(entry: Partial<BulkMark> | undefined): BulkMark | null {
  return entry?.bulk === undefined ? null : { bulk: entry.bulk, title: entry.title ?? '' };
}

/** Characters of one request: a tenth of what the transports take, so that no change is too large to be asked for. */
const partLength = 6_000_000;

/** In parts, one after the other. Where one of several fails, its sets are told as refused: the others were changed. */
async function callInParts(
  host: HostApi,
  mark: BulkMark,
  time: string,
  changes: readonly BulkChange[],
): Promise<HostReply<'corpus.apply'>> {
  const parts = partsOf(changes);
  const results: BulkResult[] = [];
  for (const part of parts) {
    const reply = await host.call('corpus.apply', { ...mark, time, changes: [...part] });
    if (!reply.ok && parts.length === 1) return reply;
    results.push(reply.ok ? reply.value : { applied: [], refused: refusedAs(part, reply.error) });
  }
  const applied = results.flatMap((result) => result.applied);
  return { ok: true, value: { applied, refused: results.flatMap((result) => result.refused) } };
}

function refusedAs(changes: readonly BulkChange[], error: HostError): BulkResult['refused'] {
  return changes.map(({ article, annotator = '' }) => ({ article, annotator, error }));
}

/** Changes of one set stay together: a set takes all of them or none. */
function partsOf(changes: readonly BulkChange[]): readonly (readonly BulkChange[])[] {
  const sets = Map.groupBy(changes, ({ article, annotator = '' }) => `${article} ${annotator}`);
  const parts: BulkChange[][] = [];
  let length = Infinity;
  for (const set of sets.values()) {
    const added = JSON.stringify(set).length;
    if (length + added > partLength) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(...set);
    length += added;
  }
  return parts;
}
