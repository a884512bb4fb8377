import type { TestCorpus } from './corpus.ts';
import { expect, test } from './kutip-test.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const article = 'jembatan.txt';
const sidecar = `${article}.a1.kutip.json`;
const title = 'Bupati Sari meresmikan jembatan';
const news = `${title}

"Jembatan ini milik warga," kata Bupati Sari di Sukamaju, Selasa.
`;
const bupati = 'Bupati'.length;
const bupatiSari = 'Bupati Sari'.length;

/** What no other program may lose, and what Kutip may not hide, when the files are not as it left them. */
test.describe('The sidecar changed by another program', () => {
  test('is shown at once while nothing is pending, and says so', async ({ corpus, kutip }) => {
    const window = await openTagged(await prepared(corpus), kutip);
    const theirs = await foreignVersion(corpus);
    await corpus.replace(sidecar, theirs);

    await expect(window.notice(`${sidecar} was changed outside Kutip`)).toBeVisible();
    await expect(window.status).toHaveValue('needs-discussion');
    await kutip.stop();
    expect(await text(corpus, sidecar)).toBe(theirs);
  });

  test('is shown at once to who only reads, and says so', async ({ corpus, kutip }) => {
    await openTagged(await prepared(corpus), kutip);
    await kutip.stop();
    await corpus.deleteAll('.kutip');

    const window = await kutip.start({ folder: corpus.folder });
    await window.expectResumed(title);
    await corpus.replace(sidecar, await foreignVersion(corpus));
    await expect(
      window.notice(`${sidecar} was changed outside Kutip, and that version is shown.`),
    ).toBeVisible();
    await expect(window.status).toHaveValue('needs-discussion');
  });

  test('is not overwritten while an edit is pending, nor by closing', async ({ corpus, kutip }) => {
    const window = await openTagged(await prepared(corpus), kutip);
    const theirs = await changeBehindAnEdit(window, corpus);

    await expect(window.statusBar).toContainText('Changed elsewhere');
    await window.tagStart(3, 'u');
    await expect(window.statusBar).toContainText('3 annotations');
    expect(await text(corpus, sidecar)).toBe(theirs);
    await kutip.stop();
    expect(await text(corpus, sidecar)).toBe(theirs);
  });

  test('gives way to mine, and is kept beside it', async ({ corpus, kutip }) => {
    const window = await openTagged(await prepared(corpus), kutip);
    const theirs = await changeBehindAnEdit(window, corpus);

    await window.pressButton('Keep mine');
    await expect(window.notice('were changed by another program')).toBeHidden();
    await window.expectSaved();
    const mine = await corpus.sidecar(article);
    expect(mine.annotations.map(({ quote }) => quote)).toEqual(['Bupati', 'Bupati Sari']);
    const kept = (await corpus.files()).filter((file) => file.startsWith(`${sidecar}.replaced-`));
    expect(kept).toHaveLength(1);
    expect(await text(corpus, kept[0] ?? '')).toBe(theirs);
  });

  test('is taken, and my edits stay in the history', async ({ corpus, kutip }) => {
    const window = await openTagged(await prepared(corpus), kutip);
    const theirs = await changeBehindAnEdit(window, corpus);

    await window.pressButton('Take the file’s');
    await expect(window.notice('were changed by another program')).toBeHidden();
    await expect(window.inspector.list.getByRole('option')).toHaveCount(1);
    await kutip.stop();
    expect(await text(corpus, sidecar)).toBe(theirs);
    const histories = (await corpus.files()).filter((file) => file.startsWith('.kutip/history/'));
    const contents = await Promise.all(histories.map((file) => text(corpus, file)));
    expect(contents.filter((content) => content.includes('"quote":"Bupati Sari"'))).toHaveLength(1);
  });
});

test.describe('A sidecar that cannot be used', () => {
  test('is rebuilt from the history when damaged, and the damaged bytes are kept', async ({
    corpus,
    kutip,
  }) => {
    await openTagged(await prepared(corpus), kutip);
    await kutip.stop();
    const whole = await text(corpus, sidecar);
    const half = whole.slice(0, whole.length / 2);
    await corpus.write(sidecar, half);

    const window = await kutip.start({ folder: corpus.folder });
    await window.expectResumed(title);
    const notice = window.notice(`${sidecar} was damaged. 1 edit was recovered from the history.`);
    await expect(notice).toContainText(`kept as ${sidecar}.damaged-`);
    await expect(window.inspector.annotation(/Bupati/)).toHaveCount(1);
    await expect.poll(() => text(corpus, sidecar)).toBe(whole);
    const kept = /kept as (\S+)\.$/.exec(await notice.innerText())?.[1];
    expect(await text(corpus, kept ?? '')).toBe(half);
  });

  test('opens read-only when a newer Kutip wrote it, and keeps every byte', async ({ corpus, kutip }) => {
    await openTagged(await prepared(corpus), kutip);
    await kutip.stop();
    const newer = (await text(corpus, sidecar)).replace('"version": 1', '"version": 2');
    expect(newer).toContain('"version": 2');
    await corpus.write(sidecar, newer);

    const window = await kutip.start({ folder: corpus.folder });
    await window.expectResumed(title);
    await expect(window.notice(`${sidecar} was written by a newer Kutip`)).toBeVisible();
    await expect(window.library.article(title)).toContainText('Made with a newer Kutip');
    await expectReadOnly(window);
    await kutip.stop();
    expect(await text(corpus, sidecar)).toBe(newer);
  });
});

