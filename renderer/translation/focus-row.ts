import { liveCell } from './live-cell.ts';

/** Gives the keyboard to the active row: to its editor, or to its words where they may not be written in. */
export function focusActiveRow(): void {
  const cell = liveCell();
  if (cell) cell.focus();
  else
    document
      .querySelector<HTMLElement>('[data-kutip-target] [data-row-focus]')
      ?.focus({ preventScroll: true });
}
