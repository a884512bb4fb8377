// node build/icons.mjs: renders build/icon.svg into the PNGs that electron-builder makes .ico, .icns and Linux icons of.
import { chromium } from '@playwright/test';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureChromium } from './find-chromium.ts';
import { root } from './root.ts';

// electron-builder names Linux icons by size, and scales icon.png for the other platforms.
const files = [
  [1024, 'icon.png'],
  ...[16, 32, 48, 64, 128, 256, 512].map((size) => [size, `icons/${size}x${size}.png`]),
];

const svg = await readFile(join(root, 'build/icon.svg'), 'utf8');
await mkdir(join(root, 'build/icons'), { recursive: true });
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const [size, file] of files) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>html,body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`,
    );
    await page.screenshot({ path: join(root, 'build', file), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
