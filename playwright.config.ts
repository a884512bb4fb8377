import { defineConfig } from '@playwright/test';
import { electronRuntime } from './build/electron-runtime.ts';
import { findChromium } from './build/find-chromium.ts';

/** Marks specs of what only the desktop application has: menu, single instance, native dialogs, fuses. */
const shellOnly = /@shell/;

/** Marks specs of what only browser mode has: a server that can go away, several windows on it. */
const browserOnly = /@browser/;

const chromium = findChromium();

/** Only to count the specs that a machine without the runtime cannot run: see build/test-e2e.mjs. */
const counting = process.env['KUTIP_COUNT_ELECTRON_SPECS'] === '1';

/**
 * The same specs run against both launchers: browser mode in Chromium, and the desktop application where Electron's
 * runtime exists. A spec learns from `testInfo.project.name` which one it has.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  retries: 0,
  // A forgotten `.only` would pass for a green run.
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  fullyParallel: true,
  reporter: [['list']],
  use: { trace: 'retain-on-failure' },
  projects: [
    {
      name: 'browser',
      grepInvert: shellOnly,
      use: {
        browserName: 'chromium',
        viewport: { width: 1280, height: 800 },
        launchOptions: {
          ...(chromium === null ? {} : { executablePath: chromium }),
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        },
      },
    },
    ...(electronRuntime() === null && !counting ? [] : [{ name: 'electron', grepInvert: browserOnly }]),
  ],
});
