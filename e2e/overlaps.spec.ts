import type { SampleAnnotation } from '../samples/annotated-sample.ts';
import { writeAnnotated } from './annotated-article.ts';
import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const article = 'tumpukan.txt';
const title = 'Empat anotasi pada satu kata';
const text = `${title}\n\nMenurut Bupati Sari jembatan itu akan selesai bulan depan.\nKata Gubernur, belum tentu.\n`;

/** Nested, crossing, and two on the same words, all of them on "Bupati". */
const stack: readonly SampleAnnotation[] = [
  { name: 'stretch', label: 'translated', words: 'Menurut Bupati Sari' },
  { name: 'same', label: 'cue', words: 'Menurut Bupati Sari' },
  { name: 'crossing', label: 'quote', words: 'Bupati Sari jembatan itu', links: { source: 'nested' } },
  { name: 'nested', label: 'source', words: 'Bupati Sari' },
  { name: 'smallest', label: 'claim', words: 'Bupati' },
  { name: 'elsewhere', label: 'source', words: 'Gubernur' },
];
/** Of those on the same words the one made last lies on top and comes first. */
const smallestFirst = [
  ['claim', 'Bupati'],
  ['source', 'Bupati Sari'],
  ['cue', 'Menurut Bupati Sari'],
  ['translated', 'Menurut Bupati Sari'],
  ['quote', 'Bupati Sari jembatan itu'],
] as const;
const inReadingOrder = [
  ['translated', 'Menurut Bupati Sari'],
  ['cue', 'Menurut Bupati Sari'],
  ['quote', 'Bupati Sari jembatan itu'],
  ['source', 'Bupati Sari'],
  ['claim', 'Bupati'],
  ['source', 'Gubernur'],
] as const;

