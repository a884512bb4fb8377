/** The desktop application: the host, one window, and between them the few things that only Electron can do. */
import { join } from 'node:path';
import {
  app,
  BrowserWindow,
  crashReporter,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import type { HostReply } from '../shared/host/contract.ts';
import type { Settings } from '../shared/host/settings.ts';
import type { InterfaceLanguage } from '../shared/i18n/area.ts';
import { shellTexts } from '../shared/i18n/catalogue/shell.ts';
import { createHost } from './host/create-host.ts';
import { applicationMenu } from './shell/application-menu.ts';
import { registerAppScheme, setupAppProtocol } from './shell/app-protocol.ts';
import { isCommandLine, runCommandLine } from './shell/command-line.ts';
import { setupCrashDumps, setupWindowCrash } from './shell/crashes.ts';
import { errorLog } from './shell/error-log.ts';
import { openExternalPage } from './shell/external-page.ts';
import { folderOf } from './shell/folder-of.ts';
import { pushEvents, sendEvent, setupIpcTransport } from './shell/ipc-transport.ts';
import { ownArguments, readLaunchArguments, type LaunchArguments } from './shell/launch-arguments.ts';
import { openMainWindow } from './shell/main-window.ts';
import { nativeDialogs } from './shell/native-dialogs.ts';
import { setupNavigationGuard } from './shell/navigation-guard.ts';
import { OpenRequests, setupOpenFile, setupSingleInstance } from './shell/open-requests.ts';
import { setupPermissions } from './shell/permissions.ts';
import { setupRecentDocuments } from './shell/recent-documents.ts';
import { setupQuitting, setupSessionEnd, setupShutdown } from './shell/quitting.ts';
import { followSettings, interfaceLanguage } from './shell/shell-texts.ts';
import { setupUnsavedEdits } from './shell/unsaved-edits.ts';

const userData = process.env['KUTIP_USER_DATA'];
if (userData) app.setPath('userData', userData);

const logFile = join(app.getPath('userData'), 'logs', 'kutip.log');
const log = errorLog(logFile);
const commandLine = ownArguments(process.argv, app.isPackaged);
const launch = readLaunchArguments(commandLine, process.cwd());
const requests = new OpenRequests();
let window: BrowserWindow | null = null;
let quitting = false;
let language: InterfaceLanguage = 'en';
const texts = () => shellTexts[language];

setupCrashDumps(crashReporter);
registerAppScheme(protocol);
setupOpenFile(app, requests);
setupNavigationGuard(app, (address) => void openExternalPage(address, { dialog, shell, texts }).catch(log));
if (launch.path !== null) requests.add(launch);
if (isCommandLine(commandLine))
  runCommandLine(commandLine, app.getVersion()).then((code) => app.exit(code), fail);
else if (setupSingleInstance(app, launch, requests, showWindow)) start().catch(fail);
else app.quit();

async function start(): Promise<void> {
  await app.whenReady();
  const showMenu = applicationMenu({
    app,
    Menu,
    choose: (command) => sendEvent(window, { name: 'menu.command', value: { command } }),
  });
  const follow = ({ language: chosen, keys }: Pick<Settings, 'language' | 'keys'>) => {
    language = interfaceLanguage(chosen, app.getPreferredSystemLanguages());
    showMenu({ language, keys });
  };
  follow({ language: 'system', keys: {} });

  const host = createHost({
    version: app.getVersion(),
    transport: 'electron',
    platform: process.platform,
    userDataFolder: app.getPath('userData'),
    samplesFolder: join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'samples'),
    dialogs: nativeDialogs({ dialog, currentWindow: () => window, texts }),
    readOnly: launch.readOnly,
    log,
  });
  const open = async ({ path, readOnly }: LaunchArguments) =>
    host.openCorpus(await folderOf(path ?? ''), { readOnly });

  setupAppProtocol(protocol, join(import.meta.dirname, '../renderer'));
  setupPermissions(session.defaultSession);
  setupIpcTransport({
    ipcMain,
    host: followSettings(host, follow),
    openPath: (path) => open({ path, readOnly: false }),
    log,
  });
  pushEvents(host, () => window);
  setupRecentDocuments(app, host);
  setupQuitting(app, () => host.close(), log);
  setupShutdown(powerMonitor, app);
  app.on('before-quit', () => (quitting = true));

  // The page asks what is open as soon as it is there, so the folder of this start comes first.
  const first = requests.start((request) => void openAndTell(open(request)).catch(log));
  if (first !== null) await open(first);
  openWindow(() => host.close());
  app.on('activate', () => {
    if (window === null) openWindow(() => host.close());
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

function openWindow(closeHost: () => Promise<void>): void {
  const opened = openMainWindow({
    create: (options) => new BrowserWindow(options),
    screen,
    preload: join(import.meta.dirname, 'preload.cjs'),
    userDataFolder: app.getPath('userData'),
  });
  window = opened;
  opened.on('closed', () => (window = null));
  setupWindowCrash({ window: opened, dialog, app, texts });
  setupSessionEnd(opened, closeHost);
  setupUnsavedEdits({
    window: opened,
    ask: (options) => dialog.showMessageBoxSync(opened, options),
    texts,
    closeAgain: () => {
      if (quitting) app.quit();
      else if (!opened.isDestroyed()) opened.close();
    },
    stayed: () => (quitting = false),
  });
}

function showWindow(): void {
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
}

/** A folder that was asked for from outside and cannot be opened: nobody in the window waits for an answer. */
async function openAndTell(opening: Promise<HostReply<'corpus.openFolder'>>): Promise<void> {
  const reply = await opening;
  if (reply.ok) return;
  const options = { type: 'error' as const, message: texts().couldNotOpen, detail: reply.error.message };
  await (window === null ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options));
}

function fail(error: unknown): void {
  log(error);
  dialog.showErrorBox(texts().couldNotStart, texts().couldNotStartDetail(logFile));
  app.exit(1);
}
