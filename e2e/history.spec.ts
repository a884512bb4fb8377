import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { addAnnotation, setAttribute } from '../shared/annotation/edit.ts';
import type { TestCorpus } from './corpus.ts';
import { tagYesterday, workYesterday, type EarlierStep } from './earlier-work.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const article = 'jembatan.txt';
const sidecar = `${article}.a1.kutip.json`;
const log = `.kutip/history/${article}.a1.jsonl`;
const title = 'Bupati Sari meresmikan jembatan';
const news = `${title}\n\n"Jembatan ini milik warga," kata Bupati Sari di Sukamaju, Selasa.\n`;
const words = 'Jembatan ini milik warga';

test.describe('Yesterday’s mistake', () => {
  test('is found among the steps, looked at, taken back, and the taking back undone', async ({
    corpus,
    kutip,
  }) => {
    const window = await yesterday(corpus, kutip);
    const before = await corpus.bytes(sidecar);
    const { history } = window;
    await history.open();
    await expect(history.steps).toHaveText([
      /Source added.*Bupati Sari/,
      /Cue added.*milik/,
      /Form: Direct/,
      /Quote added/,
    ]);

    // The mistake: "milik" is no cue. The text beside the list shows each state as one walks.
    await expect.poll(() => history.paintedThen()).toEqual([words, 'milik', 'Bupati Sari']);
    await history.walkTo('Quote added');
    await expect.poll(() => history.paintedThen()).toEqual([words]);
    await window.press('ArrowUp', 'ArrowUp');
    await expect(history.chosen).toContainText('Cue added');
    await expect.poll(() => history.paintedThen()).toEqual([words, 'milik']);

    await window.press('Enter');
    await expect(history.told('This will change:')).toHaveText([/Cue deleted\s*milik/]);
    await expect(history.button('Take back this step')).toBeFocused();
    await window.press('Enter');
    await expect(window.notice('Taken back: 1 change.')).toHaveCount(1);
    await expect(history.list).toBeFocused();
    await expect(history.chosen).toContainText('Cue deleted');
    await window.expectSaved();
    expect(await labelsOf(corpus)).toEqual(['quote', 'source']);

    await window.press('ControlOrMeta+z');
    await expect(history.chosen).toContainText('Cue added');
    await window.expectSaved();
    await expect.poll(async () => withoutRevision(await corpus.bytes(sidecar))).toBe(withoutRevision(before));
    await window.press('Escape');
    await expect(window.text.box).toBeFocused();
  });

  test('is taken back with everything since, as one step, also after a restart', async ({
    corpus,
    kutip,
  }) => {
    const window = await yesterday(corpus, kutip);
    const before = await corpus.bytes(sidecar);
    const { history } = window;
    await history.open();
    await history.walkTo('Cue added');
    await window.press('Shift+Enter');
    await expect(history.told('This will change:')).toHaveText([/Cue deleted/, /Source deleted/]);
    await window.press('Enter');
    await expect(window.notice('Taken back: 2 steps.')).toHaveCount(1);
    await expect(history.chosen).toContainText('2 annotations deleted: Cue, Source');
    await window.expectSaved();
    expect(await labelsOf(corpus)).toEqual(['quote']);
    await kutip.stop();

    const again = await kutip.start();
    await again.expectResumed(title);
    await again.press('ControlOrMeta+z');
    await expect(again.statusBar).toContainText('3 annotations');
    await again.expectSaved();
    await expect.poll(async () => withoutRevision(await corpus.bytes(sidecar))).toBe(withoutRevision(before));
  });

  test('that later work has built on says what stands in the way', async ({ corpus, kutip }) => {
    const window = await yesterday(corpus, kutip, [
      ...fourSteps,
      () => setAttribute(words, 'form', 'indirect', new Date().toISOString()),
    ]);
    const { history } = window;
    await history.open();
    await expect(history.chosen).toContainText('Form: Direct → Indirect');
    await window.press('End', 'ArrowUp');
    await expect(history.details.getByRole('heading', { name: 'Form: Direct' })).toBeVisible();
    await window.press('Enter');
    await expect(history.told('This cannot be taken back:')).toHaveText([
      /^Form of Quote “Jembatan ini milik warga” has been changed again since \(on .+\)\.$/,
    ]);
    await expect(history.button('Close')).toBeFocused();
    await window.press('Escape');
    await expect(history.list).toBeFocused();

    // The quote itself still can, and the later answer goes with it: said beforehand.
    await window.press('End', 'Enter');
    await expect(history.told('What was done to it later goes with it:')).toHaveText([/Form: Indirect/]);
    await window.press('Enter');
    await expect(window.statusBar).toContainText('2 annotations');
  });
});

