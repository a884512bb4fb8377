import { createHash } from 'node:crypto';
import { translatedLines, translatedSidecar } from '../shared/memory/testing/translated-sidecar.ts';
import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import type { KutipWindow } from './pages/kutip-window.ts';
import { MemoryPanel } from './pages/memory-panel.ts';
import { TranslationView } from './pages/translation-view.ts';

const lastWeek = `Pertemuan lama
Pertemuan itu berlangsung pada 12 Februari 2025 di Riyadh.
`;
const thisWeek = `Pertemuan baru
Pertemuan itu berlangsung pada 19 Februari 2025 di Riyadh.
"Ya," kata Menteri.
`;
const met = 'The meeting took place on 12 February 2025 in Riyadh.';

const tmx = `<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="OmegaT" creationtoolversion="6" segtype="sentence" o-tmf="x"
 adminlang="en" srclang="id" datatype="plaintext"/><body>
<tu><tuv xml:lang="id"><seg>Ya, kata Menteri.</seg></tuv>
<tuv xml:lang="en"><seg>“Yes,” the minister said.</seg></tuv></tu>
</body></tmx>
`;

test('last week’s article gives a fuzzy match with its difference marked, and a key inserts it', async ({
  corpus,
  kutip,
}) => {
  const { window, view, memory } = await opened(corpus, kutip);
  await view.open('English');
  await window.press('ControlOrMeta+ArrowDown');
  await view.expectActive(2);
  const match = memory.match(1);
  await expect(match).toContainText('88 %');
  await expect(match).toContainText('not reviewed');
  await expect(match.locator('del')).toContainText('12');
  await expect(match.locator('ins')).toContainText('19');
  await expect(match).toContainText('Siti');
  await expect(match).toContainText('lama.txt');
  await window.press('Alt+1');
  await expect(view.cell).toHaveText(met);
  await expect(view.cell).toBeFocused();

  // One step of the cell's own undo.
  await window.press('ControlOrMeta+z');
  await expect(view.cell).toHaveText('');
  await window.press('Alt+1', 'ControlOrMeta+Enter');
  await view.expectStatus(2, 'Translated');
  await expect(view.row(2)).toContainText('88 %');
  await window.expectSaved();
  expect((await corpus.bytes('baru.txt.a1.kutip.json')).toString()).toContain('"origin": "memory:88"');

  // Where it is from is a key away.
  await window.press('ControlOrMeta+ArrowUp');
  await view.expectActive(2);
  await window.tabTo(match.getByRole('button', { name: 'lama.txt' }));
  await window.press('Enter');
  await expect(window.text.box).toContainText('12 Februari');
});

test('what one annotator confirms is a match for the next, in another article', async ({ corpus, kutip }) => {
  await corpus.write('ketiga.txt', 'Sidang ketiga\nPertemuan baru\n');
  const { window, view, memory } = await opened(corpus, kutip);
  await view.open('English');
  await expect(memory.panel).toContainText('Nothing like it');
  await view.translate('A new meeting');
  await view.expectActive(2);
  await window.expectSaved();

  await window.becomeAnnotator('budi', 'Budi');
  // The article is read anew for Budi, and gives the keyboard to its row.
  await view.ready();
  await view.expectKeyboardInRow();
  await window.library.open('ketiga');
  await view.open('English');
  await window.press('ControlOrMeta+ArrowDown');
  await expect(memory.match(1)).toContainText('99 %');
  await expect(memory.match(1)).toContainText('Same words');
  await window.press('Alt+1');
  await expect(view.cell).toHaveText('A new meeting');
  await window.press('Alt+2');
  await expect(window.notice('There is no match 2')).toHaveCount(1);
  await expect(view.cell).toHaveText('A new meeting');
});

test('empty segments with an exact match are filled by a key as drafts, and by one undo empty again', async ({
  corpus,
  kutip,
}) => {
  await corpus.write('ketiga.txt', 'Sidang ketiga\nIa pulang.\nPertemuan lama\nIa pulang.\nPertemuan lama\n');
  const { window, view } = await opened(corpus, kutip, ['An old meeting', met]);
  await window.library.open('Sidang ketiga');
  await view.open('English');
  await window.press('Alt+Shift+f');
  for (const place of [3, 5]) {
    await expect(view.target(place)).toHaveText('An old meeting');
    await view.expectStatus(place, 'Draft');
    await expect(view.row(place)).toContainText('99 %');
  }
  await expect(view.target(2)).toHaveText('');
  await expect(window.notice('2 segments filled, as drafts')).toHaveCount(1);
  await window.press('ControlOrMeta+z');
  for (const place of [3, 5]) await expect(view.target(place)).toHaveText('');
  await window.press('Alt+Shift+f');
  await expect(view.target(5)).toHaveText('An old meeting');
  await window.press('Alt+Shift+f');
  await expect(window.notice('No empty segment has an exact match')).toHaveCount(1);
});

