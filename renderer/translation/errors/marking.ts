import { monotonicFactory } from 'ulid';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { placeOfError, ratedWords } from '../../../shared/quality/error-place.ts';
import {
  ownVersion,
  rangeInRated,
  withChangedError,
  withError,
  withoutError,
} from '../../../shared/quality/mark-errors.ts';
import { wordsUnderReview } from '../../../shared/quality/ratings.ts';
import { dimensionOf } from '../../../shared/quality/typology.ts';
import { createCodePointIndex } from '../../../shared/text/code-point-index.ts';
import { utf16, type Utf16Range } from '../../../shared/text/offset.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import type { ErrorSeverity, SegmentId, TranslationError } from '../../../shared/translation/segment.ts';
import { sessionStore } from '../../annotation/session-store.ts';
import { application } from '../../app/application.ts';
import { currentLanguage, currentTexts } from '../../app/language.ts';
import { announce } from '../../ui/announce.ts';
import { liveCell } from '../live-cell.ts';
import { rowMarksChanged } from '../row-marks.ts';
import { selectedSourceWords } from '../source-selection.ts';
import { activeRow, activeTarget, changeRow, commitDraft, sayBarrier } from '../translation-actions.ts';
import { translation } from '../translation-store.ts';
import { categoriesIn, categoryName, currentProfile } from './profile.ts';
import { steppedWord, stretchedWords, wordsToMark } from './words.ts';

/** An error that is being marked, or changed: what waits in the bar for its last key. */
export interface Marking {
  readonly row: SegmentId;
  readonly side: 'source' | 'target';
  /** In which the words are chosen: the source words, or what the translator has written. */
  readonly text: string;
  /** Of the text (BCP 47). */
  readonly language: string;
  /** In the text; null is the segment as a whole. */
  readonly range: Utf16Range | null;
  /** The error that is changed; null is a new one. */
  readonly editing: TranslationError | null;
  /** The dimension whose kinds are offered; null offers the dimensions. */
  readonly dimension: string | null;
  readonly category: string;
  readonly severity: ErrorSeverity;
}

const store = createStore<{ readonly marking: Marking | null }>()(() => ({ marking: null }));

const newId = monotonicFactory();

/** What was chosen last is offered first: errors of a kind come together. */
const last = {
  source: 'accuracy/omission',
  target: 'accuracy/mistranslation',
  severity: 'major' as ErrorSeverity,
};

/** Where the keyboard was when the bar opened. */
let cameFrom: HTMLElement | null = null;

export function useMarking(): Marking | null {
  return useStore(store, ({ marking }) => marking);
}

export function currentMarking(): Marking | null {
  return store.getState().marking;
}

/** Opens the bar for the words that are selected in the active row; says why not where that cannot be. */
export function beginMarking(side: 'source' | 'target'): void {
  if (liveCell()?.isComposing()) return;
  const selection = side === 'target' ? selectedTargetWords() : null;
  commitDraft();
  const row = activeRow();
  const texts = currentTexts().quality.marking;
  if (!row) return announce(texts.noSegment);
  if (sessionStore.getState().session?.access !== 'writable') return sayBarrier(row);
  const words = wordsUnderReview(row);
  if (words.target === '') return announce(texts.notTranslated);
  const language = languageOf(side);
  const range =
    side === 'source'
      ? wordsToMark(words.source, selectedSourceWords(row.id), language)
      : targetWords(row, selection, language);
  if (range === 'not-there') return announce(texts.notTheTranslators);
  open({ row: row.id, side, text: words[side], language, range, editing: null, ...defaults(side) });
}

/** Opens the bar for an error that one has marked oneself. */
export function beginChanging(row: JoinedSegment, error: TranslationError): void {
  const words = wordsUnderReview(row);
  const own = ownVersion(row, application.getState().settings.annotator.id);
  if (!own) return;
  const place = placeOfError(error, ratedWords(own), words);
  const text = words[error.side];
  open({
    row: row.id,
    side: error.side,
    text,
    language: languageOf(error.side),
    range: place.kind === 'words' ? createCodePointIndex(text).rangeToUtf16(place.range) : null,
    editing: error,
    dimension: null,
    category: error.category,
    severity: error.severity,
  });
}

export function chooseCategory(category: string): void {
  const profile = currentProfile();
  const hasKinds = categoriesIn(profile, category).length > 0;
  change({ category, ...(hasKinds && { dimension: category }) });
  // There are no severities of it.
  if (category === profile.overriding) {
    change({ severity: 'major', range: null });
    finishMarking();
    return;
  }
  const marking = currentMarking();
  if (!marking) return;
  const texts = currentTexts();
  const severities = profile.severities
    .map((severity, index) => `${index + 1} ${texts.quality.severities[severity]}`)
    .join(', ');
  announce(texts.quality.marking.chosen(categoryName(category, currentLanguage()), severities));
}

/** From the kinds of a dimension back to the dimensions. */
export function backToDimensions(): void {
  change({ dimension: null });
}

export function chooseSeverity(severity: ErrorSeverity): void {
  change({ severity });
  finishMarking();
}

export function chooseWhole(): void {
  change({ range: null });
  sayWords();
}

/** `step` in the order of the text. `isStretched`: the words stay and become more or fewer at their end. */
export function moveWords(step: 1 | -1, isStretched: boolean): void {
  const marking = currentMarking();
  if (!marking) return;
  const { text, range, language } = marking;
  const moved = isStretched
    ? stretchedWords(text, range, step, language)
    : steppedWord(text, range, step, language);
  if (!moved) return announce(currentTexts().quality.marking.noWords);
  change({ range: moved });
  sayWords();
}

