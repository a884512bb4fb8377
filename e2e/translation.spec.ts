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
