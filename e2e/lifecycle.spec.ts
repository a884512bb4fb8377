import { mkdir, rmdir } from 'node:fs/promises';
import type { TestCorpus } from './corpus.ts';
import { expect, test } from './kutip-test.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const article = 'jembatan.txt';
const sidecar = `${article}.a1.kutip.json`;
const history = `.kutip/history/${article}.a1.jsonl`;
const title = 'Bupati Sari meresmikan jembatan';
const news = `${title}\n\n"Jembatan ini milik warga," kata Bupati Sari di Sukamaju, Selasa.\n`;

/** Starts, stops and crashes: what was done is there afterwards. */
test.describe('A crash', () => {
  test('in the middle of edits loses none that was acknowledged, and undo goes on', async ({
    corpus,
    kutip,
  }) => {
    const window = await openArticle(corpus, kutip);
    await window.text.selectFrom(0, 2);
    for (let edits = 0; edits < 5; edits++) await window.press('u', 'Shift+ArrowRight');
    await expect(async () => {
      expect((await contents(corpus, history)).match(/"type":"add"/g)).toHaveLength(5);
    }).toPass({ intervals: [10] });
    await kutip.kill();

    const again = await kutip.start();
    await again.expectResumed(title);
    await expect(again.statusBar).toContainText('5 annotations');
    await again.text.focus();
    await again.press('ControlOrMeta+z', 'ControlOrMeta+z');
    await expect(again.statusBar).toContainText('3 annotations');
    await again.expectSaved();
    const quotes = (await corpus.sidecar(article)).annotations.map(({ quote }) => quote);
    expect(quotes).toEqual(['Bu', 'Bup', 'Bupa']);
  });

  test('before the sidecar could be written is told, and all comes back from the history', async ({
    corpus,
    kutip,
  }) => {
    const window = await openArticle(corpus, kutip);
    // A folder in its place: the sidecar cannot be written, whoever asks, and on every platform.
    await mkdir(corpus.path(sidecar));
    await window.tagStart(6, 'u');
    await expect(
      window.notice('Your edits are kept in this window and saved as soon as it is possible.'),
    ).toBeVisible();
    await expect(window.statusBar).toContainText('Not saved');
    await kutip.kill();
    await rmdir(corpus.path(sidecar));

    const again = await kutip.start();
    await again.expectResumed(title);
    await expect(again.notice('Kutip ended unexpectedly last time. 1 edit was recovered')).toBeVisible();
    await expect(again.inspector.annotation(/Bupati/)).toHaveCount(1);
    await expect(async () => {
      expect((await corpus.sidecar(article)).annotations).toHaveLength(1);
    }).toPass();
  });

  test('@browser of the server is said in the open window, which keeps what is done meanwhile', async ({
    corpus,
    kutip,
  }) => {
    kutip.expectLogged(/console: Failed to load resource: net::ERR_/);
    const window = await openArticle(corpus, kutip);
    await window.tagStart(6, 'u');
    await window.expectSaved();
    await kutip.killServer();
    await expect(window.page.getByRole('alert')).toContainText('Kutip has stopped answering.');
    await expect(window.statusBar).toContainText('Not connected');

    await window.tagStart(11, 'u');
    await expect(window.statusBar).toContainText('2 annotations');
    await window.press('ControlOrMeta+z');
    await expect(window.statusBar).toContainText('1 annotation');
    expect((await corpus.sidecar(article)).annotations.map(({ quote }) => quote)).toEqual(['Bupati']);
  });
});

test.describe('A restart', () => {
  test('opens the folder of last time', async ({ corpus, kutip }) => {
    await corpus.write(article, news);
    const window = await kutip.start();
    await expect(window.library.region).toContainText('Kutip samples');
    await window.openFolder(corpus.folder);
    await expect(window.library.article(title)).toBeVisible();
    await kutip.stop();

    const again = await kutip.start();
    await expect(again.library.article(title)).toBeVisible();
    await expect(again.library.region).not.toContainText('Kutip samples');
  });

  test('@browser brings the last article back without taking the keyboard from who is typing', async ({
    corpus,
    kutip,
  }) => {
    const window = await openArticle(corpus, kutip);
    const { page } = window;
    const typed = Promise.withResolvers<void>();
    await page.route('**/api/call', async (route) => {
      if (route.request().postData()?.includes('"article.open"')) await typed.promise;
      await route.continue();
    });
    await page.reload();
    await expect(window.library.filter).toBeVisible();
    await page.keyboard.press('ControlOrMeta+p');
    await page.keyboard.type('bup');
    typed.resolve();
    await expect(window.text.box).toContainText('milik warga');
    await page.keyboard.type('ati');
    await expect(window.library.filter).toHaveValue('bupati');
    await expect(window.library.filter).toBeFocused();
  });

  test('finds theme, panes, hidden labels and annotator as they were left', async ({ corpus, kutip }) => {
    const window = await openArticle(corpus, kutip);
    await window.chooseTheme('High contrast');
    const width = await widenLibrary(window);
    await window.press('ControlOrMeta+3');
    const cue = window.inspector.region.getByRole('button', { name: /^Cue/ });
    await window.tabTo(cue);
    await window.press('Enter');
    await expect(cue).toHaveAttribute('aria-pressed', 'false');
    await becomeAnnotator(window, 'budi', 'Budi Santoso');
    await kutip.stop();

    const again = await kutip.start();
    await again.expectResumed(title);
    await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'high-contrast');
    await expect(again.inspector.region.getByRole('button', { name: /^Cue/ })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await expect(again.statusBar).toContainText('Annotator: Budi Santoso');
    expect(await libraryWidth(again)).toBeCloseTo(width, -1);
  });
});