test.describe('A folder that may not be written', () => {
  test('says so, and offers nothing that would fail', async ({ corpus, kutip }) => {
    await openTagged(await prepared(corpus), kutip);
    await kutip.stop();
    const before = await everything(corpus);

    const window = await kutip.start({ folder: corpus.folder, readOnly: true });
    await expect(window.library.region).toContainText('Read-only');
    await window.expectResumed(title);
    await expect(window.notice('its articles can be read but not annotated')).toBeVisible();
    await expectReadOnly(window);

    await window.press('Enter');
    await expect(window.inspector.region).toContainText('Bupati');
    const { region } = window.inspector;
    const controls = await region.getByRole('combobox').or(region.getByRole('textbox')).all();
    expect(controls.length).toBeGreaterThan(1);
    for (const control of controls) await expect(control).toBeDisabled();
    await expect(region.getByRole('button', { name: 'Delete annotation' })).toHaveCount(0);
    await window.text.focus();
    await window.press('Delete', 'ControlOrMeta+z');
    await expect(window.statusBar).toContainText('1 annotation');
    await kutip.stop();
    expect(await everything(corpus)).toEqual(before);
  });
});

test.describe('A project file that is broken', () => {
  test('is reported with the place, does not keep the corpus closed, and is read again when mended', async ({
    corpus,
    kutip,
  }) => {
    await corpus.write(article, news);
    await corpus.write(
      'kutip.project.json',
      '{\n  "format": "kutip-project",\n  "version": 1,\n  "scheme": {,\n}\n',
    );
    const window = await kutip.start({ folder: corpus.folder });
    const report = window.notice('kutip.project.json has');
    await expect(report).toContainText('line 4, column');

    await window.library.open(title);
    await window.tagStart(bupati, 'u');
    await expect(window.statusBar).toContainText('1 annotation');
    await corpus.copy('samples/kutip.project.json', 'kutip.project.json');
    await expect(report).toBeHidden();
    await expect(window.library.region).toContainText('Kutip samples');
  });
});

test.describe('What cannot be opened', () => {
  test('an article that is no text names the file and the remedy', async ({ corpus, kutip }) => {
    await corpus.write(
      'gambar.txt',
      Uint8Array.from({ length: 4096 }, (_, place) => (place * 7919) % 256),
    );
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.choose('gambar');
    await expect(window.work).toContainText('This article could not be opened');
    await expect(window.work).toContainText('gambar.txt does not look like text.');
  });

  test('an article that is too large names the file and the remedy', async ({ corpus, kutip }) => {
    await corpus.write(article, news);
    await corpus.write('arsip.txt', new Uint8Array(32 * 1024 * 1024 + 1).fill(0x61));
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.choose('arsip');
    await expect(window.work).toContainText('arsip.txt is too large to open. Split it');
    // And the next one opens as if nothing had been.
    await window.library.open(title);
    await expect(window.text.box).toContainText('milik warga');
  });

  test('a folder without articles says what Kutip reads', async ({ corpus, kutip }) => {
    await corpus.write('catatan.docx', 'bukan artikel');
    const window = await kutip.start({ folder: corpus.folder });
    await expect(window.library.region).toContainText('No articles here');
    await expect(window.library.region).toContainText('.txt and .md');
  });

  test('a folder that does not exist is said where it was asked for, and nothing is closed', async ({
    corpus,
    kutip,
  }) => {
    await corpus.write(article, news);
    kutip.expectLogged(/tidak-ada is not there/);
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open(title);
    const dialog = await window.askForFolder(corpus.path('tidak-ada'));
    await expect(dialog.getByRole('alert')).toContainText('tidak-ada is not there');
    await window.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(window.text.box).toContainText('milik warga');
  });

  test('@browser a folder that is typed before the list of folders is there stays as it was typed', async ({
    corpus,
    kutip,
  }) => {
    await corpus.write(article, news);
    const window = await kutip.start();
    const held = Promise.withResolvers<void>();
    await window.page.route('**/api/call', async (route) => {
      if (route.request().postData()?.includes('folders.list')) await held.promise;
      await route.continue();
    });
    await window.press('ControlOrMeta+o');
    const folder = window.page.getByRole('dialog').getByRole('textbox', { name: 'Folder' });
    await expect(folder).toBeFocused();
    await window.press('ControlOrMeta+a');
    await window.type(corpus.folder);
    const listed = window.page.waitForResponse('**/api/call');
    held.resolve();
    await listed;
    await expect(
      window.page.getByRole('dialog').getByRole('button', { name: 'Parent folder' }),
    ).toBeVisible();
    await expect(folder).toHaveValue(corpus.folder);
  });

  test('the folder of last time that is gone is said in place of the articles', async ({ corpus, kutip }) => {
    await corpus.write(article, news);
    kutip.expectLogged(/is not there/);
    await kutip.start({ folder: corpus.folder });
    await kutip.stop();
    await corpus.remove();
    const window = await kutip.start();
    await expect(window.work).toContainText('The folder could not be opened');
    await expect(window.work).toContainText(`${corpus.folder} is not there`);
    await window.tabTo(window.work.getByRole('button', { name: 'Open the sample corpus' }));
    await window.press('Enter');
    await expect(window.library.region).toContainText('Kutip samples');
  });
});

