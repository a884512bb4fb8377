import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { defaultSettings, type Settings } from '../shared/host/settings.ts';
import { expect, test } from './kutip-test.ts';

/** What only a real browser can say of the loopback server; the rest is in electron/serve. */
test.describe('@browser The page of browser mode', () => {
  test('runs through its screens under the security policy without a word in the console', async ({
    corpus,
    kutip,
  }) => {
    const markup = 'Menteri <img src=x onerror=alert(1)> <script>alert(2)</script> "siap"';
    await corpus.write('markup.txt', `${markup}\n`);
    const window = await kutip.start({ folder: corpus.folder });
    const said: string[] = [];
    window.page.on('console', (message) => said.push(message.text()));
    window.page.on('dialog', (dialog) => said.push(dialog.message()));
    await window.page.reload();
    await window.library.open('Menteri');
    await expect(window.text.box).toHaveText(markup);
    await window.tagStart('Menteri <img src=x onerror=alert(1)>'.length, 'q');
    await expect(window.inspector.region).toContainText('onerror=alert(1)');
    await window.press('Escape', 'g');
    for (const keys of ['ControlOrMeta+k', 'ControlOrMeta+,', 'ControlOrMeta+o', 'F1']) {
      await window.press(keys);
      await expect(window.page.getByRole('dialog')).toBeVisible();
      await window.press('Escape');
      await expect(window.page.getByRole('dialog')).toBeHidden();
    }
    expect(said).toEqual([]);
  });

  test('runs nothing that was smuggled in, and speaks to nobody else', async ({ corpus, kutip }) => {
    kutip.expectLogged(/console: .*Content Security Policy/);
    kutip.expectLogged(/console: .*'TrustedScript'/);
    const { page } = await kutip.start({ folder: corpus.folder });
    const elsewhere = await foreignSite();
    const outcome = await page.evaluate(async (address) => {
      const refused = ['require-trusted-types-for', 'connect-src'].map(
        (directive) =>
          new Promise<string>((resolve) => {
            document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
              if (effectiveDirective === directive) resolve(directive);
            });
          }),
      );
      const script = document.createElement('script');
      try {
        script.textContent = 'document.title = "smuggled"';
        document.head.append(script);
      } catch {
        // As it should be; the event above is what counts.
      }
      const answer = await fetch(address).catch(() => null);
      return { refused: await Promise.all(refused), answered: answer !== null, title: document.title };
    }, elsewhere.address);
    expect(outcome.answered).toBe(false);
    expect(outcome.title).not.toBe('smuggled');
    expect(outcome.refused).toEqual(['require-trusted-types-for', 'connect-src']);
    await elsewhere.close();
  });

  test('takes its token out of the address, and outlives a reload', async ({ corpus, kutip }) => {
    await corpus.write('berita.txt', 'Berita pagi ini\n');
    const window = await kutip.start({ folder: corpus.folder });
    expect(new URL(window.page.url()).hash).toBe('');
    await window.page.reload();
    await expect(window.library.article(/Berita pagi ini/)).toBeVisible();
  });
});

test.describe('@browser A page of another site', () => {
  test('cannot call Kutip, not even with the token, nor frame it', async ({ corpus, kutip }) => {
    const window = await kutip.start({ folder: corpus.folder });
    const { page } = window;
    const address = new URL('/', page.url()).href;
    const token = await page.evaluate(() => sessionStorage.getItem('kutip.token') ?? '');
    expect(token).not.toBe('');

    const elsewhere = await foreignSite();
    const foreign = await page.context().newPage();
    await foreign.goto(elsewhere.address);
    for (const mode of ['cors', 'no-cors'] as const)
      for (const type of ['application/json', 'text/plain'])
        await rename(foreign, { address, token, mode, type, name: 'Mallory' });
    await foreign.setContent(`<iframe src="${address}"></iframe>`);
    await expect.poll(() => foreign.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
    await page.reload();
    await expect(window.statusBar).toContainText('Annotator: a1');

    // The same call from Kutip's own page is heard: it was refused for where it came from.
    await rename(page, { address, token, mode: 'cors', type: 'application/json', name: 'Budi' });
    await page.reload();
    await expect(window.statusBar).toContainText('Annotator: Budi');
    await elsewhere.close();
  });
});

interface Renaming {
  readonly address: string;
  readonly token: string;
  readonly mode: 'cors' | 'no-cors';
  readonly type: string;
  readonly name: string;
}

/** Tries to change the annotator's name from a page; whether the page may read an answer does not matter. */
async function rename(page: Page, { name, ...request }: Renaming): Promise<void> {
  const settings: Settings = { ...defaultSettings, annotator: { id: 'a1', name } };
  await page.evaluate(
    async ({ address, token, mode, type, body }) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': type };
      await fetch(`${address}api/call`, { method: 'POST', mode, headers, body }).catch(() => null);
    },
    { ...request, body: JSON.stringify({ call: 'settings.save', input: { settings } }) },
  );
}

/** Any site that a person may have open in the same browser: it answers everybody. */
async function foreignSite(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'access-control-allow-origin': '*' });
    response.end('<!doctype html><title>Elsewhere</title>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The foreign site has no port');
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
