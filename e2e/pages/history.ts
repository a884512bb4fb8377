import { expect, type Locator, type Page } from '@playwright/test';
import { paintedIn } from './article-text.ts';

/** The history in the middle of the window: the list of steps, and beside it the chosen one. */
export class History {
  readonly #page: Page;
  readonly list: Locator;
  readonly steps: Locator;
  /** The step that is looked at. */
  readonly chosen: Locator;
  readonly details: Locator;
  /** The article as it was after the chosen step. */
  readonly pastText: Locator;
  readonly filter: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.list = page.getByRole('listbox', { name: 'Steps, newest first' });
    this.steps = this.list.getByRole('option');
    this.chosen = this.list.getByRole('option', { selected: true });
    this.details = page.getByRole('region', { name: 'The chosen step' });
    this.pastText = this.details.getByRole('textbox', { name: /^The text as it was annotated on/ });
    this.filter = page.getByRole('searchbox', { name: 'Find in the history' });
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+Shift+h');
    await expect(this.list).toBeFocused();
  }

  /** Walks back in time with the arrow until a step says these words. */
  async walkTo(words: string): Promise<void> {
    const count = await this.steps.count();
    for (let at = 0; at < count; at++) {
      if (await this.chosen.filter({ hasText: words }).count()) return;
      const before = await this.chosen.getAttribute('aria-posinset');
      await this.#page.keyboard.press('ArrowDown');
      await expect(this.chosen).not.toHaveAttribute('aria-posinset', before ?? '');
    }
    await expect(this.chosen).toContainText(words);
  }

  /** The words that are painted as annotated in the past text. */
  paintedThen(): Promise<readonly string[]> {
    return paintedIn(this.pastText);
  }

  /** What a list in the details says, such as `This will change:`. */
  told(list: string): Locator {
    return this.details.getByRole('list', { name: list }).getByRole('listitem');
  }

  button(name: string | RegExp): Locator {
    return this.details.getByRole('button', { name });
  }
}
