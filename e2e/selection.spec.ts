import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import type { SelectedRange } from './pages/article-text.ts';
import { caretKeys } from './pages/caret-keys.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const article = 'langkah.txt';
const title = 'Langkah demi langkah';
const latin =
  'Gubernur Rukmini berkata, "Jembatan ini milik warga." Ia lalu pulang ke Sukamaju. Hujan turun sampai pagi.';
const arabic = 'قالت سلطة المياه إن المحطة ستعمل في أبريل';
const withEmoji = 'Kata \u{1F469}\u200D\u{1F469}\u200D\u{1F467} dan \u{10437} terakhir.';
const filling = Array.from({ length: 80 }, (_, line) => `Baris ${line} pendek.`);
const text = [title, '', latin, arabic, withEmoji, ...filling].join('\n');
const length = Array.from(text).length;

test.describe('The caret in the text', () => {
  test('goes by character, line and page, and the status bar counts in code points', async ({
    corpus,
    kutip,
  }) => {
    const window = await open(corpus, kutip);
    const { start, end } = rangeOf(latin);
    await window.text.moveCaretTo(rangeOf('Rukmini').start);
    await window.press('ArrowRight', 'ArrowRight', 'ArrowLeft');
    await window.text.expectCaret(rangeOf('Rukmini').start + 1);

    // The paragraph takes two lines: Home and End are of the line, not of the paragraph.
    await window.press(caretKeys.lineStart);
    await window.text.expectCaret(start);
    await window.press(caretKeys.lineEnd);
    await expect.poll(() => window.text.caret()).toBeGreaterThan(start + 40);
    expect(await window.text.caret()).toBeLessThan(end);
    await window.press('ArrowUp', caretKeys.lineStart);
    await window.text.expectCaret(start - 1);

    // A family of three, joined by two joiners, is one step and five code points.
    await window.text.moveCaretTo(rangeOf('\u{1F469}').start);
    await window.press('ArrowRight');
    await window.text.expectCaret(rangeOf('\u{1F469}').start + 5);

    await window.text.moveCaretTo(rangeOf('Baris 0').start);
    const before = await window.text.caret();
    await window.press(caretKeys.pageDown);
    await expect.poll(() => window.text.caret()).toBeGreaterThan(rangeOf('Baris 8').start);
    await window.press(caretKeys.pageUp);
    await window.text.expectCaret(before);
    await window.press(caretKeys.textEnd);
    await window.text.expectCaret(length);
    await window.press(caretKeys.textStart);
    await window.text.expectCaret(0);
  });

  test('goes by word and paragraph', async ({ corpus, kutip }) => {
    const window = await open(corpus, kutip);
    await window.text.moveCaretTo(rangeOf('Rukmini').start + 2);
    await window.press(`${caretKeys.far}+ArrowLeft`);
    await window.text.expectCaret(rangeOf('Rukmini').start);
    await window.press(`${caretKeys.far}+ArrowLeft`);
    await window.text.expectCaret(rangeOf('Gubernur').start);
    await window.press(`${caretKeys.far}+ArrowUp`);
    await window.text.expectCaret(rangeOf('Gubernur').start - 1);
    await window.press(`${caretKeys.far}+ArrowDown`);
    await window.text.expectCaret(rangeOf('Gubernur').start);
  });

  test('takes a selection along with Shift', async ({ corpus, kutip }) => {
    const window = await open(corpus, kutip);
    const { start } = rangeOf('Rukmini');
    await window.text.moveCaretTo(start);
    await window.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowLeft');
    await window.text.expectSelection({ start, end: start + 1 });
    await expect(window.statusBar).toContainText(`${start}–${start + 1} · 1 selected`);
    await window.press(`Shift+${caretKeys.far}+ArrowRight`);
    await expect.poll(async () => (await window.text.selectedWords()).trim()).toBe('Rukmini');
    // Back over its beginning, the other end stays.
    await window.press('ArrowLeft', `Shift+${caretKeys.far}+ArrowLeft`);
    await window.text.expectSelection({ start: rangeOf('Gubernur').start, end: start });
    await window.press('ArrowRight', 'Shift+ArrowDown');
    await expect.poll(async () => (await window.text.selection()).end).toBeGreaterThan(start + 40);
    await window.press('Shift+ArrowUp');
    await window.text.expectCaret(start);

    await window.text.moveCaretTo(start);
    await window.press(`Shift+${caretKeys.textEnd}`);
    await window.text.expectSelection({ start, end: length });
    await window.press('ArrowLeft', `Shift+${caretKeys.textStart}`);
    await window.text.expectSelection({ start: 0, end: start });
  });

  test('goes the other way in a paragraph that runs from right to left', async ({ corpus, kutip }) => {
    const window = await open(corpus, kutip);
    const { start, end } = rangeOf(arabic);
    await window.text.moveCaretTo(start);
    await window.press('ArrowLeft', 'ArrowLeft', 'ArrowRight');
    await window.text.expectCaret(start + 1);
    await window.press(caretKeys.lineEnd);
    await window.text.expectCaret(end);
    await window.press(caretKeys.lineStart);
    await window.text.expectCaret(start);
    await window.press(`Shift+${caretKeys.far}+ArrowLeft`);
    await expect.poll(() => window.text.selection()).not.toEqual({ start, end: start });
    expect((await window.text.selectedWords()).trim()).toBe('قالت');
    await window.press(`Shift+${caretKeys.lineEnd}`);
    await window.text.expectSelection({ start, end });
  });

  test('is where one left it, with what was selected, after reading something else', async ({
    corpus,
    kutip,
  }) => {
    await corpus.write('lain.txt', 'Berita lain\n\nTidak ada apa-apa.\n');
    const window = await open(corpus, kutip);
    const { start } = rangeOf('Rukmini');
    await window.text.selectFrom(start, 3);
    await window.text.expectSelection({ start, end: start + 3 });
    await window.library.open('Berita lain');
    await expect(window.text.box).toContainText('Tidak ada apa-apa.');
    await window.library.open(title);
    await window.text.focus();
    await window.press('Shift+ArrowRight');
    await window.text.expectSelection({ start, end: start + 4 });
    expect(await window.text.selectedWords()).toBe('Rukm');
  });
});

