import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import { GlossaryView } from './pages/glossary-view.ts';
import type { KutipWindow } from './pages/kutip-window.ts';
import { TranslationView } from './pages/translation-view.ts';

const news = `Menteri-menteri luar negeri membahas sanksi

Menlu Rusia menolak perluasan NATO dan beruang kutub.
`;

const project = `{
  "format": "kutip-project",
  "version": 1,
  "language": "id",
  "glossary": [
    { "id": "menlu", "terms": { "en": { "term": "foreign minister", "variants": ["FM"], "forbidden": ["foreign secretary"] }, "id": { "term": "menteri luar negeri", "variants": ["menlu"] } }, "note": "House style" },
    { "id": "sanksi", "terms": { "en": { "term": "sanctions" }, "id": { "term": "sanksi" } } },
    { "id": "uang", "terms": { "en": { "term": "money" }, "id": { "term": "uang" } } }
  ]
}
`;

test('terms are marked in the source, inserted by key, and told when a forbidden word is in their place', async ({
  corpus,
  kutip,
}) => {
  const { window, view } = await translating(corpus, kutip);
  await expect(view.source(1).locator('.row-mark-term')).toHaveText([
    'Menteri-menteri luar negeri',
    'sanksi',
  ]);
  // "beruang" is a bear.
  await expect(view.source(2).locator('.row-mark-term')).toHaveText(['Menlu']);
  const panel = await view.panel('Glossary');
  await window.press('F6');
  await expect(view.cell).toBeVisible();
  await view.cell.focus();
  const terms = panel.getByRole('list', { name: 'Terms of this segment' }).getByRole('listitem');
  await expect(terms.first()).toContainText('not in the translation');

  await window.press('Alt+g');
  await expect(view.cell).toHaveText('Foreign minister');
  await expect(terms.first()).toContainText('in the translation');
  await window.press('Alt+g');
  await expect(view.cell).toHaveText('Sanctions');
  await window.press('Alt+g');
  await expect(view.cell).toHaveText('FM');
  await view.type('s discuss');
  await window.press('Alt+g');
  await expect(view.cell).toHaveText('FMs discuss sanctions');
  await view.confirm();

  await view.expectActive(2);
  await view.type('The foreign secretary of Russia');
  await expect(terms).toHaveCount(1);
  await expect(terms.first()).toContainText('a forbidden word is in its place');
  await expectAccessible(window, 'a translation with the terms of a segment');
});

test('a term is added from the selected words without leaving the translation', async ({ corpus, kutip }) => {
  const { window, view } = await translating(corpus, kutip);
  await window.press('ControlOrMeta+ArrowDown');
  await view.type('enlargement');
  await window.press('ControlOrMeta+a', 'Alt+Shift+g');
  const dialog = window.page.getByRole('dialog', { name: 'Add a term' });
  const [source, target] = [
    dialog.getByRole('group', { name: 'Indonesian' }),
    dialog.getByRole('group', { name: 'English' }),
  ];
  await expect(target.getByRole('textbox', { name: 'Term', exact: true })).toHaveValue('enlargement');
  await window.tabTo(source.getByRole('textbox', { name: 'Term', exact: true }));
  await window.type('perluasan');
  await window.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(view.source(2).locator('.row-mark-term')).toHaveText(['Menlu', 'perluasan']);
  await expect(view.cell).toBeFocused();
  const file = (await corpus.bytes('kutip.project.json')).toString();
  expect(file).toBe(
    project.replace(
      '"uang" } } }\n',
      '"uang" } } },\n    { "id": "perluasan", "terms": { "en": { "term": "enlargement" }, "id": { "term": "perluasan" } } }\n',
    ),
  );
});

test('the glossary is searched, changed, and what was removed is put back', async ({ corpus, kutip }) => {
  const { window } = await translating(corpus, kutip);
  const glossary = new GlossaryView(window);
  await glossary.open();
  await expect(glossary.list.getByRole('option')).toHaveCount(3);
  const entry = await glossary.edit('sanksi');
  await window.tabTo(entry.getByRole('textbox', { name: 'Note', exact: true }));
  await window.type('Always plural');
  // What is not saved yet is there again after a look at another term.
  await window.press('Escape');
  await glossary.edit('uang');
  await window.press('Escape');
  await glossary.edit('sanksi');
  await expect(entry).toContainText('Not saved yet');
  await window.tabTo(entry.getByRole('button', { name: 'Save' }));
  await window.press('Enter');
  await expect(glossary.search).toBeFocused();
  await expect(async () => {
    expect((await corpus.bytes('kutip.project.json')).toString()).toContain('"note": "Always plural"');
  }).toPass();
  await expectAccessible(window, 'the glossary with a term');

  await glossary.edit('sanksi');
  await window.tabTo(glossary.entry('sanksi').getByRole('button', { name: 'Remove the term' }));
  await window.press('Enter');
  const removed = window.page.getByRole('status').filter({ hasText: 'Removed from the glossary: sanksi' });
  await expect(removed.first()).toBeVisible();
  expect((await corpus.bytes('kutip.project.json')).toString()).not.toContain('sanksi');
  await window.tabTo(window.page.getByRole('button', { name: 'Put it back' }), 'Shift+Tab');
  await window.press('Enter');
  await expect(glossary.entry('sanksi')).toBeVisible();
  expect((await corpus.bytes('kutip.project.json')).toString()).toContain('"note": "Always plural"');
});

