import type { SampleAnnotation } from '../samples/annotated-sample.ts';
import { writeAnnotated } from './annotated-article.ts';
import type { SidecarOnDisk, TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const article = 'deputi.txt';
const title = 'Para deputi akan bertemu';
const text = [
  title,
  '',
  '"Para deputi kami akan bertemu," ujar Lavrov, "dan melaporkan hasilnya." Dia pergi.',
  'Rubio sepakat. "Itu berguna."',
  '',
].join('\n');

const annotations: readonly SampleAnnotation[] = [
  {
    name: 'first',
    label: 'quote',
    words: 'Para deputi kami akan bertemu',
    attributes: { form: 'direct', speaker: 'entity:lavrov' },
    links: { source: 'lavrov', cue: 'ujar' },
  },
  { name: 'ujar', label: 'cue', words: 'ujar' },
  { name: 'lavrov', label: 'source', words: 'Lavrov' },
  {
    name: 'second',
    label: 'quote',
    words: 'dan melaporkan hasilnya',
    attributes: { form: 'direct', speaker: 'entity:lavrov' },
    links: { continues: 'first' },
  },
  { name: 'rubio', label: 'source', words: 'Rubio' },
  { name: 'third', label: 'quote', words: 'Itu berguna', attributes: { form: 'direct' } },
];

test.describe('The boundaries of an annotation', () => {
  test('move by word, sentence and character, each one step to undo, and the caret goes along', async ({
    corpus,
    kutip,
  }) => {
    const window = await openAt(corpus, kutip, 'ujar');
    await expect(window.inspector.words).toHaveText('ujar');
    const steps = [
      ['Alt+ArrowRight', 'ujar Lavrov'],
      ['Alt+ArrowLeft', 'ujar'],
      ['Alt+Shift+ArrowLeft', 'bertemu," ujar'],
      ['Alt+Shift+ArrowRight', 'ujar'],
      ['>', 'ujar L'],
      ['<', 'ujar'],
      ['{', '" ujar'],
      ['}', 'ujar'],
      ['Alt+ArrowDown', 'ujar Lavrov, "dan melaporkan hasilnya."'],
      ['Alt+ArrowUp', 'ujar'],
    ] as const;
    for (const [key, words] of steps.slice(0, 9)) {
      await window.press(key);
      await expect(window.inspector.words).toHaveText(words);
    }
    await window.text.expectCaret(text.indexOf('hasilnya."') + 'hasilnya."'.length);
    await expect(window.notice('Ends with “ujar Lavrov, "dan melaporkan hasilnya."”, 5 words')).toHaveCount(
      1,
    );
    for (const [, words] of steps.slice(0, 8).toReversed()) {
      await window.press('ControlOrMeta+z');
      await expect(window.inspector.words).toHaveText(words);
    }
    await window.press('ControlOrMeta+z');
    await expect(window.statusBar).toContainText('6 annotations');
    await expectQuotes(window, corpus, ['Para deputi kami akan bertemu', 'ujar', 'Lavrov']);
  });

  test('stop where nothing would be left, and say so', async ({ corpus, kutip }) => {
    const window = await openAt(corpus, kutip, 'ujar');
    await window.press('Alt+ArrowLeft');
    await expect(window.notice('Nothing would be left of it: nothing was changed.')).toHaveCount(1);
    await expect(window.inspector.words).toHaveText('ujar');
    await window.text.moveCaretTo(text.indexOf('pergi'));
    await window.press('Alt+ArrowRight');
    await expect(window.notice('Select an annotation first')).toHaveCount(1);
  });
});

test.describe('An annotation', () => {
  test('is split at the caret: the first half stays linked, the second continues it', async ({
    corpus,
    kutip,
  }) => {
    const window = await openAt(corpus, kutip, 'kami akan');
    await expect(window.inspector.words).toHaveText('Para deputi kami akan bertemu');
    await window.press('k');
    await expect(window.notice('Quote split: “Para deputi” and “kami akan bertemu”')).toHaveCount(1);
    await expect(window.inspector.words).toHaveText('Para deputi');
    const [first, half, , , second] = await saved(window, corpus, 7);
    expect([first?.quote, half?.quote]).toEqual(['Para deputi', 'kami akan bertemu']);
    expect(half?.attributes).toEqual(first?.attributes);
    expect(half?.links).toEqual([{ role: 'continues', to: first?.id }]);
    expect(second?.links).toEqual([{ role: 'continues', to: first?.id }]);
    await window.press('ControlOrMeta+z');
    expect((await saved(window, corpus, 6))[0]?.quote).toBe('Para deputi kami akan bertemu');
  });

  test('is merged with another that is chosen with Tab, and Esc merges nothing', async ({
    corpus,
    kutip,
  }) => {
    const window = await openAt(corpus, kutip, 'kami akan');
    await window.press('m');
    const bar = window.shapingBar;
    await expect(bar).toContainText('dan melaporkan hasilnya');
    await window.press('Tab');
    await expect(bar).toContainText('Itu berguna');
    await window.press('Escape');
    await expect(bar).toBeHidden();
    await expect(window.notice('Nothing was changed')).toHaveCount(1);
    await expect(window.inspector.words).toHaveText('Para deputi kami akan bertemu');

    await window.press('m', 'Enter');
    await expect(window.notice('2 annotations merged into one Quote, 8 words')).toHaveCount(1);
    const [merged, ...rest] = await saved(window, corpus, 5);
    expect(merged?.spans).toHaveLength(2);
    expect(merged?.links.map(({ role }) => role)).toEqual(['source', 'cue']);
    expect(rest.flatMap(({ links }) => links)).toEqual([]);
    await window.press('ControlOrMeta+z');
    await saved(window, corpus, 6);
  });

  test('is merged with all of its label that the selected words touch', async ({ corpus, kutip }) => {
    const window = await open(corpus, kutip);
    const start = text.indexOf('Lavrov');
    await window.text.selectFrom(start, text.indexOf(' sepakat') - start);
    await window.press('m');
    await expect(window.notice('2 annotations merged into one Source, 2 words')).toHaveCount(1);
    await expect(window.inspector.words).toHaveText('Lavrov Rubio');
  });

  test('is duplicated to another label, asked for by its key', async ({ corpus, kutip }) => {
    const window = await openAt(corpus, kutip, 'Rubio');
    await window.press('d');
    await expect(window.shapingBar.getByRole('button', { name: 'Claim' })).toBeVisible();
    await expect(window.shapingBar.getByRole('button', { name: 'Source' })).toHaveCount(0);
    await window.press('Escape');
    await expect(window.shapingBar).toBeHidden();
    await window.press('d', 'u');
    await expect(window.notice('Cue added, 1 word')).toHaveCount(1);
    await expect(window.inspector.label).toHaveValue('cue');
    const all = await saved(window, corpus, 7);
    expect(all.filter(({ quote }) => quote === 'Rubio').map(({ label }) => label)).toEqual(['source', 'cue']);
  });

  test('is given a piece, and loses it, by words that are selected next', async ({ corpus, kutip }) => {
    const window = await openAt(corpus, kutip, 'Rubio');
    await window.press('+');
    await expect(window.shapingBar).toContainText('Pieces of the Source');
    await selectFromHere(window, text.indexOf('pergi'), 'pergi'.length);
    await window.press('+');
    await expect(window.notice('Added, 2 pieces now')).toHaveCount(1);
    await expect(window.inspector.words).toHaveText('pergi Rubio');
    await expect(window.shapingBar).toBeHidden();

    // The caret is at the piece that was added: it is the one to go.
    await window.press('-');
    await expect(window.notice('Taken out, 1 piece left')).toHaveCount(1);
    await expect(window.inspector.words).toHaveText('Rubio');

    await window.press('-');
    await selectFromHere(window, text.indexOf('bio sepakat'), 3);
    await window.press('-');
    await expect(window.inspector.words).toHaveText('Ru');
    await window.press('-', 'Escape');
    await expect(window.shapingBar).toBeHidden();
    await expect(window.inspector.words).toHaveText('Ru');
    for (const words of ['Rubio', 'pergi Rubio', 'Rubio']) {
      await window.press('ControlOrMeta+z');
      await expect(window.inspector.words).toHaveText(words);
    }
  });

  test('is shaped from the inspector, too, and the keyboard is back in the text', async ({
    corpus,
    kutip,
  }) => {
    const window = await openAt(corpus, kutip, 'Rubio');
    await window.press('ControlOrMeta+3');
    await window.tabTo(window.inspector.region.getByRole('button', { name: 'Add a piece' }));
    await window.press('Enter');
    await expect(window.text.box).toBeFocused();
    await selectFromHere(window, text.indexOf('pergi'), 'pergi'.length);
    await window.press('Enter');
    await expect(window.inspector.words).toHaveText('pergi Rubio');
    const pieces = window.inspector.region.getByRole('list', { name: 'Pieces' });
    await expect(pieces.getByRole('listitem')).toHaveText(['pergi', 'Rubio']);
    await window.press('ControlOrMeta+3');
    await window.tabTo(pieces.getByRole('button', { name: 'Take out “pergi”' }));
    await window.press('Enter');
    await expect(window.inspector.words).toHaveText('Rubio');
  });

  test('of an article that is read-only stays as it is, and says why', async ({ corpus, kutip }) => {
    await writeAnnotated(corpus, article, text, annotations);
    const sidecar = (await corpus.bytes(`${article}.a1.kutip.json`)).toString('utf-8');
    await corpus.write(`${article}.a1.kutip.json`, sidecar.replace('"version": 1', '"version": 2'));
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open(title);
    await window.text.moveCaretTo(text.indexOf('Rubio') + 1);
    await window.press('Enter');
    await window.press('Alt+ArrowRight');
    await expect(window.notice('This article is read-only: nothing was changed.')).toHaveCount(1);
  });
});

test.describe('Jumps', () => {
  test('go to the next and the previous of the same label, or of a label that is asked for', async ({
    corpus,
    kutip,
  }) => {
    const window = await openAt(corpus, kutip, 'kami akan');
    await window.press('Alt+]');
    await expect(window.inspector.words).toHaveText('dan melaporkan hasilnya');
    await window.press('Alt+]');
    await expect(window.inspector.words).toHaveText('Itu berguna');
    await window.press('Alt+]');
    await expect(window.notice('No Quote after this one.')).toHaveCount(1);
    await window.press('Alt+[');
    await expect(window.inspector.words).toHaveText('dan melaporkan hasilnya');
    await window.press('Alt+l', 's');
    await expect(window.inspector.words).toHaveText('Rubio');
    await window.press('Alt+[');
    await expect(window.inspector.words).toHaveText('Lavrov');
    await window.press('Alt+l', 'c');
    await expect(window.notice('There is no Claim in this article.')).toHaveCount(1);
  });

  test('go to what is missing, lead the keyboard to it, and say when nothing is', async ({
    corpus,
    kutip,
  }) => {
    const window = await open(corpus, kutip);
    await window.text.focus();
    await window.press('F8');
    await expect(window.inspector.words).toHaveText('Itu berguna');
    await expect(window.inspector.entity('Speaker')).toBeFocused();
    await expect(window.notice('Quote without Speaker: Itu berguna')).toHaveCount(1);
    await window.press('Escape', 'Delete');
    await window.press('F8');
    await expect(window.notice('Nothing required is missing in this article.')).toHaveCount(1);
    await window.press('ControlOrMeta+z');
    await window.text.moveCaretTo(text.indexOf('berguna."') + 9);
    await window.press('F8');
    await expect(window.notice('From the beginning again. Quote without Speaker: Itu berguna')).toHaveCount(
      1,
    );
  });

  test('go to what is wrong, and say what it is', async ({ corpus, kutip }) => {
    await writeAnnotated(corpus, article, text, [
      { name: 'wrong', label: 'quote', words: 'Itu berguna', attributes: { form: 'sung' } },
      { name: 'right', label: 'cue', words: 'ujar' },
    ]);
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open(title);
    await window.text.focus();
    await window.press('F9');
    await expect(window.inspector.words).toHaveText('Itu berguna');
    await expect(window.notice('Quote, the value of Form does not fit the scheme: Itu berguna')).toHaveCount(
      1,
    );
    await window.press('Delete', 'F9');
    await expect(window.notice('Nothing is wrong in this article.')).toHaveCount(1);
  });
});

test.describe('What is painted', () => {
  test('shows the links of the selected annotation with their roles at both ends, and joins the lines', async ({
    corpus,
    kutip,
  }) => {
    const window = await openAt(corpus, kutip, 'kami akan');
    await expect
      .poll(() => window.text.roles())
      .toEqual(['Source ▸ · Cue ▸ · ▸ Continues', '▸ Cue', '▸ Source', 'Continues ▸']);
    await expect(window.text.rails).toHaveCount(0);
    await window.text.moveCaretTo(text.indexOf('Lavrov'));
    await window.press('Enter');
    await expect.poll(() => window.text.roles()).toEqual(['Source ▸', '▸ Source']);

    await window.text.moveCaretTo(text.indexOf('berguna'));
    await window.press('Enter', 'l', '1');
    await expect(window.linkBar).toContainText('Rubio');
    await window.press('Tab', 'Enter');
    await expect(window.notice('Linked as Source: Lavrov')).toHaveCount(1);
    await expect.poll(() => window.text.roles()).toEqual(['▸ Source', 'Source ▸']);
    await expect(window.text.rails).toHaveCount(1);
    await window.press('Escape');
    await window.text.moveCaretTo(text.indexOf('pergi'));
    await expect.poll(() => window.text.roles()).toEqual([]);
  });

  test('lets a boundary be dragged, and Esc put it back', async ({ corpus, kutip }) => {
    const window = await openAt(corpus, kutip, 'Rubio');
    await window.text.dragHandle('last', '. "Itu');
    await expect(window.inspector.words).toHaveText('Rubio sepakat');
    await expect(window.inspector.words).toBeVisible();
    await window.text.expectCaret(text.indexOf('. "Itu'));
    await window.text.dragHandle('first', 'sepakat', false);
    await window.press('Escape');
    await window.page.mouse.up();
    await expect(window.inspector.words).toHaveText('Rubio sepakat');
    await window.text.dragHandle('first', 'sepakat');
    await expect(window.inspector.words).toHaveText('sepakat');
    await window.press('ControlOrMeta+z', 'ControlOrMeta+z');
    await expect(window.inspector.words).toHaveText('Rubio');
  });

  test('is hidden by origin, and stays hidden', async ({ corpus, kutip }) => {
    await writeAnnotated(corpus, article, text, annotations);
    const file = `${article}.a1.kutip.json`;
    const sidecar = (await corpus.bytes(file)).toString('utf-8');
    const first = sidecar.lastIndexOf('"origin": "manual"');
    await corpus.write(
      file,
      `${sidecar.slice(0, first)}"origin": "a finder"${sidecar.slice(first + '"origin": "manual"'.length)}`,
    );
    let window = await kutip.start({ folder: corpus.folder });
    await window.library.open(title);
    await expect.poll(() => window.text.painted()).toHaveLength(6);
    await window.press('ControlOrMeta+3');
    await window.tabTo(window.inspector.originSwitch('a finder'));
    await window.press('Space');
    await expect.poll(() => window.text.painted()).not.toContain('Itu berguna');
    await expect(window.inspector.annotation('Itu berguna')).toHaveCount(0);
    await kutip.stop();
    window = await kutip.start({ folder: corpus.folder });
    await window.library.open(title);
    await expect.poll(() => window.text.painted()).toHaveLength(5);
    await expect(window.statusBar).toContainText('6 annotations');
  });
});

test.describe('What another annotator has made', () => {
  test('is hidden until it is asked for, then painted with whose it is, and only looked at', async ({
    corpus,
    kutip,
  }) => {
    await writeAnnotated(corpus, article, text, [
      { name: 'theirs', label: 'claim', words: 'Dia pergi' },
      { name: 'same', label: 'source', words: 'Rubio' },
    ]);
    const theirs = (await corpus.bytes(`${article}.a1.kutip.json`)).toString('utf-8');
    await corpus.write(`${article}.a2.kutip.json`, theirs.replace('"id": "a1"', '"id": "a2"'));
    await corpus.write(`${article}.a3.kutip.json`, '{ "format": ');
    const window = await open(corpus, kutip);
    expect(await window.text.roles()).toEqual([]);
    await window.press('ControlOrMeta+3');
    await window.tabTo(window.inspector.annotatorSwitch('a2'));
    await window.press('Space');
    await expect.poll(() => window.text.roles()).toEqual(['a2 C', 'a2 S']);
    await expect(window.inspector.annotatorSwitch('a2')).toContainText('2');
    await expect.poll(() => window.text.painted()).toHaveLength(6);

    await window.tabTo(window.inspector.annotatorSwitch('a3'));
    await window.press('Space');
    await expect(window.inspector.region).toContainText('a3.kutip.json');

    await window.text.moveCaretTo(text.indexOf('pergi'));
    await window.press('Enter');
    await expect(window.notice('No annotation here.')).toHaveCount(1);
  });
});

async function open(corpus: TestCorpus, kutip: Launcher): Promise<KutipWindow> {
  await writeAnnotated(corpus, article, text, annotations);
  await corpus.write(
    'kutip.project.json',
    JSON.stringify({
      format: 'kutip-project',
      version: 1,
      entities: [{ id: 'lavrov', name: 'Sergey Lavrov', kind: 'person' }],
    }),
  );
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  await expect(window.statusBar).toContainText(`${annotations.length} annotations`);
  return window;
}

/** With the annotation selected that the words begin in, and the caret before them. */
async function openAt(corpus: TestCorpus, kutip: Launcher, words: string): Promise<KutipWindow> {
  const window = await open(corpus, kutip);
  await window.text.moveCaretTo(text.indexOf(words));
  await window.press('Enter');
  await expect(window.inspector.words).toBeVisible();
  return window;
}

/** Selects by keys without giving the focus away, as while a piece is being chosen. */
async function selectFromHere(window: KutipWindow, offset: number, length: number): Promise<void> {
  const { start } = await window.text.selection();
  const key = offset < start ? 'ArrowLeft' : 'ArrowRight';
  for (let at = start; at !== offset; at += offset < start ? -1 : 1) await window.press(key);
  await window.text.expectCaret(offset);
  for (let selected = 0; selected < length; selected++) await window.press('Shift+ArrowRight');
  await window.text.expectSelection({ start: offset, end: offset + length });
}

async function saved(
  window: KutipWindow,
  corpus: TestCorpus,
  count: number,
): Promise<SidecarOnDisk['annotations']> {
  await expect(window.statusBar).toContainText(`${count} annotations`);
  await window.expectSaved();
  await expect.poll(async () => (await corpus.sidecar(article)).annotations).toHaveLength(count);
  return (await corpus.sidecar(article)).annotations;
}

async function expectQuotes(
  window: KutipWindow,
  corpus: TestCorpus,
  quotes: readonly string[],
): Promise<void> {
  await window.expectSaved();
  await expect
    .poll(async () => (await corpus.sidecar(article)).annotations.map(({ quote }) => quote))
    .toEqual(expect.arrayContaining([...quotes]));
}
