import type { HostApi, HostEvent } from '../../shared/host/contract.ts';
import type { HostError } from '../../shared/host/host-error.ts';
import { dispatch } from '../../shared/host/parse-call.ts';
import { failure, type Result } from '../../shared/result.ts';
import { channels } from './channels.ts';
import { guardedIpc, type IpcDoor } from './guarded-ipc.ts';

export interface IpcTransportDependencies {
  readonly ipcMain: IpcDoor;
  readonly host: HostApi;
  /** Opens the folder that was dropped onto the window, or the one of the file that was. */
  readonly openPath: (path: string) => Promise<Result<unknown, HostError>>;
  readonly log: (error: unknown) => void;
}

/** Carries the `HostApi` over Electron's IPC, for calls. Events go the other way: see `pushEvents`. */
export function setupIpcTransport({ ipcMain, host, openPath, log }: IpcTransportDependencies): void {
  const ipc = guardedIpc(ipcMain, log);
  ipc.handle(channels.call, (call, input) => dispatch(host, call, input));
  ipc.handle(channels.openDropped, (path) => {
    if (typeof path === 'string' && path !== '' && path.length <= 4096) return openPath(path);
    return Promise.resolve(
      failure<HostError>({
        code: 'invalid-input',
        message: 'What was dropped is not a file or folder here.',
      }),
    );
  });
}

/** The part of a window that events go to. */
export interface EventTarget {
  isDestroyed(): boolean;
  readonly webContents: { send(channel: string, event: HostEvent): void };
}

/** Pushes the host's events to whichever window is there at that moment. */
export function pushEvents(host: HostApi, currentWindow: () => EventTarget | null): () => void {
  return host.subscribe((event) => sendEvent(currentWindow(), event));
}

export function sendEvent(window: EventTarget | null, event: HostEvent): void {
  if (window !== null && !window.isDestroyed()) window.webContents.send(channels.event, event);
}