test.describe('Another annotator', () => {
  test('has a set of their own, and the first finds theirs again', async ({ corpus, kutip }) => {
    const window = await openArticle(corpus, kutip);
    await window.tagStart(6, 'u');
    await window.expectSaved();
    const first = await contents(corpus, sidecar);

    await becomeAnnotator(window, 'budi', '');
    await expect(window.statusBar).toContainText('0 annotations');
    await window.tagStart(11, 'u');
    await window.expectSaved();
    expect((await corpus.sidecar(article, 'budi')).annotations.map(({ quote }) => quote)).toEqual([
      'Bupati Sari',
    ]);
    expect(await contents(corpus, sidecar)).toBe(first);

    await becomeAnnotator(window, 'a1', '');
    await expect(window.inspector.annotation(/Bupati/)).toHaveCount(1);
    await window.text.focus();
    await window.press('ControlOrMeta+z');
    await expect(window.statusBar).toContainText('0 annotations');
    await window.expectSaved();
    expect((await corpus.sidecar(article, 'budi')).annotations).toHaveLength(1);
  });
});

test.describe('@browser Two windows on one article', () => {
  test('ask before one edits over the other, and keeping both loses nothing', async ({ corpus, kutip }) => {
    const [first, second] = await twoWindows(corpus, kutip);
    await first.tagStart(6, 'u');
    await first.expectSaved();

    await second.tagStart(11, 'u');
    const question = second.notice(`${article} was edited in another window.`);
    await expect(question).toContainText('1 edit of yours is not in that version.');
    await expect(second.page.getByRole('alert')).toHaveCount(0);
    await second.pressButton('Keep mine');
    await expect(question).toBeHidden();
    await second.expectSaved();
    await expect(second.statusBar).toContainText('2 annotations');
    await expect
      .poll(async () => (await corpus.sidecar(article)).annotations.map(({ quote }) => quote))
      .toEqual(['Bupati', 'Bupati Sari']);
  });

  test('can take the other version, which then is on both screens', async ({ corpus, kutip }) => {
    const [first, second] = await twoWindows(corpus, kutip);
    await first.tagStart(6, 'u');
    await first.expectSaved();

    await second.tagStart(11, 'u');
    await second.pressButton('Take the file’s');
    await expect(second.statusBar).toContainText('1 annotation');
    await second.tagStart(3, 'u');
    await second.expectSaved();
    await expect
      .poll(async () => (await corpus.sidecar(article)).annotations.map(({ quote }) => quote))
      .toEqual(['Bup', 'Bupati']);
  });
});

interface Starter {
  start(options: { readonly folder: string }): Promise<KutipWindow>;
}

async function openArticle(corpus: TestCorpus, kutip: Starter): Promise<KutipWindow> {
  await corpus.write(article, news);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  return window;
}

async function twoWindows(
  corpus: TestCorpus,
  kutip: Starter & { openAnother(): Promise<KutipWindow> },
): Promise<readonly [KutipWindow, KutipWindow]> {
  const first = await openArticle(corpus, kutip);
  const second = await kutip.openAnother();
  await second.library.open(title);
  await second.text.focus();
  return [first, second];
}

async function becomeAnnotator(window: KutipWindow, id: string, name: string): Promise<void> {
  await window.becomeAnnotator(id, name);
  await expect(window.text.box).toContainText('milik warga');
}

/** With the arrow keys on the line between library and text. Gives the width, in CSS pixels. */
async function widenLibrary(window: KutipWindow): Promise<number> {
  const before = await libraryWidth(window);
  await window.press('ControlOrMeta+1');
  await window.tabTo(window.page.getByRole('separator', { name: 'Width of the library' }));
  await window.press('ArrowRight');
  await expect.poll(() => libraryWidth(window)).toBeGreaterThan(before + 10);
  return libraryWidth(window);
}

async function libraryWidth(window: KutipWindow): Promise<number> {
  return (await window.library.region.boundingBox())?.width ?? 0;
}

async function contents(corpus: TestCorpus, file: string): Promise<string> {
  return (await corpus.bytes(file)).toString('utf-8');
}
