import type { TestCorpus } from './corpus.ts';
import { expect, test } from './kutip-test.ts';
import { EntityPicker } from './pages/entity-picker.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const seed = 'samples/2025/rusia-as-kerangka-perundingan.txt';
const article = 'rusia-as.txt';
const title = 'Rusia dan AS Sepakat';

test.describe('Who is meant', () => {
  test('three mentions become one person, in three keys each at most', async ({ corpus, kutip }) => {
    test.slow();
    await corpus.copy(seed, article);
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open(title);
    const picker = new EntityPicker(window.page);

    await selectWords(window, 'Lavrov');
    await window.press('o');
    await picker.expectFirst('Create “Lavrov” as person');
    await window.press('Enter');
    await expect(picker.dialog).toBeHidden();
    await expect(window.text.box).toBeFocused();
    await expect(window.notice('Lavrov is Lavrov')).toHaveCount(1);

    await selectWords(window, 'dia');
    await window.press('o');
    await picker.expectFirst(/Lavrov.*chosen last/);
    await window.press('Enter');
    await expect(window.notice('dia is Lavrov')).toHaveCount(1);

    await selectWords(window, 'Menteri luar negeri Rusia');
    await window.press('o');
    await picker.expectFirst('Lavrov');
    await window.press('Shift+Enter');
    await expect(window.notice(/Menteri.* is Lavrov/)).toHaveCount(1);

    await window.expectSaved();
    const { annotations } = await corpus.sidecar(article);
    expect(annotations.map(({ label, attributes }) => [label, attributes['entity']])).toEqual([
      ['source', 'entity:lavrov'],
      ['source', 'entity:lavrov'],
      ['source', 'entity:lavrov'],
    ]);
    expect(await projectOf(corpus)).toMatchObject({
      entities: [{ id: 'lavrov', name: 'Lavrov', aliases: ['Menteri luar negeri Rusia'] }],
    });
  });
});

/** Puts the caret before the words and selects them, by arrow keys. */
async function selectWords(window: KutipWindow, words: string): Promise<void> {
  const text = await window.text.source();
  const start = new RegExp(String.raw`(?<![\p{L}])${words}(?![\p{L}])`, 'u').exec(text)?.index ?? -1;
  expect(start, `“${words}” stands in the article`).toBeGreaterThan(-1);
  const offset = Array.from(text.slice(0, start)).length;
  await window.text.selectFrom(offset, Array.from(words).length);
  await expect.poll(() => window.text.selectedWords()).toBe(words);
}

async function projectOf(corpus: TestCorpus): Promise<unknown> {
  return JSON.parse((await corpus.bytes('kutip.project.json')).toString('utf-8'));
}
