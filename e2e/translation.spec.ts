import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import type { KutipWindow } from './pages/kutip-window.ts';
import { TranslationView } from './pages/translation-view.ts';

const news = `Menteri Luar Negeri bertemu duta besar

"Kami sepakat bertemu lagi," kata Menteri. Pertemuan berlangsung 19 Februari 2025.

Pertemuan berlangsung 19 Februari 2025.
`;

test('an article is translated segment by segment, and what is the same is filled at once', async ({
  corpus,
  kutip,
}) => {
  const { window, view } = await opened(corpus, kutip);
  await view.open('English');
  await view.expectActive(1);
  await expect(view.source(1)).toHaveText('Menteri Luar Negeri bertemu duta besar');
  await view.translate('The foreign minister met the ambassador');
  await view.expectStatus(1, 'Translated');
  await view.expectActive(2);
  await view.translate('“We agreed to meet again,” the minister said.');
  await view.translate('The meeting took place on 19 February 2025.');
  await view.expectActive(4);
  await expect(view.target(4)).toHaveText('The meeting took place on 19 February 2025.');
  await expect(view.row(4)).toContainText('Repeated');
  await expect(view.footer).toContainText('4 of 4 confirmed');
  await window.expectSaved();
});

test('only the active cell can be written in', async ({ corpus, kutip }) => {
  const { window, view } = await opened(corpus, kutip);
  await view.open('English');
  for (const place of [2, 3, 4]) {
    await window.press('ControlOrMeta+ArrowDown');
    await view.expectActive(place);
    await expect(window.page.locator('[contenteditable=true]')).toHaveCount(1);
    await expect(view.cell).toBeFocused();
  }
});

test('what is typed and not confirmed is kept when its row, the view, the article or the window is left', async ({
  corpus,
  kutip,
}) => {
  await corpus.write('banjir.txt', 'Banjir surut\n');
  const { window, view } = await opened(corpus, kutip);
  await view.open('English');
  await view.type('The minister');
  await window.press('ControlOrMeta+ArrowDown');
  await view.expectStatus(1, 'Draft');
  await view.type('We agreed');
  await window.press('Escape', 'Escape');
  await expect(window.text.box).toBeFocused();
  await view.show();
  await expect(view.target(2)).toHaveText('We agreed');
  await view.expectActive(2);
  await view.type(' again');
  await window.library.open('Banjir');
  await expect(window.text.box).toBeFocused();
  await window.library.open('Menteri');
  await view.show();
  await expect(view.target(2)).toHaveText('We agreed again');
  await view.expectStatus(2, 'Draft');
  await view.expectActive(1);
  await view.type(' met');
  // The window is being closed: the page keeps what was typed and asks to wait for it.
  window.page.once('dialog', (dialog) => void dialog.dismiss());
  const asked = window.page.waitForEvent('dialog');
  await window.page.close({ runBeforeUnload: true });
  await asked;
  await window.expectSaved();
  await kutip.stop();

  const again = await kutip.start({ folder: corpus.folder });
  await again.expectResumed('Menteri');
  const resumed = new TranslationView(again);
  await resumed.show();
  await expect(resumed.target(1)).toHaveText('The minister met');
});

test('undo takes back what was typed in the cell, and then what was done before', async ({
  corpus,
  kutip,
}) => {
  const { window, view } = await opened(corpus, kutip);
  await view.open('English');
  await view.translate('First');
  await view.translate('Second');
  await view.expectActive(3);
  await view.type('Third');
  await expect(view.cell).toHaveText('Third');
  await window.press('ControlOrMeta+z');
  await expect(view.cell).toHaveText('');
  await view.expectActive(3);
  await window.press('ControlOrMeta+z');
  await view.expectActive(2);
  await expect(view.cell).toHaveText('');
  await view.expectStatus(2, 'Untranslated');
  await window.press('ControlOrMeta+Shift+z');
  await expect(view.cell).toHaveText('Second');
  await view.expectStatus(2, 'Translated');
  // Undone as one step, by the cell's own undo: what is put in from elsewhere too.
  await window.press('Alt+s');
  await expect(view.cell).toHaveText('"Kami sepakat bertemu lagi," kata Menteri.');
  await window.press('ControlOrMeta+z');
  await expect(view.cell).toHaveText('Second');
});

