import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { JoinedSegment } from '../../shared/translation/joined.ts';
import type { Utf16Offset } from '../../shared/text/offset.ts';

/**
 * A stretch of a row that is marked. It is painted with the class `row-mark-KIND`, and in the live cell, where no element
 * can be put around words, as the custom highlight of the same name: a style sheet says both
 * (`.row-mark-term, ::highlight(row-mark-term)` do not go in one rule).
 */
export interface RowMark {
  readonly side: 'source' | 'target';
  /** In the segment's source words (`quote`), or in the target as it is shown. */
  readonly start: Utf16Offset;
  readonly end: Utf16Offset;
  readonly kind: string;
  /** For people: what the pointer is told. */
  readonly title: string;
}

/** A word or two in the margin of a row. */
export interface RowBadge {
  readonly kind: string;
  readonly text: string;
  readonly title: string;
}

/** `text` is the target as it stands: the draft's of the active row. */
export type RowMarkProvider = (row: JoinedSegment, text: string) => readonly RowMark[];
export type RowBadgeProvider = (row: JoinedSegment) => RowBadge | null;

interface RowMarks {
  readonly marks: readonly RowMarkProvider[];
  readonly badges: readonly RowBadgeProvider[];
  /** Counts how often what the providers say has changed. */
  readonly turn: number;
}

const rowMarks = createStore<RowMarks>()(() => ({ marks: [], badges: [], turn: 0 }));

/** Has rows painted with these marks too. Returns how to end that. */
export function provideRowMarks(provider: RowMarkProvider): () => void {
  rowMarks.setState(({ marks }) => ({ marks: [...marks, provider] }));
  return () => rowMarks.setState(({ marks }) => ({ marks: marks.filter((each) => each !== provider) }));
}

/** Has rows show this badge too. Returns how to end that. */
export function provideRowBadges(provider: RowBadgeProvider): () => void {
  rowMarks.setState(({ badges }) => ({ badges: [...badges, provider] }));
  return () => rowMarks.setState(({ badges }) => ({ badges: badges.filter((each) => each !== provider) }));
}

/** What providers say of rows that themselves have not changed is other now: they are asked again. */
export function rowMarksChanged(): void {
  rowMarks.setState(({ turn }) => ({ turn: turn + 1 }));
}

/** Of the row as it is now, asked again with every change of what the providers know. */
export function useRowMarks(row: JoinedSegment, text: string): readonly RowMark[] {
  const { marks } = useStore(rowMarks);
  return marks.flatMap((provider) => provider(row, text));
}

export function useRowBadges(row: JoinedSegment): readonly RowBadge[] {
  const { badges } = useStore(rowMarks);
  return badges.flatMap((provider) => provider(row) ?? []);
}
