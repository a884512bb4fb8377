import { expect, type Locator, type Page } from '@playwright/test';

/** The search of the whole corpus, in the middle of the window. */
export class SearchPage {
  readonly #page: Page;
  readonly query: Locator;
  readonly list: Locator;
  readonly region: Locator;
  readonly dialog: Locator;
  readonly trail: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: 'Article', exact: true });
    this.query = this.region.getByRole('searchbox', { name: 'Words to find' });
    this.list = this.region.getByRole('listbox', { name: 'Hits' });
    this.dialog = page.getByRole('dialog');
    this.trail = this.region.getByRole('region', { name: 'Search' });
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+Shift+f');
    await expect(this.query).toBeFocused();
  }

  /** Opens the search, types the words and waits for what the foot of the list says. */
  async find(words: string, outcome: string | RegExp): Promise<void> {
    await this.open();
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.type(words);
    await expect(this.query).toHaveValue(words);
    await expect(this.region).toContainText(outcome);
  }

  hit(words: string | RegExp): Locator {
    return this.list.getByRole('option', { name: words });
  }

  get hits(): Locator {
    return this.list.getByRole('option');
  }

  get checked(): Locator {
    return this.list.getByRole('option', { selected: true });
  }

  /** What a screen reader says of the hit that the keys are about. */
  async active(): Promise<string> {
    const id = await this.list.getAttribute('aria-activedescendant');
    return (await this.list.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
  }

  filter(name: string): Locator {
    return this.region.getByRole('combobox', { name, exact: true });
  }
}
