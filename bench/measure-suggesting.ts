import { chromium } from '@playwright/test';
import type { SuggestingTimes } from './pages/suggesting.tsx';

export interface MeasureSuggestingOptions {
  readonly rounds: number;
  /** The browser's program. */
  readonly chromium: string;
  /** Where the built pages are served. */
  readonly address: string;
}

const words = 100_000;
/** What is promised, in milliseconds. */
const targets: Readonly<Record<Exclude<keyof SuggestingTimes, 'suggestions'>, number | null>> = {
  shown: 2_000,
  longestFrame: 50,
  longestFrameAtRest: null,
  longestTask: 50,
};

/** How soon suggestions show in a long article, and whether the page stands still meanwhile; a page of its own for each round. */
export async function measureSuggesting(options: MeasureSuggestingOptions): Promise<string> {
  const browser = await chromium.launch({
    executablePath: options.chromium,
    args: ['--disable-background-networking', '--disable-gpu', '--no-sandbox'],
  });
  try {
    const times: SuggestingTimes[] = [];
    for (let round = 0; round < options.rounds; round++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      await page.goto(`${options.address}/suggesting.html`);
      times.push(await page.evaluate((count) => window.suggesting(count), words));
      await page.close();
    }
    return report(times, `Chromium ${browser.version()}`);
  } finally {
    await browser.close();
  }
}

function report(times: readonly SuggestingTimes[], browser: string): string {
  const [first] = times;
  const row = (name: Exclude<keyof SuggestingTimes, 'suggestions'>, title: string) => {
    const sorted = times.map((each) => each[name]).toSorted((a, b) => a - b);
    const [median, worst] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
    const target = targets[name];
    const verdict = target === null ? '–' : `≤ ${target}: ${worst <= target ? 'met' : 'missed'}`;
    return `| ${title} | ${median.toFixed(0)} | ${worst.toFixed(0)} | ${verdict} |`;
  };
  return [
    `${new Date().toISOString().slice(0, 10)}, ${browser}; ${words.toLocaleString('en-GB')} words, ${first?.suggestions ?? 0} suggestions, ${times.length} rounds. Milliseconds.`,
    '',
    '| | median | worst | target for the worst |',
    '| --- | --- | --- | --- |',
    row('shown', 'asked → first suggestions painted'),
    row('longestFrame', 'longest time between two frames meanwhile'),
    row('longestFrameAtRest', 'the same while the page does nothing'),
    row('longestTask', 'longest that the page was busy in one go'),
  ].join('\n');
}
