import type { Utf16Range } from '../../shared/text/offset.ts';

/** The one cell that is being written in. Offsets are UTF-16, in its text. */
export interface LiveCell {
  readonly element: HTMLElement;
  text(): string;
  /** In place of the selection, as one step of the cell's own undo. */
  insert(text: string): void;
  /** In place of everything, as one step of the cell's own undo. */
  replace(text: string): void;
  select(range: Utf16Range): void;
  focus(): void;
  /** What stands in the cell is kept now: it is what a change from elsewhere may replace. */
  kept(): void;
  /** An input method is at work: what it shows is not written yet. */
  isComposing(): boolean;
  /** False when nothing has been written since the cell came to life, or all of it has been taken back. */
  undo(): boolean;
  redo(): boolean;
}

let live: LiveCell | null = null;

export function liveCell(): LiveCell | null {
  return live;
}

export function enliven(cell: LiveCell): () => void {
  live = cell;
  return () => {
    if (live === cell) live = null;
  };
}
