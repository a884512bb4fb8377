import type { Operation } from '../../shared/annotation/operation.ts';
import type { Utf16Range } from '../../shared/text/offset.ts';
import { changeSegment } from '../../shared/translation/edit-segment.ts';
import type { JoinedSegment } from '../../shared/translation/joined.ts';
import { propagation } from '../../shared/translation/propagate.ts';
import { readOrigin } from '../../shared/translation/segment-origin.ts';
import type { SegmentId, SegmentOrigin } from '../../shared/translation/segment.ts';
import type { SegmentChanges } from '../../shared/translation/segment-operation.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { application } from '../app/application.ts';
import { currentTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { confirmBarrier } from './confirm-barriers.ts';
import { editBarrier, type EditBarrier } from './edit-barrier.ts';
import { liveCell } from './live-cell.ts';
import { isUnfinished, passes } from './segment-filter.ts';
import { selectedSourceWords, selectSourceWords } from './source-selection.ts';
import { translation } from './translation-store.ts';

export function activeRow(): JoinedSegment | null {
  const { rows, active } = translation.getState();
  return active === null ? null : (rows.find(({ id }) => id === active) ?? null);
}

/** The target of the active row as it stands, written or still being written. */
export function activeTarget(): string {
  return translation.getState().draft?.text ?? activeRow()?.target ?? '';
}

/** Puts the text at the caret of the live cell, as one step of its undo; says why not where there is none. */
export function insertIntoTarget(text: string): void {
  const cell = liveCell();
  if (!cell) return sayBarrier(activeRow());
  cell.insert(text);
  cell.focus();
}

/** Puts the text in place of the target, as one step of the live cell's undo, and remembers where it came from. */
export function replaceTarget(text: string, origin: SegmentOrigin): void {
  const cell = liveCell();
  if (!cell) return sayBarrier(activeRow());
  cell.replace(text);
  translation.setState(({ draft }) => ({ draft: draft && { ...draft, text, origin } }));
  cell.focus();
}

/** In the target of the active row; UTF-16. */
export function selectInTarget(range: Utf16Range): void {
  const cell = liveCell();
  cell?.select(range);
  cell?.focus();
}

/** In the source words of the active row; UTF-16. */
export function selectInSource(range: Utf16Range): void {
  const { active } = translation.getState();
  if (active !== null) selectSourceWords(active, range);
}

/** Words of the active row that a person has selected. */
export interface SelectedWords {
  readonly side: 'source' | 'target';
  /** In the segment's source words, or in the target as it stands; not empty. */
  readonly range: Utf16Range;
  readonly words: string;
}

/** What is selected where the keyboard is: of the source words, or of the target; null when nothing is. */
export function selectedWords(): SelectedWords | null {
  const row = activeRow();
  if (!row) return null;
  const inSource = selectedSourceWords(row.id);
  if (inSource) return selectionIn('source', row.translation.segment.quote, inSource);
  const { draft } = translation.getState();
  return draft?.id === row.id ? selectionIn('target', draft.text, draft.selection) : null;
}

function selectionIn(side: SelectedWords['side'], text: string, range: Utf16Range): SelectedWords | null {
  const words = text.slice(range.start, range.end);
  return words === '' ? null : { side, range, words };
}

/** Makes the row the one that is worked on, with the keyboard in its target; what was typed into another is kept. */
export function activate(id: SegmentId): void {
  if (translation.getState().active === id) {
    liveCell()?.focus();
    return;
  }
  commitDraft();
  translation.setState({ active: id, draft: null });
}

/** One operation in one's own set; false, said aloud, when it may not be. */
export function changeRow(id: SegmentId, changes: SegmentChanges): boolean {
  const row = translation.getState().rows.find((each) => each.id === id);
  return row !== undefined && edit([[row, changes]]);
}

export function changeActive(changes: SegmentChanges): boolean {
  const { active } = translation.getState();
  return active !== null && changeRow(active, changes);
}

/**
 * Changes of several rows as one step, which `message` tells. Rows that may not be changed are left out. Returns how many
 * were changed.
 */
export function changeRows(changes: ReadonlyMap<SegmentId, SegmentChanges>, message: string): number {
  const pairs = translation.getState().rows.flatMap((row): [JoinedSegment, SegmentChanges][] => {
    const wanted = changes.get(row.id);
    return wanted && barrierOf(row, wanted) === null ? [[row, wanted]] : [];
  });
  if (pairs.length === 0 || !edit(pairs)) return 0;
  announce(message);
  return pairs.length;
}

/**
 * Keeps what has been typed into the live cell, as a draft: one operation. Nothing to do while nothing has been changed;
 * what an input method still shows is not written yet.
 */
export function commitDraft(): void {
  const changes = draftChanges();
  const row = activeRow();
  if (changes && row && edit([[row, changes]])) liveCell()?.kept();
}

/**
 * Confirms the target of the active row: translated for a translator, reviewed for a reviewer. Segments with the same source
 * words that nobody has worked on are filled with it in the same step. False, said aloud, when it may not be.
 */
export function confirmActive(): boolean {
  const row = activeRow();
  if (!row || liveCell()?.isComposing()) return false;
  const texts = currentTexts().translation;
  const { role, rows } = translation.getState();
  const target = activeTarget();
  if (target.trim() === '') {
    announce(texts.nothingToConfirm);
    return false;
  }
  const barrier = confirmBarrier(row, target);
  if (barrier) {
    translation.setState({ panel: barrier.panel });
    announce(barrier.sentence);
    return false;
  }
  const time = now();
  const changes: SegmentChanges = {
    ...draftChanges(),
    target,
    status: role === 'translator' ? 'translated' : 'reviewed',
    decided: time,
    ...(role === 'translator' && row.translation.segment.translates !== undefined && { translates: null }),
  };
  const source = row.translation.segment.quote;
  const filled =
    role === 'translator'
      ? propagation(rows, { id: row.id, source, target }, time)
      : new Map<SegmentId, SegmentChanges>();
  const others = rows.flatMap((each): [JoinedSegment, SegmentChanges][] => {
    const wanted = filled.get(each.id);
    return wanted ? [[each, wanted]] : [];
  });
  if (!edit([[row, changes], ...others])) return false;
  liveCell()?.kept();
  announce(
    others.length > 0 ? texts.confirmedWith(others.length) : texts.statusIs[changes.status ?? row.status],
  );
  return true;
}

export function confirmAndGoOn(): void {
  if (confirmActive()) stepRow(1);
}

/** Among the rows that are shown. Says so at either end. */
export function stepRow(step: 1 | -1, wanted: (row: JoinedSegment) => boolean = () => true): void {
  const { rows, active, filter } = translation.getState();
  const at = rows.findIndex(({ id }) => id === active);
  const from = at === -1 ? (step === 1 ? -1 : rows.length) : at;
  for (let index = from + step; index >= 0 && index < rows.length; index += step) {
    const row = rows[index];
    if (row && passes(row, filter) && wanted(row)) {
      activate(row.id);
      return;
    }
  }
  commitDraft();
  liveCell()?.focus();
  const texts = currentTexts().translation;
  announce(step === 1 ? texts.lastSegment : texts.firstSegment);
}

/** The next that is not confirmed, after the last one the first; says so when there is none. */
export function goToNextUnfinished(): void {
  const { rows, active } = translation.getState();
  const at = rows.findIndex(({ id }) => id === active);
  const next = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))].find(isUnfinished);
  if (next) activate(next.id);
  else announce(currentTexts().translation.allConfirmed);
}