test.describe('The source', () => {
  test('in an old encoding: the guess is told, and recorded for every other reader', async ({
    corpus,
    kutip,
  }) => {
    // "Menteri: “Café São” buka\r\n" in windows-1252.
    const bytes = Buffer.from('Menteri: \x93Caf\xe9 S\xe3o\x94 buka kembali\r\n', 'latin1');
    await corpus.write(article, bytes);
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open('Menteri: “Café São” buka kembali');
    await expect(window.notice('The encoding was guessed (windows-1252)')).toBeVisible();
    await window.tagStart('Menteri: “Café'.length, 'u');
    await window.expectSaved();
    await expect
      .poll(() => corpus.sidecar(article))
      .toMatchObject({
        source: { encoding: 'windows-1252', newline: 'crlf' },
        annotations: [{ quote: 'Menteri: “Café', spans: [{ start: 0, end: 14 }] }],
      });
    expect(await corpus.bytes(article)).toEqual(bytes);
  });

  test('changed under its annotations: shown as it is now, and nothing is saved at a wrong place', async ({
    corpus,
    kutip,
  }) => {
    const window = await openTagged(await prepared(corpus), kutip);
    const before = await text(corpus, sidecar);
    await corpus.replace(article, `Sukamaju -- ${news}`);

    await expect(window.notice(`${article} has changed since it was annotated`)).toBeVisible();
    await expect(window.text.box).toContainText(`Sukamaju -- ${title}`);
    await expectReadOnly(window);
    await kutip.stop();
    expect(await text(corpus, sidecar)).toBe(before);
  });
});

async function prepared(corpus: TestCorpus): Promise<TestCorpus> {
  await corpus.write(article, news);
  return corpus;
}

/** The article open, with "Bupati" tagged as a cue and saved. */
async function openTagged(
  corpus: TestCorpus,
  kutip: { start(options: { readonly folder: string }): Promise<KutipWindow> },
): Promise<KutipWindow> {
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  await window.tagStart(bupati, 'u');
  await expect(window.statusBar).toContainText('1 annotation');
  await window.expectSaved();
  return window;
}

/** What a colleague's program would have written meanwhile: three revisions further, and another status. */
async function foreignVersion(corpus: TestCorpus): Promise<string> {
  const own = await text(corpus, sidecar);
  const { revision, status } = await corpus.sidecar(article);
  return own
    .replace(`"revision": ${revision}`, `"revision": ${revision + 3}`)
    .replace(`"status": "${status}"`, '"status": "needs-discussion"');
}

/**
 * An edit, and in the third of a second before its sidecar is due the foreign version of it.
 * Gives what the foreign program wrote.
 */
async function changeBehindAnEdit(window: KutipWindow, corpus: TestCorpus): Promise<string> {
  const theirs = await foreignVersion(corpus);
  await window.text.selectFrom(0, bupatiSari);
  await window.press('u');
  await corpus.replace(sidecar, theirs);
  const banner = window.notice(`The annotations of ${article} were changed by another program.`);
  await expect(banner).toContainText(
    '1 edit of yours is not in that version. The other version is kept beside it.',
  );
  return theirs;
}

async function expectReadOnly(window: KutipWindow): Promise<void> {
  await expect(window.statusBar).toContainText('Read-only');
  const annotations = /\d+ annotations?/.exec(await window.statusBar.innerText())?.[0] ?? 'no count';
  await window.tagStart(3, 'u');
  await expect(window.notice('This article is read-only: nothing was changed.')).toHaveCount(1);
  await expect(window.statusBar).toContainText(annotations);
  await expect(window.status).toBeDisabled();
  const offered = await window.commandsMatching('Tag as');
  expect(offered).toEqual([]);
  await window.text.focus();
}

async function text(corpus: TestCorpus, file: string): Promise<string> {
  return (await corpus.bytes(file)).toString('utf-8');
}

async function everything(corpus: TestCorpus): Promise<readonly (readonly [string, string])[]> {
  const files = await corpus.files();
  return Promise.all(files.map(async (file) => [file, await text(corpus, file)] as const));
}
