import type { HostError } from '../../shared/host/host-error.ts';
import { failure, type Result } from '../../shared/result.ts';
import { isOwnAddress } from './own-address.ts';

/** What of an IPC event tells who sent it. */
export interface Sender {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/** `ipcMain` of Electron, as far as the shell uses it. */
export interface IpcDoor {
  handle(channel: string, handler: (sender: Sender, ...input: readonly unknown[]) => Promise<unknown>): void;
}

/** Whether a message comes from the main frame of our own page: not from a frame inside it, nor from a page that left. */
export function isTrustedSender({ senderFrame }: Sender): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnAddress(senderFrame.url);
}

/**
 * The one door to `ipcMain`: every registration of the shell goes through it, so none can forget to check the sender.
 * What arrives is `unknown` for the handler, which parses it. A handler that throws is logged and answered as an
 * internal error, because Electron would pass on nothing but the message, stack included.
 */
export function guardedIpc(
  ipcMain: IpcDoor,
  log: (error: unknown) => void,
): {
  handle(
    channel: string,
    handler: (...input: readonly unknown[]) => Promise<Result<unknown, HostError>>,
  ): void;
} {
  return {
    handle(channel, handler) {
      ipcMain.handle(channel, async (sender, ...input) => {
        if (!isTrustedSender(sender)) {
          log(
            new Error(
              `${channel}: refused a message from ${sender.senderFrame?.url ?? 'a frame that is gone'}`,
            ),
          );
          return failure({ code: 'refused', message: 'Kutip answers to its own window only.' });
        }
        try {
          return await handler(...input);
        } catch (error) {
          log(error);
          return failure({
            code: 'internal',
            message: 'Something went wrong inside Kutip. What was saved is safe; reload the window.',
          });
        }
      });
    },
  };
}
