import { readFile } from 'node:fs/promises';
import { expect, test } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';

const news = 'Pasar dibuka 🎉\n\n"Harga turun," kata Rina di Sukamaju.\n';

test('@browser exports in a chosen format, and says before what it has no place for', async ({
  corpus,
  kutip,
}) => {
  await corpus.write('pasar.txt', news);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Pasar dibuka');
  const start = placeOf('Rina');
  await window.text.selectFrom(start, 'Rina'.length);
  await window.press('s');
  await window.text.selectFrom(placeOf('Harga'), 'Harga turun,'.length);
  await window.press('q', '1');
  await window.text.focus();

  await window.press('ControlOrMeta+Shift+e');
  const dialog = window.page.getByRole('dialog', { name: 'Export the annotations' });
  const format = dialog.getByRole('combobox', { name: 'Format' });
  await expect(format).toBeFocused();
  await expect(dialog).toContainText('Everything in this corpus has its place');
  await window.chooseFrom(format, 'doccano JSONL');
  await expect(dialog).toContainText('Attributes are left out. (in 1 article)');
  await expect(dialog).not.toContainText('Links are left out');
  await window.chooseFrom(format, 'CSV');
  await expectAccessible(window, 'the export dialog');

  const path = dialog.getByRole('textbox', { name: 'File' });
  await expect(path).toHaveValue(`${corpus.folder}.csv`);
  await window.tabTo(path);
  await window.press('ControlOrMeta+a');
  const file = `${corpus.folder}/keluar.csv`;
  await window.type(file);
  await window.press('Enter');
  await expect(
    window.page.getByRole('dialog', { name: '1 article with 2 annotations exported' }),
  ).toBeVisible();

  const rows = (await readFile(file, 'utf8')).trimEnd().split('\r\n');
  expect(rows[2]).toMatch(
    new RegExp(`^pasar\\.txt,a1,.*,source,${start},${start + 4},${start} ${start + 4},Rina,`),
  );
});

/** In steps of the caret and in code points alike: the emoji before it is one of each, and two units of UTF-16. */
function placeOf(words: string): number {
  return Array.from(news.slice(0, news.indexOf(words))).length;
}
