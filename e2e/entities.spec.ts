import { catalogues } from '../shared/i18n/catalogue.ts';
import type { AttributeValue } from '../shared/annotation/annotation.ts';
import { writeAnnotated } from './annotated-article.ts';
import type { TestCorpus } from './corpus.ts';
import { expect, test } from './kutip-test.ts';
import { EntitiesView } from './pages/entities-view.ts';
import { EntityPicker } from './pages/entity-picker.ts';
import { expectAccessible } from './pages/audit.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const seed = 'samples/2025/rusia-as-kerangka-perundingan.txt';
const article = 'rusia-as.txt';
const title = 'Rusia dan AS Sepakat';
const minister = 'Menteri luar negeri Rusia';

const news = '“Jembatan ini milik warga,” kata Bupati Sari. Dia lalu pulang.\n';
const project = {
  format: 'kutip-project',
  version: 1,
  language: 'id',
  entities: [
    { id: 'sari', name: 'Sari', kind: 'person' },
    { id: 'bupati', name: 'Bupati Sari', kind: 'person' },
    { id: 'warga', name: 'Warga', kind: 'group' },
  ],
};

test.describe('Who is meant', () => {
  test('three mentions become one person, in three keys each at most', async ({ corpus, kutip }) => {
    // Hundreds of arrows to the words, beside the few keys that count.
    test.slow();
    await corpus.copy(seed, article);
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open(title);
    const picker = new EntityPicker(window.page);

    await selectWords(window, 'Lavrov');
    await expectKeys(window, ['o', 'Enter'], async (key) => {
      if (key === 'o') await picker.expectFirst('Create “Lavrov” as person');
    });
    await expect(window.notice('Lavrov is Lavrov')).toHaveCount(1);
    await expect(window.text.box).toBeFocused();

    await selectWords(window, 'dia');
    await expectKeys(window, ['o', 'Enter'], async (key) => {
      if (key === 'o') await picker.expectFirst(/Lavrov.*chosen last/);
    });
    await expect(window.notice('dia is Lavrov')).toHaveCount(1);

    // The third time its words are kept as another name, which is no key more.
    await selectWords(window, minister);
    await expectKeys(window, ['o', 'Shift+Enter'], async (key) => {
      if (key === 'o') await picker.expectFirst('Lavrov');
    });
    await expect(window.notice(`${minister} is Lavrov`)).toHaveCount(1);
    await window.expectSaved();
    const { annotations } = await corpus.sidecar(article);
    expect(annotations.map(({ quote, label, attributes }) => [quote, label, attributes['entity']])).toEqual([
      ['Lavrov', 'source', 'entity:lavrov'],
      ['dia', 'source', 'entity:lavrov'],
      [minister, 'source', 'entity:lavrov'],
    ]);
    expect(await projectOf(corpus)).toMatchObject({
      entities: [{ id: 'lavrov', name: 'Lavrov', kind: 'person', aliases: [minister] }],
    });

    // The chain: listed, and gone through round and round.
    const chain = window.inspector.region.getByRole('region', { name: 'Mentions of Lavrov' });
    await expect(chain).toContainText('3 mentions');
    for (const [key, words] of [
      ['j', 'Lavrov'],
      ['j', 'dia'],
      ['Shift+J', 'Lavrov'],
      ['Shift+J', minister],
    ] as const) {
      await window.press(key);
      await expect(window.inspector.words).toHaveText(words);
    }

    // One step each, to take back as well.
    await window.press('ControlOrMeta+z');
    await expect(window.statusBar).toContainText('2 annotations');
    await kutip.stop();
    const again = await kutip.start();
    await again.expectResumed(title);
    await selectWords(again, minister);
    await again.press('o');
    await new EntityPicker(again.page).expectFirst(/Lavrov.*Menteri/);
  });

  test('is answered as fast as a hand can press two keys', async ({ corpus, kutip }) => {
    await putNews(corpus);
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open('Jembatan ini');
    await window.text.focus();
    await window.press(']', ']');
    await expect(window.inspector.words).toHaveText('Bupati Sari');
    // Nothing is waited for in between: the list is not even drawn when Enter comes.
    await Promise.all([window.page.keyboard.press('o'), window.page.keyboard.press('Enter')]);
    await expect(window.notice('Bupati Sari is Bupati Sari')).toHaveCount(1);
    await expect(window.text.box).toBeFocused();
  });

  test('a mention answers the quote that links to it, in one step', async ({ corpus, kutip }) => {
    await putNews(corpus);
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open('Jembatan ini');
    const picker = new EntityPicker(window.page);
    await window.text.focus();
    await window.press(']', ']');
    await expect(window.inspector.words).toHaveText('Bupati Sari');
    // The mention has nobody yet: found from anywhere.
    await window.press('[', 'Shift+O');
    await expect(window.inspector.words).toHaveText('Bupati Sari');
    await window.press('o');
    await picker.expectFirst('Bupati Sari');
    await window.type('warga');
    await picker.expectFirst('Warga');
    await window.press('Enter');
    await expect(window.notice('1 linked annotation answered too')).toHaveCount(1);
    await window.expectSaved();
    expect(await answersIn(corpus, 'news.txt')).toEqual(['entity:warga', 'entity:warga']);
    await window.press('ControlOrMeta+z');
    await window.expectSaved();
    await expect.poll(() => answersIn(corpus, 'news.txt')).toEqual([undefined, undefined]);
    await window.press('Shift+O');
    await expect(window.notice(/Bupati Sari: whose is it/)).toHaveCount(1);
  });

  test('is said of nothing where nothing can be said', async ({ corpus, kutip }) => {
    await putNews(corpus);
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open('Jembatan ini');
    await window.text.moveCaretTo(0);
    await window.press('o');
    await expect(window.notice('Select words, or put the caret in an annotation')).toHaveCount(1);
    await window.press('j');
    await expect(window.notice('Select an annotation of somebody first')).toHaveCount(1);
    await window.text.selectFrom(news.indexOf('kata'), 'kata'.length);
    await window.press('u', 'o');
    await expect(window.notice('A Cue is not about anybody')).toHaveCount(1);
  });
});

