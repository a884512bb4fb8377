import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import type { KutipWindow } from './pages/kutip-window.ts';
import { Suggestions } from './pages/suggestions.ts';

const seed = 'samples/2025/rusia-as-kerangka-perundingan.txt';
const article = 'rusia-as.txt';
const title = 'Rusia dan AS Sepakat';
const project = `{
  "format": "kutip-project",
  "version": 1,
  "language": "id",
  "entities": [
    { "id": "sergei-lavrov", "name": "Sergei Lavrov", "kind": "person" }
  ]
}
`;

async function openSeed(
  corpus: TestCorpus,
  kutip: Launcher,
): Promise<{ window: KutipWindow; suggestions: Suggestions }> {
  await corpus.copy(seed, article);
  await corpus.write('kutip.project.json', project);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  const suggestions = new Suggestions(window.page);
  await suggestions.found(/\d+ suggestions/);
  await window.text.focus();
  return { window, suggestions };
}

test('every direct quotation is offered, and attributed to Lavrov', async ({ corpus, kutip }) => {
  const { suggestions } = await openSeed(corpus, kutip);
  const offered: string[] = [];
  for (let told = await suggestions.step(); told !== null; told = await suggestions.step())
    offered.push(told);
  const direct = offered.filter((told) => /\bDirect\b/.test(told));
  expect(direct).toHaveLength(6);
  for (const told of direct) expect(told).toContain('Speaker: Sergei Lavrov');
  await expect(suggestions.bar).toBeVisible();
});

test('most are accepted with one key, one is corrected, one is rejected and stays so after a restart', async ({
  corpus,
  kutip,
}) => {
  test.slow();
  const { window, suggestions } = await openSeed(corpus, kutip);

  // Headline and dateline fill the labels of the article.
  await suggestions.goTo('Title');
  await suggestions.decide('a');
  await suggestions.goTo('Dateline');
  await suggestions.decide('a');
  await window.expectSaved();
  expect((await corpus.sidecar(article))['labels']).toMatchObject({
    title: expect.stringContaining('Kerangka Kerja'),
    dateline: '2025-02-19',
  });

  // A quote comes with its cue and source, linked, and its speaker.
  await suggestions.goTo(/Namun, ketika kepentingan/);
  await suggestions.decide('a');
  await window.expectSaved();
  const quote = (await corpus.sidecar(article)).annotations.find(({ label }) => label === 'quote');
  expect(quote).toMatchObject({
    origin: 'suggestion:quotation',
    attributes: { form: 'direct', speaker: 'entity:sergei-lavrov' },
  });
  expect(quote?.links.map(({ role }) => role).toSorted()).toEqual(['cue', 'source']);

  // One is rejected.
  await suggestions.goTo(/masalah keterlibatan AS/);
  await suggestions.decide('x');

  // One is corrected: accepted and then adjusted, with the keyboard in its attributes.
  await suggestions.goTo(/Kami menjelaskan kepada/);
  await window.press('e');
  await expect(window.inspector.words).toContainText('Kami menjelaskan');
  await expect(window.inspector.choice('Form').getByRole('radio', { checked: true })).toBeFocused();
  await window.press('3');
  await window.press('Escape');
  await window.expectSaved();

  // And one is drawn by hand over other words: the suggestion gives way.
  const text = await window.text.source();
  const words = 'Para deputi kami akan segera bertemu';
  await window.text.selectFrom(text.indexOf(words), 'Para deputi'.length);
  await window.press('q');
  await expect(window.inspector.choice('Form').getByRole('radio').first()).toBeFocused();
  await window.press('Escape');
  await window.text.focus();

  await window.expectSaved();
  const sidecar = await corpus.sidecar(article);
  // With its source and cue, which nothing else needs.
  expect(sidecar['rejected']).toMatchObject([
    { kind: 'source', quote: 'Lavrov' },
    { kind: 'cue', quote: 'menyinggung' },
    { kind: 'quote', quote: expect.stringMatching(/^masalah keterlibatan/) },
  ]);
  const left = await allOffered(window, suggestions);
  await kutip.stop();

  const again = await kutip.start();
  await again.expectResumed(title);
  const after = new Suggestions(again.page);
  await after.found(/\d+ suggestions/);
  expect(await allOffered(again, after)).toEqual(left);
  // The copy in the repeated block is a suggestion of its own; the rejected one is not back.
  expect(saying(left, 'masalah keterlibatan AS')).toHaveLength(1);
  expect(saying(left, 'Para deputi kami')).toHaveLength(1);
});

