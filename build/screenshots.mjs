// npm run screenshots: takes the pictures in docs/ from the running application, with the sample corpus in it.
import { chromium } from '@playwright/test';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowserMode } from '../e2e/launch/browser-mode.ts';
import { KutipWindow } from '../e2e/pages/kutip-window.ts';
import { TranslationView } from '../e2e/pages/translation-view.ts';
import { ensureBuilt } from './bundle.ts';
import { ensureChromium } from './find-chromium.ts';
import { root } from './root.ts';

const docs = join(root, 'docs');
const seed = 'Rusia dan AS Sepakat';
const quotation = 'Kami menjelaskan kepada rekan-rekan kami';

/** Each leads the window from the open seed article to what its picture shows, and back. */
const pictures = {
  article: (_window, picture) => picture(),
  async quote(window, picture) {
    const text = await window.text.source();
    await window.text.moveCaretTo(text.indexOf(quotation));
    await window.press('Enter');
    await picture();
  },
  async suggestions(window, picture) {
    await window.page.getByRole('region', { name: 'Suggestion' }).waitFor();
    await window.press('w', 'w', 'w');
    await picture();
  },
  async search(window, picture) {
    await window.press('ControlOrMeta+Shift+f', 'ControlOrMeta+a');
    await window.type('negeri');
    await window.page
      .getByRole('status')
      .filter({ hasText: /hits? in/ })
      .waitFor({ state: 'attached' });
    await picture();
    await window.press('Escape');
  },
  async scheme(window, picture) {
    await window.press('ControlOrMeta+Shift+l');
    await window.page.getByRole('heading', { name: 'Label scheme' }).waitFor();
    await picture();
    await window.press('Escape');
  },
  async translation(window, picture, theme) {
    await window.library.open('Harga Beras');
    const view = new TranslationView(window);
    await view.show();
    // The second time the language is known.
    if (theme === 'Light') await view.choose(/English/);
    await view.ready();
    await window.press('ControlOrMeta+ArrowUp', 'ControlOrMeta+ArrowUp', 'ControlOrMeta+ArrowUp');
    await window.page.getByText('No confirmed segment is at least 60 % alike.').waitFor();
    await picture();
    await window.press('Escape');
    await window.runCommand('The article');
    await window.library.open(seed);
    await window.press('ControlOrMeta+p', 'ControlOrMeta+a', 'Delete');
  },
  async palette(window, picture) {
    await window.press('ControlOrMeta+k');
    await window.type('ann');
    await picture();
    await window.press('Escape');
  },
  async keys(window, picture) {
    await window.press('F1');
    await picture();
    await window.press('Escape');
  },
  async arabic(window, picture) {
    await window.library.open('محطة تحلية');
    await picture();
    await window.library.open(seed);
    await window.press('ControlOrMeta+p', 'ControlOrMeta+a', 'Delete');
  },
};

await mkdir(docs, { recursive: true });
await ensureBuilt(['renderer']);
const userData = await mkdtemp(join(tmpdir(), 'kutip-screenshots-'));
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const { page, stop } = await launchBrowserMode(browser, { userData });
  await page.setViewportSize({ width: 1280, height: 800 });
  const window = new KutipWindow(page);
  await window.ready();
  await window.text.box.waitFor();
  await page.getByRole('button', { name: 'Got it' }).click();
  for (const theme of ['Light', 'Dark']) {
    await window.chooseTheme(theme);
    for (const [name, show] of Object.entries(pictures)) {
      const picture = async () => {
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({
          path: join(docs, `${name}-${theme.toLowerCase()}.png`),
          animations: 'disabled',
        });
      };
      await window.text.focus();
      await window.press('ControlOrMeta+Home');
      await show(window, picture, theme);
    }
  }
  await stop();
} finally {
  await browser.close();
  await rm(userData, { recursive: true, force: true });
}
