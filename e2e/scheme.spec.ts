import { newSidecar, serialiseSidecar } from '../shared/annotation/sidecar.ts';
import { defaultScheme, quotesScheme } from '../shared/scheme/default-scheme.ts';
import { editScheme } from '../shared/scheme/edit-scheme.ts';
import { withScheme } from '../shared/scheme/project-file.ts';
import type { Scheme } from '../shared/scheme/scheme.ts';
import { serialiseScheme } from '../shared/scheme/scheme-file.ts';
import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import type { KutipWindow } from './pages/kutip-window.ts';
import { SchemeEditor } from './pages/scheme-editor.ts';

const project = 'kutip.project.json';
const article = 'jembatan.txt';
const sidecar = `${article}.a1.kutip.json`;
const title = 'Bupati Sari meresmikan jembatan';
const news = `${title}

"Jembatan ini milik warga," kata Bupati Sari di Sukamaju, Selasa.
`;

test.describe('A lead', () => {
  test('adds a label with a key and a required question, and uses it at once', async ({ corpus, kutip }) => {
    const { window, scheme } = await opened(corpus, kutip);
    await scheme.open();
    await scheme.add('New label', 'Rumour');
    await expect(scheme.textbox('Name, English')).toBeFocused();
    await expect(scheme.label(/^Rumour/)).toHaveAttribute('aria-selected', 'true');

    // A key that somebody has is refused, and said whose it is; nothing changes.
    await window.tabTo(scheme.key);
    await window.press('q');
    await expect(window.notice('Q is the key of Quote. Choose another.')).toBeVisible();
    await window.press('g');
    await expect(window.notice('G is the key of the command “Guidelines of the label”')).toBeVisible();
    await expect(scheme.key).toHaveAccessibleName('Key none');
    await window.press('f');
    await expect(scheme.key).toHaveAccessibleName('Key F');

    await scheme.add('New attribute', 'Certainty');
    const kind = window.work.getByRole('combobox', { name: 'Kind of answer' });
    await expect(kind).toBeFocused();
    await window.chooseFrom(kind, 'One choice');
    await expect(window.notice('A choice needs at least one thing to choose')).not.toHaveCount(0);
    await window.tabTo(window.work.getByRole('checkbox', { name: 'Required' }));
    await window.press('Space');
    await scheme.add('New choice', 'Heard');
    await scheme.add('New choice', 'Seen');
    await scheme.saveAll();
    await expect(window.notice('Scheme saved.')).not.toHaveCount(0);
    await expect
      .poll(() => schemeOnDisk(corpus))
      .toMatchObject({
        labels: expect.arrayContaining([
          {
            id: 'rumour',
            name: { en: 'Rumour' },
            key: 'f',
            colour: 'sky',
            attributes: [
              {
                id: 'certainty',
                name: { en: 'Certainty' },
                kind: 'choice',
                required: true,
                options: [
                  { id: 'heard', name: { en: 'Heard' } },
                  { id: 'seen', name: { en: 'Seen' } },
                ],
              },
            ],
          },
        ]),
      });

    await window.press('Escape');
    await window.text.focus();
    await window.text.selectFrom(0, 'Bupati'.length);
    await window.press('f');
    await expect(window.inspector.choice('Certainty').getByRole('radio').first()).toBeFocused();
    await window.press('2', 'Escape');
    await window.expectSaved();
    expect((await corpus.sidecar(article)).annotations).toMatchObject([
      { label: 'rumour', quote: 'Bupati', attributes: { certainty: 'seen' } },
    ]);
  });

  test('orders labels by key, undoes in the editor alone, and leaves without losing the draft', async ({
    corpus,
    kutip,
  }) => {
    const { window, scheme } = await opened(corpus, kutip);
    await window.tagStart('Bupati'.length, 'u');
    await window.expectSaved();
    await scheme.open();
    await window.press('ArrowDown', 'Alt+ArrowUp');
    await expect(scheme.sections.getByRole('option').first()).toContainText('Claim');
    await window.press('Delete');
    await expect(scheme.sections.getByRole('option').first()).toContainText('Quote');
    await window.press('ControlOrMeta+z');
    await expect(scheme.sections.getByRole('option').first()).toContainText('Claim');

    await window.press('Escape');
    await expect(window.text.box).toBeFocused();
    await expect(window.statusBar).toContainText('1 annotation');
    await scheme.open();
    await expect(scheme.sections.getByRole('option').first()).toContainText('Claim');
    await expect(window.work).toContainText('1 change not saved');
    await window.press('ControlOrMeta+z');
    await expect(window.work).toContainText('Nothing to save');
    await window.press('Escape');
    await window.press('ControlOrMeta+z');
    await expect(window.statusBar).toContainText('0 annotations');
  });

  test('removes a label in use: annotations of everybody come along, and all of it is taken back', async ({
    corpus,
    kutip,
  }) => {
    const { window, scheme } = await opened(corpus, kutip);
    await window.tagStart('Bupati'.length, 'u');
    await window.expectSaved();
    const theirs = `${article}.siti.kutip.json`;
    await corpus.write(theirs, await siti(corpus));
    const before = await everything(corpus);
    expect(Object.keys(before)).not.toContain(project);

    await scheme.open();
    await scheme.choose('Cue');
    await window.press('Delete');
    await scheme.saveAll();
    await expect(scheme.impact).toContainText('This touches 2 annotations in 2 files of 2 annotators.');
    await expect(scheme.impact).toContainText('No annotation is changed.');
    // Cancelling keeps the draft, and writes nothing.
    await window.press('Escape');
    await expect(scheme.impact).toBeHidden();
    expect(await everything(corpus)).toEqual(before);
    await scheme.saveAll();
    await scheme.decide('Label Cue is removed', 'Make them Source');
    await expect(scheme.impact).toContainText('2 annotations get another label');
    await expect(scheme.impact).toContainText('Files of a1 and siti are written.');
    await scheme.confirm();
    await expect(
      window.notice('Scheme “Claims, quotes and translations” changed, in 2 articles.'),
    ).toBeVisible();
    for (const annotator of ['a1', 'siti'])
      await expect
        .poll(async () => (await corpus.sidecar(article, annotator)).annotations)
        .toMatchObject([{ label: 'source' }]);
    expect((await schemeOnDisk(corpus))?.labels.map(({ id }) => id)).not.toContain('cue');

    await window.tabTo(window.page.getByRole('button', { name: 'Undo', exact: true }), 'Shift+Tab');
    await window.press('Enter');
    await expect(window.notice('Taken back in 2 articles')).toBeVisible();
    await expect.poll(() => everything(corpus)).toEqual(before);
    await expect(scheme.label(/^Cue/)).toHaveCount(1);
  });

  test('is told of a damaged file, which stays as it is while the others come along', async ({
    corpus,
    kutip,
  }) => {
    await corpus.write(`${article}.siti.kutip.json`, '{ "format": ');
    const { window, scheme } = await opened(corpus, kutip);
    await window.tagStart('Bupati'.length, 'u');
    await window.expectSaved();
    await scheme.open();
    await scheme.choose('Cue');
    await window.press('Delete');
    await scheme.saveAll();
    await expect(scheme.impact).toContainText(`${article}.siti.kutip.json: damaged`);
    await scheme.decide('Label Cue is removed', 'Delete the annotations');
    await expect(scheme.impact).toContainText('1 annotation is deleted');
    await scheme.confirm();
    await expect(window.notice('1 file is left as it is')).toContainText(
      `${article}.siti.kutip.json: damaged`,
    );
    await expect.poll(async () => (await corpus.sidecar(article)).annotations).toEqual([]);
    expect((await corpus.bytes(`${article}.siti.kutip.json`)).toString()).toBe('{ "format": ');

    // Undo in the article takes the whole of it back, the scheme too.
    await window.press('Escape');
    await expect(window.text.box).toBeFocused();
    await window.press('ControlOrMeta+z');
    await expect
      .poll(async () => (await corpus.sidecar(article)).annotations)
      .toMatchObject([{ label: 'cue' }]);
    await expect.poll(() => corpus.files()).not.toContain(project);
  });

  test('imports a scheme that was pasted; a faulty one is refused with the place', async ({
    corpus,
    kutip,
  }) => {
    const { window, scheme } = await opened(corpus, kutip);
    await scheme.open();
    await window.press('End');
    await window.tabTo(scheme.textbox('Or paste its content'));
    await window.page.keyboard.insertText(serialiseScheme(quotesScheme).replace('"blue"', '"beige"'));
    await window.press('Tab', 'Enter');
    await expect(window.notice('It cannot be imported; 1 problem')).toContainText('scheme.labels[0].colour');
    await window.tabTo(scheme.textbox('Or paste its content'), 'Shift+Tab');
    await window.press('ControlOrMeta+a');
    await window.page.keyboard.insertText(serialiseScheme(quotesScheme));
    await window.press('Tab', 'Enter');
    await expect(scheme.sections.getByRole('option')).toHaveCount(quotesScheme.labels.length + 3);
    await scheme.saveAll();
    await expect(window.notice('Scheme saved.')).not.toHaveCount(0);
    expect(await schemeOnDisk(corpus)).toEqual(quotesScheme);
  });

  test('writes guidelines with an example, and annotators read them', async ({ corpus, kutip }) => {
    const { window, scheme } = await opened(corpus, kutip);
    await window.tagStart('Bupati'.length, 'u');
    await window.press('g');
    await window.tabTo(window.inspector.region.getByRole('button', { name: 'Edit Cue' }));
    await window.press('Enter');
    await expect(scheme.label(/^Cue/)).toHaveAttribute('aria-selected', 'true');
    await window.tabTo(window.work.getByRole('button', { name: 'Add an example' }));
    await window.press('Enter');
    await expect(scheme.textbox('Guidelines, English')).toBeFocused();
    await window.type('Bupati itu **berujar** lagi.');
    const preview = window.work.getByRole('region', { name: 'Preview' });
    await expect(preview.getByRole('blockquote').getByText('berujar')).toBeVisible();
    await scheme.saveAll();
    await expect(window.notice('Scheme saved.')).not.toHaveCount(0);
    await expect(window.inspector.region.getByRole('blockquote').getByText('berujar')).toBeVisible();
  });
});