/** Marks the error as the bar has it. */
export function finishMarking(): void {
  const marking = currentMarking();
  const row = marking && translation.getState().rows.find(({ id }) => id === marking.row);
  if (!marking || !row) return cancelMarking();
  const me = application.getState().settings.annotator.id;
  const error = errorOf(marking, me);
  const changes = marking.editing ? withChangedError(row, me, error) : withError(row, me, error);
  if (!changeRow(row.id, changes)) return;
  const { category, severity } = marking;
  if (!marking.editing) Object.assign(last, { [marking.side]: category, severity });
  close();
  const texts = currentTexts().quality;
  const say = marking.editing ? texts.marking.changed : texts.marking.marked;
  announce(say(categoryName(category, currentLanguage()), texts.severities[severity], wordsIn(marking)));
}

export function cancelMarking(): void {
  if (!currentMarking()) return;
  close();
  announce(currentTexts().quality.marking.cancelled);
}

export function removeError(row: JoinedSegment, error: TranslationError): void {
  const me = application.getState().settings.annotator.id;
  if (!changeRow(row.id, withoutError(row, me, error.id))) return;
  const texts = currentTexts().quality.marking;
  announce(texts.removed(categoryName(error.category, currentLanguage()), error.words || texts.whole));
}

export function noteError(row: JoinedSegment, error: TranslationError, typed: string): void {
  const me = application.getState().settings.annotator.id;
  const { note: _, ...rest } = error;
  const note = typed.trim();
  if (note === (error.note ?? '')) return;
  if (changeRow(row.id, withChangedError(row, me, note === '' ? rest : { ...rest, note })))
    announce(currentTexts().quality.panel.noteSaved);
}

/** The words that the bar is about, for people. */
export function wordsIn({ text, range }: Marking): string {
  return range ? text.slice(range.start, range.end) : currentTexts().quality.marking.whole;
}

function open(marking: Marking): void {
  cameFrom = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  store.setState({ marking });
  rowMarksChanged();
  const texts = currentTexts().quality;
  const what = texts.marking.what(
    categoryName(marking.category, currentLanguage()),
    texts.severities[marking.severity],
  );
  announce(texts.marking.opened(wordsIn(marking), what));
}

function change(changes: Partial<Marking>): void {
  store.setState(({ marking }) => ({ marking: marking && { ...marking, ...changes } }));
  rowMarksChanged();
}

function close(): void {
  store.setState({ marking: null });
  rowMarksChanged();
  // What had the keyboard may have been drawn anew since.
  if (cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
  else document.querySelector<HTMLElement>('[data-row-focus]')?.focus({ preventScroll: true });
  cameFrom = null;
}

function sayWords(): void {
  const marking = currentMarking();
  if (marking) announce(wordsIn(marking));
}

function defaults(side: 'source' | 'target'): Pick<Marking, 'dimension' | 'category' | 'severity'> {
  const { categories, severities } = currentProfile();
  const wanted = [last[side], dimensionOf(last[side])];
  return {
    dimension: null,
    category: wanted.find((id) => categories.includes(id)) ?? categories[0] ?? last[side],
    severity: severities.includes(last.severity) ? last.severity : (severities.at(-1) ?? 'major'),
  };
}

function languageOf(side: 'source' | 'target'): string {
  if (side === 'target') return translation.getState().language ?? 'und';
  return sessionStore.getState().session?.source.language ?? 'und';
}

interface TargetSelection {
  readonly shown: string;
  readonly range: Utf16Range;
}

/** In the live cell, or with the pointer in one that may not be written in. */
function selectedTargetWords(): TargetSelection | null {
  const { draft, active } = translation.getState();
  if (draft && draft.id === active) return { shown: draft.text, range: draft.selection };
  const still = document.querySelector<HTMLElement>('.segment-target-words[data-row-focus]');
  const selection = document.getSelection();
  if (!still || !selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!still.contains(range.startContainer) || !still.contains(range.endContainer)) return null;
  const before = document.createRange();
  before.setStart(still, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return {
    shown: activeTarget(),
    range: { start: utf16(start), end: utf16(start + range.toString().length) },
  };
}

function targetWords(
  row: JoinedSegment,
  selection: TargetSelection | null,
  language: string,
): Utf16Range | 'not-there' | null {
  const rated = wordsUnderReview(row).target;
  const chosen = selection && wordsToMark(selection.shown, selection.range, language);
  if (!selection || !chosen) return wordsToMark(rated, null, language);
  const place = rangeInRated(
    row,
    createCodePointIndex(selection.shown).rangeToCodePoints(chosen),
    selection.shown,
  );
  if (place) return createCodePointIndex(rated).rangeToUtf16(place);
  // The caret alone means nothing in particular.
  const isSelected = selection.range.start < selection.range.end;
  return isSelected ? 'not-there' : wordsToMark(rated, null, language);
}

function errorOf({ side, text, range, category, severity, editing }: Marking, me: string): TranslationError {
  const { span: _, ...kept } = editing ?? { id: newId() };
  const offsets = createCodePointIndex(text);
  return {
    ...kept,
    side,
    ...(range && { span: offsets.rangeToCodePoints(range) }),
    words: range ? text.slice(range.start, range.end) : '',
    category,
    severity,
    author: editing?.author ?? me,
    time: new Date().toISOString(),
  };
}
