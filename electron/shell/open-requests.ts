import { z } from 'zod';
import type { LaunchArguments } from './launch-arguments.ts';

/** What these ask of Electron's `App`. */
interface OpenFileApp {
  on(event: 'open-file', listener: (event: { preventDefault(): void }, path: string) => void): unknown;
}

interface SingleInstanceApp {
  on(
    event: 'second-instance',
    listener: (event: unknown, commandLine: string[], workingFolder: string, data: unknown) => void,
  ): unknown;
  requestSingleInstanceLock(data: Record<string, unknown>): boolean;
}

/** What a second start tells the first: it comes from another process, so it is parsed. */
const handedOver = z.object({ path: z.string().max(4096).nullable(), readOnly: z.boolean() });

/**
 * Folders to open that arrive from outside: by `open-file` on macOS (at times before the application is ready), and by
 * a second start that hands its folder to the first. They wait here until somebody can open them.
 */
export class OpenRequests {
  #waiting: LaunchArguments | null = null;
  #open: ((request: LaunchArguments) => void) | null = null;

  /** Of several that wait only the last counts: one corpus is open at a time. */
  add(request: LaunchArguments): void {
    if (this.#open === null) this.#waiting = request;
    else this.#open(request);
  }

  /** From now on requests are opened as they come. Returns the one that waited, for the caller to open first. */
  start(open: (request: LaunchArguments) => void): LaunchArguments | null {
    const waiting = this.#waiting;
    this.#waiting = null;
    this.#open = open;
    return waiting;
  }
}

export function setupOpenFile(app: OpenFileApp, requests: OpenRequests): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    requests.add({ path, readOnly: false });
  });
}

/**
 * Only one Kutip for one settings folder: two would write the same sidecars.
 *
 * @returns false when another one runs; it has been told, and this one must leave
 */
export function setupSingleInstance(
  app: SingleInstanceApp,
  mine: LaunchArguments,
  requests: OpenRequests,
  showWindow: () => void,
): boolean {
  app.on('second-instance', (_event, _commandLine, _workingFolder, data) => {
    const parsed = handedOver.safeParse(data);
    if (parsed.success && parsed.data.path !== null) requests.add(parsed.data);
    showWindow();
  });
  return app.requestSingleInstanceLock({ ...mine });
}
