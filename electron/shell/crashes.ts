import type { App, BrowserWindow, CrashReporter, Dialog } from 'electron';
import type { ShellTexts } from '../../shared/i18n/catalogue/shell.ts';

/** Dumps are kept beside the settings, for a person to send if they wish. They are never uploaded. */
export function setupCrashDumps(crashReporter: Pick<CrashReporter, 'start'>): void {
  crashReporter.start({ uploadToServer: false });
}

export interface WindowCrashDependencies {
  readonly window: BrowserWindow;
  readonly dialog: Pick<Dialog, 'showMessageBox'>;
  readonly app: Pick<App, 'quit'>;
  readonly texts: () => ShellTexts;
}

/** The page died; the host did not. Reloading opens the same article with everything that was answered. */
export function setupWindowCrash(dependencies: WindowCrashDependencies): void {
  dependencies.window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerReload(reason, dependencies);
  });
}

async function offerReload(
  reason: string,
  { window, dialog, app, texts }: WindowCrashDependencies,
): Promise<void> {
  const { windowCrashed, windowCrashedDetail, reload, quit } = texts();
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: windowCrashed,
    detail: `${windowCrashedDetail} (${reason})`,
    buttons: [reload, quit],
    defaultId: 0,
    cancelId: 0,
  });
  if (response === 1) app.quit();
  else window.webContents.reload();
}
