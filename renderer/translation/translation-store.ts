import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { JoinedSegment } from '../../shared/translation/joined.ts';
import type { LanguageTag, SegmentId, SegmentOrigin } from '../../shared/translation/segment.ts';
import type { TranslationRole } from '../../shared/translation/workflow.ts';
import { utf16, type Utf16Range } from '../../shared/text/offset.ts';
import type { SegmentFilter } from './segment-filter.ts';

export type TranslationPanelId =
  'annotation' | 'memory' | 'glossary' | 'alignment' | 'checks' | 'review' | 'errors';

/** What stands in the live cell, whether or not it has been changed. */
export interface TargetDraft {
  readonly id: SegmentId;
  readonly text: string;
  /** In `text`. */
  readonly selection: Utf16Range;
  /** Where the text came from, when it was put there as a whole; null while a person has only typed. */
  readonly origin: SegmentOrigin | null;
}

/** The translation on screen. What it is made of lies in the session store and in `other-translations.ts`. */
export interface TranslationState {
  /** Null until one is chosen; stays from article to article. */
  readonly language: LanguageTag | null;
  /** Whose translation is on screen: an annotator's id. */
  readonly translator: string;
  readonly role: TranslationRole;
  /** All segments of the translation in the order of the article, also those that the filter hides. */
  readonly rows: readonly JoinedSegment[];
  readonly active: SegmentId | null;
  /** Null while no cell is live: no row is active, or the active one may not be written in. */
  readonly draft: TargetDraft | null;
  readonly panel: TranslationPanelId;
  readonly filter: SegmentFilter;
  readonly layout: 'rows' | 'pages';
  /** The person asked for the choice of languages, although a translation is open. */
  readonly isChoosing: boolean;
}

export const translation = createStore<TranslationState>()(() => ({
  language: null,
  translator: '',
  role: 'translator',
  rows: [],
  active: null,
  draft: null,
  panel: 'memory',
  filter: 'all',
  layout: 'rows',
  isChoosing: false,
}));

/** A part of the state, watched. `select` must give the same value for the same state (no new objects). */
export function useTranslation<Part>(select: (state: TranslationState) => Part): Part {
  return useStore(translation, select);
}

export const noSelection: Utf16Range = { start: utf16(0), end: utf16(0) };
