import type { Locator, Page } from '@playwright/test';
import { catalogues } from '../shared/i18n/catalogue.ts';
import { expect, test } from './kutip-test.ts';
import { caretKeys } from './pages/caret-keys.ts';

const arabicSample = 'samples/2026/mahattat-tahliyat-almiyah.txt';
const arabicArticle = 'mahattat.txt';
const arabicTitle = 'محطة تحلية جديدة';
const quotation = 'انتهينا من 93% من الأعمال، ولن نتأخر عن الموعد.';

test.describe('An Arabic article', () => {
  test('is laid out from right to left, and a quotation in it is tagged as anywhere', async ({
    corpus,
    kutip,
  }) => {
    await corpus.copy(arabicSample, arabicArticle);
    const sources = await corpus.sources();
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open(arabicTitle);
    await expect(window.text.box).toHaveCSS('direction', 'rtl');
    const paragraph = window.text.box.getByRole('paragraph').filter({ hasText: 'وبحسب دراسة' });
    await expect(paragraph).toHaveCSS('direction', 'rtl');

    // What comes first stands to the right, up against the edge of the column, and the marks of an annotation too.
    const edge = await rightEdge(window.text.box);
    const [first, later] = [await window.text.pointAt('وبحسب'), await window.text.pointAt('جامعة')];
    expect(first.x).toBeGreaterThan(later.x);
    expect(edge - first.x).toBeLessThan(40);
    // The English name within it keeps its own direction.
    const [capital, next] = [await window.text.pointAt('Nakheel'), await window.text.pointAt('akheel')];
    expect(capital.x).toBeLessThan(next.x);

    const text = await window.text.source();
    const start = text.indexOf(quotation);
    await window.text.click('انتهينا');
    await window.press("'");
    await window.text.expectSelection({ start, end: start + quotation.length });
    await window.press('q');
    await expect(window.inspector.choice('Form').getByRole('radio').first()).toBeFocused();
    await expect(window.inspector.words).toHaveCSS('direction', 'rtl');
    await window.press('1', 'Escape');
    await window.expectSaved();
    await expect
      .poll(async () => (await corpus.sidecar(arabicArticle)).annotations)
      .toMatchObject([
        {
          quote: quotation,
          spans: [{ start, end: start + quotation.length }],
          attributes: { form: 'direct' },
        },
      ]);
    expect(await corpus.sources()).toEqual(sources);
  });
});

test.describe('The interface in Indonesian', () => {
  test('is chosen by keyboard, at once and everywhere, is annotated in, and stays chosen', async ({
    corpus,
    kutip,
  }) => {
    await corpus.write('pasar.txt', 'Harga beras naik\n\nMenurut pedagang, harga beras naik lagi.\n');
    const { page, library, text } = await kutip.start({ folder: corpus.folder });
    await library.open('Harga beras naik');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await chooseIndonesian(page);
    // Of the names that Kutip gave in English none is left, except those that are the same in both languages.
    await expect(page.getByRole('navigation', { name: 'Pustaka' })).toBeVisible();
    expect(await englishIn(page)).toEqual([]);
    await expectPaletteInIndonesian(page);

    await page.keyboard.press('ControlOrMeta+2');
    await expect(page.getByRole('textbox', { name: 'Teks artikel: Harga beras naik' })).toBeFocused();
    await page.keyboard.press(caretKeys.textStart);
    for (const _ of 'Harga') await page.keyboard.press('Shift+ArrowRight');
    expect(await text.selectedWords()).toBe('Harga');
    await page.keyboard.press('u');
    await expect(page.getByRole('status').filter({ hasText: 'Penanda ditambahkan, 1 kata' })).toHaveCount(1);
    const inspector = page.getByRole('region', { name: 'Inspektur' });
    await expect(inspector.getByRole('combobox', { name: 'Label' })).toHaveValue('cue');
    await expect(inspector).toContainText('Semua anotasi (1)');
    const statusBar = page.getByRole('contentinfo', { name: 'Status' });
    await expect(statusBar).toContainText('Tersimpan');
    await expect(statusBar).toContainText('1 anotasi');
    expect(await englishIn(page)).toEqual([]);
    await kutip.stop();
    expect((await corpus.sidecar('pasar.txt')).annotations).toMatchObject([{ label: 'cue', quote: 'Harga' }]);

    const again = await kutip.start();
    await expect(again.page.locator('html')).toHaveAttribute('lang', 'id');
    await expect(again.page.getByRole('navigation', { name: 'Pustaka' })).toBeVisible();
  });
});

/** Typing chooses in a list of choices, as everywhere in a browser. */
async function chooseIndonesian(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+,');
  const preferences = page.getByRole('dialog', { name: 'Preferences' });
  await expect(preferences.getByRole('combobox', { name: 'Language' })).toBeFocused();
  await page.keyboard.type('Bahasa');
  await expect(page.getByRole('dialog', { name: 'Preferensi' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function expectPaletteInIndonesian(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  const palette = page.getByRole('dialog', { name: 'Palet perintah' });
  await expect(palette.getByRole('combobox')).toBeFocused();
  expect(await englishIn(page)).toEqual([]);
  await page.keyboard.type('kutipan');
  await expect(palette.getByRole('option', { name: 'Pilih kutipan' })).toBeVisible();
  await expect(palette.getByRole('option', { name: 'Tandai sebagai Kutipan' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
}

/** What is written in the window, or read out for it, word for word as the English catalogue has it. */
async function englishIn(page: Page): Promise<readonly string[]> {
  const indonesian = new Set(textsOf(catalogues.id));
  const english = new Set(textsOf(catalogues.en).filter((text) => !indonesian.has(text)));
  const shown = await page.evaluate(() => {
    const texts: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node instanceof Text) texts.push(node.data.trim());
    }
    return texts;
  });
  expect(shown.filter((text) => indonesian.has(text)).length).toBeGreaterThan(20);
  return shown.filter((text) => english.has(text));
}

function textsOf(catalogue: unknown): readonly string[] {
  if (typeof catalogue === 'string') return [catalogue];
  return typeof catalogue === 'object' && catalogue !== null ? Object.values(catalogue).flatMap(textsOf) : [];
}

async function rightEdge(box: Locator): Promise<number> {
  const { x, width } = (await box.boundingBox()) ?? { x: 0, width: 0 };
  return x + width;
}
