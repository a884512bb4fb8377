import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { TestCorpus } from './corpus.ts';
import { launchBrowserMode } from './launch/browser-mode.ts';
import { launchElectron } from './launch/electron.ts';
import type { LaunchOptions, RunningKutip } from './launch/running-kutip.ts';
import { KutipWindow } from './pages/kutip-window.ts';

/** Starts Kutip, once or again; a fresh settings folder for each test, kept over restarts within it. */
export interface Launcher {
  start(options?: Omit<LaunchOptions, 'userData'>): Promise<KutipWindow>;
  stop(): Promise<void>;
  kill(): Promise<void>;
  /** Browser mode alone: one more window on the same server. */
  openAnother(): Promise<KutipWindow>;
  /** Browser mode alone: the server dies under the open window. */
  killServer(): Promise<void>;
  /** The log keeps the cause of some failures that the window tells in a sentence: it must be there, and nothing else. */
  expectLogged(cause: RegExp): void;
}

interface Fixtures {
  readonly corpus: TestCorpus;
  readonly kutip: Launcher;
}

export const test = base.extend<Fixtures>({
  // Playwright learns from the pattern which fixtures are needed: none.
  // oxlint-disable-next-line eslint/no-empty-pattern
  corpus: async ({}, run) => {
    const corpus = await TestCorpus.create();
    await run(corpus);
    await corpus.remove();
  },

  kutip: async ({ browser }, run, testInfo) => {
    const userData = await mkdtemp(join(tmpdir(), 'kutip-user-'));
    const complaints: string[] = [];
    const expected: RegExp[] = [];
    let running: RunningKutip | null = null;

    async function end(how: 'stop' | 'kill'): Promise<void> {
      const ending = running;
      running = null;
      if (ending === null) return;
      // A window that outlives its killed server for a moment may complain of that.
      if (how === 'kill') complaints.push(...ending.complaints);
      await ending[how]();
      if (how === 'stop') complaints.push(...ending.complaints);
    }

    function browserMode(): NonNullable<RunningKutip['browserMode']> {
      if (!running?.browserMode) throw new Error('Kutip is not running in browser mode');
      return running.browserMode;
    }

    await run({
      async start(options = {}) {
        const launch = { ...options, userData };
        running =
          testInfo.project.name === 'electron'
            ? await launchElectron(launch)
            : await launchBrowserMode(browser, launch);
        return ready(running.page, running.desktop);
      },
      stop: () => end('stop'),
      kill: () => end('kill'),
      openAnother: async () => ready(await browserMode().openAnother()),
      killServer: () => browserMode().killServer(),
      expectLogged: (cause) => expected.push(cause),
    });

    await end('stop');
    await rm(userData, { recursive: true, force: true });
    expectOnly(expected, complaints);
  },
});

async function ready(page: Page, desktop?: RunningKutip['desktop']): Promise<KutipWindow> {
  const window = new KutipWindow(page, desktop);
  await window.ready();
  return window;
}

function expectOnly(expected: readonly RegExp[], complaints: readonly string[]): void {
  const unexpected = complaints.filter((complaint) => !expected.some((cause) => cause.test(complaint)));
  expect(unexpected, 'Kutip ran without an error in the console or on the server').toEqual([]);
  for (const cause of expected) expect(complaints.join('\n')).toMatch(cause);
}

export { expect };
