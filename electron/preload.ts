/** All that the interface may reach of the machine. Runs sandboxed, before the page, in a world of its own. */
import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import { channels } from './shell/channels.ts';

// The bridge copies what passes through it, so it carries plain data and knows no types of the contract: the page's
// host client has those, and the shell parses whatever arrives.
contextBridge.exposeInMainWorld('kutip', {
  call: (call: unknown, input: unknown): Promise<unknown> => ipcRenderer.invoke(channels.call, call, input),

  subscribe: (listener: (event: unknown) => void): (() => void) => {
    const pass = (_event: IpcRendererEvent, event: unknown) => listener(event);
    ipcRenderer.on(channels.event, pass);
    return () => {
      ipcRenderer.off(channels.event, pass);
    };
  },

  // The page never learns the path: it hands over the File, and only a file that a person dropped has one.
  openDropped: (file: File): Promise<unknown> =>
    ipcRenderer.invoke(channels.openDropped, webUtils.getPathForFile(file)),
});
