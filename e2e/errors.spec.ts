import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import type { KutipWindow } from './pages/kutip-window.ts';
import { TranslationView } from './pages/translation-view.ts';

const news = 'Menteri bertemu duta besar di Riyadh\n';

test('errors are marked by key, listed, changed and taken back, and the score moves with each', async ({
  corpus,
  kutip,
}) => {
  const { window, view } = await translated(corpus, kutip);
  await expect(view.footer).not.toContainText('per 100 words');

  // Accuracy, mistranslation, major.
  await window.press('ControlOrMeta+Shift+ArrowLeft', 'Alt+e');
  const bar = window.page.getByRole('region', { name: 'Error in “Riyadh”' });
  await expect(bar).toBeFocused();
  await expectAccessible(window, 'the bar of an error');
  await window.press('a', 'm', '3');
  await expect(bar).toBeHidden();
  await expect(window.notice('Marked: Mistranslation, Major')).toHaveCount(1);
  await expect(view.cell).toBeFocused();
  // 5 points in six words.
  await expect(view.footer).toContainText('83.33 per 100 words');

  // What is missing stands in the source: its first word, and the next.
  await window.press('Alt+Shift+e');
  await expect(window.page.getByRole('region', { name: 'Error in “Menteri”' })).toBeFocused();
  await window.press('ArrowRight', 'a', 'o', '2');
  await expect(view.footer).toContainText('100 per 100 words');
  await expect(view.source(1).locator('.row-mark-error-minor')).toHaveText('bertemu');

  await window.press('Alt+y');
  const list = view.pane.getByRole('listbox', { name: 'Errors of this segment' });
  await expect(list).toBeFocused();
  await expect(list.getByRole('option')).toHaveText([
    /Mistranslation, Major.*Riyadh/,
    /Omission, Minor.*bertemu/,
  ]);
  await window.press('n');
  await window.type('The place is right');
  await window.press('Enter');
  await expect(list.getByRole('option').first()).toContainText('The place is right');
  await expect(list).toBeFocused();
  await expectAccessible(window, 'the errors of a segment');
  await window.press('Enter', '2');
  await expect(list.getByRole('option').first()).toContainText('Mistranslation, Minor');
  await window.press('Delete');
  await expect(list.getByRole('option')).toHaveCount(1);
  await window.press('ControlOrMeta+z');
  await expect(list.getByRole('option')).toHaveCount(2);
  await window.expectSaved();
  const sidecar = JSON.stringify(await corpus.sidecar('menteri.txt'));
  expect(sidecar).toContain('"category":"accuracy/omission"');
  expect(sidecar).toContain('"note":"The place is right"');
});

test('a segment is given a score from 0 to 100 by keyboard', async ({ corpus, kutip }) => {
  const { window, view } = await translated(corpus, kutip);
  await window.press('Alt+u');
  const slider = view.pane.getByRole('slider', { name: 'Direct assessment' });
  await expect(slider).toBeFocused();
  await window.press('End', 'ArrowLeft', 'Enter');
  await expect(window.notice('Direct assessment 99: Most of the meaning')).toHaveCount(1);
  await window.press('Escape');
  await expect(view.cell).toBeFocused();
  await window.expectSaved();
  expect(JSON.stringify(await corpus.sidecar('menteri.txt'))).toContain('"scores":{"da":99}');
});

test('the quality of the corpus leads to its worst segment', async ({ corpus, kutip }) => {
  const { window, view } = await translated(corpus, kutip);
  await window.press('ControlOrMeta+Shift+ArrowLeft', 'Alt+e', 'a', 'm', '3');
  await window.expectSaved();
  await window.press('ControlOrMeta+Shift+s');
  await expect(window.work.getByRole('heading', { level: 1, name: 'Quality' })).toBeVisible();
  const errors = window.work.getByRole('table', { name: 'Errors by category and severity' });
  await expect(errors.getByRole('row', { name: /Mistranslation/ })).toContainText('1');
  await expect(window.work.getByRole('region', { name: 'Overall' })).toContainText('83.33');
  await expectAccessible(window, 'the quality of the corpus');

  // Another profile, for the whole project: the same weight of a major error, and kept in its file.
  const profile = window.work.getByRole('combobox', { name: 'Profile of the project' });
  await window.chooseFrom(profile, 'Google/WMT');
  await expect(window.work.getByRole('region', { name: 'Overall' })).toContainText('Weighed by Google/WMT');
  await expect
    .poll(async () => (await corpus.bytes('kutip.project.json')).toString())
    .toContain('"errorProfile": "google-wmt"');

  const segment = window.work.getByRole('button', { name: /Penalty 5.*Riyadh/ });
  await window.tabTo(segment);
  await window.press('Enter');
  await view.expectActive(1);
  await expect(view.pane.getByRole('listbox', { name: 'Errors of this segment' })).toBeVisible();
});

async function translated(
  corpus: TestCorpus,
  kutip: Launcher,
): Promise<{ readonly window: KutipWindow; readonly view: TranslationView }> {
  await corpus.write('menteri.txt', news);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Menteri');
  const view = new TranslationView(window);
  await view.open('English');
  await view.type('The minister met the ambassador in Riyadh');
  return { window, view };
}
