import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const article = 'naskah.txt';
const title = 'Naskah yang terkunci';
/** Tabs, doubled and trailing spaces, empty lines: what an editor, or a copy of the page, would tidy away. */
const source = [
  title,
  '',
  'Gubernur Rukmini\tberkata:  "Jembatan ini milik warga."  ',
  'Kafe\u0301 \u{1F469}\u200D\u{1F469}\u200D\u{1F467} \u{1F1EE}\u{1F1E9}\u00A0buka\u200Blagi \u{10437}',
  'قالت سلطة المياه إن المحطة ستعمل في أبريل.',
  '',
  '',
  'Baris terakhir, dengan akhir baris.',
  '',
].join('\n');
/** Nothing of it is the key of a label or of a command. */
const typed = 'Jyizij 12 \u00E9';

test.describe('The text of an article', () => {
  test('is not changed by typing, Enter, Backspace or Delete', async ({ corpus, kutip }) => {
    const locked = await openLocked(corpus, kutip);
    const { window } = locked;
    await window.text.moveCaretTo(source.indexOf('Rukmini'));
    await window.type(typed);
    await window.press('Enter', 'Backspace', 'Delete', 'Shift+Enter', 'ControlOrMeta+Backspace');
    await locked.expectUntouched();

    // Over a selection, typing would replace and Backspace remove.
    await window.press('Shift+ArrowRight', 'Shift+ArrowRight');
    await expect.poll(() => window.text.selectedWords()).toBe('Ru');
    await window.type(typed);
    await window.press('Backspace', 'Delete', 'Enter');
    await locked.expectUntouched();
    expect(await window.text.selectedWords()).toBe('Ru');
  });

  test('is not changed by cutting and pasting', async ({ corpus, kutip }) => {
    const locked = await openLocked(corpus, kutip);
    const { window } = locked;
    await window.press('ControlOrMeta+p', 'ControlOrMeta+a');
    await window.type(typed);
    await window.press('ControlOrMeta+a', 'ControlOrMeta+c', 'Escape');
    await window.text.selectFrom(source.indexOf('Rukmini'), 'Rukmini'.length);
    expect(await clipboard(window)).toBe(typed);
    await window.press('ControlOrMeta+v', 'ControlOrMeta+Shift+v', 'Shift+Insert');
    await locked.expectUntouched();
    await window.press('ControlOrMeta+x', 'Shift+Delete');
    await locked.expectUntouched();
    expect(await window.text.selectedWords()).toBe('Rukmini');
  });

  test('is not changed by dragging words to another place', async ({ corpus, kutip }) => {
    const locked = await openLocked(corpus, kutip);
    const { window } = locked;
    const { mouse } = window.page;
    await window.text.click('Rukmini', 2);
    await expect.poll(() => window.text.selectedWords()).toBe('Rukmini');
    const [from, to] = [await window.text.pointAt('Rukmini'), await window.text.pointAt('terakhir')];
    const dragged = window.text.box.evaluate(
      (box) =>
        new Promise((resolve) => box.addEventListener('dragend', () => resolve('dragged'), { once: true })),
    );
    await mouse.move(from.x + 8, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 5 });
    await mouse.up();
    expect(await dragged).toBe('dragged');
    await locked.expectUntouched();
  });

  test('is not changed by formatting, nor by what scripts can ask the browser to edit', async ({
    corpus,
    kutip,
  }) => {
    const locked = await openLocked(corpus, kutip);
    const { window } = locked;
    await window.text.selectFrom(source.indexOf('Rukmini'), 'Rukmini'.length);
    await window.press('ControlOrMeta+b');
    await expect(window.library.region).toBeHidden();
    await window.press('ControlOrMeta+b');
    await window.text.focus();
    await window.press('ControlOrMeta+i', 'ControlOrMeta+u');
    await locked.expectUntouched();

    await window.page.evaluate((words) => {
      document.execCommand('insertText', false, words);
      for (const command of ['bold', 'delete', 'forwardDelete', 'insertParagraph', 'indent', 'cut', 'undo'])
        document.execCommand(command);
      document.execCommand('formatBlock', false, 'h1');
    }, typed);
    await locked.expectUntouched();
  });

  test('is not changed by an input method', async ({ corpus, kutip }) => {
    const locked = await openLocked(corpus, kutip);
    const { window } = locked;
    await window.text.selectFrom(source.indexOf('Rukmini'), 'Rukmini'.length);
    const devTools = await window.page.context().newCDPSession(window.page);
    for (const text of ['に', 'にほ', 'にほん'])
      await devTools.send('Input.imeSetComposition', { text, selectionStart: 0, selectionEnd: text.length });
    await locked.expectUntouched();
    await devTools.send('Input.insertText', { text: '日本' });
    await locked.expectUntouched();

    // Nor is the keyboard lost to a composition that never ended.
    await window.press('ArrowRight');
    await window.text.expectCaret(source.indexOf('Rukmini') + 'Rukmini'.length);
  });

  test('is copied whole as the file has it', async ({ corpus, kutip }) => {
    const locked = await openLocked(corpus, kutip);
    const { window } = locked;
    await window.press('ControlOrMeta+a');
    await window.text.expectSelection({ start: 0, end: Array.from(source).length - 1 });
    await window.press('ControlOrMeta+c');
    expect(await clipboard(window)).toBe(source);
    await locked.expectUntouched();
  });

  test('with the line endings of Windows keeps them on the disk, and is copied with plain ones', async ({
    corpus,
    kutip,
  }) => {
    const locked = await openLocked(corpus, kutip, source.replaceAll('\n', '\r\n'));
    const { window } = locked;
    await window.press('ControlOrMeta+a', 'ControlOrMeta+c');
    expect(await clipboard(window)).toBe(source);
    await locked.expectUntouched();
  });
});

interface LockedArticle {
  readonly window: KutipWindow;
  /** Neither in the page nor on the disk, where not even a sidecar may have come to be. */
  expectUntouched(): Promise<void>;
}

async function openLocked(corpus: TestCorpus, kutip: Launcher, content = source): Promise<LockedArticle> {
  await corpus.write(article, content);
  const bytes = await corpus.bytes(article);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  await window.text.focus();
  expect(await window.text.source()).toBe(source);
  // Words made bold are the same words: the elements are compared too.
  const elements = await elementsOf(window);
  return {
    window,
    async expectUntouched() {
      expect(await window.text.source()).toBe(source);
      expect(await elementsOf(window)).toEqual(elements);
      expect(await corpus.bytes(article)).toEqual(bytes);
      expect(await corpus.files()).not.toContain(`${article}.a1.kutip.json`);
      await expect(window.statusBar).toContainText('0 annotations');
    },
  };
}

async function elementsOf({ text }: KutipWindow): Promise<readonly string[]> {
  return text.box.evaluate((box) => [...box.querySelectorAll('*')].map(({ tagName }) => tagName));
}

/** What is on the clipboard, as a text field has it that Kutip knows nothing of. The focus is in the text before and after. */
async function clipboard({ page, text }: KutipWindow): Promise<string> {
  await page.evaluate(() => {
    const pad = document.createElement('textarea');
    pad.ariaLabel = 'Scratch pad';
    document.body.append(pad);
    pad.focus();
  });
  const pad = page.getByRole('textbox', { name: 'Scratch pad' });
  await page.keyboard.press('ControlOrMeta+v');
  const words = await pad.inputValue();
  await pad.evaluate((element) => element.remove());
  await text.focus();
  return words;
}