test.describe('The scheme changed by another program', () => {
  test('without a label that annotations use: they stay, and are shown as of an unknown label', async ({
    corpus,
    kutip,
  }) => {
    const { window } = await opened(corpus, kutip);
    await window.tagStart('Bupati'.length, 'u');
    await window.expectSaved();
    const before = await corpus.bytes(sidecar);
    await corpus.replace(project, projectWith(without('cue')));
    await expect(window.inspector.label.getByRole('option', { name: 'cue', selected: true })).toHaveCount(1);
    await window.text.focus();
    expect(await window.commandsMatching('Tag as')).toHaveLength(defaultScheme.labels.length - 1);
    await window.tabTo(window.inspector.region.getByRole('button', { name: 'All annotations' }));
    await window.press('Enter');
    await expect(window.inspector.annotation(/Bupati/)).toContainText('cue');
    await expect(window.statusBar).toContainText('1 annotation');
    expect(await corpus.bytes(sidecar)).toEqual(before);

    // The editor knows of them, and gives them their label back.
    const scheme = new SchemeEditor(window);
    await scheme.open();
    await expect(window.work).toContainText('1 annotation has the label “cue”, which is not in the scheme.');
    await window.tabTo(window.work.getByRole('button', { name: 'Add “cue”' }));
    await window.press('Enter');
    await expect(scheme.label(/^cue/)).toHaveAttribute('aria-selected', 'true');
    await scheme.saveAll();
    await expect(window.notice('Scheme saved.')).not.toHaveCount(0);
    expect((await schemeOnDisk(corpus))?.labels.at(-1)).toMatchObject({ id: 'cue', name: 'cue' });
    expect(await corpus.bytes(sidecar)).toEqual(before);
  });

  test('while a draft is open: nothing of theirs is written over, and mine can be put on top', async ({
    corpus,
    kutip,
  }) => {
    const { window, scheme } = await opened(corpus, kutip);
    await scheme.open();
    await scheme.add('New label', 'Rumour');
    await corpus.replace(project, projectWith(without('cue')));
    const outdated = window.notice('The scheme was changed outside this editor meanwhile');
    await expect(outdated).toBeVisible();
    await expect(scheme.save).toBeDisabled();
    await window.tabTo(window.work.getByRole('button', { name: 'Put mine on top' }), 'Shift+Tab');
    await window.press('Enter');
    await expect(outdated).toBeHidden();
    await expect(scheme.label(/^Cue/)).toHaveCount(0);
    await window.press('ControlOrMeta+2');
    await scheme.saveAll();
    await expect(window.notice('Scheme saved.')).not.toHaveCount(0);
    const labels = (await schemeOnDisk(corpus))?.labels.map(({ id }) => id);
    expect(labels).toEqual([...without('cue').labels.map(({ id }) => id), 'rumour']);
  });

  test('and broken: it is said where, the draft waits, and nothing is written until it is mended', async ({
    corpus,
    kutip,
  }) => {
    const { window, scheme } = await opened(corpus, kutip);
    await scheme.open();
    await scheme.add('New label', 'Rumour');
    await corpus.replace(project, '{ "format": ');
    const broken = window.notice('kutip.project.json has problems');
    await expect(broken).toContainText('line 1, column 13');
    await expect(scheme.save).toBeDisabled();
    await expect(scheme.label(/^Rumour/)).toHaveCount(1);
    expect((await corpus.bytes(project)).toString()).toBe('{ "format": ');
    await corpus.replace(project, '{ "format": "kutip-project", "version": 1 }');
    await expect(broken).toBeHidden();
    await scheme.saveAll();
    await expect(window.notice('Scheme saved.')).not.toHaveCount(0);
  });

  test('in a folder that may not be written it is shown, not changed', async ({ corpus, kutip }) => {
    await corpus.write(article, news);
    const window = await kutip.start({ folder: corpus.folder, readOnly: true });
    await window.library.open(title);
    const scheme = new SchemeEditor(window);
    await scheme.open();
    await expect(window.notice('its scheme can be looked at, not changed')).toBeVisible();
    await expect(scheme.textbox('Name, English').first()).toBeDisabled();
    await expect(scheme.save).toHaveCount(0);
    await window.press('Delete', 'Alt+ArrowDown');
    await expect(scheme.sections.getByRole('option').first()).toContainText('Quote');
    await expect(window.work.getByRole('textbox', { name: 'New label' })).toHaveCount(0);
    await expectAccessible(window, 'a scheme that may not be changed');
  });
});

