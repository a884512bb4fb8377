import { focusPane } from '../../app/pane-focus.ts';
import { translation } from '../translation-store.ts';

/** Shows the errors of the segment and gives them the keyboard. */
export function goToErrors(): void {
  goTo('.error-list, .errors-mark button');
}

/** Gives the keyboard to the scale of the segment's score. */
export function goToScores(): void {
  goTo('.segment-scores input');
}

/** Back to the row that is worked on. */
export function leaveErrors(): boolean {
  const row = document.querySelector<HTMLElement>('[data-row-focus]');
  row?.focus({ preventScroll: true });
  return row !== null;
}

function goTo(place: string): void {
  translation.setState({ panel: 'errors' });
  // A frame later the panel is there.
  requestAnimationFrame(() => focusPane('inspector', place));
}
