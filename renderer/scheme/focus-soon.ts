/** Gives the keyboard to a part of the editor that this change has just made, or moved: a frame later it is there. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(`.scheme-view ${selector}`);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  });
}