for (const theme of ['Light', 'Dark', 'High contrast'] as const)
  test(`axe finds nothing to say of the scheme editor (${theme.toLowerCase()})`, async ({
    corpus,
    kutip,
  }) => {
    const { window, scheme } = await opened(corpus, kutip);
    await window.tagStart('Bupati'.length, 'u');
    await window.expectSaved();
    await window.chooseTheme(theme);
    await scheme.open();
    const options = { contrastOnly: theme !== 'Light' };
    await expectAccessible(window, 'a label', options);
    await window.tabTo(window.work.getByRole('button', { name: /^Form/ }));
    await window.press('Enter');
    await expectAccessible(window, 'an attribute', options);
    for (const part of ['Links', 'Labels of the article', 'Whole scheme']) {
      await scheme.choose(part);
      await expectAccessible(window, part, options);
    }
    await scheme.choose('Cue');
    await window.press('Delete');
    await scheme.saveAll();
    await expect(scheme.impact).toBeVisible();
    await expectAccessible(window, 'what a change touches', options);
  });

test('in Indonesian a label is added, saved and taken back', async ({ corpus, kutip }) => {
  const { window } = await opened(corpus, kutip);
  const { page, work } = window;
  await window.press('ControlOrMeta+,');
  await expect(page.getByRole('combobox', { name: 'Language' })).toBeFocused();
  await window.type('Bahasa');
  await window.press('Escape');
  await window.press('ControlOrMeta+Shift+l');
  await expect(page.getByRole('listbox', { name: 'Bagian skema' })).toBeFocused();
  const artikel = page.getByRole('region', { name: 'Artikel', exact: true });
  await expect(work).toHaveCount(0);
  await window.tabTo(artikel.getByRole('textbox', { name: 'Label baru' }));
  await window.type('Desas-desus');
  await window.press('Enter');
  await expect(artikel.getByRole('textbox', { name: 'Nama, Indonesia', exact: true })).toBeFocused();
  await window.tabTo(artikel.getByRole('button', { name: 'Simpan…' }), 'Shift+Tab');
  await window.press('Enter');
  const banner = page.getByRole('status').filter({ hasText: 'Skema disimpan.' });
  await expect(banner).not.toHaveCount(0);
  expect((await schemeOnDisk(corpus))?.labels.at(-1)).toMatchObject({
    id: 'desas-desus',
    name: { id: 'Desas-desus' },
  });
  await window.tabTo(artikel.getByRole('button', { name: 'Tarik kembali' }));
  await window.press('Enter');
  await expect(
    page.getByRole('status').filter({ hasText: 'Skemanya kembali seperti semula.' }),
  ).not.toHaveCount(0);
  await expect.poll(() => corpus.files()).not.toContain(project);
});