test.describe('The entities', () => {
  test('are found, renamed, looked up in the text, merged and deleted by keyboard', async ({
    corpus,
    kutip,
  }) => {
    test.slow();
    await putNews(corpus, { quote: 'entity:sari', source: 'entity:bupati' });
    await putNews(corpus, { quote: 'entity:bupati' }, 'b.txt', 'siti');
    const window = await kutip.start({ folder: corpus.folder });
    const view = new EntitiesView(window.page);
    await window.library.choose('news');
    await view.open();
    await expect(view.row(/Bupati Sari.*2 uses in 2 articles/)).toBeVisible();

    // Renamed everywhere, by one write of the project file; the former name is kept.
    await view.find('bup', 'Bupati Sari');
    await view.enter();
    await window.press('ControlOrMeta+a');
    await window.type('Sari Dewi');
    await window.press('Enter');
    await expect(view.details('Sari Dewi')).toContainText('It was called “Bupati Sari”');
    await window.tabTo(view.button('Keep “Bupati Sari” as another name'));
    await window.press('Enter');
    await expect
      .poll(() => projectOf(corpus))
      .toMatchObject({
        entities: [{ id: 'sari' }, { id: 'bupati', name: 'Sari Dewi', aliases: ['Bupati Sari'] }, {}],
      });

    // Where it is meant, with the words around it, also by somebody else; Enter goes there.
    await window.tabTo(view.uses);
    await expect(view.uses.getByRole('option')).toHaveCount(2);
    await expect(view.uses.getByRole('option').first()).toContainText('by siti');
    await window.press('ArrowDown', 'Enter');
    await expect(window.text.box).toBeFocused();
    await expect(window.inspector.words).toHaveText('Bupati Sari');

    // Two are one: in the files of both annotators, and in the project.
    await view.open();
    await expect(view.details('Sari Dewi')).toBeVisible();
    await window.tabTo(view.button('Merge…'));
    await window.press('Enter');
    await window.type('sari');
    await expect(window.page.getByRole('option', { name: /^Sari person/ })).toBeVisible();
    await window.press('Enter');
    await expect(view.button('Merge into Sari')).toBeFocused();
    await expect(view.details('Sari Dewi')).toContainText('2 answers in 2 articles will be Sari.');
    await window.press('Enter');
    await expect(window.notice('Merge Sari Dewi into Sari')).toHaveCount(2);
    await expect(view.search).toBeFocused();
    await expect.poll(() => answersIn(corpus, 'news.txt')).toEqual(['entity:sari', 'entity:sari']);
    await expect.poll(() => answersIn(corpus, 'b.txt', 'siti')).toEqual(['entity:sari', undefined]);
    expect(await projectOf(corpus)).toMatchObject({
      entities: [{ id: 'sari', name: 'Sari', aliases: ['Sari Dewi', 'Bupati Sari'] }, { id: 'warga' }],
    });

    // One undo brings it all back, after a restart, too.
    await kutip.stop();
    const again = await kutip.start();
    await again.expectResumed('Jembatan ini');
    await again.press('ControlOrMeta+z');
    await expect(again.notice(/Merge Sari Dewi into Sari/)).toHaveCount(1);
    await expect.poll(() => answersIn(corpus, 'b.txt', 'siti')).toEqual(['entity:bupati', undefined]);
    await expect.poll(() => answersIn(corpus, 'news.txt')).toEqual(['entity:sari', 'entity:bupati']);
    expect(await projectOf(corpus)).toMatchObject({
      entities: expect.arrayContaining([expect.objectContaining({ id: 'bupati', name: 'Sari Dewi' })]),
    });

    // Deleted while in use: nothing is left referring to nobody.
    const late = new EntitiesView(again.page);
    await late.open();
    await late.find('dewi', 'Sari Dewi');
    await late.enter();
    await again.tabTo(late.button('Delete…'), 'Shift+Tab');
    await again.press('Enter');
    await expect(late.details('Sari Dewi')).toContainText(
      'In use: 2 annotations refer to it, in 2 articles.',
    );
    await expect(late.details('Sari Dewi').getByRole('radio').first()).toBeFocused();
    // Nobody is chosen instead yet: nothing can be deleted.
    const remove = late.details('Sari Dewi').getByRole('button', { name: 'Delete', exact: true });
    await expect(remove).toBeDisabled();
    await again.press('ArrowDown');
    await expect(late.details('Sari Dewi')).toContainText('2 answers in 2 articles will be empty.');
    await again.tabTo(remove);
    await again.press('Enter');
    await expect(late.search).toBeFocused();
    await expect(late.row(/Sari Dewi/)).toHaveCount(0);
    await expect.poll(() => answersIn(corpus, 'b.txt', 'siti')).toEqual([undefined, undefined]);
    await expect.poll(() => answersIn(corpus, 'news.txt')).toEqual(['entity:sari', undefined]);
  });

  test('that are gone while annotations refer to them are shown, and made again', async ({
    corpus,
    kutip,
  }) => {
    await putNews(corpus, { quote: 'entity:sari', source: 'entity:wali-kota' });
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open('Jembatan ini');
    await window.text.focus();
    await window.press(']', ']');
    await expect(window.inspector.region).toContainText('The project has no entity “wali-kota”');
    const view = new EntitiesView(window.page);
    await view.open();
    await expect(view.row(/wali-kota.*not in the project/)).toBeVisible();
    await window.type('wali');
    await window.press('Enter');
    await expect(view.button(/^Create “.*” again/)).toBeFocused();
    await window.press('Enter');
    await expect(window.notice('is there again')).toHaveCount(1);
    await expect(view.search).toBeFocused();
    await window.press('Escape', 'Escape');
    await expect(window.text.box).toBeFocused();
    await expect(window.inspector.region).not.toContainText('The project has no entity');
    expect(await projectOf(corpus)).toMatchObject({
      entities: expect.arrayContaining([expect.objectContaining({ id: 'wali-kota' })]),
    });
  });

  test('stay where a file cannot be changed, so that nothing refers to nobody', async ({ corpus, kutip }) => {
    await putNews(corpus, { quote: 'entity:bupati' });
    await putNews(corpus, { quote: 'entity:bupati' }, 'b.txt', 'siti');
    await corpus.write('b.txt', `Kata pengantar.\n${news}`);
    const window = await kutip.start({ folder: corpus.folder });
    const view = new EntitiesView(window.page);
    await window.library.choose('news');
    await view.open();
    await view.find('bup', 'Bupati Sari');
    await view.enter();
    await window.tabTo(view.button('Delete…'), 'Shift+Tab');
    await window.press('Enter');
    await expect(view.details('Bupati Sari').getByRole('radio').first()).toBeFocused();
    await window.press('Tab');
    await window.type('warga');
    await expect(window.page.getByRole('option', { name: /^Warga group/ })).toBeVisible();
    await window.press('Enter');
    const outcome = view.details('Bupati Sari');
    await expect(outcome).toContainText('2 answers in 2 articles will be Warga.');
    await window.tabTo(outcome.getByRole('button', { name: 'Delete', exact: true }));
    await window.press('Enter');
    await expect(outcome).toContainText('Bupati Sari stays, because 1 file could not be changed.');
    await expect.poll(() => answersIn(corpus, 'news.txt')).toEqual(['entity:warga', undefined]);
    expect(await answersIn(corpus, 'b.txt', 'siti')).toEqual(['entity:bupati', undefined]);
    expect(await projectOf(corpus)).toEqual(project);
  });

  test('can be made in the list', async ({ corpus, kutip }) => {
    await corpus.write('news.txt', news);
    const window = await kutip.start({ folder: corpus.folder });
    const view = new EntitiesView(window.page);
    await view.open();
    await expect(window.work).toContainText('No entities yet');
    await window.type('Pak Budi');
    await window.press('Enter');
    await expect(view.details('Budi')).toBeVisible();
    await expect(view.field('name')).toBeFocused();
    await window.press('Escape');
    await expect(view.search).toBeFocused();
    await window.press('Escape');
    await expect(view.search).toBeHidden();
  });

  test('can be looked at, and not changed, where the folder is read-only', async ({ corpus, kutip }) => {
    await putNews(corpus, { quote: 'entity:sari', source: 'entity:bupati' });
    await corpus.write('news.txt.siti.kutip.json', '{ "entity:sari');
    const files = await corpus.files();
    const window = await kutip.start({ folder: corpus.folder, readOnly: true });
    await window.library.open('Jembatan ini');
    await window.text.focus();
    await window.press(']', 'o');
    await expect(window.notice('This article is read-only')).toHaveCount(1);
    const view = new EntitiesView(window.page);
    await view.open();
    await expect(window.work).toContainText('The folder is open for reading only');
    await expect(window.work).toContainText('1 file could not be looked into');
    await view.find('bup', 'Bupati Sari');
    await expect(view.field('name')).toBeDisabled();
    await expect(view.button('Delete…')).toHaveCount(0);
    await window.press('Enter');
    await expect(view.uses).toBeFocused();
    await window.press('Enter');
    await expect(window.inspector.words).toHaveText('Bupati Sari');
    expect(await corpus.files()).toEqual(files);
  });

  test('speak Indonesian', async ({ corpus, kutip }) => {
    await putNews(corpus, { quote: 'entity:sari', source: 'entity:bupati' });
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open('Jembatan ini');
    await window.press('ControlOrMeta+,');
    const language = window.page.getByRole('dialog').getByRole('combobox', { name: /Language|Bahasa/ });
    await window.tabTo(language);
    await language.selectOption('id');
    await window.press('Escape');
    const texts = catalogues.id.entities;
    const view = new EntitiesView(window.page, 'id');
    await view.open();
    await view.find('sari', 'Sari');
    await expect(view.row(/^Sari orang/)).toContainText(texts.view.used(1, 1));
    await view.enter();
    await window.tabTo(view.button(texts.retire.merge), 'Shift+Tab');
    await window.press('Enter');
    await window.type('bupati');
    await expect(window.page.getByRole('option', { name: /^Bupati Sari/ })).toBeVisible();
    await window.press('Enter');
    await expect(view.button(texts.retire.mergeNow('Bupati Sari'))).toBeFocused();
    await window.press('Enter');
    await expect.poll(() => answersIn(corpus, 'news.txt')).toEqual(['entity:bupati', 'entity:bupati']);
  });
});