test.describe('Annotations that overlap', () => {
  test('are made by keyboard, nested, crossing and on the same words, and each one is painted', async ({
    corpus,
    kutip,
  }) => {
    await corpus.write(article, text);
    const window = await open(kutip, corpus);
    for (const [words, key] of [
      ['Menurut Bupati Sari', 't'],
      ['Menurut Bupati Sari', 'u'],
      ['Bupati', 's'],
      ['Bupati Sari jembatan itu', 'c'],
    ] as const) {
      await window.text.selectFrom(text.indexOf(words), words.length);
      await window.press(key);
      await expect(window.inspector.words).toHaveText(words);
    }
    await window.expectSaved();
    expect((await corpus.sidecar(article)).annotations.map(({ label, quote }) => [label, quote])).toEqual([
      ['translated', 'Menurut Bupati Sari'],
      ['cue', 'Menurut Bupati Sari'],
      ['source', 'Bupati'],
      ['claim', 'Bupati Sari jembatan itu'],
    ]);
    await expect
      .poll(() => window.text.painted())
      .toEqual(['Menurut Bupati Sari', 'Menurut Bupati Sari', 'Bupati', 'Bupati Sari jembatan itu']);
  });

  test('are gone through with Enter, the smallest first, and round again', async ({ corpus, kutip }) => {
    const window = await openStack(corpus, kutip);
    await window.text.moveCaretTo(text.indexOf('Bupati') + 2);
    for (const [place, [label, words]] of [...smallestFirst, smallestFirst[0]].entries()) {
      await window.press('Enter');
      await expectSelected(window, label, words);
      const announced = `${(place % smallestFirst.length) + 1} of ${smallestFirst.length} here: ${words}`;
      await expect(window.notice(announced)).toHaveCount(1);
    }
  });

  test('are gone through by clicking, and let go by a click beside them', async ({ corpus, kutip }) => {
    const window = await openStack(corpus, kutip);
    for (const [label, words] of [...smallestFirst, smallestFirst[0]]) {
      await window.text.click('Bupati');
      await expectSelected(window, label, words);
    }
    await window.text.click('bulan');
    await expect(window.inspector.words).toBeHidden();
    await expect(window.inspector.list).toBeVisible();
  });

  test('are visited in reading order with ] and [', async ({ corpus, kutip }) => {
    const window = await openStack(corpus, kutip);
    await window.text.focus();
    for (const [label, words] of inReadingOrder) {
      await window.press(']');
      await expectSelected(window, label, words);
      await window.text.expectCaret(text.indexOf(words));
    }
    await window.press(']');
    await expect(window.notice('No annotation after this one.')).toHaveCount(1);
    for (const [label, words] of inReadingOrder.toReversed().slice(1)) {
      await window.press('[');
      await expectSelected(window, label, words);
    }
    await window.press('[');
    await expect(window.notice('No annotation before this one.')).toHaveCount(1);
  });

  test('are deleted with the links that lead to them, and one undo brings back both', async ({
    corpus,
    kutip,
  }) => {
    const window = await openStack(corpus, kutip);
    const before = (await corpus.sidecar(article)).annotations;
    const painted = await window.text.painted();
    const nested = before.find(({ quote }) => quote === 'Bupati Sari');
    expect(before.flatMap(({ links }) => links)).toEqual([{ role: 'source', to: nested?.id }]);

    await window.text.moveCaretTo(text.indexOf('Sari'));
    await window.press('Enter');
    await expectSelected(window, 'source', 'Bupati Sari');
    await window.press('Delete');
    await expect(window.notice('Source deleted')).toHaveCount(1);
    await window.expectSaved();
    await expect
      .poll(async () => (await corpus.sidecar(article)).annotations.map(({ id, links }) => [id, links]))
      .toEqual(before.filter(({ id }) => id !== nested?.id).map(({ id }) => [id, []]));
    await expect
      .poll(() => window.text.painted())
      .toEqual(painted.filter((words) => words !== 'Bupati Sari'));

    await window.press('ControlOrMeta+z');
    await expect(window.statusBar).toContainText('6 annotations');
    await window.expectSaved();
    await expect.poll(async () => (await corpus.sidecar(article)).annotations).toEqual(before);
    await expect.poll(() => window.text.painted()).toEqual(painted);
  });

  test('are hidden by label: not painted, not visited, and still there', async ({ corpus, kutip }) => {
    const window = await openStack(corpus, kutip);
    const sidecar = await corpus.bytes(`${article}.a1.kutip.json`);
    const painted = await window.text.painted();
    await window.press('ControlOrMeta+3');
    await window.tabTo(window.inspector.labelSwitch('Source'));
    await window.press('Space');
    await expect(window.inspector.labelSwitch('Source')).toHaveAttribute('aria-pressed', 'false');
    await expect
      .poll(() => window.text.painted())
      .toEqual(painted.filter((words) => !/^(Bupati Sari|Gubernur)$/.test(words)));
    await expect(window.inspector.annotation('Gubernur')).toHaveCount(0);
    await expect(window.statusBar).toContainText('6 annotations');

    await window.text.moveCaretTo(text.indexOf('Gubernur') + 1);
    await window.press('Enter');
    await expect(window.notice('No annotation here.')).toHaveCount(1);
    await window.text.click('Gubernur');
    await expect(window.inspector.words).toBeHidden();
    await window.press('[');
    await expectSelected(window, 'claim', 'Bupati');
    await window.press('[');
    await expectSelected(window, 'quote', 'Bupati Sari jembatan itu');

    await kutip.stop();
    expect(await corpus.bytes(`${article}.a1.kutip.json`)).toEqual(sidecar);
  });
});

async function openStack(corpus: TestCorpus, kutip: Launcher): Promise<KutipWindow> {
  // Where the same words stand twice in the article, the first place is meant.
  await writeAnnotated(
    corpus,
    article,
    text,
    stack.map((annotation) => ({ ...annotation, occurrence: 1 })),
  );
  const window = await open(kutip, corpus);
  await expect(window.statusBar).toContainText(`${stack.length} annotations`);
  await expect.poll(() => window.text.painted()).toHaveLength(stack.length);
  return window;
}

async function open(kutip: Launcher, corpus: TestCorpus): Promise<KutipWindow> {
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  return window;
}

async function expectSelected({ inspector }: KutipWindow, label: string, words: string): Promise<void> {
  await expect(inspector.words).toHaveText(words);
  await expect(inspector.label).toHaveValue(label);
}
