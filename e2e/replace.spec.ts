import { expect, test } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import { TranslationView } from './pages/translation-view.ts';

test('words are replaced in the targets that are ticked, as one step', async ({ corpus, kutip }) => {
  await corpus.write('menteri.txt', 'Menteri tiba.\nMenteri itu diam.\nLalu menteri pergi.\n');
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Menteri tiba');
  const view = new TranslationView(window);
  await view.open('English');
  await view.translate('The minister arrived.');
  await view.translate('That Minister was silent.');
  await view.type('Then the minister left.');

  await window.press('ControlOrMeta+h');
  const dialog = window.page.getByRole('dialog', { name: 'Find and replace in the translation' });
  await expect(dialog.getByRole('searchbox', { name: 'Find' })).toBeFocused();
  await expect(dialog).toContainText('Type what is to be found');
  await window.type('minister');
  await window.press('Tab');
  await window.type('secretary');
  await expect(dialog).toContainText('3 places in 3 segments');
  const changes = dialog.getByRole('list', { name: 'What will change' }).getByRole('listitem');
  await expect(changes).toHaveCount(3);
  await expectAccessible(window, 'replacing in a translation');

  const second = dialog.getByRole('checkbox', { name: 'Replace in segment 2' });
  await window.tabTo(second);
  await window.press('Space');
  await expect(second).not.toBeChecked();
  await window.tabTo(dialog.getByRole('button', { name: 'Replace in 2 segments' }));
  await window.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(view.target(1)).toHaveText('The secretary arrived.');
  await expect(view.target(2)).toHaveText('That Minister was silent.');
  await expect(view.target(3)).toHaveText('Then the secretary left.');
  // Confirmed ones stay confirmed, a draft stays a draft.
  await view.expectStatus(1, 'Translated');
  await view.expectStatus(3, 'Draft');
  await window.expectSaved();
  expect(JSON.stringify(await corpus.sidecar('menteri.txt'))).toContain('The secretary arrived.');

  await view.expectKeyboardInRow();
  await window.press('ControlOrMeta+z');
  await expect(view.target(1)).toHaveText('The minister arrived.');
  await expect(view.target(3)).toHaveText('Then the minister left.');
});

test('what is approved is left out, and says why', async ({ corpus, kutip }) => {
  await corpus.write('menteri.txt', 'Menteri tiba.\nMenteri itu diam.\n');
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Menteri tiba');
  const view = new TranslationView(window);
  await view.open('English');
  await view.translate('The minister arrived.');
  await view.translate('That minister was silent.');
  await view.goTo(1);
  await window.press('Alt+Shift+r', 'Alt+Enter');
  await view.expectStatus(1, 'Approved');

  await window.press('ControlOrMeta+h');
  const dialog = window.page.getByRole('dialog', { name: 'Find and replace in the translation' });
  await expect(dialog.getByRole('searchbox', { name: 'Find' })).toBeFocused();
  await window.type('minister');
  await expect(dialog.getByRole('list', { name: 'Left out' }).getByRole('listitem')).toContainText([
    'The minister arrived.',
  ]);
  await expect(dialog.getByRole('button', { name: 'Replace in 1 segment' })).toBeEnabled();
});
