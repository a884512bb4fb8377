import { expect, type Locator, type Page } from '@playwright/test';

export class Library {
  readonly #page: Page;
  readonly region: Locator;
  readonly list: Locator;
  readonly filter: Locator;
  readonly statusFilter: Locator;
  readonly progress: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('navigation', { name: 'Library' });
    this.list = this.region.getByRole('listbox', { name: 'Articles' });
    this.filter = this.region.getByRole('searchbox', { name: 'Find an article' });
    this.statusFilter = this.region.getByRole('combobox', { name: 'Show articles by status' });
    this.progress = this.region.getByRole('progressbar', { name: 'Articles done' });
  }

  article(title: string | RegExp): Locator {
    return this.list.getByRole('option', { name: title });
  }

  /** What a screen reader says while the keyboard is in the list: the article that Enter opens. */
  async active(): Promise<string> {
    const id = await this.list.getAttribute('aria-activedescendant');
    return this.region.locator(`[id="${id}"]`).innerText();
  }

  async focus(): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+1');
    await expect(this.list).toBeFocused();
  }

  async clearFilter(): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+p');
    await expect(this.filter).toBeFocused();
    await this.#page.keyboard.press('Escape');
    await expect(this.filter).toHaveValue('');
  }

  /** Finds the article by typing a part of its title, and opens it. */
  async open(title: string): Promise<void> {
    await this.choose(title);
    await expect(this.#page.getByRole('heading', { level: 1 })).toContainText(title);
  }

  /** As `open`, for an article that may turn out not to be readable. */
  async choose(title: string): Promise<void> {
    // It is there once the first article has been found.
    await expect(this.filter).toBeVisible();
    await this.#page.keyboard.press('ControlOrMeta+p');
    await expect(this.filter).toBeFocused();
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.type(title);
    await expect(this.list.getByRole('option')).toHaveCount(1);
    await this.#page.keyboard.press('Enter');
  }
}
