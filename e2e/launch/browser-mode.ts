import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Browser, Page } from '@playwright/test';
import { complaintsOf } from './complaints.ts';
import type { LaunchOptions, RunningKutip } from './running-kutip.ts';

const announcement = /^Kutip is at (http:\/\/127\.0\.0\.1:\d+\/#\S+)$/;

/** Starts the loopback server as `npm run serve` does and opens its address in a fresh browser profile. */
export async function launchBrowserMode(browser: Browser, options: LaunchOptions): Promise<RunningKutip> {
  const server = spawn(
    process.execPath,
    [
      'electron/serve/main.ts',
      ...(options.folder === undefined ? [] : [options.folder]),
      '--no-open',
      ...(options.readOnly === true ? ['--read-only'] : []),
    ],
    {
      env: { ...process.env, KUTIP_USER_DATA: options.userData },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const complaints: string[] = [];
  server.stderr.on('data', (chunk: Buffer) => complaints.push(`server: ${chunk.toString()}`));
  const address = await announcedAddress(server, complaints);

  const context = await browser.newContext();
  const page = await openWindow();

  async function openWindow(): Promise<Page> {
    const window = await context.newPage();
    complaintsOf(window, complaints);
    await window.goto(address);
    return window;
  }

  async function endServer(signal: NodeJS.Signals): Promise<void> {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    await endServer(signal);
    await context.close();
  }

  return {
    page,
    complaints,
    async stop() {
      // The windows go first, as they do for a person: what they have sent must be on the disk all the same.
      for (const window of context.pages()) await window.close({ runBeforeUnload: false });
      await end('SIGTERM');
    },
    kill: () => end('SIGKILL'),
    browserMode: { openAnother: openWindow, killServer: () => endServer('SIGKILL') },
  };
}

async function announcedAddress(
  server: ChildProcessByStdio<null, Readable, Readable>,
  complaints: readonly string[],
): Promise<string> {
  for await (const line of createInterface({ input: server.stdout })) {
    const address = announcement.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`The server ended without saying where it is. ${complaints.join('')}`);
}
