import { monotonicFactory } from 'ulid';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { utf16, type Utf16Offset } from '../../shared/text/offset.ts';
import { matchingCut } from '../../shared/translation/matching-cut.ts';
import { mergeSegments, separatorFor } from '../../shared/translation/merge-segments.ts';
import { reshaping } from '../../shared/translation/resegment.ts';
import { splitSegment } from '../../shared/translation/split-segment.ts';
import type { JoinedSegment } from '../../shared/translation/joined.ts';
import type { Segment } from '../../shared/translation/segment.ts';
import type { Session } from '../annotation/session.ts';
import { sessionStore } from '../annotation/session-store.ts';
import { application } from '../app/application.ts';
import { currentTexts } from '../app/language.ts';
import { announce } from '../ui/announce.ts';
import { liveCell } from './live-cell.ts';
import { selectedSourceWords, sourceCaret } from './source-selection.ts';
import { activeRow, activeTarget, commitDraft, sayBarrier, writingBarrier } from './translation-actions.ts';
import { translation } from './translation-store.ts';

const newId = monotonicFactory();

/**
 * Cuts the active segment in two: at the caret in its source, or where the source fits the caret in its translation; the
 * other side is cut where it fits best.
 */
export function splitActive(): void {
  const found = reshapable();
  if (!found) return;
  const { session, language, row } = found;
  const texts = currentTexts().translation;
  const { quote } = row.translation.segment;
  const target = activeTarget();
  const cut = cutOf(row, quote, target, session.source.language, language);
  if (!cut) return announce(texts.noCut);
  commitDraft();
  const segment = activeRow()?.translation.segment;
  if (!segment) return;
  const place = {
    source: createCodePointIndex(quote).toCodePoint(cut.source),
    target: createCodePointIndex(segment.target).toCodePoint(cut.target),
  };
  let halves: readonly [Segment, Segment];
  try {
    halves = splitSegment(session, segment, place, { id: newId(), time: new Date().toISOString() });
  } catch (error) {
    // There would be no words in one half.
    if (error instanceof RangeError) return announce(texts.noCut);
    throw error;
  }
  reshape([segment], halves, texts.split);
}

/** Makes one segment of the active one and the next. */
export function mergeWithNext(): void {
  const found = reshapable();
  if (!found) return;
  const { session, language, row } = found;
  const texts = currentTexts().translation;
  const { rows } = translation.getState();
  const next = rows[rows.findIndex(({ id }) => id === row.id) + 1];
  if (!next) return announce(texts.lastSegment);
  if (writingBarrier(next) !== null) return sayBarrier(next);
  commitDraft();
  const segment = activeRow()?.translation.segment;
  if (!segment) return;
  const second = next.translation.segment;
  const merged = mergeSegments(session, segment, second, {
    separator: separatorFor(language, textBetween(session, segment, second)),
    time: new Date().toISOString(),
  });
  reshape([segment, second], [merged], texts.merged);
}

interface Reshapable {
  readonly session: Session;
  readonly language: string;
  readonly row: JoinedSegment;
}

/** The active row, when its segment is one's own to cut; null, said aloud, otherwise. */
function reshapable(): Reshapable | null {
  const row = activeRow();
  const { session } = sessionStore.getState();
  const { language } = translation.getState();
  if (!row || !session || language === null || writingBarrier(row) !== null) {
    sayBarrier(row);
    return null;
  }
  if (row.translation.annotator !== application.getState().settings.annotator.id) {
    announce(currentTexts().translation.notYoursToCut);
    return null;
  }
  return liveCell()?.isComposing() ? null : { session, language, row };
}

function cutOf(
  { id }: JoinedSegment,
  quote: string,
  target: string,
  sourceLanguage: string,
  language: string,
): { readonly source: Utf16Offset; readonly target: Utf16Offset } | null {
  const inSource = selectedSourceWords(id)?.start ?? sourceCaret(id);
  if (inSource !== null) {
    const there = matchingCut({ text: quote, at: inSource }, target, language);
    return { source: inSource, target: there ?? utf16(target.length) };
  }
  const { draft } = translation.getState();
  const caret = draft?.id === id ? draft.selection.start : utf16(target.length);
  // A caret at an end says nothing of where to cut.
  const isTelling = caret > 0 && caret < target.length;
  const source = matchingCut({ text: isTelling ? target : '', at: caret }, quote, sourceLanguage);
  if (source === null) return null;
  const there = isTelling ? caret : matchingCut({ text: quote, at: source }, target, language);
  return { source, target: there ?? utf16(target.length) };
}

function reshape(before: readonly Segment[], after: readonly Segment[], message: string): void {
  const { language } = translation.getState();
  if (language === null) return;
  const operation = reshaping(language, before, after);
  if (operation && sessionStore.getState().edit(operation)) announce(message);
  else announce(currentTexts().session.refused);
}

function textBetween({ offsets }: Session, first: Segment, second: Segment): string {
  const [last, next] = [first.spans.at(-1), second.spans[0]];
  return last && next && last.end <= next.start ? offsets.slice({ start: last.end, end: next.start }) : ' ';
}