test('a narrow window shows the scheme without scrolling sideways', async ({ corpus, kutip }) => {
  const { window, scheme } = await opened(corpus, kutip);
  await window.page.setViewportSize({ width: 700, height: 800 });
  await window.text.focus();
  await scheme.open();
  await expectAccessible(window, 'the scheme in a narrow window');
  const { wide, broad } = await window.page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    broad: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(broad);
});

async function opened(
  corpus: TestCorpus,
  kutip: Launcher,
): Promise<{ readonly window: KutipWindow; readonly scheme: SchemeEditor }> {
  await corpus.write(article, news);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  await window.text.focus();
  return { window, scheme: new SchemeEditor(window) };
}

/** A colleague has tagged the same words. */
async function siti(corpus: TestCorpus): Promise<string> {
  const { source, annotations } = JSON.parse((await corpus.bytes(sidecar)).toString()) as Parameters<
    typeof serialiseSidecar
  >[0];
  return serialiseSidecar({ ...newSidecar(source, { id: 'siti', name: 'Siti' }), revision: 3, annotations });
}

function without(label: string): Scheme {
  return editScheme(defaultScheme, { type: 'remove-label', id: label });
}

function projectWith(scheme: Scheme): string {
  const written = withScheme(null, scheme);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

async function schemeOnDisk(corpus: TestCorpus): Promise<Scheme | undefined> {
  return (JSON.parse((await corpus.bytes(project)).toString()) as { readonly scheme?: Scheme }).scheme;
}

/** Every file by its name, but Kutip's own, and without the revision, which only ever grows. */
async function everything(corpus: TestCorpus): Promise<Readonly<Record<string, string>>> {
  const files = (await corpus.files()).filter((file) => !file.startsWith('.kutip/'));
  const contents = await Promise.all(
    files.map(async (file) => {
      const text = (await corpus.bytes(file)).toString();
      return [file, text.replace(/"revision": \d+/, '"revision": …')] as const;
    }),
  );
  return Object.fromEntries(contents);
}