test('a repeated block takes over what is annotated in the first one, or is marked as boilerplate; undo takes either back', async ({
  corpus,
  kutip,
}) => {
  test.slow();
  const { window, suggestions } = await openSeed(corpus, kutip);
  await suggestions.goTo('Repeated block');
  await expect(suggestions.bar).toContainText('Nothing is annotated yet where the block stands first');
  await suggestions.goTo(/Namun, ketika kepentingan/, 'Shift+w');
  // That was the copy, or the original: the walk goes back to the first one.
  await suggestions.goTo('Dateline', 'Shift+w');
  await suggestions.goTo(/Namun, ketika kepentingan/);
  await suggestions.decide('a');
  await expect(window.statusBar).toContainText('3 annotations');
  await suggestions.goTo('Repeated block');
  await window.press('a');
  await expect(window.statusBar).toContainText('6 annotations');
  await window.expectSaved();
  const copies = (await corpus.sidecar(article)).annotations.filter(
    ({ origin }) => origin === 'suggestion:repeat',
  );
  expect(copies.map(({ label }) => label).toSorted()).toEqual(['cue', 'quote', 'source']);
  await window.press('ControlOrMeta+z');
  await expect(window.statusBar).toContainText('3 annotations');

  await suggestions.goTo('Dateline', 'Shift+w');
  await suggestions.goTo('Repeated block');
  await window.press('b');
  await expect(window.statusBar).toContainText('4 annotations');
  // Nothing in it is suggested any more.
  expect((await allOffered(window, suggestions)).filter((told) => told.includes('Namun, ketika'))).toEqual(
    [],
  );
});

test('all above a score are accepted in one step, which one undo takes back', async ({ corpus, kutip }) => {
  const { window } = await openSeed(corpus, kutip);
  await window.press('Shift+A');
  const dialog = window.page.getByRole('dialog', { name: 'Accept all suggestions above a score' });
  await expect(dialog.getByRole('slider', { name: 'Lowest score' })).toBeFocused();
  await expectAccessible(window, 'accepting all above a score');
  await window.press('Home');
  for (let score = 50; score < 98; score++) await window.press('ArrowRight');
  await expect(dialog.getByRole('button', { name: 'Accept 6 suggestions' })).toBeVisible();
  await window.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(window.text.box).toBeFocused();
  await expect(window.statusBar).toContainText('18 annotations');
  await window.press('ControlOrMeta+z');
  await expect(window.statusBar).toContainText('0 annotations');
});

test('an annotation is applied to the same words elsewhere in the article and the corpus, as one step', async ({
  corpus,
  kutip,
}) => {
  await corpus.write(
    'a.txt',
    'Satu\n“Kami sepakat sepenuhnya,” ujar Lavrov.\nLagi: “Kami sepakat sepenuhnya,” ujar Lavrov.\n',
  );
  await corpus.write('b.txt', 'Dua\nKata dia: “Kami sepakat sepenuhnya,” ujar Lavrov.\n');
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Satu');
  await window.text.moveCaretTo(10);
  await window.press("'", 'q');
  await expect(window.inspector.choice('Form').getByRole('radio').first()).toBeFocused();
  await window.press('1', 'Escape');
  await expect(window.text.box).toBeFocused();
  await window.press('r');
  const dialog = window.page.getByRole('dialog', { name: 'Apply to identical text' });
  await expect(dialog.getByRole('checkbox')).toHaveCount(2);
  await expect(dialog.getByRole('checkbox').first()).toBeFocused();
  await expectAccessible(window, 'the dialog of identical text');
  await window.tabTo(dialog.getByRole('button', { name: 'Apply to 2 places' }));
  await window.press('Enter');
  await expect(window.statusBar).toContainText('2 annotations');
  await expect.poll(() => corpus.files()).toContain('b.txt.a1.kutip.json');
  expect((await corpus.sidecar('b.txt')).annotations).toMatchObject([
    { label: 'quote', origin: 'suggestion:identical', attributes: { form: 'direct' } },
  ]);
  await window.text.focus();
  await window.press('ControlOrMeta+z');
  await expect(window.statusBar).toContainText('1 annotation');
  await expect.poll(async () => (await corpus.sidecar('b.txt')).annotations.length).toBe(0);
});

test('what was tagged in one article is suggested in the next', async ({ corpus, kutip }) => {
  await corpus.write('a.txt', 'Satu\nPemerintah kota setuju.\n');
  await corpus.write('b.txt', 'Dua\nNamun Pemerintah kota menolak.\n');
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Satu');
  await window.text.selectFrom(5, 'Pemerintah kota'.length);
  await window.press('s');
  await window.expectSaved();
  await window.library.open('Dua');
  const suggestions = new Suggestions(window.page);
  await suggestions.found(/\d+ suggestion/);
  await window.text.focus();
  await suggestions.goTo(/Pemerintah kota/);
  await expect(suggestions.bar).toContainText('The same words carry this label in 1 of 1 places.');
  await window.press('a');
  await expect(window.statusBar).toContainText('1 annotation');
});

