import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Browser, type Page } from '@playwright/test';
import { timesOf, type Times } from '../figures.ts';
import { generateTranslation, type GeneratedTranslation } from './generate-translation.ts';
import { installBench, type BenchCondition } from './in-page.ts';

export interface TranslationFigures {
  readonly browser: string;
  readonly open: Times;
  readonly openBare: Times;
  readonly move: Times;
  readonly type: Times;
  readonly typeBare: Times;
  /** Elements that can be written in, after all moves. */
  readonly editors: number;
}

const moves = 30;
const letters = 'the minister arrived in riyadh on monday evening';

/**
 * The application as a person has it, in browser mode with its own server, on an article of so many segments; beside it, in the
 * same browser and between the same rounds, a bare page with the same words. `program` is the browser's.
 */
export async function measureTranslation(
  segments: number,
  rounds: number,
  program: string,
  onProgress: (message: string) => void,
): Promise<TranslationFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'kutip-bench-'));
  const corpus = join(folder, 'corpus');
  const generated = await generateTranslation(corpus, segments);
  const server = spawn(process.execPath, ['electron/serve/main.ts', corpus, '--no-open'], {
    env: { ...process.env, KUTIP_USER_DATA: join(folder, 'user-data') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const browser = await chromium.launch({
    executablePath: program,
    args: ['--disable-background-networking', '--disable-gpu', '--no-sandbox'],
  });
  try {
    const address = await announcedAddress(server.stdout);
    const all: Samples = { open: [], openBare: [], move: [], type: [], typeBare: [] };
    let editors = 0;
    for (let round = 0; round < rounds; round++) {
      onProgress(`round ${round + 1} of ${rounds}`);
      await measureBare(browser, generated, all);
      editors = Math.max(editors, await measureKutip(browser, address, generated.title, all));
    }
    const [open, openBare, move, type, typeBare] = [
      all.open,
      all.openBare,
      all.move,
      all.type,
      all.typeBare,
    ].map(timesOf);
    if (!open || !openBare || !move || !type || !typeBare) throw new Error('Nothing was measured');
    return { browser: `Chromium ${browser.version()}`, open, openBare, move, type, typeBare, editors };
  } finally {
    await browser.close();
    server.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Samples {
  readonly open: number[];
  readonly openBare: number[];
  readonly move: number[];
  readonly type: number[];
  readonly typeBare: number[];
}

async function measureBare(
  browser: Browser,
  { rows }: GeneratedTranslation,
  samples: Samples,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(installBench);
  await page.goto('data:text/html,<!doctype html><title>Bare</title>');
  samples.openBare.push(await page.evaluate((given) => window.showBare(given), rows));
  for (const letter of letters) samples.typeBare.push(await pressMeasured(page, letter, 'typed'));
  await page.close();
}

/** Opens the translation twice: the first time, code runs that has never run before, as once in the life of a window. */
async function measureKutip(
  browser: Browser,
  address: string,
  title: string,
  samples: Samples,
): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(installBench);
  await page.goto(address);
  await page.getByRole('option', { name: title }).or(page.getByText(title).first()).first().click();
  await page.locator('[data-kutip-text]').waitFor();
  await page.keyboard.press('Control+Shift+y');
  const choice = page.locator('.language-choice').getByRole('button', { name: 'English' }).first();
  const editor = page.locator('.segment-row[aria-current] [contenteditable=true]');
  await choice.or(editor).first().waitFor();
  // From the second round on the language is known.
  if (await choice.isVisible()) await choice.click();
  await editor.waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.locator('[data-kutip-text]').waitFor();
  await page.waitForTimeout(1_500);
  samples.open.push(await pressMeasured(page, 'Control+Shift+y', 'opened'));
  await page.waitForTimeout(4_000);
  for (let step = 0; step < moves; step++)
    samples.move.push(await pressMeasured(page, 'Control+ArrowDown', 'moved'));
  await page.waitForTimeout(1_000);
  for (const letter of letters) samples.type.push(await pressMeasured(page, letter, 'typed'));
  const editors = await page.locator('[contenteditable=true]').count();
  await page.close();
  return editors;
}

async function pressMeasured(page: Page, key: string, condition: BenchCondition): Promise<number> {
  await page.evaluate((name) => window.translationBench.arm(name), condition);
  await page.keyboard.press(key === ' ' ? 'Space' : key);
  return page.evaluate(() => window.translationBench.result());
}

async function announcedAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const address = /^Kutip is at (http:\S+)$/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended without saying where it is');
}
