import { useState } from 'react';

/**
 * The ref of a dialog's field: gives it the keyboard as soon as it is there. The dialog itself would do so a frame later, and
 * lose what a quick hand types in that frame: "O Enter" are two keys of one gesture. Because the field then has the focus
 * before the dialog looks where it was, the dialog is to be told: see `useFocusBefore`.
 */
export function focusAtOnce(field: HTMLElement | null): void {
  field?.focus({ preventScroll: true });
}

/** Where the keyboard was when the dialog came: its `finalFocus`. */
export function useFocusBefore(): () => HTMLElement | null {
  const [before] = useState(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement : null,
  );
  return () => before;
}