for (const theme of ['Light', 'Dark', 'High contrast'] as const)
  test(`axe finds nothing to say of entities (${theme.toLowerCase()})`, async ({ corpus, kutip }) => {
    const options = { contrastOnly: theme !== 'Light' };
    await putNews(corpus, { quote: 'entity:sari', source: 'entity:gone' });
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open('Jembatan ini');
    await window.chooseTheme(theme);
    await window.text.focus();
    await window.press(']', ']', 'o');
    const picker = new EntityPicker(window.page);
    await expect(picker.options.first()).toBeVisible();
    await expectAccessible(window, 'the picker of who is meant', options);
    await window.press('Escape');
    await expect(window.text.box).toBeFocused();
    await expectAccessible(window, 'a mention of somebody missing', options);
    const view = new EntitiesView(window.page);
    await view.open();
    await view.find('sari', 'Sari');
    await expect(view.uses).toBeVisible();
    await expectAccessible(window, 'the entities', options);
    await view.enter();
    await window.tabTo(view.button('Delete…'), 'Shift+Tab');
    await window.press('Enter');
    await expect(view.details('Sari')).toContainText('In use');
    await expectAccessible(window, 'deleting an entity', options);
    await window.page.setViewportSize({ width: 700, height: 800 });
    await expectAccessible(window, 'deleting an entity in a narrow window', options);
  });

