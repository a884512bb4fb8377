import { createStore } from 'zustand/vanilla';
import type { AlignmentId } from './alignment-actions.ts';

/** What the panel is about just now, beside the row. */
export interface AlignmentView {
  /** The alignment whose words are shown on both sides. */
  readonly current: AlignmentId | null;
  /** Counts how often the key has asked for the words: each time, they get the keyboard. */
  readonly asked: number;
}

export const alignmentView = createStore<AlignmentView>()(() => ({ current: null, asked: 0 }));

export function pointOut(current: AlignmentId | null): void {
  if (alignmentView.getState().current !== current) alignmentView.setState({ current });
}