test.describe('The mouse', () => {
  for (const [words, paragraph] of [
    ['Rukmini', latin],
    ['المياه', arabic],
  ] as const)
    test(`selects the word ${words} with two clicks, and with three its paragraph and no more`, async ({
      corpus,
      kutip,
    }) => {
      const window = await open(corpus, kutip);
      await window.text.click(words, 2);
      await window.text.expectSelection(rangeOf(words));
      await window.text.click(words, 3);
      await window.text.expectSelection(rangeOf(paragraph));
      await window.press('u');
      await window.expectSaved();
      await expect
        .poll(async () => (await corpus.sidecar(article)).annotations.map(({ quote }) => quote))
        .toEqual([paragraph]);
    });

  test('selects what it is dragged over', async ({ corpus, kutip }) => {
    const window = await open(corpus, kutip);
    const [from, to] = [await window.text.pointAt('Jembatan'), await window.text.pointAt('milik')];
    await window.page.mouse.move(from.x - 2, from.y);
    await window.page.mouse.down();
    await window.page.mouse.move(to.x - 2, to.y, { steps: 4 });
    await window.page.mouse.up();
    await window.text.expectSelection({ start: rangeOf('Jembatan').start, end: rangeOf('milik').start });
  });
});

test.describe('One key selects', () => {
  test('the quotation, then with its marks, then without them again', async ({ corpus, kutip }) => {
    const window = await open(corpus, kutip);
    const inside = rangeOf('Jembatan ini milik warga.');
    await window.text.moveCaretTo(rangeOf('milik').start);
    await window.press("'");
    await window.text.expectSelection(inside);
    await window.press("'");
    await window.text.expectSelection({ start: inside.start - 1, end: inside.end + 1 });
    await window.press("'");
    await window.text.expectSelection(inside);
    await expect(window.notice('Quotation selected, 4 words')).toHaveCount(1);

    await window.text.moveCaretTo(rangeOf('Hujan').start);
    await window.press("'");
    await expect(window.notice('The caret is not in a quotation.')).toHaveCount(1);
    await window.text.expectCaret(rangeOf('Hujan').start);
  });

  test('the sentence, then the next one as well', async ({ corpus, kutip }) => {
    const window = await open(corpus, kutip);
    const sentence = rangeOf('Ia lalu pulang ke Sukamaju.');
    await window.text.moveCaretTo(rangeOf('pulang').start + 1);
    await window.press('.');
    await window.text.expectSelection(sentence);
    await window.press('.');
    await window.text.expectSelection({ start: sentence.start, end: rangeOf(latin).end });
    await window.text.moveCaretTo(rangeOf('\n\n').start + 1);
    await window.press('.');
    await expect(window.notice('This line is empty.')).toHaveCount(1);
  });

  test('the paragraph, then the next one as well', async ({ corpus, kutip }) => {
    const window = await open(corpus, kutip);
    await window.text.moveCaretTo(rangeOf('pulang').start);
    await window.press('p');
    await window.text.expectSelection(rangeOf(latin));
    await window.press('p');
    await window.text.expectSelection({ start: rangeOf(latin).start, end: rangeOf(arabic).end });
  });
});

/** In code points, of the first place in the article where these words stand. */
function rangeOf(words: string): SelectedRange {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`“${words}” is not in the article`);
  const start = Array.from(text.slice(0, at)).length;
  return { start, end: start + Array.from(words).length };
}

async function open(corpus: TestCorpus, kutip: Launcher): Promise<KutipWindow> {
  await corpus.write(article, text);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  await window.text.focus();
  return window;
}
