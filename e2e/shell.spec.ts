import type { ElectronApplication } from '@playwright/test';
import { commands } from '../shared/command/commands.ts';
import { commandTexts } from '../shared/i18n/catalogue/commands.ts';
import { expect, test } from './kutip-test.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

/** What only the desktop application has. Runs where Electron's runtime is. */
test.describe('The desktop application', { tag: '@shell' }, () => {
  test('offers every command in the native menu, and runs what is chosen there', async ({ kutip }) => {
    const window = await kutip.start();
    const titles = await menuTitles(applicationOf(window));
    for (const { id } of commands) expect(titles).toContain(commandTexts.en.titles[id]);

    await choose(applicationOf(window), commandTexts.en.titles['help.keys']);
    await expect(window.page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  });

  test('hands the folder of a second start to the first', async ({ corpus, kutip }) => {
    await corpus.write('kabar.txt', 'Kabar dari folder kedua.\n');
    const window = await kutip.start();
    await window.desktop?.startAgain(corpus.folder);
    await expect(window.library.article(/Kabar dari folder kedua/)).toBeVisible();
  });

  test('stays where it is, whatever page it is led to', async ({ kutip }) => {
    const window = await kutip.start();
    const here = window.page.url();
    expect(here).toMatch(/^app:\/\/kutip\//);
    for (const address of ['https://example.org/', 'file:///etc/passwd', 'app://kutip.example.org/'])
      await window.page.evaluate((to) => location.assign(to), address);
    await expect(window.library.region).toBeVisible();
    expect(window.page.url()).toBe(here);
    expect(await window.page.evaluate(() => open('app://kutip/index.html') === null)).toBe(true);
    expect(applicationOf(window).windows()).toHaveLength(1);
  });

  test('gives the page no Node, no permission and no network', async ({ kutip }) => {
    const window = await kutip.start();
    const reach = await window.page.evaluate(async () => ({
      globals: ['require', 'process', 'module'].filter((name) => name in globalThis),
      notification: await Notification.requestPermission(),
      network: await fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
    }));
    expect(reach).toEqual({ globals: [], notification: 'denied', network: 'refused' });
    // The attempt is refused by the page's policy, which says so.
    kutip.expectLogged(/Content Security Policy/);
  });

  test('remembers where its window was', async ({ kutip }) => {
    const bounds = { x: 40, y: 60, width: 1000, height: 700 };
    const window = await kutip.start();
    await applicationOf(window).evaluate(
      ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to),
      bounds,
    );
    await kutip.stop();
    const again = await kutip.start();
    const found = await applicationOf(again).evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
    );
    expect(found).toMatchObject({ width: bounds.width, height: bounds.height });
  });
});

function applicationOf(window: KutipWindow): ElectronApplication {
  if (!window.desktop) throw new Error('This is not the desktop application');
  return window.desktop.application;
}

function menuTitles(application: ElectronApplication): Promise<readonly string[]> {
  return application.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) =>
      (submenu?.items ?? []).map(({ label }) => label),
    ),
  );
}

function choose(application: ElectronApplication, title: string): Promise<void> {
  return application.evaluate(({ Menu }, wanted) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []);
    items.find(({ label }) => label === wanted)?.click();
  }, title);
}
