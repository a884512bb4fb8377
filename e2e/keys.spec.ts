import { writeAnnotated } from './annotated-article.ts';
import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import { KeyChanger } from './pages/key-changer.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const article = 'jembatan.txt';
const news = `Bupati Sari meresmikan jembatan

"Jembatan ini milik warga," ujar Sari di Sukamaju, Selasa.
`;

async function open(corpus: TestCorpus, kutip: Launcher): Promise<KutipWindow> {
  await writeAnnotated(corpus, article, news, [
    { name: 'quote', label: 'quote', words: 'Jembatan ini milik warga,', attributes: { form: 'direct' } },
    { name: 'Sari', label: 'source', words: 'Sari', within: 'ujar Sari' },
  ]);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Bupati Sari');
  return window;
}

async function selectQuote(window: KutipWindow): Promise<void> {
  await window.text.moveCaretTo(news.indexOf('milik warga'));
  await window.press('Enter');
}

test('a command gets the key that is pressed for it, everywhere and for good', async ({ corpus, kutip }) => {
  const window = await open(corpus, kutip);
  const keys = await KeyChanger.open(window);
  await expectAccessible(window, 'the keys to be changed');
  await keys.start('Link to another');
  await expectAccessible(window, 'a key being awaited');
  await window.press('z');
  await expect(window.notice('“Link to another annotation” now has the key Z')).toHaveCount(1);
  await expect(keys.row('Link to another annotation')).toContainText('Z');
  await window.press('Escape');
  await expect(keys.dialog).toBeHidden();

  await selectQuote(window);
  await expect(window.inspector.links.getByRole('button', { name: 'Add a link' })).toContainText('Z');
  await window.press('l');
  await expect(window.linkBar).toBeHidden();
  await window.press('z');
  await expect(window.linkBar).toContainText('Sari');
  await window.press('Escape');
  expect(await window.commandsMatching('Link to another')).toEqual([expect.stringMatching(/Z$/)]);

  await kutip.stop();
  const again = await kutip.start({ folder: corpus.folder });
  await again.expectResumed('Bupati Sari');
  await again.press('?');
  const sheet = again.page.getByRole('dialog', { name: 'Keys' });
  await expect(sheet.getByText('Link to another annotation').locator('xpath=..')).toContainText('Z');
  await again.press('Escape');
  await again.runCommand('First steps');
  await expect(again.page.getByRole('region', { name: 'Three steps' })).toContainText('press Z');
});

test('a key that is somebody’s is told, and refused or swapped', async ({ corpus, kutip }) => {
  const window = await open(corpus, kutip);
  const keys = await KeyChanger.open(window);
  await keys.start('Link to another');
  for (const [key, why] of [
    ['q', 'Q tags words as Quote'],
    ['3', '3 moves the caret, copies, or chooses'],
    ['Tab', 'Tab moves the caret'],
    ['ControlOrMeta+c', 'copies'],
  ] as const) {
    await window.press(key);
    await expect(keys.refusal).toContainText(why);
  }
  await window.press('n');
  await expect(keys.refusal).toContainText('N is the key of “Write a note”.');
  await expect(keys.dialog.getByRole('button', { name: 'Swap with “Write a note”' })).toBeFocused();
  await expectAccessible(window, 'a key that another command has');
  await window.press('Enter');
  await expect(keys.row('Link to another annotation')).toContainText('N');
  await expect(keys.row('Link to another annotation').getByRole('button').first()).toBeFocused();

  await keys.find('Write a note');
  await expect(keys.row('Write a note')).toContainText('L');
  await window.tabTo(keys.dialog.getByRole('button', { name: 'Reset all keys' }));
  await window.press('Enter');
  await expect(keys.row('Write a note')).toContainText('N');
  await expect(keys.dialog.getByRole('button', { name: 'Reset all keys' })).toBeDisabled();
});

test('a command may have no key, and its first one again', async ({ corpus, kutip }) => {
  const window = await open(corpus, kutip);
  const keys = await KeyChanger.open(window);
  await keys.find('Guidelines of');
  const row = keys.row('Guidelines of the label');
  await window.tabTo(row.getByRole('button', { name: 'Take the key of' }));
  await window.press('Enter');
  await expect(row).toContainText('no key');
  await expect(row.getByRole('button').first()).toBeFocused();
  await window.tabTo(row.getByRole('button', { name: 'its first key again' }));
  await window.press('Enter');
  await expect(row).toContainText('G');
  // Nothing was pressed, nothing is changed.
  await keys.start('Guidelines of');
  await window.press('Escape');
  await expect(row).toContainText('G');
  await expect(keys.dialog).toBeVisible();
});

test('the palette shows first what was chosen last, also after a restart', async ({ corpus, kutip }) => {
  const window = await open(corpus, kutip);
  await window.runCommand('Larger text');
  await window.runCommand('Smaller text');
  await window.press('ControlOrMeta+k');
  const palette = window.page.getByRole('dialog', { name: 'Command palette' });
  const recent = palette.getByRole('group', { name: 'Recent commands' });
  await expect(recent.getByRole('option')).toHaveText([/Smaller text/, /Larger text/]);
  await expectAccessible(window, 'the palette with recent commands');
  await window.press('Escape');
  await kutip.stop();
  const again = await kutip.start({ folder: corpus.folder });
  await again.expectResumed('Bupati Sari');
  await again.press('ControlOrMeta+k', 'Enter');
  await expect(again.page.getByRole('dialog')).toBeHidden();
  await expect(again.notice('Text size')).toHaveCount(1);
});

test('the first start says how to tag, link and export, in Indonesian too', async ({ kutip }) => {
  const window = await kutip.start();
  const steps = window.page.getByRole('region', { name: 'Three steps' });
  await expect(steps.getByRole('listitem')).toHaveText([
    /Tag.*Q for Quote, C for Claim/,
    /Link.*press L: Enter links/,
    /Export.*with (Ctrl|⇧)/,
  ]);
  await window.speakIndonesian();
  const langkah = window.page.getByRole('region', { name: 'Tiga langkah' });
  await expect(langkah.getByRole('listitem')).toHaveText([
    /Tandai.*Q untuk Kutipan, C untuk Klaim/,
    /Tautkan.*tekan L: Enter menautkan/,
    /Ekspor.*dengan/,
  ]);
});