test('The whole corpus is one history, and Enter opens the article at the step', async ({
  corpus,
  kutip,
}) => {
  await corpus.write('pasar.txt', 'Harga beras naik\n\nMenurut pedagang, harga beras naik lagi.\n');
  const window = await yesterday(corpus, kutip);
  const { history, page } = window;
  await window.library.open('Harga beras');
  await window.tagStart(5, 'c');
  await window.press('Escape');
  await window.press('ControlOrMeta+Shift+h');
  await expect(history.chosen).toContainText('Claim added');
  await window.tabTo(page.getByRole('button', { name: 'Whole corpus' }), 'Shift+Tab');
  await window.press('Enter');
  await expect(history.steps).toHaveCount(5);
  await expectAccessible(window, 'the history of the corpus');
  await window.tabTo(history.filter);
  await window.type('cue milik');
  await expect(history.steps).toHaveText([/Cue added.*jembatan\.txt · milik/]);
  await window.press('Enter');
  await expect(history.list).toBeFocused();
  await window.press('Enter');
  await expect(window.statusBar).toContainText('3 annotations');
  await expect(history.steps).toHaveCount(4);
  await expect(history.chosen).toContainText('Cue added');
  await expect(history.list).toBeFocused();
});

test('A change over several articles is one step, and is taken back in all of them', async ({
  corpus,
  kutip,
}) => {
  for (const name of ['a.txt', 'b.txt', 'c.txt'])
    await corpus.write(name, `Berita ${name}\n\nHarga beras naik lagi.\n`);
  await tagYesterday(corpus, '2 tagged as Claim', 'Harga beras naik', ['a.txt', 'b.txt']);
  const window = await kutip.start({ folder: corpus.folder });
  const { history, page } = window;
  await window.library.open('Berita c.txt');
  await window.press('ControlOrMeta+Shift+h');
  await window.tabTo(page.getByRole('button', { name: 'Whole corpus' }));
  await window.press('Enter');
  await expect(history.steps).toHaveText([/2 tagged as Claim\s*in 2 articles/]);
  await window.tabTo(history.button('Take back in all articles'));
  await window.press('Enter');
  await expect(window.notice('Taken back in 2 articles')).toBeVisible();
  await expect(history.list).toBeFocused();
  await expect(history.steps).toHaveText([/Undo.*2 tagged as Claim/, /2 tagged as Claim/]);
  for (const name of ['a.txt', 'b.txt']) expect((await corpus.sidecar(name)).annotations).toEqual([]);
});

test('The history speaks Indonesian', async ({ corpus, kutip }) => {
  const window = await yesterday(corpus, kutip);
  const { page } = window;
  await window.press('ControlOrMeta+,');
  const languages = page.getByRole('combobox').filter({ has: page.getByText('Bahasa Indonesia') });
  await window.chooseFrom(languages, 'Bahasa Indonesia');
  await window.press('Escape', 'ControlOrMeta+Shift+h');
  const list = page.getByRole('listbox', { name: 'Langkah, yang terbaru di atas' });
  await expect(list).toBeFocused();
  await expect(list.getByRole('option')).toHaveText([
    /Sumber ditambahkan/,
    /Penanda ditambahkan/,
    /Bentuk: Langsung/,
    /Kutipan ditambahkan/,
  ]);
  await window.press('ArrowDown', 'Enter');
  await expect(page.getByRole('button', { name: 'Batalkan langkah ini' })).toBeFocused();
  await window.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Dibatalkan: 1 perubahan.' })).toHaveCount(1);
  await window.press('ControlOrMeta+z');
  await expect(list.getByRole('option', { selected: true })).toContainText('Penanda ditambahkan');
});