test('selected words are looked up where they stand, and the field looks for others', async ({
  corpus,
  kutip,
}) => {
  const { window, view, memory } = await opened(corpus, kutip);
  await view.open('English');
  await view.type('Riyadh');
  await window.press('ControlOrMeta+a', 'Alt+c');
  await expect(memory.hits).toHaveCount(1);
  await expect(memory.hits.locator('mark')).toHaveText('Riyadh');
  await expect(view.cell).toBeFocused();

  // The words are there already: the same key leads to the field.
  await window.press('Alt+c');
  await expect(memory.field).toBeFocused();
  await window.type('nowhere');
  await expect(memory.panel).toContainText('Nowhere in what was translated');
  await window.press('ControlOrMeta+a');
  await window.type('"took place"');
  await expect(memory.hits.locator('mark')).toHaveText('took place');
  await window.press('Escape');
  await expect(view.cell).toBeFocused();
});

test('@browser an imported TMX file lies in the corpus and is matched; a broken one changes nothing', async ({
  corpus,
  kutip,
}) => {
  await corpus.write('elsewhere/desk.tmx', tmx);
  await corpus.write('elsewhere/broken.tmx', '<tmx><body>');
  const { window, view, memory } = await opened(corpus, kutip);
  await view.open('English');
  await window.press('ControlOrMeta+ArrowDown', 'ControlOrMeta+ArrowDown');
  await view.expectActive(3);
  await expect(memory.panel).toContainText('Nothing like it');

  await window.runCommand('Import a translation memory');
  const dialog = window.page.getByRole('dialog', { name: /Import a translation memory/ });
  await window.tabTo(dialog.getByRole('textbox'));
  await window.type(corpus.path('elsewhere/broken.tmx'));
  await window.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('broken.tmx cannot be read as TMX');
  expect(await corpus.files()).not.toContain('memory/broken.tmx');

  await window.tabTo(dialog.getByRole('textbox'));
  await window.press('ControlOrMeta+a');
  await window.type(corpus.path('elsewhere/desk.tmx'));
  await window.press('Enter');
  const done = window.page.getByRole('dialog', { name: '1 translation imported' });
  await expect(done).toContainText('memory/desk.tmx');
  await window.press('Escape');
  await expect(memory.match(1)).toContainText('“Yes,” the minister said.');
  expect((await corpus.bytes('memory/desk.tmx')).toString()).toBe(tmx);
});

test('@browser a lookup that fails says so, and is tried again', async ({ corpus, kutip }) => {
  const { window, view, memory } = await opened(corpus, kutip);
  await window.page.route('**/api/call', async (route) => {
    if (route.request().postData()?.includes('memory.lookup') !== true) return route.fallback();
    return route.fulfill({ json: { ok: false, error: { code: 'internal', message: 'broken' } } });
  });
  await view.open('English');
  await window.press('ControlOrMeta+ArrowDown');
  await expect(memory.panel.getByRole('alert')).toContainText('Something went wrong');
  await expectAccessible(window, 'a memory that does not answer');
  await window.press('Alt+1');
  await expect(window.notice('There is no match 1')).toHaveCount(1);
  await window.page.unroute('**/api/call');
  await window.tabTo(memory.panel.getByRole('button', { name: 'Try again' }));
  await window.press('Enter');
  await expect(memory.match(1)).toContainText('88 %');
});

for (const theme of ['Light', 'Dark', 'High contrast'] as const)
  test(`axe finds nothing to say of the memory (${theme.toLowerCase()})`, async ({ corpus, kutip }) => {
    await corpus.write('memory/broken.tmx', '<tmx><body>');
    const { window, view, memory } = await opened(corpus, kutip);
    await window.chooseTheme(theme);
    await window.text.focus();
    await view.open('English');
    await window.press('ControlOrMeta+ArrowDown');
    await expect(memory.match(1)).toBeVisible();
    await expect(memory.panel).toContainText('1 file could not be read');
    await window.press('Alt+c');
    await expect(memory.field).toBeFocused();
    await window.type('Riyadh');
    await expect(memory.hits).toHaveCount(1);
    await expectAccessible(window, 'memory with a match and hits', { contrastOnly: theme !== 'Light' });
  });

async function opened(
  corpus: TestCorpus,
  kutip: Launcher,
  targets: readonly string[] = ['', met],
): Promise<{ readonly window: KutipWindow; readonly view: TranslationView; readonly memory: MemoryPanel }> {
  await corpus.write('lama.txt', lastWeek);
  await corpus.write('baru.txt', thisWeek);
  const sha256 = createHash('sha256').update(lastWeek).digest('hex');
  await corpus.write(
    'lama.txt.siti.kutip.json',
    translatedSidecar(
      { file: 'lama.txt', text: lastWeek, sha256, language: 'id' },
      { id: 'siti', name: 'Siti' },
      { en: translatedLines(lastWeek, targets) },
    ),
  );
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('baru');
  await expect(window.text.box).toBeFocused();
  const view = new TranslationView(window);
  return { window, view, memory: new MemoryPanel(view) };
}
