import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const article = 'jembatan.txt';
const title = 'Bupati Sari meresmikan jembatan';
const news = `${title}

"Jembatan ini milik warga," kata Bupati Sari di Sukamaju, Selasa.
`;

for (const theme of ['Light', 'Dark', 'High contrast'] as const) {
  const options = { contrastOnly: theme !== 'Light' };

  test(`axe finds nothing to say of any screen (${theme.toLowerCase()})`, async ({ corpus, kutip }) => {
    const window = await annotated(corpus, kutip);
    await window.chooseTheme(theme);
    await expect(window.inspector.choice('Form')).toBeVisible();
    await expectAccessible(window, 'library, article and inspector with an annotation', options);

    for (const [name, open] of dialogs) {
      await window.text.focus();
      await open(window);
      const dialog = window.page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await expectAccessible(window, name, options);
      await window.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(window.text.box).toBeFocused();
    }

    await window.press('l', '1');
    await expect(window.linkBar).toContainText('1 of');
    await expectAccessible(window, 'a link being drawn', options);
    await window.press('Escape');
    await expect(window.linkBar).toBeHidden();

    for (const [key, words] of [
      ['d', 'Duplicate to'],
      ['+', 'Pieces of the Quote'],
    ] as const) {
      await window.press(key);
      await expect(window.shapingBar).toContainText(words);
      await expectAccessible(window, words, options);
      await window.press('Escape');
      await expect(window.shapingBar).toBeHidden();
    }

    await openEntityPicker(window);
    // While the names are open nothing else is there for a screen reader; leaving the field by Tab closes them.
    const without = ['aria-hidden-focus', 'page-has-heading-one', 'region'];
    await expectAccessible(window, 'the entity picker', { ...options, without });
    await window.press('Tab');
    await expect(window.page.getByRole('listbox', { name: 'Articles' })).toBeVisible();
    await window.press('Escape');
    await expect(window.text.box).toBeFocused();

    await window.press('Escape', 'g');
    await expect(window.inspector.region.getByRole('tab', { name: 'Guidelines' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expectAccessible(window, 'the guidelines', options);
  });

  test(`axe finds nothing to say of banners and empty places (${theme.toLowerCase()})`, async ({
    corpus,
    kutip,
  }) => {
    await corpus.write('kutip.project.json', '{ "format": ');
    await corpus.write('menteri.txt', Buffer.from('Menteri: \x93Caf\xe9\x94 buka kembali\n', 'latin1'));
    await corpus.write('gambar.txt', new Uint8Array(512));
    const window = await kutip.start({ folder: corpus.folder });
    await window.chooseTheme(theme);
    await expect(window.work).toContainText('Choose an article');
    await expect(window.notice('kutip.project.json has')).toBeVisible();
    await expectAccessible(window, 'no article chosen, a broken project file', options);

    await window.library.open('Menteri');
    await expect(window.notice('The encoding was guessed')).toBeVisible();
    await expectAccessible(window, 'an article without annotations, a notice', options);
    await window.library.choose('gambar');
    await expect(window.work).toContainText('This article could not be opened');
    await expectAccessible(window, 'an article that cannot be opened', options);
    await window.library.clearFilter();
    await window.press('ControlOrMeta+p');
    await window.type('tidak ada');
    await expect(window.library.region).toContainText('No article matches');
    await expectAccessible(window, 'nothing found', options);
  });
}

const dialogs: readonly (readonly [string, (window: KutipWindow) => Promise<void>])[] = [
  ['the command palette', (window) => window.press('ControlOrMeta+k')],
  ['the sheet of keys', (window) => window.press('?')],
  ['the keys to be changed', (window) => window.runCommand('Change keys')],
  ['the preferences', (window) => window.press('ControlOrMeta+,')],
  ['the folder dialog', (window) => window.press('ControlOrMeta+o')],
  ['the export dialog', (window) => window.press('ControlOrMeta+Shift+e')],
  ['the annotator dialog', (window) => window.runCommand('Annotator')],
];

for (const [name, size] of [
  ['a narrow window', { width: 700, height: 800 }],
  ['200 % zoom', { width: 640, height: 400 }],
] as const)
  test(`${name} loses neither words nor controls, nor axe`, async ({ corpus, kutip }) => {
    const window = await annotated(corpus, kutip);
    await window.page.setViewportSize(size);
    await window.text.focus();
    await expect(window.library.region).toBeHidden();
    await expectAccessible(window, `${name}, the article`);
    await expectNothingCutOff(window);

    await window.press('ControlOrMeta+1');
    await expect(window.library.list).toBeFocused();
    await expectAccessible(window, `${name}, the library`);
    await window.press('Enter');
    await expect(window.library.region).toBeHidden();
    await expect(window.text.box).toBeFocused();

    await window.press('Enter', 'e');
    await expect(window.inspector.entity('Speaker')).toBeFocused();
    await expect(window.inspector.entity('Speaker')).toBeInViewport();
    await expect(window.text.box).toBeInViewport();
    await expectAccessible(window, `${name}, the inspector`);
    await expectNothingCutOff(window);
  });

test('F6 goes round the panes, and every dialog gives the focus back', async ({ corpus, kutip }) => {
  const window = await annotated(corpus, kutip);
  await window.text.focus();
  for (let round = 0; round < 2; round++) {
    await window.press('F6');
    await expect(window.inspector.region.locator(':focus')).toHaveCount(1);
    await window.press('F6');
    await expect(window.library.list).toBeFocused();
    await window.press('F6');
    await expect(window.text.box).toBeFocused();
  }

  for (const [place, go] of [
    [window.library.list, 'ControlOrMeta+1'],
    [window.text.box, 'ControlOrMeta+2'],
  ] as const)
    for (const key of ['ControlOrMeta+k', 'ControlOrMeta+,', 'ControlOrMeta+o', 'F1']) {
      await window.press(go);
      await expect(place).toBeFocused();
      await window.press(key);
      await expect(window.page.getByRole('dialog').locator(':focus')).toHaveCount(1);
      // The keyboard stays inside, however far and however fast it goes.
      await Promise.all(Array.from({ length: 12 }, () => window.press('Tab')));
      await expect(window.page.getByRole('dialog').locator(':focus')).toHaveCount(1);
      await window.press('Escape');
      await expect(place).toBeFocused();
    }
});

test('what happens is said aloud', async ({ corpus, kutip }) => {
  await corpus.write(article, news);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  await window.text.selectFrom(0, 'Bupati Sari meresmikan'.length);
  await window.press('q');
  await expect(window.notice('Quote added, 3 words')).toHaveCount(1);
  await window.press('Escape');
  await expect(window.text.box).toBeFocused();
  await window.press('Delete');
  await expect(window.notice('Quote deleted')).toHaveCount(1);
  await window.press('ControlOrMeta+z');
  await expect(window.notice('Undone')).toHaveCount(1);
  await window.text.moveCaretTo(0);
  await window.press('c');
  await expect(window.notice('Select some words first')).toHaveCount(1);
  await window.runCommand('Switch between light and dark');
  await expect(window.notice('Theme: Dark')).toHaveCount(1);
});

/** The article with a quote, selected, and a source that it can be linked to. */
async function annotated(corpus: TestCorpus, kutip: Launcher): Promise<KutipWindow> {
  await corpus.write(article, news);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  await window.text.selectFrom('Bupati '.length, 'Sari'.length);
  await window.press('s', 'Escape');
  await expect(window.text.box).toBeFocused();
  await window.text.selectFrom(0, 'Bupati'.length);
  await window.press('q', '1', 'Escape');
  await expect(window.text.box).toBeFocused();
  await expect(window.statusBar).toContainText('2 annotations');
  return window;
}

async function openEntityPicker(window: KutipWindow): Promise<void> {
  await window.press('e');
  await expect(window.inspector.entity('Speaker')).toBeFocused();
  await window.type('Sergei');
  await expect(window.page.getByRole('option', { name: 'Create “Sergei” as person' })).toBeVisible();
}

/** WCAG 2.2, 1.4.10: no scrolling sideways. */
async function expectNothingCutOff(window: KutipWindow): Promise<void> {
  const { wide, broad } = await window.page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    broad: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(broad);
}
