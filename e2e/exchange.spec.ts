import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { translatedLines, translatedSidecar } from '../shared/memory/testing/translated-sidecar.ts';
import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import type { KutipWindow } from './pages/kutip-window.ts';
import { TranslationView } from './pages/translation-view.ts';

const news = 'Pasar dibuka\nHarga turun.\nRina pulang.\n';

test('@browser translations are exported in a chosen format, with its losses told before', async ({
  corpus,
  kutip,
}) => {
  const window = await opened(corpus, kutip, ['The market opens', 'Prices fall.', '']);
  await window.press('ControlOrMeta+Shift+x');
  const dialog = window.page.getByRole('dialog', { name: 'Export translations' });
  const format = dialog.getByRole('combobox', { name: 'Format' });
  await expect(format).toBeFocused();
  await expect(dialog.getByRole('combobox', { name: 'Languages' })).toContainText('English (1 article)');
  await window.chooseFrom(format, 'Bilingual CSV');
  await expect(dialog).toContainText('Everything in these translations has its place');
  await window.chooseFrom(format, 'gettext PO');
  await expect(dialog).toContainText('Who translated and who reviewed is left out. (in 1 article)');
  await expectAccessible(window, 'the export of translations');

  const path = dialog.getByRole('textbox', { name: 'File' });
  await expect(path).toHaveValue(`${corpus.folder}.en.po`);
  await window.tabTo(path);
  await window.press('ControlOrMeta+a');
  await window.type(corpus.path('pasar.txt'));
  await window.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('cannot be written. Choose another place.');
  await window.press('ControlOrMeta+a');
  await window.type(`${corpus.folder}/en.po`);
  await window.press('Enter');
  await expect(window.page.getByRole('dialog', { name: '3 segments of 1 article exported' })).toBeVisible();
  expect(await readFile(corpus.path('en.po'), 'utf8')).toContain(
    'msgid "Harga turun."\nmsgstr "Prices fall."\n',
  );
  expect(await readFile(corpus.path('pasar.txt'), 'utf8')).toBe(news);
});

test('@browser an import shows what it would change, writes it as one step, and one undo takes it back', async ({
  corpus,
  kutip,
}) => {
  await corpus.write('lain.txt', 'Pasar lain\nRina pulang.\n');
  await corpus.write(
    'masuk.csv',
    [
      'source;target',
      'Rina pulang.;Rina went home.',
      'Harga turun.;Prices drop.',
      'Harga turun sekali;Prices drop a lot',
      'Bukan di sini;Not here',
      'Pasar dibuka;The market opens',
    ].join('\r\n'),
  );
  const window = await opened(corpus, kutip, ['The market opens', 'Prices fall.', '']);
  const dialog = await askFor(window, corpus.path('masuk.csv'));
  await expect(dialog).toContainText('2 segments will change · 1 the same · 3 passed over');
  await expect(dialog).toContainText('lain.txt: 1 segment will change');
  await expect(dialog).toContainText('A translation of 2 segments begins.');
  await expect(dialog).toContainText('confirmed already');
  await expect(dialog).toContainText('2 in no article');
  await expectAccessible(window, 'what an import would change');
  expect(await targets(corpus, 'pasar.txt')).toEqual(['The market opens', 'Prices fall.', '']);

  const confirmed = dialog.getByRole('checkbox', { name: 'Replace confirmed translations' });
  await window.tabTo(confirmed);
  await window.press('Space');
  await expect(dialog).toContainText('3 segments will change');
  await window.tabTo(dialog.getByRole('button', { name: 'Import 3 segments' }));
  await window.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(window.work).toContainText('Imported masuk.csv, in 2 articles.');
  await window.expectSaved();
  await expect
    .poll(() => targets(corpus, 'pasar.txt'))
    .toEqual(['The market opens', 'Prices drop.', 'Rina went home.']);
  await expect.poll(() => targets(corpus, 'lain.txt')).toEqual(['', 'Rina went home.']);

  await window.press('ControlOrMeta+z');
  await expect(window.work).toContainText('Taken back in 2 articles: Imported masuk.csv.');
  await expect.poll(() => targets(corpus, 'pasar.txt')).toEqual(['The market opens', 'Prices fall.', '']);
});

