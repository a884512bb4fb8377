import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AnnotationId } from '../../shared/annotation/annotation.ts';
import type { HistoryEntry } from '../../shared/annotation/operation.ts';
import type { ArticleId, HostApi, HostEvent } from '../../shared/host/contract.ts';
import { utf16, type Utf16Range } from '../../shared/text/offset.ts';
import { createArticleSession, type ArticleSession } from './article-session.ts';
import { tellLeaving } from './leaving.ts';
import type { SessionState } from './session.ts';
import { concerns } from './shaping.ts';
import { touchedAnnotations } from './touched.ts';

/**
 * The state of what is open: one article on screen, and in the background those left while edits of theirs were
 * still on the way to the disk. An article in the background is closed at the host once its last edit is
 * acknowledged; one that is opened again before that comes back as it was, edits and all.
 *
 * `clock` gives the time as ISO 8601 in UTC, `newId` a ULID.
 */
export function createSessionStore(
  host: HostApi,
  clock: () => string,
  newId: () => string,
): StoreApi<SessionState> {
  let current: ArticleSession | null = null;
  const background = new Map<ArticleId, ArticleSession>();
  /** Counts openings: a reply to one that has been overtaken by the next is passed over. */
  let opening = 0;

  const store: StoreApi<SessionState> = createStore<SessionState>()((set, get) => {
    function show(session: ArticleSession): void {
      current = session;
      set({ ...nothingOpen, session: session.current() });
    }

    function changed(session: ArticleSession): void {
      if (session === current) set(stateAfter(get(), session));
      else closeWhenDrained(session);
    }

    /** Parks the article on screen while edits of it are pending, and lets go of it otherwise. */
    function leave(): ArticleSession | null {
      tellLeaving();
      const left = current;
      current = null;
      if (left) {
        background.set(left.current().article.id, left);
        closeWhenDrained(left);
      }
      return left;
    }

    function closeWhenDrained(session: ArticleSession): void {
      const { article, pending } = session.current();
      if (pending === 0 && background.delete(article.id))
        void host.call('article.close', { article: article.id });
      set({ pendingElsewhere: pendingIn(background.values()) });
    }

    /** After an undo or a redo the person sees what came back or changed. */
    function revealChange(entry: HistoryEntry | null): boolean {
      if (!entry) return false;
      const touched = touchedAnnotations(entry.operation).find((id) =>
        get().session?.set.annotations.has(id),
      );
      if (touched !== undefined) get().revealAnnotation(touched);
      return true;
    }

    return {
      ...nothingOpen,
      pendingElsewhere: 0,

      async open(article, options) {
        const ticket = ++opening;
        leave();
        const parked = background.get(article.id);
        // Another encoding means another text, so edits made on this one have to be on the disk first.
        const isDrained = parked && options?.encoding !== undefined && (await drained(store, () => [parked]));
        if (ticket !== opening) return;
        if (parked && !isDrained) {
          background.delete(article.id);
          show(parked);
          set({ pendingElsewhere: pendingIn(background.values()) });
          return;
        }
        set({ ...nothingOpen, loading: article });
        const reply = await host.call('article.open', { article: article.id, ...options });
        if (ticket !== opening) {
          // The host counts openings: this one is given back, whoever else has the article open.
          if (reply.ok) void host.call('article.close', { article: article.id });
          return;
        }
        if (!reply.ok) {
          set({ ...nothingOpen, openError: reply.error });
          return;
        }
        const session: ArticleSession = createArticleSession(reply.value, { host, clock, newId }, () =>
          changed(session),
        );
        show(session);
      },

      async close() {
        opening++;
        const left = leave();
        set(nothingOpen);
        if (left) await drained(store, () => [left]);
      },

      flush: () => drained(store, () => [...background.values(), ...(current ? [current] : [])]),

      edit: (operation, mark) => (current?.edit(operation, mark) ?? null) !== null,
      undo: () => revealChange(current?.undo() ?? null),
      redo: () => revealChange(current?.redo() ?? null),
      moveBulk: (direction, bulk) => current?.moveBulk(direction, bulk) ?? 'absent',

      async settle(keep) {
        await current?.settle(keep);
      },
      reanchor: async (operation) => (await current?.reanchor(operation)) ?? false,
      retry() {
        current?.retry();
        for (const session of background.values()) session.retry();
      },
      select: (selection) => set({ selection }),
      selectAnnotation: (selectedAnnotation) => set({ selectedAnnotation, ...nothingBegun }),
      show: (annotation) => set({ reveal: { annotation } }),
      revealAnnotation: (annotation) =>
        set({ selectedAnnotation: annotation, ...nothingBegun, reveal: { annotation } }),
      setLinking(linking) {
        const candidate = linking?.candidates[linking.at];
        set({ shaping: null, linking, ...revealing(candidate) });
      },
      setShaping(shaping) {
        const candidate = shaping?.step === 'merge' ? shaping.candidates[shaping.at] : undefined;
        set({ linking: null, shaping, ...revealing(candidate) });
      },
    };
  });

  host.subscribe((event: HostEvent) => {
    current?.receive(event);
    for (const session of background.values()) session.receive(event);
  });

  return store;
}

const nothingBegun = { linking: null, shaping: null } satisfies Partial<SessionState>;

const nothingOpen = {
  session: null,
  loading: null,
  openError: null,
  selectedAnnotation: null,
  selection: null,
  ...nothingBegun,
  reveal: null,
} satisfies Partial<SessionState>;

function revealing(annotation: AnnotationId | undefined): Partial<SessionState> {
  return annotation === undefined ? {} : { reveal: { annotation } };
}

function pendingIn(sessions: Iterable<ArticleSession>): number {
  let count = 0;
  for (const session of sessions) count += session.current().pending;
  return count;
}

/** Resolves once no session has edits waiting (true), or one that has cannot send them (false). */
function drained(store: StoreApi<SessionState>, sessions: () => readonly ArticleSession[]): Promise<boolean> {
  return new Promise((resolve) => {
    function check(): boolean {
      const waiting = sessions()
        .map((session) => session.current())
        .filter(({ pending }) => pending > 0);
      const isStuck = waiting.some(({ saveError, conflict }) => saveError !== null || conflict !== null);
      if (!isStuck && waiting.length > 0) return false;
      resolve(!isStuck);
      return true;
    }
    if (check()) return;
    const unsubscribe = store.subscribe(() => {
      if (check()) unsubscribe();
    });
  });
}

/** What still points at something that is gone is let go of; the caret stays where it was. */
function stateAfter(state: SessionState, changed: ArticleSession): Partial<SessionState> {
  const session = changed.current();
  const exists = (id: AnnotationId): boolean => session.set.annotations.has(id);
  const { selectedAnnotation: selected, linking, shaping, selection } = state;
  return {
    session,
    selectedAnnotation: selected !== null && exists(selected) ? selected : null,
    linking: linking && exists(linking.from) ? linking : null,
    shaping: shaping && concerns(shaping).every(exists) ? shaping : null,
    selection: selection && within(selection, session.text.length),
  };
}

/** The same object when it fits already, so that nobody who watches the selection is woken. */
function within(selection: Utf16Range, length: number): Utf16Range {
  if (selection.end <= length) return selection;
  return { start: utf16(Math.min(selection.start, length)), end: utf16(length) };
}
