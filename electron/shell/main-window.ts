import { join } from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions, Screen } from 'electron';
import { startAddress } from './own-address.ts';
import { placeWindow, readWindowState, saveWindowState, smallestWindow } from './window-state.ts';

export interface MainWindowDependencies {
  readonly create: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay'>;
  readonly preload: string;
  readonly userDataFolder: string;
}

/** What the page may do: nothing but be a page. Spelt out, although some are defaults, so that a test can hold them. */
export function secureWebPreferences(preload: string): BrowserWindowConstructorOptions['webPreferences'] {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Its dictionaries would come from the network.
    spellcheck: false,
  };
}

/** Opens the window where it was last, and remembers where it goes. */
export function openMainWindow(dependencies: MainWindowDependencies): BrowserWindow {
  const { create, screen, preload, userDataFolder } = dependencies;
  const stateFile = join(userDataFolder, 'window-state.json');
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  const { bounds, maximised, fullScreen } = placeWindow(
    readWindowState(stateFile),
    [main, ...others].map((display) => display.workArea),
  );
  const window = create({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Kutip',
    // Shown when it is painted: no white flash.
    show: false,
    webPreferences: secureWebPreferences(preload),
  });
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.setFullScreen(fullScreen);
    window.show();
  });
  window.on('close', () =>
    saveWindowState(stateFile, {
      bounds: window.getNormalBounds(),
      maximised: window.isMaximized(),
      fullScreen: window.isFullScreen(),
    }),
  );
  void window.loadURL(startAddress);
  return window;
}
