import { createHash } from 'node:crypto';
import { newAnnotation } from '../shared/annotation/new-annotation.ts';
import { newSidecar, serialiseSidecar } from '../shared/annotation/sidecar.ts';
import { createCodePointIndex } from '../shared/text/code-point-index.ts';
import { utf16 } from '../shared/text/offset.ts';
import { segmentsOf } from '../shared/translation/segmentation.ts';
import type { TestCorpus } from './corpus.ts';
import { expect, test } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import { TranslationView } from './pages/translation-view.ts';

const file = 'rapat.txt';
const title = 'Rapat di Riyadh 🇮🇩';
const before = `${title}\n\nLavrov tiba pukul 09.00 waktu setempat. Ia tidak menjawab wartawan. Rapat berakhir malam hari.\n`;
const after = `${title}\n\nDiperbarui siang ini. Lavrov tiba pukul 10.30 waktu setempat. Rapat berakhir malam hari.\n`;
const time = '2026-11-24T09:00:00.000Z';

/** Two annotations and a translation, made on the article as it was. */
async function prepare(corpus: TestCorpus): Promise<void> {
  const offsets = createCodePointIndex(before);
  const annotation = (id: string, words: string) => {
    const start = before.indexOf(words);
    const span = offsets.rangeToCodePoints({ start: utf16(start), end: utf16(start + words.length) });
    return newAnnotation({ text: before, offsets, id, label: 'claim', spans: [span], time });
  };
  let count = 0;
  const segments = segmentsOf(
    { text: before, offsets },
    { by: 'sentence', language: 'id', newId: () => `segment-${++count}`, time },
  ).map((segment) =>
    segment.id === 'segment-2'
      ? { ...segment, target: 'Lavrov arrived at 9 a.m. local time.', status: 'translated' as const }
      : segment,
  );
  const source = {
    file,
    sha256: createHash('sha256').update(before).digest('hex'),
    encoding: 'utf-8',
    bom: false,
    newline: 'lf',
    length: offsets.length,
    language: 'id',
  } as const;
  const sidecar = {
    ...newSidecar(source, { id: 'a1', name: '' }),
    annotations: [
      annotation('one', 'Rapat berakhir malam hari'),
      annotation('two', 'Ia tidak menjawab wartawan'),
    ],
    translations: { en: { segments } },
  };
  await corpus.write(`${file}.a1.kutip.json`, serialiseSidecar(sidecar));
  await corpus.write(file, after);
}

test('an article that changed is looked through, and edited again', async ({ corpus, kutip }) => {
  await prepare(corpus);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  await expect(window.statusBar).toContainText('Read-only');

  await window.pressButton('Find the words again…');
  const dialog = window.page.getByRole('dialog', { name: 'The article has changed' });
  await expect(dialog).toContainText('2 passages not found');
  const changed = dialog.getByRole('list', { name: 'Changed words' }).getByRole('listitem');
  await expect(changed).toHaveCount(1);
  await expect(changed.getByRole('checkbox')).toBeChecked();
  await expectAccessible(window, 'the placements in a changed article');

  await window.tabTo(dialog.getByRole('button', { name: 'Put them in their places' }));
  await window.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(window.notice('2 passages wait for you')).toBeVisible();
  await window.expectSaved();
  const saved = await corpus.sidecar(file);
  const characters = Array.from(after);
  const wordsOf = (id: string) =>
    saved.annotations
      .find((annotation) => annotation.id === id)
      ?.spans.map(({ start, end }) => characters.slice(start, end).join(''));
  expect(wordsOf('one')).toEqual(['Rapat berakhir malam hari']);
  expect(saved.annotations.find(({ id }) => id === 'two')?.quote).toBe('Ia tidak menjawab wartawan');
  expect(saved['translations']).toMatchObject({
    en: {
      segments: expect.arrayContaining([
        expect.objectContaining({
          id: 'segment-2',
          quote: 'Lavrov tiba pukul 10.30 waktu setempat.',
          translates: 'Lavrov tiba pukul 09.00 waktu setempat.',
        }),
        expect.objectContaining({ quote: 'Diperbarui siang ini.', target: '' }),
      ]) as unknown,
    },
  });

  // One step for a person, so one to take back; and the article can be worked on.
  await expect(window.text.box).toBeFocused();
  await window.tagStart(5, 'u');
  await expect(window.statusBar).toContainText('3 annotations');
  await window.expectSaved();

  // Its translation says what has changed since.
  const view = new TranslationView(window);
  await view.open(/English/);
  const change = view.grid.locator('.source-change');
  await expect(change).toHaveCount(1);
  await expect(change.locator('del')).toContainText('09.00');
  await expect(change.locator('ins')).toContainText('10.30');
  await expectAccessible(window, 'a translation whose source has changed');
});

test('what a person does not take stays where it was', async ({ corpus, kutip }) => {
  await prepare(corpus);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  await window.pressButton('Find the words again…');
  const dialog = window.page.getByRole('dialog', { name: 'The article has changed' });
  await window.tabTo(dialog.getByRole('checkbox'));
  await window.press('Space');
  await expect(dialog.getByRole('checkbox')).not.toBeChecked();
  await window.tabTo(dialog.getByRole('button', { name: 'Put them in their places' }));
  await window.press('Enter');
  await expect(window.notice('3 passages wait for you')).toBeVisible();
  await window.expectSaved();
  expect((await corpus.sidecar(file))['translations']).toMatchObject({
    en: {
      segments: expect.arrayContaining([
        expect.objectContaining({ id: 'segment-2', quote: 'Lavrov tiba pukul 09.00 waktu setempat.' }),
      ]) as unknown,
    },
  });
});