/** An article with a quote and the mention that it links to. */
async function putNews(
  corpus: TestCorpus,
  answers: { readonly quote?: string; readonly source?: string } = {},
  file = 'news.txt',
  annotator = 'a1',
): Promise<void> {
  await corpus.write('kutip.project.json', `${JSON.stringify(project, null, 2)}\n`);
  await writeAnnotated(corpus, file, news, [
    {
      name: 'quote',
      label: 'quote',
      words: 'Jembatan ini milik warga,',
      attributes: { form: 'direct', ...(answers.quote !== undefined && { speaker: answers.quote }) },
      links: { source: 'source' },
    },
    {
      name: 'source',
      label: 'source',
      words: 'Bupati Sari',
      attributes: { ...(answers.source !== undefined && { entity: answers.source }) },
    },
  ]);
  if (annotator === 'a1') return;
  const own = (await corpus.bytes(`${file}.a1.kutip.json`)).toString('utf-8');
  await corpus.delete(`${file}.a1.kutip.json`);
  await corpus.write(`${file}.${annotator}.kutip.json`, own.replace('"id": "a1"', `"id": "${annotator}"`));
}

/** Speaker of the quote, entity of the mention. */
async function answersIn(
  corpus: TestCorpus,
  file: string,
  annotator?: string,
): Promise<readonly (AttributeValue | undefined)[]> {
  const { annotations } = await corpus.sidecar(file, annotator);
  return annotations.map(({ attributes }) => attributes['speaker'] ?? attributes['entity']);
}

async function projectOf(corpus: TestCorpus): Promise<unknown> {
  return JSON.parse((await corpus.bytes('kutip.project.json')).toString('utf-8'));
}

/** Presses the keys one by one; what has to be seen after each is waited for. At most three. */
async function expectKeys(
  window: KutipWindow,
  keys: readonly string[],
  seen: (key: string) => Promise<void>,
): Promise<void> {
  expect(keys.length).toBeLessThanOrEqual(3);
  for (const key of keys) {
    await window.press(key);
    await seen(key);
  }
}

/** Selects the first place where the words stand whole, by arrow keys. */
async function selectWords(window: KutipWindow, words: string): Promise<void> {
  const text = await window.text.source();
  const start = new RegExp(String.raw`(?<!\p{L})${words}(?!\p{L})`, 'u').exec(text)?.index ?? -1;
  expect(start, `“${words}” stands in the article`).toBeGreaterThan(-1);
  await window.text.selectFrom(Array.from(text.slice(0, start)).length, Array.from(words).length);
  await expect.poll(() => window.text.selectedWords()).toBe(words);
}