test('an input method writes into the cell, and nothing is confirmed in the middle of it', async ({
  corpus,
  kutip,
}) => {
  const { window, view } = await opened(corpus, kutip);
  await view.show();
  await window.tabTo(window.page.getByRole('textbox', { name: 'Another language' }));
  await window.type('ja');
  await expect(window.page.getByRole('button', { name: 'Begin in Japanese' })).toBeEnabled();
  await window.press('Enter');
  await view.ready();
  await expect(view.cell).toBeFocused();
  await expect(view.cell).toHaveAttribute('lang', 'ja');
  const devTools = await window.page.context().newCDPSession(window.page);
  for (const text of ['が', 'がい', '外相'])
    await devTools.send('Input.imeSetComposition', { text, selectionStart: 0, selectionEnd: text.length });
  await window.press('ControlOrMeta+Enter');
  await view.expectActive(1);
  await devTools.send('Input.insertText', { text: '外相' });
  await expect(view.cell).toHaveText('外相');
  await view.confirm();
  await view.expectActive(2);
  await expect(view.target(1)).toHaveText('外相');
  await view.expectStatus(1, 'Translated');
});

test('numbers, quotations and names of the source are put in by key, one after the other', async ({
  corpus,
  kutip,
}) => {
  const { window, view } = await opened(corpus, kutip);
  await view.open('English');
  await window.press('ControlOrMeta+ArrowDown', 'ControlOrMeta+ArrowDown');
  await view.type('On ');
  await window.press('Alt+n');
  await expect(view.cell).toHaveText('On 19');
  await window.press('Alt+n');
  await expect(view.cell).toHaveText('On Februari');
  await view.type(' ');
  await window.press('Alt+n');
  await expect(view.cell).toHaveText('On Februari 19');
});

test('a segment is split at the caret and merged again without losing a word', async ({ corpus, kutip }) => {
  const { window, view } = await opened(corpus, kutip);
  await view.open('English');
  await window.press('ControlOrMeta+ArrowDown');
  await view.type('“We agreed to meet again,” the minister said.');
  for (const _ of 'the minister said.') await window.press('ArrowLeft');
  await window.press('Alt+k');
  await expect(view.target(2)).toHaveText('“We agreed to meet again,”');
  await expect(view.source(2)).toHaveText('"Kami sepakat bertemu lagi,"');
  await expect(view.target(3)).toHaveText('the minister said.');
  await expect(view.source(3)).toHaveText('kata Menteri.');
  await view.expectActive(2);
  await window.press('Alt+m');
  await expect(view.source(2)).toHaveText('"Kami sepakat bertemu lagi," kata Menteri.');
  await expect(view.cell).toHaveText('“We agreed to meet again,” the minister said.');
  // By the caret in the source, too.
  await window.press('Shift+Tab');
  await expect(view.source(2)).toBeFocused();
  await window.press('Home');
  for (const _ of '"Kami sepakat ') await window.press('ArrowRight');
  await window.press('Alt+k');
  await expect(view.source(2)).toHaveText('"Kami sepakat');
});

test('the claims and quotes of the source are chosen by key and shown with what is known of them', async ({
  corpus,
  kutip,
}) => {
  const { window, view } = await opened(corpus, kutip);
  await window.text.selectFrom(news.indexOf('Kami'), 'Kami sepakat bertemu lagi,'.length);
  await window.press('q');
  await expect(window.inspector.words).toContainText('Kami sepakat');
  await window.press('Escape');
  await expect(window.text.box).toBeFocused();
  await view.open('English');
  await window.press('ControlOrMeta+ArrowDown');
  await view.expectActive(2);
  await expect(view.source(2).getByTitle('Quote')).toBeVisible();
  await window.press('Alt+]');
  await expect(window.page.getByRole('status').filter({ hasText: /^Quote: / })).toBeAttached();
  await expect(view.pane.getByRole('blockquote', { name: 'Words' })).toContainText('Kami sepakat');
  await expect(view.cell).toBeFocused();
});

async function opened(
  corpus: TestCorpus,
  kutip: Launcher,
): Promise<{ readonly window: KutipWindow; readonly view: TranslationView }> {
  await corpus.write('menteri.txt', news);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Menteri');
  await expect(window.text.box).toBeFocused();
  return { window, view: new TranslationView(window) };
}
