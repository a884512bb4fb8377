import { cpus, platform, release, totalmem } from 'node:os';
import { chromium, type Browser, type Page } from '@playwright/test';
import { subjects, timesOf, type Figures, type Row, type Step, type SubjectName } from './figures.ts';
import type { BenchPage } from './pages/bench-page.ts';

declare global {
  interface Window {
    bench: BenchPage;
  }
}

export interface MeasureOptions {
  readonly names: readonly string[];
  readonly rounds: number;
  /** The browser's program. */
  readonly chromium: string;
  /** Where the built pages are served. */
  readonly address: string;
  readonly onProgress: (message: string) => void;
}

type Samples = Record<Step, number[]>;

const presses = { add: 10, remove: 10, toggle: 6, type: 30 } as const;
const scrolledFrames = 120;

/**
 * Measures every subject with every size in one run of one browser, round by round and not subject by subject: what
 * slows the machine down for a while then slows all of them. Each measurement has a page of its own.
 */
export async function measureArticles(options: MeasureOptions): Promise<Figures> {
  const { names, rounds, address, onProgress } = options;
  const samples = new Map<string, Samples>();

  function samplesOf(size: string, subject: SubjectName): Samples {
    const key = `${size} ${subject}`;
    const collected = samples.get(key) ?? { open: [], add: [], remove: [], toggle: [], type: [], scroll: [] };
    samples.set(key, collected);
    return collected;
  }

  const browser = await chromium.launch({
    executablePath: options.chromium,
    args: ['--disable-background-networking', '--disable-gpu', '--no-sandbox'],
  });
  try {
    for (let round = 1; round <= rounds; round++)
      for (const size of names)
        for (const subject of subjects) {
          onProgress(`Round ${round} of ${rounds}: ${size}, ${subject}`);
          await measurePage(browser, `${address}/${subject}.html`, size, subject, samplesOf(size, subject));
        }
    return {
      date: new Date().toISOString().slice(0, 10),
      browser: `Chromium ${browser.version()}`,
      machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`,
      rounds,
      rows: names.flatMap((size) =>
        subjects.map((subject) => ({ size, subject, times: summarise(samplesOf(size, subject)) })),
      ),
    };
  } finally {
    await browser.close();
  }
}

function summarise({ open, add, remove, toggle, type, scroll }: Samples): Row['times'] {
  return {
    open: timesOf(open),
    add: timesOf(add),
    remove: timesOf(remove),
    toggle: timesOf(toggle),
    type: timesOf(type),
    scroll: timesOf(scroll),
  };
}

async function measurePage(
  browser: Browser,
  address: string,
  size: string,
  subject: SubjectName,
  samples: Samples,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => {
      throw new Error(`The page of ${subject} failed: ${error.message}`);
    });
    await page.goto(address);
    const opened = await page.evaluate((name) => window.bench.open(name), size);
    if (subject !== 'empty') samples.open.push(opened);
    if (subject === 'kutip' || subject === 'recogito')
      for (const action of ['add', 'remove', 'toggle'] as const)
        for (let press = 0; press < presses[action]; press++)
          samples[action].push(await timeKey(page, action, 'q'));
    if (subject !== 'empty')
      samples.scroll.push(...(await page.evaluate((frames) => window.bench.scroll(frames), scrolledFrames)));
    await page.locator('#neighbour').click();
    for (let press = 0; press < presses.type; press++) samples.type.push(await timeKey(page, 'type', 'a'));
  } finally {
    await context.close();
  }
}

async function timeKey(page: Page, action: keyof typeof presses, key: string): Promise<number> {
  await page.evaluate((name) => window.bench.armKey(name), action);
  await page.keyboard.press(key);
  return page.evaluate(() => window.bench.keyTime());
}
