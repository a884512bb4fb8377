import type { App, BrowserWindow, PowerMonitor } from 'electron';

/** What quitting asks of Electron's `App`. */
interface QuittingApp {
  on(event: 'will-quit', listener: (event: { preventDefault(): void }) => void): unknown;
  quit(): void;
}

/** A folder on a network that is gone may never answer; nobody waits for it longer than this. */
const patienceMilliseconds = 10_000;

/**
 * Quits in the right order: the windows first, then the host, which writes the sidecars that are due, then the process.
 * Every answered edit is in the history already, so giving up after a while loses nothing.
 */
export function setupQuitting(
  app: QuittingApp,
  closeHost: () => Promise<void>,
  log: (error: unknown) => void,
): void {
  let state: 'running' | 'closing' | 'closed' = 'running';

  async function finish(): Promise<void> {
    await Promise.race([closeHost().catch(log), tooLong()]);
    state = 'closed';
    app.quit();
  }

  app.on('will-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void finish();
  });
}

function tooLong(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patienceMilliseconds));
}

/** At the end of the session macOS and Linux let an application finish. */
export function setupShutdown(powerMonitor: Pick<PowerMonitor, 'on'>, app: Pick<App, 'quit'>): void {
  powerMonitor.on('shutdown', (event?: { preventDefault(): void }) => {
    event?.preventDefault();
    app.quit();
  });
}

/**
 * Windows kills an application soon after `session-end`, without `will-quit`: the host starts to close at once. What it
 * does not finish is in the history and comes back at the next start.
 */
export function setupSessionEnd(window: Pick<BrowserWindow, 'on'>, closeHost: () => Promise<void>): void {
  window.on('session-end', () => void closeHost());
}
