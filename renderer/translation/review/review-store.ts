import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SegmentId } from '../../../shared/translation/segment.ts';

/** A comment that is being written. What has been written stays until it is sent or given up, whichever row is active. */
export interface Composing {
  readonly row: SegmentId;
  readonly kind: 'comment' | 'rejection' | 'edit';
  /** The comment that is being changed. */
  readonly comment: string | null;
  readonly text: string;
}

/** Why the last key came to nothing, in a sentence. */
export interface Refusal {
  readonly row: SegmentId;
  readonly message: string;
}

interface ReviewState {
  readonly composing: Composing | null;
  readonly refusal: Refusal | null;
  readonly isHistoryShown: boolean;
  /** Each wish to have the comment's field focused is another number. */
  readonly focusTurn: number;
}

export const reviewStore = createStore<ReviewState>()(() => ({
  composing: null,
  refusal: null,
  isHistoryShown: false,
  focusTurn: 0,
}));

export function useReview<Part>(select: (state: ReviewState) => Part): Part {
  return useStore(reviewStore, select);
}