/** The changes that keep what stands in the live cell; null when it is what is kept already. */
function draftChanges(): SegmentChanges | null {
  const row = activeRow();
  const { draft, role } = translation.getState();
  if (!row || draft?.id !== row.id || liveCell()?.isComposing()) return null;
  if (draft.text === row.target && (draft.origin === null || draft.origin === originOf(row))) return null;
  return {
    target: draft.text,
    origin: draft.origin ?? originAfterTyping(row, draft.text),
    ...(role === 'translator'
      ? { status: draft.text === '' ? 'untranslated' : 'draft' }
      : // A reviewer's words are in force at once; their status is what it was.
        { status: row.status, decided: now() }),
  };
}

function originOf(row: JoinedSegment): SegmentOrigin {
  return (row.decision ?? row.translation).segment.origin;
}

/** Where a target came from stays with it while it is edited; one that was filled by itself becomes the person's own. */
function originAfterTyping(row: JoinedSegment, text: string): SegmentOrigin {
  const origin = originOf(row);
  return text === '' || row.target === '' || readOrigin(origin).kind === 'propagated' ? 'manual' : origin;
}

function edit(pairs: readonly (readonly [JoinedSegment, SegmentChanges])[]): boolean {
  const { session } = sessionStore.getState();
  const { language } = translation.getState();
  if (!session || language === null) return false;
  for (const [row, changes] of pairs)
    if (barrierOf(row, changes) !== null) {
      sayBarrier(row, changes);
      return false;
    }
  const { annotator } = application.getState().settings;
  const author = { annotator: annotator.id, language, own: session.set.translations[language] };
  const operations = pairs.map(([row, changes]): Operation => changeSegment(row, author, changes, now()));
  const [only] = operations;
  if (!only) return false;
  const done = sessionStore.getState().edit(operations.length === 1 ? only : { type: 'group', operations });
  if (!done) announce(currentTexts().session.refused);
  return done;
}

function barrierOf(row: JoinedSegment, changes: SegmentChanges): EditBarrier | null {
  const { session } = sessionStore.getState();
  return editBarrier(row, changes, {
    isReadOnly: session?.access !== 'writable',
    role: translation.getState().role,
    me: application.getState().settings.annotator.id,
    fourEyes: application.getState().corpus?.project.translation?.fourEyes ?? false,
  });
}

/** Why the row's target may not be written; null when it may. */
export function writingBarrier(row: JoinedSegment): EditBarrier | null {
  return barrierOf(row, { target: row.target });
}

export function sayBarrier(row: JoinedSegment | null, changes: SegmentChanges = { target: '' }): void {
  const barrier = row ? barrierOf(row, changes) : null;
  const texts = currentTexts().translation;
  announce(barrier === null ? texts.chooseSegment : texts.barriers[barrier]);
}

function now(): string {
  return new Date().toISOString();
}
