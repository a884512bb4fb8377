import { application } from './application.ts';

export type PaneName = 'library' | 'text' | 'inspector';

/** What of a pane gets the focus: its list or its text, else the first thing that can be used. */
const places: Readonly<Record<PaneName, readonly string[]>> = {
  library: ['[role=listbox]', '[type=search]', 'button:not([disabled])'],
  text: ['[data-kutip-text]', '[data-view-start]', 'button:not([disabled])'],
  inspector: [
    '[role=tabpanel] :is(input, select, textarea, button):not([disabled])',
    '[role=tab][aria-selected=true]',
  ],
};

/** Shows the pane if it is hidden and gives it the keyboard; `place` is a selector for somewhere special in it. */
export function focusPane(pane: PaneName, place?: string): void {
  const hidden = hiddenPane(pane);
  if (hidden) application.setState({ [hidden]: true });
  // A frame later the pane is there.
  if (hidden) requestAnimationFrame(() => focusInside(pane, place));
  else focusInside(pane, place);
}

function hiddenPane(pane: PaneName): 'libraryShown' | 'inspectorShown' | null {
  const state = application.getState();
  if (pane === 'library' && !state.libraryShown) return 'libraryShown';
  if (pane === 'inspector' && !state.inspectorShown) return 'inspectorShown';
  return null;
}

function focusInside(pane: PaneName, place?: string): boolean {
  const root = document.querySelector(`[data-pane=${pane}]`);
  for (const selector of [...(place ? [place] : []), ...places[pane]]) {
    const element = root?.querySelector<HTMLElement>(selector);
    if (!element) continue;
    element.focus({ preventScroll: pane === 'text' });
    return true;
  }
  return false;
}

/** Library, text, inspector, and round again; panes that are hidden are passed over. */
export function focusNextPane(): void {
  const panes: readonly PaneName[] = ['library', 'text', 'inspector'];
  const here = document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane'];
  const at = panes.findIndex((pane) => pane === here);
  for (let step = 1; step <= panes.length; step++) {
    const next = panes[(at + step) % panes.length];
    if (next && !hiddenPane(next) && focusInside(next)) return;
  }
}
