import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { HostError } from '../../../shared/host/host-error.ts';
import type { MemoryConcordance, MemoryLookup } from '../../../shared/host/memory-calls.ts';
import type { ConcordanceSide } from '../../../shared/memory/concordance.ts';
import type { SegmentId } from '../../../shared/translation/segment.ts';

/** What came of a question. While it is asked anew, what was answered before stays. */
export type Answer<Value> =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly error: HostError }
  | { readonly kind: 'found'; readonly value: Value };

export interface MemoryView {
  /** What the matches are for; null while no segment is active. */
  readonly segment: SegmentId | null;
  readonly matches: Answer<MemoryLookup>;
  readonly words: string;
  readonly side: ConcordanceSide;
  /** Null while nothing is looked for. */
  readonly concordance: Answer<MemoryConcordance> | null;
}

export const memoryView = createStore<MemoryView>()(() => ({
  segment: null,
  matches: { kind: 'looking' },
  words: '',
  side: 'both',
  concordance: null,
}));

/** A part of the state, watched. `select` must give the same value for the same state (no new objects). */
export function useMemoryView<Part>(select: (state: MemoryView) => Part): Part {
  return useStore(memoryView, select);
}