test.describe('A history', () => {
  test('that is not there is told, and Esc leads back all the same', async ({ corpus, kutip }) => {
    await corpus.write(article, news);
    const window = await kutip.start({ folder: corpus.folder });
    await window.press('ControlOrMeta+Shift+h');
    await expect(window.work).toContainText('No article is open');
    await window.library.open(title);
    await window.press('ControlOrMeta+Shift+h');
    await expect(window.work).toContainText('No history yet');
    await expectAccessible(window, 'an empty history');
    await window.press('Escape');
    await expect(window.text.box).toBeFocused();
  });

  test('whose log was deleted begins anew', async ({ corpus, kutip }) => {
    await yesterday(corpus, kutip);
    await kutip.stop();
    await corpus.deleteAll('.kutip');
    const window = await kutip.start();
    await window.expectResumed(title);
    await window.press('ControlOrMeta+Shift+h');
    await expect(window.work).toContainText('No history yet');
  });

  test('of a read-only folder is looked at, and nothing is taken back', async ({ corpus, kutip }) => {
    await yesterday(corpus, kutip);
    await kutip.stop();
    const window = await kutip.start({ folder: corpus.folder, readOnly: true });
    await window.library.open(title);
    await window.history.open();
    await window.history.walkTo('Cue added');
    await expect.poll(() => window.history.paintedThen()).toEqual([words, 'milik']);
    await window.press('Enter');
    await expect(window.history.details).toContainText('This article is read-only');
    await expect(window.history.details.getByRole('button')).toHaveCount(0);
  });

  test('with a damaged line says from where on the past is known', async ({ corpus, kutip }) => {
    kutip.expectLogged(/is damaged in line/);
    await yesterday(corpus, kutip);
    await kutip.stop();
    const text = await readFile(corpus.path(log), 'utf8');
    await writeFile(
      corpus.path(log),
      text
        .split('\n')
        .map((line) => (line.includes('"label":"cue"') ? line.slice(1) : line))
        .join('\n'),
    );
    await appendFile(corpus.path(log), '{"id":"torn');
    const window = await kutip.start();
    await window.expectResumed(title);
    await window.history.open();
    await expect(window.history.chosen).toContainText('Steps before this one cannot be read');
    await expect.poll(() => window.history.paintedThen()).toEqual([words, 'milik', 'Bupati Sari']);
    await window.press('End');
    await expect(window.history.details).toContainText('What the article looked like then cannot be told');
    await window.press('Shift+Enter');
    await expect(window.history.details).toContainText('The state before this step cannot be told');
    await window.press('Escape', 'Enter');
    await expect(window.history.button('Take back this step')).toBeFocused();
  });

  test('@browser waits while a conflict is to be settled', async ({ corpus, kutip }) => {
    const window = await yesterday(corpus, kutip);
    const other = await kutip.openAnother();
    await other.library.open(title);
    await window.tagStart(3, 'u');
    await window.expectSaved();
    await other.tagStart(6, 'u');
    await expect(other.notice(`${article} was edited in another window.`)).toBeVisible();
    await other.history.open();
    await expect(other.history.details).toContainText('Choose first which version to keep');
    await expect(other.history.button(/Take back/)).toHaveCount(0);
    await other.tabTo(other.page.getByRole('button', { name: 'Keep mine' }), 'Shift+Tab');
    await other.press('Enter');
    await expect(other.history.button('Take back this step…')).toBeVisible();
  });

  for (const theme of ['Light', 'Dark', 'High contrast'] as const)
    test(`is accessible to everyone (${theme.toLowerCase()})`, async ({ corpus, kutip }) => {
      const window = await yesterday(corpus, kutip);
      const options = { contrastOnly: theme !== 'Light' };
      await window.chooseTheme(theme);
      await window.history.open();
      await expect(window.history.pastText).toBeVisible();
      await expectAccessible(window, 'the history of an article', options);
      await window.press('End', 'Shift+Enter');
      await expect(window.history.button('Take back 4 steps')).toBeFocused();
      await expectAccessible(window, 'what taking back comes to', options);
      await window.page.setViewportSize({ width: 700, height: 800 });
      await expectAccessible(window, 'the history in a narrow window', options);
    });
});

/** Four steps of the day before; the second annotation is a mistake. */
const fourSteps: readonly EarlierStep[] = [
  (annotate) => addAnnotation(annotate(words, 'quote')),
  () => setAttribute(words, 'form', 'direct', new Date().toISOString()),
  (annotate) => addAnnotation(annotate('milik', 'cue')),
  (annotate) => addAnnotation(annotate('Bupati Sari', 'source')),
];

/** The article with the steps of the day before, open. */
async function yesterday(
  corpus: TestCorpus,
  kutip: Pick<Launcher, 'start'>,
  steps: readonly EarlierStep[] = fourSteps,
): Promise<KutipWindow> {
  await corpus.write(article, news);
  await workYesterday(corpus, article, steps);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  await expect(window.text.box).toBeFocused();
  return window;
}

async function labelsOf(corpus: TestCorpus): Promise<readonly string[]> {
  return (await corpus.sidecar(article)).annotations.map(({ label }) => label);
}

function withoutRevision(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/"revision": \d+/, '"revision": 0');
}