test('a block of another article takes over what is annotated there, at its own place', async ({
  corpus,
  kutip,
}) => {
  const block =
    '“Kami sepakat sepenuhnya,” ujar Lavrov kepada wartawan.\nPertemuan itu berlangsung empat jam di Riyadh.';
  const teaser = 'Ikuti terus berita lengkapnya di kanal kami setiap hari, pagi dan malam.';
  await corpus.write('a.txt', `Satu\r\n${block.replace('\n', '\r\n')}\r\nLain.\r\n${teaser}\r\n`);
  await corpus.write('b.txt', `Dua 🤝🤝\nPembuka 🌾 yang lain.\n${block}\nAkhir.\n${teaser}\n`);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Satu');
  await window.text.moveCaretTo(10);
  await window.press("'", 'q');
  await expect(window.inspector.choice('Form').getByRole('radio').first()).toBeFocused();
  await window.press('1', 'Escape');
  await expect(window.text.box).toBeFocused();
  await window.expectSaved();
  const [quote] = (await corpus.sidecar('a.txt')).annotations;

  await window.library.open('Dua');
  await window.text.focus();
  const suggestions = new Suggestions(window.page);
  await suggestions.goTo('Repeated block');
  await expect(suggestions.bar).toContainText('Also in “Satu”.');
  await expect(suggestions.bar).toContainText('1 annotation there');
  await expectAccessible(window, 'a block of another article');
  await window.press('a');
  await expect(window.statusBar).toContainText('1 annotation');
  await window.expectSaved();
  const { annotations } = await corpus.sidecar('b.txt');
  const text = Array.from(await window.text.source());
  expect(annotations).toMatchObject([
    { label: 'quote', origin: 'suggestion:repeat', attributes: { form: 'direct' }, quote: quote?.quote },
  ]);
  const [span] = annotations[0]?.spans ?? [];
  expect(text.slice(span?.start, span?.end).join('')).toBe(quote?.quote);
  expect(span?.start).not.toBe(quote?.spans[0]?.start);

  // Of the other block nothing is annotated there: it says so, and is marked here.
  await suggestions.goTo('Repeated block');
  await expect(suggestions.bar).toContainText('You have annotated nothing of it in “Satu” yet.');
  await window.press('a');
  await expect(window.statusBar).toContainText('1 annotation');
  await window.press('b');
  await expect(window.statusBar).toContainText('2 annotations');
  await window.press('ControlOrMeta+z', 'ControlOrMeta+z');
  await expect(window.statusBar).toContainText('0 annotations');
  // Rejected for good.
  await window.press('Escape', 'Control+Home');
  await window.text.expectCaret(0);
  await suggestions.goTo('Also in “Satu”.');
  await suggestions.decide('x');
  await window.expectSaved();
  expect((await corpus.sidecar('b.txt'))['rejected']).toMatchObject([{ kind: 'repeat' }]);
});

test('the paragraph of the caret is marked as boilerplate with one key, and suggestions can be hidden', async ({
  corpus,
  kutip,
}) => {
  const { window, suggestions } = await openSeed(corpus, kutip);
  await window.press('b');
  await expect(window.statusBar).toContainText('1 annotation');
  await window.expectSaved();
  expect((await corpus.sidecar(article)).annotations).toMatchObject([
    { label: 'boilerplate', origin: 'manual', quote: expect.stringMatching(/^Rusia dan AS.*Ukraina$/) },
  ]);
  await window.runCommand('Show or hide suggestions');
  await expect(suggestions.bar).toBeHidden();
  await kutip.stop();
  const again = await kutip.start();
  await again.expectResumed(title);
  await expect(new Suggestions(again.page).bar).toBeHidden();
});

test('the list is worked through by keyboard, in Indonesian, and axe has nothing to say', async ({
  corpus,
  kutip,
}) => {
  const { window, suggestions } = await openSeed(corpus, kutip);
  await window.press('w');
  await expectAccessible(window, 'a suggestion at hand');
  await window.press('ControlOrMeta+,');
  const preferences = window.page.getByRole('dialog', { name: 'Preferences' });
  await window.tabTo(preferences.getByRole('combobox', { name: 'Language' }));
  await window.type('Bahasa');
  await window.press('Escape');
  await expect(suggestions.bar).toContainText('Terima');

  await window.press('ControlOrMeta+4');
  await expect(suggestions.list).toBeFocused();
  const options = suggestions.list.getByRole('option');
  await expect(options.first()).toContainText('Kutipan');
  await expect(options.first()).toContainText('Skor');
  await expectAccessible(window, 'the list of suggestions');
  await window.press('Home');
  const first = await options.first().innerText();
  await window.press('a');
  await expect(options.first()).not.toHaveText(first);
  await expect(suggestions.list).toBeFocused();
  await expect(window.statusBar).not.toContainText('0 anotasi');
  await window.press('x', 'Escape');
  await expect(window.page.getByRole('textbox', { name: /^Teks artikel/ })).toBeFocused();
});

/** What the walk through the whole article offers, from its beginning. */
async function allOffered(window: KutipWindow, suggestions: Suggestions): Promise<readonly string[]> {
  await window.text.focus();
  await window.press('Escape', 'Control+Home');
  await window.text.expectCaret(0);
  const offered: string[] = [];
  for (let told = await suggestions.step(); told !== null; told = await suggestions.step())
    offered.push(told.replace(/\d+ of \d+/, ''));
  return offered;
}

function saying(offered: readonly string[], words: string): readonly string[] {
  return offered.filter((told) => told.includes(words));
}