test('@browser what cannot be read is told with the place, and nothing is changed', async ({
  corpus,
  kutip,
}) => {
  await corpus.write('rusak.csv', 'source,target\n"Harga turun.,Prices\n');
  await corpus.write('b.id', 'Satu\nDua\n');
  await corpus.write('b.en', 'One\n');
  const window = await opened(corpus, kutip, ['The market opens', '', '']);
  const dialog = await askFor(window, corpus.path('rusak.csv'));
  await expect(dialog.getByRole('alert')).toContainText('rusak.csv cannot be read. Nothing was changed.');
  await expect(dialog.getByRole('alert')).toContainText('Line 2: a quotation mark is never closed');
  await window.press('ControlOrMeta+a');
  await window.type(corpus.path('b.en'));
  await window.press('Enter');
  await expect(dialog).toContainText('line 2: b.id goes on where b.en has ended after 1 lines');
  await expect(dialog.getByRole('button', { name: 'Import 0 segments' })).toBeDisabled();
  await window.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(window.text.box).toBeFocused();
});

test('@browser an import that one article refuses changes none', async ({ corpus, kutip }) => {
  await corpus.write('lain.txt', 'Pasar lain\nRina pulang.\n');
  await corpus.write('masuk.po', 'msgid "Rina pulang."\nmsgstr "Rina went home."\n');
  const window = await opened(corpus, kutip, ['', '', '']);
  const dialog = await askFor(window, corpus.path('masuk.po'));
  await expect(dialog).toContainText('2 segments will change');
  // Meanwhile the other article becomes another one: found out when it is written.
  await corpus.replace('lain.txt', 'Sama sekali lain\n');
  await window.tabTo(dialog.getByRole('button', { name: 'Import 2 segments' }));
  await window.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('Nothing was imported:');
  await window.press('Escape');
  await expect(dialog).toBeHidden();
  await window.expectSaved();
  await expect.poll(() => targets(corpus, 'pasar.txt')).toEqual(['', '', '']);
});

test('@browser an import reaches the rows on screen, and what was being typed stays', async ({
  corpus,
  kutip,
}) => {
  await corpus.write('masuk.po', 'msgid "Rina pulang."\nmsgstr "Rina went home."\n');
  const window = await opened(corpus, kutip, ['', '', '']);
  const view = new TranslationView(window);
  await view.open('English');
  await view.type('The mar');
  const dialog = await askFor(window, corpus.path('masuk.po'));
  await window.tabTo(dialog.getByRole('button', { name: 'Import 1 segment' }));
  await window.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(view.target(3)).toHaveText('Rina went home.');
  await view.expectStatus(3, 'Translated');
  await expect(view.target(1)).toHaveText('The mar');
  await expect.poll(() => targets(corpus, 'pasar.txt')).toEqual(['The mar', '', 'Rina went home.']);
});

/** The article open, translated by the annotator of the tests as far as there are targets. */
async function opened(corpus: TestCorpus, kutip: Launcher, given: readonly string[]): Promise<KutipWindow> {
  await corpus.write('pasar.txt', news);
  const sha256 = createHash('sha256').update(news).digest('hex');
  const source = { file: 'pasar.txt', text: news, sha256, language: 'id' };
  const segments = { en: translatedLines(news, given) };
  await corpus.write('pasar.txt.a1.kutip.json', translatedSidecar(source, { id: 'a1', name: '' }, segments));
  await corpus.write(
    'kutip.project.json',
    JSON.stringify({
      format: 'kutip-project',
      version: 1,
      language: 'id',
      translation: { targets: ['en'], segmentation: 'line' },
    }),
  );
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Pasar dibuka');
  return window;
}

async function askFor(window: KutipWindow, path: string) {
  await window.press('ControlOrMeta+e');
  const dialog = window.page.getByRole('dialog', { name: 'Import translations' });
  const field = dialog.getByRole('textbox', { name: 'File' });
  await expect(field).toBeFocused();
  await window.type(path);
  await window.press('Enter');
  return dialog;
}

async function targets(corpus: TestCorpus, article: string): Promise<readonly string[]> {
  const bytes = await corpus.bytes(`${article}.a1.kutip.json`);
  const read: { translations?: { en: { segments: { target: string }[] } } } = JSON.parse(bytes.toString());
  return (read.translations?.en.segments ?? []).map(({ target }) => target);
}