test('a file is imported after it has been shown what it does', async ({ corpus, kutip }) => {
  const { window } = await translating(corpus, kutip);
  const glossary = new GlossaryView(window);
  await glossary.open();
  await window.tabTo(window.page.getByRole('button', { name: 'Import…' }), 'Shift+Tab');
  await window.press('Enter');
  const file = glossary.importing.getByLabel(/^File/);
  await file.setInputFiles({
    name: 'desk.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('term,translation,x,y\na,b,c,d\n'),
  });
  await expect(glossary.importing.getByRole('alert')).toContainText('desk.csv was not read');
  const table =
    'id,en,note,colour\nuang,money,,red\nsanksi,sanctions,Plural,\ngencatan senjata,ceasefire,,\n,,,x\n';
  await file.setInputFiles({ name: 'desk.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await expect(glossary.importing).toContainText('1 entry to add');
  await expect(glossary.importing).toContainText('1 entry to change');
  await expect(glossary.importing).toContainText('1 entry the same as here');
  await expect(glossary.importing).toContainText('line 5');
  await expect(glossary.importing).toContainText('colour');
  expect((await corpus.bytes('kutip.project.json')).toString()).toBe(project);
  await expectAccessible(window, 'an import of a glossary');
  await window.tabTo(glossary.importing.getByRole('button', { name: 'Import 2 entries' }));
  await window.press('Enter');
  await expect(glossary.importing).toBeHidden();
  await expect(glossary.option('gencatan senjata')).toBeVisible();
  const written = (await corpus.bytes('kutip.project.json')).toString();
  expect(written).toContain('"note": "Plural"');
  expect(written).toContain('{ "id": "gencatan-senjata"');
});

test('an empty glossary says what to do', async ({ corpus, kutip }) => {
  await corpus.write('menlu.txt', news);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Menteri-menteri');
  const view = new TranslationView(window);
  await view.open('English');
  const panel = await view.panel('Glossary');
  await expect(panel).toContainText('The glossary is empty');
  await new GlossaryView(window).open();
  await expect(window.work).toContainText('The glossary is empty');
  await expectAccessible(window, 'an empty glossary');
});

for (const theme of ['Dark', 'High contrast'] as const)
  test(`terms and the glossary can be read (${theme.toLowerCase()})`, async ({ corpus, kutip }) => {
    const options = { contrastOnly: true };
    const { window, view } = await translating(corpus, kutip);
    await window.chooseTheme(theme);
    await view.panel('Glossary');
    await view.cell.focus();
    await window.press('ControlOrMeta+ArrowDown');
    await view.type('The foreign secretary');
    await expect(view.pane).toContainText('a forbidden word is in its place');
    await expectAccessible(window, 'the terms of a segment', options);
    await window.press('Alt+Shift+g');
    await expect(window.page.getByRole('dialog', { name: 'Add a term' })).toBeVisible();
    await expectAccessible(window, 'a new term', options);
    await window.press('Escape');
    const glossary = new GlossaryView(window);
    await glossary.open();
    await glossary.edit('sanksi');
    await expectAccessible(window, 'the glossary', options);
  });

test('in a folder that is read-only, terms are shown and not changed', async ({ corpus, kutip }) => {
  await corpus.write('menlu.txt', news);
  await corpus.write('kutip.project.json', project);
  const window = await kutip.start({ folder: corpus.folder, readOnly: true });
  await window.library.open('Menteri-menteri');
  const glossary = new GlossaryView(window);
  await glossary.open();
  await expect(window.work).toContainText('open for reading only');
  await expect(window.page.getByRole('button', { name: 'Import…' })).toHaveCount(0);
  const entry = await glossary.edit('sanksi');
  await window.type('x');
  await expect(entry.getByRole('textbox', { name: 'Term', exact: true }).first()).toHaveValue('sanksi');
  await expect(entry.getByRole('button')).toHaveCount(0);
});

async function translating(
  corpus: TestCorpus,
  kutip: Launcher,
): Promise<{ readonly window: KutipWindow; readonly view: TranslationView }> {
  await corpus.write('menlu.txt', news);
  await corpus.write('kutip.project.json', project);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Menteri-menteri');
  await expect(window.text.box).toBeFocused();
  const view = new TranslationView(window);
  await view.open('English');
  await expect(view.cell).toBeFocused();
  return { window, view };
}
