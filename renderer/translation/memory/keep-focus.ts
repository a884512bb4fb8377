import type { MouseEvent } from 'react';

/** On pressing the mouse: the caret stays in the target, where the words will go. */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
