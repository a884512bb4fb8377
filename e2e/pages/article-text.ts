import { expect, type Locator, type Page } from '@playwright/test';
import { caretKeys } from './caret-keys.ts';

/** In code points from the start of the article, half-open; a caret is a range without length. */
export interface SelectedRange {
  readonly start: number;
  readonly end: number;
}

/** Keys follow each other: waiting between them as long as Playwright does by itself would make minutes of a story. */
const soon = { intervals: [10, 20, 40, 80, 160] };

export class ArticleText {
  readonly #page: Page;
  readonly #statusBar: Locator;
  readonly box: Locator;

  constructor(page: Page, statusBar: Locator) {
    this.#page = page;
    this.#statusBar = statusBar;
    this.box = page.getByRole('textbox', { name: /^(Text of the article|Teks artikel)/ });
  }

  /** The article as the page shows it, a line a paragraph: the same as the file, with `\n`. */
  async source(): Promise<string> {
    return (await this.box.getByRole('paragraph').allTextContents()).join('\n');
  }

  async focus(): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+2');
    await expect(this.box).toBeFocused();
  }

  /** Where the caret is, in code points from the start of the article, as the status bar says. */
  async caret(): Promise<number> {
    const { start, end } = await this.selection();
    if (start !== end) throw new Error(`The status bar says no place of the caret but ${start} to ${end}`);
    return start;
  }

  /** What is selected, as the status bar says. */
  async selection(): Promise<SelectedRange> {
    // In either language of the interface: "Character 1,204" and "Karakter 1.204".
    const words = (await this.#statusBar.innerText()).replaceAll(/[,.]/g, '');
    const caret = /(?:Character|Karakter) (\d+)/.exec(words)?.[1];
    const [, start = caret, end = caret] = /(\d+)–(\d+)/.exec(words) ?? [];
    if (start === undefined || end === undefined) throw new Error('The status bar says no place');
    return { start: Number(start), end: Number(end) };
  }

  /** A promise that the status bar will say it: the browser tells of a new selection a moment late. */
  async expectSelection(selection: SelectedRange): Promise<void> {
    await expect.poll(() => this.selection(), soon).toEqual(selection);
  }

  async expectCaret(offset: number): Promise<void> {
    await this.expectSelection({ start: offset, end: offset });
  }

  /**
   * Moves the caret with the keys of a person: lines down, then characters. `offset` is in code points, and the text
   * before it without emoji, so that one arrow is one code point.
   */
  async moveCaretTo(offset: number): Promise<void> {
    await this.focus();
    await this.#page.keyboard.press(caretKeys.textStart);
    await this.expectCaret(0);
    for (let at = 0; at < offset;) {
      await this.#page.keyboard.press('ArrowDown');
      const next = await this.#caretOtherThan(at);
      if (next > offset) {
        await this.#page.keyboard.press('ArrowUp');
        await this.expectCaret(at);
        for (; at < offset; at++) await this.#page.keyboard.press('ArrowRight');
      }
      at = Math.max(at, Math.min(next, offset));
    }
    await this.expectCaret(offset);
  }

  /** Selects `length` code points from the offset on, by Shift and arrow. */
  async selectFrom(offset: number, length: number): Promise<void> {
    await this.moveCaretTo(offset);
    for (let selected = 0; selected < length; selected++) await this.#page.keyboard.press('Shift+ArrowRight');
  }

  /**
   * Presses an arrow, with Shift or without, until the caret, or the end of the selection, has reached the offset.
   * Slower than counting presses, and right for any text: one step of the caret may be many code points.
   */
  async stepTo(offset: number, arrow: string): Promise<void> {
    for (let { end } = await this.selection(); end < offset;) {
      await this.#page.keyboard.press(arrow);
      await expect.poll(async () => (await this.selection()).end, soon).not.toBe(end);
      ({ end } = await this.selection());
    }
  }

  /** The words that are selected in the page, as the person sees them. */
  async selectedWords(): Promise<string> {
    return this.#page.evaluate(() => getSelection()?.toString() ?? '');
  }

  /** The middle of the first character of these words, where a person would click. They have to be in view. */
  async pointAt(words: string): Promise<{ readonly x: number; readonly y: number }> {
    const paragraph = this.box.getByRole('paragraph').filter({ hasText: words }).first();
    return paragraph.evaluate(async (element, found) => {
      // A font that arrives late moves every word.
      await document.fonts.ready;
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
      const start = text?.textContent?.indexOf(found) ?? -1;
      if (!text || start === -1) throw new Error(`“${found}” is not in one piece of text`);
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + 1);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, words);
  }

  async click(words: string, clickCount = 1): Promise<void> {
    const { x, y } = await this.pointAt(words);
    await this.#page.mouse.click(x, y, { clickCount });
  }

  /** The stretches of text that are painted as annotated now, in the order of the article. */
  async painted(): Promise<readonly string[]> {
    return paintedIn(this.box);
  }

  /** What is written above lines: the roles of the selected annotation's links, and whose another's is, from the top. */
  async roles(): Promise<readonly string[]> {
    return this.#page.locator('.article-name').evaluateAll((names) =>
      names
        .map((name) => ({ words: name.textContent ?? '', place: name.getBoundingClientRect() }))
        .toSorted((a, b) => a.place.top - b.place.top || a.place.left - b.place.left)
        .map(({ words }) => words),
    );
  }

  /** Rails in the margin, which join the lines of links. */
  get rails(): Locator {
    return this.#page.locator('.article-rail');
  }

  /** Drags a boundary of the selected annotation to just before these words, which have to be in view. */
  async dragHandle(edge: 'first' | 'last', words: string, drop = true): Promise<void> {
    const handles = this.#page.locator('.article-handle');
    const box = await handles[edge]().boundingBox();
    if (!box) throw new Error('The selected annotation has no handles');
    const to = await this.pointAt(words);
    await this.#page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.#page.mouse.down();
    // The middle of the first character: a little to the left of it lies the boundary before it.
    await this.#page.mouse.move(to.x - 3, to.y, { steps: 4 });
    if (drop) await this.#page.mouse.up();
  }

  /** The paragraphs in view, whole or in part. */
  async inView(): Promise<readonly string[]> {
    return this.box.evaluate((box) => {
      let pane: Element | null = box;
      while (pane && pane.scrollHeight <= pane.clientHeight) pane = pane.parentElement;
      const { top, bottom } = (pane ?? document.documentElement).getBoundingClientRect();
      return [...box.children]
        .filter((paragraph) => {
          const place = paragraph.getBoundingClientRect();
          return place.bottom > top && place.top < bottom;
        })
        .map(({ textContent }) => textContent ?? '');
    });
  }

  async #caretOtherThan(offset: number): Promise<number> {
    await expect.poll(() => this.caret(), soon).not.toBe(offset);
    return this.caret();
  }
}

/** The stretches of a text that are painted as annotated now, in their order. */
export function paintedIn(text: Locator): Promise<readonly string[]> {
  return text.evaluate((box) => {
    const paragraphs = [...box.children];
    const stretches = [...CSS.highlights].flatMap(([name, highlight]) =>
      // A selection shown while the focus is elsewhere is painted in the same way.
      [...(name === 'kutip-kept-selection' ? [] : highlight)].map(
        ({ startContainer, startOffset, endOffset }) => ({
          paragraph: paragraphs.findIndex((paragraph) => paragraph.contains(startContainer)),
          startOffset,
          endOffset,
          words: startContainer.textContent?.slice(startOffset, endOffset) ?? '',
        }),
      ),
    );
    return stretches
      .toSorted(
        (a, b) => a.paragraph - b.paragraph || a.startOffset - b.startOffset || a.endOffset - b.endOffset,
      )
      .map(({ words }) => words);
  });
}
