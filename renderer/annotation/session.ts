import type { Annotation, AnnotationId } from '../../shared/annotation/annotation.ts';
import type { AnnotationSet } from '../../shared/annotation/annotation-set.ts';
import type { BulkMark, HistoryEntry, Operation } from '../../shared/annotation/operation.ts';
import type { SpanIndex } from '../../shared/annotation/span-index.ts';
import type { ArticleSummary, Notice, SourceInfo } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import type { CodePointIndex } from '../../shared/text/code-point-index.ts';
import type { Utf16Range } from '../../shared/text/offset.ts';
import type { Shaping } from './shaping.ts';

/** One open article: its text, its annotations as they are now, and how far they are on the disk. */
export interface Session {
  readonly article: ArticleSummary;
  readonly text: string;
  readonly offsets: CodePointIndex;
  readonly source: SourceInfo;
  readonly access: 'writable' | 'read-only';
  readonly notices: readonly Notice[];
  readonly set: AnnotationSet;
  /** All annotations of `set` by place, in code points. */
  readonly spans: SpanIndex<Annotation>;
  readonly history: readonly HistoryEntry[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Revision that the history on disk holds, and revision that the sidecar holds. */
  readonly acknowledged: number;
  readonly saved: number;
  /** Edits that the history on disk does not hold yet. */
  readonly pending: number;
  /** Why the last attempt to save failed. The edits are kept and tried again. */
  readonly saveError: HostError | null;
  /** Somebody else changed the article while edits were pending: nothing is sent until a person settles it. */
  readonly conflict: Conflict | null;
}

export interface Conflict {
  /** `edits`: the history on disk is not the one that these edits were made on (another window, most often). */
  readonly what: 'sidecar' | 'source' | 'edits';
  /** Edits of this window that the other version does not have. */
  readonly pending: number;
}

/** Where the work of an article stands, in one word for the status bar. */
export type SaveState = 'saved' | 'saving' | 'failed' | 'conflict' | 'read-only';

/** A wish to have an annotation brought into view. A new object each time, so that asking twice scrolls twice. */
export interface Reveal {
  readonly annotation: AnnotationId;
}

/** A link being drawn from the selected annotation: the candidates in order, and the one that Enter would take. */
export interface Linking {
  readonly from: AnnotationId;
  readonly role: string;
  readonly candidates: readonly AnnotationId[];
  readonly at: number;
  /** Links made since the person began: one leads to the next role. */
  readonly made: number;
}

/** State and actions of the article pane and the inspector. */
export interface SessionState {
  readonly session: Session | null;
  readonly loading: ArticleSummary | null;
  readonly openError: HostError | null;
  readonly selectedAnnotation: AnnotationId | null;
  /** The person's selection in the text; `start === end` is a caret. UTF-16, as the DOM has it. */
  readonly selection: Utf16Range | null;
  readonly linking: Linking | null;
  /** Something begun with the selected annotation that waits for another key. */
  readonly shaping: Shaping | null;
  readonly reveal: Reveal | null;
  /** Edits of articles left meanwhile that the history on disk does not hold yet. */
  readonly pendingElsewhere: number;

  /** Shows the article. Does not wait for the edits of the one before: they are sent from the background. */
  open(article: ArticleSummary, options?: { readonly encoding?: string }): Promise<void>;
  /** Leaves the article. Resolves when its edits are on the disk, or when sending them has failed once. */
  close(): Promise<void>;
  /** Resolves when no edit of any article is waiting (true), or when sending one has failed (false). */
  flush(): Promise<boolean>;
  /** Applies at once, sends to the host, and records for undo. False: refused, and nothing has changed. */
  edit(operation: Operation, mark?: BulkMark): boolean;
  /** False when there is nothing to undo, or the article is read-only. */
  undo(): boolean;
  redo(): boolean;
  /** The part that the article on screen has in a change over several; `absent` when it has none. */
  moveBulk(direction: 'undo' | 'redo', bulk: string): 'done' | 'absent' | 'refused';
  /** After a conflict: keep the version on disk, or this window's. */
  settle(keep: 'disk' | 'mine'): Promise<void>;
  /**
   * Takes the placements of annotations in a changed source, which a person has looked at, and makes the article editable.
   * False when that was refused.
   */
  reanchor(operation: Operation | null): Promise<boolean>;
  /** Sends what is waiting now, without waiting for the back-off. */
  retry(): void;
  select(selection: Utf16Range | null): void;
  selectAnnotation(id: AnnotationId | null): void;
  /** Brings the annotation into view without selecting it. */
  show(id: AnnotationId): void;
  /** Selects the annotation and brings it into view. */
  revealAnnotation(id: AnnotationId): void;
  /** Brings the candidate, if there is one, into view; the selected annotation stays selected. */
  setLinking(linking: Linking | null): void;
  setShaping(shaping: Shaping | null): void;
}

export function saveState(session: Session): SaveState {
  if (session.access === 'read-only') return 'read-only';
  if (session.conflict) return 'conflict';
  if (session.saveError) return 'failed';
  return session.pending === 0 && session.saved >= session.set.revision ? 'saved' : 'saving';
}
