import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import type { KutipWindow } from './pages/kutip-window.ts';
import { SearchPage } from './pages/search-page.ts';

const articles: Readonly<Record<string, string>> = {
  'arab.txt': 'محطة جديدة\n\nقال مُحَمَّدٌ إن توسيع الناتو خطر على السلام.\n',
  'eropa.txt':
    'Eropa menanti\n\nPerluasan NATO dibahas di Brussel. 🇪🇺 “Perluasan NATO belum pasti,” kata Borg.\n',
  'kosong.txt': 'Harga beras\n\nHarga beras naik di Sukamaju.\n',
  'rusia.txt':
    'Rusia menolak\r\n\r\nMoskow menolak perluasan NATO.\r\nSoal perluasan aliansi NATO, Lavrov diam.\r\n',
};

/** By keyboard alone. */
test.describe('A search of the corpus', () => {
  test('tags its hits in one action, and one undo takes all of it back', async ({ corpus, kutip }) => {
    const { window, search } = await opened(corpus, kutip);
    const sources = await corpus.sources();
    await search.find('perluasan nato', '4 hits in 2 articles');
    await expect(search.hits).toHaveCount(4);
    await expect(
      search.hit(/^perluasan NATO — Moskow menolak perluasan NATO\. — Rusia menolak/),
    ).toBeVisible();

    await window.press('ArrowDown', 'End', ' ');
    await expect.poll(() => search.active()).toContain('perluasan aliansi NATO');
    await expect(search.checked).toHaveCount(1);
    await window.press('ControlOrMeta+a');
    await expect(search.checked).toHaveCount(4);

    // The key of the label opens the dialog, and Enter in it does what it says.
    await window.press('c');
    await expect(search.dialog).toContainText('4 in 2 articles, as one step');
    await expect(search.dialog.getByRole('combobox', { name: 'Label' })).toBeFocused();
    await window.tabTo(search.dialog.getByRole('checkbox', { name: /link to the first/ }));
    await window.press(' ');
    await window.tabTo(search.dialog.getByRole('button', { name: 'Tag 4 hits' }));
    await window.press('Enter');
    await expect(window.notice('4 tagged as Claim, in 2 articles')).toBeVisible();
    await expect(search.list).toBeFocused();
    await expect(search.hit(/Claim$/)).toHaveCount(4);

    await expect
      .poll(() => quotes(corpus, 'rusia.txt'))
      .toEqual(['perluasan NATO', 'perluasan aliansi NATO']);
    await expect.poll(() => quotes(corpus, 'eropa.txt')).toEqual(['Perluasan NATO', 'Perluasan NATO']);
    const { annotations } = await corpus.sidecar('rusia.txt');
    const text = Array.from((await corpus.bytes('rusia.txt')).toString('utf-8').replaceAll('\r\n', '\n'));
    for (const { spans, quote } of annotations)
      expect(spans.map(({ start, end }) => text.slice(start, end).join(''))).toEqual([quote]);
    expect(annotations[1]?.links).toEqual([{ role: 'repeats', to: annotations[0]?.id }]);

    await window.press('ControlOrMeta+z');
    await expect(window.notice('Taken back in 2 articles')).toBeVisible();
    await expect.poll(() => quotes(corpus, 'rusia.txt')).toEqual([]);
    await expect.poll(() => quotes(corpus, 'eropa.txt')).toEqual([]);
    await expect(search.hit(/Claim$/)).toHaveCount(0);
    expect(await corpus.sources()).toEqual(sources);
  });

  test('opens an article at a hit, and is found again as it was', async ({ corpus, kutip }) => {
    const { window, search } = await opened(corpus, kutip);
    await search.find('nato', '4 hits in 2 articles');
    await window.press('ArrowDown', 'End', ' ', 'Enter');
    await expect(window.work.getByRole('heading', { level: 1 })).toHaveText('Rusia menolak');
    await expect(window.text.box).toBeFocused();
    await expect.poll(() => window.text.selectedWords()).toBe('NATO');
    await expect(search.trail).toContainText('Hit 4 of 4');

    // To the hit before, in the same article and then in another, and a label at once.
    await window.press('Shift+F3');
    await expect(search.trail).toContainText('Hit 3 of 4');
    await window.press('Shift+F3');
    await expect(window.work.getByRole('heading', { level: 1 })).toHaveText('Eropa menanti');
    await expect(search.trail).toContainText('Hit 2 of 4');
    await expect.poll(() => window.text.selectedWords()).toBe('NATO');
    await window.press('s');
    await expect(window.inspector.region).toContainText('Source');

    await window.text.focus();
    await window.press('Escape');
    await expect(search.list).toBeFocused();
    await expect(search.query).toHaveValue('nato');
    await expect(search.checked).toHaveCount(1);
    await expect.poll(() => search.active()).toMatch(/NATO.*Eropa menanti, Source$/);
    await window.press('Escape');
    await expect(window.text.box).toBeFocused();
  });

  test('is made of the words selected in a text', async ({ corpus, kutip }) => {
    const { window, search } = await opened(corpus, kutip);
    await window.library.open('Rusia menolak');
    // "perluasan NATO" in the third line.
    await window.text.selectFrom(30, 14);
    await window.press('Shift+f');
    await expect(search.query).toHaveValue('"perluasan NATO"');
    await expect(search.region).toContainText('3 hits in 2 articles');
  });

  test('is narrowed by what is annotated, and changes and deletes annotations', async ({ corpus, kutip }) => {
    const { window, search } = await opened(corpus, kutip);
    // One of the articles is on the screen: it is changed through its session, the other by the host.
    await window.library.open('Rusia menolak');
    await search.find('perluasan', '4 hits in 2 articles');
    await window.press('ArrowDown', 'ControlOrMeta+a', 'q');
    await expect(search.dialog).toContainText('4 in 2 articles');
    await window.press('Enter');
    await expect(window.notice('4 tagged as Quote, in 2 articles')).toBeVisible();

    await search.open();
    await window.chooseFrom(search.filter('Search in'), 'Annotations');
    await window.chooseFrom(search.filter('Label'), 'Quote');
    await expect(search.region).toContainText('4 hits in 2 articles');
    await expect(search.hits).toHaveCount(4);
    await search.open();
    await window.press('ArrowDown', 'Home', ' ', 'c');
    await expect(search.dialog).toContainText('1 in 1 article');
    await window.tabTo(search.dialog.getByRole('button', { name: 'Change 1 annotation' }));
    await window.press('Enter');
    await expect(window.notice('1 changed to Claim, in 1 article')).toBeVisible();
    await expect(search.hits).toHaveCount(3);

    await window.press('ControlOrMeta+a', 'Delete');
    await expect(search.dialog).toContainText('3 in 2 articles');
    await window.tabTo(search.dialog.getByRole('button', { name: 'Delete 3 annotations' }));
    await window.press('Enter');
    await expect(window.notice('3 annotations deleted, in 2 articles')).toBeVisible();
    await expect(search.region).toContainText('Nothing found');
    await expect.poll(() => quotes(corpus, 'rusia.txt')).toEqual([]);
    await expect.poll(() => quotes(corpus, 'eropa.txt')).toEqual(['Perluasan']);
    await window.press('Escape', 'ControlOrMeta+z');
    await expect.poll(() => quotes(corpus, 'rusia.txt')).toEqual(['perluasan', 'perluasan']);
    await expect(window.statusBar).toContainText('2 annotations');
  });

  test('finds Arabic without its harakat, and lays its line out from the right', async ({
    corpus,
    kutip,
  }) => {
    const { search } = await opened(corpus, kutip);
    await search.find('محمد', '1 hit in 1 article');
    const [before, words] = await search.hit(/محطة/).evaluate((line) => {
      const left = (selector: string) => line.querySelector(selector)?.getBoundingClientRect().left ?? 0;
      return [left('.hit-before > span'), left('.hit-words')];
    });
    expect(before).toBeGreaterThan(words ?? 0);
  });

  test('stops a regular expression that would run away, and says where one is wrong', async ({
    corpus,
    kutip,
  }) => {
    await corpus.write('jebakan.txt', `Jebakan\n\n${'a'.repeat(64)}!\n`);
    const { window, search } = await opened(corpus, kutip, 5);
    await search.open();
    await window.tabTo(search.region.getByRole('button', { name: 'Regular expression' }));
    await window.press('Enter');
    await search.find('perluasan (nato', 'A bracket ( ) has no partner');
    await expect(search.query).toHaveAttribute('aria-invalid', 'true');
    await search.find(String.raw`perluasan\s+nato`, '3 hits in 2 articles');
    await search.find('(a+)+$', 'took longer than 3 seconds and was stopped');
    await search.find('lavrov|borg', '2 hits in 2 articles');
  });

  test('of a folder opened for reading finds everything and changes nothing', async ({ corpus, kutip }) => {
    for (const [file, text] of Object.entries(articles)) await corpus.write(file, text);
    const files = await corpus.files();
    const window = await kutip.start({ folder: corpus.folder, readOnly: true });
    await expect(window.library.list.getByRole('option')).toHaveCount(4);
    const search = new SearchPage(window.page);
    await search.find('perluasan nato', '4 hits in 2 articles');
    await window.press('ArrowDown', 'ControlOrMeta+a', 'c');
    await expect(search.dialog).toContainText('There is nothing to change');
    await expect(search.dialog).toContainText('4 in articles that are read-only');
    await window.press('Escape');
    await expect(search.list).toBeFocused();
    expect(await corpus.files()).toEqual(files);
  });
  for (const theme of ['Light', 'Dark', 'High contrast'] as const)
    test(`has nothing that axe would say something of (${theme.toLowerCase()})`, async ({
      corpus,
      kutip,
    }) => {
      const options = { contrastOnly: theme !== 'Light' };
      const { window, search } = await opened(corpus, kutip);
      await window.chooseTheme(theme);
      await search.open();
      await expectAccessible(window, 'a search for nothing yet', options);
      await search.find('perluasan nato', '4 hits in 2 articles');
      await window.press('ArrowDown', ' ');
      await expect(search.checked).toHaveCount(1);
      await expectAccessible(window, 'hits, one of them checked', options);
      await window.press('c');
      await expect(search.dialog).toContainText('1 in 1 article');
      await expectAccessible(window, 'the dialog that tags hits', options);
      await window.press('Escape', 'Enter');
      await expect(search.trail).toBeVisible();
      await expectAccessible(window, 'an article opened at a hit', options);
      await window.press('Escape');
      await search.find('tidakada', 'Nothing found');
      await expectAccessible(window, 'nothing found', options);
    });

  test('in Indonesian says the same', async ({ corpus, kutip }) => {
    const { window, search } = await opened(corpus, kutip);
    await search.find('perluasan nato', '4 hits in 2 articles');
    await window.press('ControlOrMeta+,');
    const preferences = window.page.getByRole('dialog');
    await window.tabTo(preferences.getByRole('combobox', { name: 'Language' }));
    await window.press('End');
    await expect(window.page.getByRole('dialog', { name: 'Preferensi' })).toBeVisible();
    await window.press('Escape');
    // The dialog gives the keyboard back to the query, and the hits are still there.
    const list = window.page.getByRole('listbox', { name: 'Temuan' });
    await window.press('ArrowDown');
    await expect(list).toBeFocused();
    await window.press('ControlOrMeta+a', 'c');
    const dialog = window.page.getByRole('dialog', { name: 'Tandai 4 temuan' });
    await expect(dialog).toContainText('4 di 2 artikel, sebagai satu langkah yang dapat diurungkan.');
    await window.tabTo(dialog.getByRole('button', { name: 'Tandai 4 temuan' }));
    await window.press('Enter');
    await expect(window.notice('4 ditandai sebagai Klaim, di 2 artikel')).toBeVisible();
    await window.press('ControlOrMeta+z');
    await expect(window.notice('Diurungkan di 2 artikel')).toBeVisible();
    await expect.poll(() => quotes(corpus, 'rusia.txt')).toEqual([]);
  });
});

async function opened(
  corpus: TestCorpus,
  kutip: Launcher,
  count = 4,
): Promise<{ readonly window: KutipWindow; readonly search: SearchPage }> {
  for (const [file, text] of Object.entries(articles)) await corpus.write(file, text);
  const window = await kutip.start({ folder: corpus.folder });
  await expect(window.library.list.getByRole('option')).toHaveCount(count);
  return { window, search: new SearchPage(window.page) };
}

async function quotes(corpus: TestCorpus, file: string): Promise<readonly string[]> {
  return (await corpus.sidecar(file)).annotations.map(({ quote }) => quote);
}
