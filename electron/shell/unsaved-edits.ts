import type { MessageBoxSyncOptions } from 'electron';
import type { ShellTexts } from '../../shared/i18n/catalogue/shell.ts';

const retryMilliseconds = 100;
const patienceMilliseconds = 3_000;

/** What this asks of Electron's `BrowserWindow` and `Dialog`. */
interface HeldWindow {
  readonly webContents: {
    on(event: 'will-prevent-unload', listener: (event: { preventDefault(): void }) => void): unknown;
  };
}

export interface UnsavedEditsDependencies {
  readonly window: HeldWindow;
  /** Asks in a dialog and returns the index of the button: synchronous, because Electron waits for the answer. */
  readonly ask: (options: MessageBoxSyncOptions) => number;
  readonly texts: () => ShellTexts;
  /** Closes the window again, or quits again, whichever it was that the page held up. */
  readonly closeAgain: () => void;
  /** The person keeps the window: whoever wanted to quit has been told no. */
  readonly stayed: () => void;
}

/**
 * A page that still has edits on their way holds its window open (`beforeunload`). A browser asks the person; Electron
 * just does not close, without a word. The edits take milliseconds, so closing is tried again for a while; only if
 * they are stuck is the person asked.
 */
export function setupUnsavedEdits(dependencies: UnsavedEditsDependencies): void {
  const { window, ask, texts, closeAgain, stayed } = dependencies;
  let heldUpSince: number | null = null;
  window.webContents.on('will-prevent-unload', (event) => {
    heldUpSince ??= Date.now();
    if (Date.now() - heldUpSince < patienceMilliseconds) {
      setTimeout(closeAgain, retryMilliseconds);
      return;
    }
    heldUpSince = null;
    const { stillSaving, stillSavingDetail, keepOpen, closeAnyway } = texts();
    const answer = ask({
      type: 'warning',
      message: stillSaving,
      detail: stillSavingDetail,
      buttons: [keepOpen, closeAnyway],
      defaultId: 0,
      cancelId: 0,
    });
    // Here "prevent" means: do not let the page prevent it.
    if (answer === 1) event.preventDefault();
    else stayed();
  });
}
