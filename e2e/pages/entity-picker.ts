import { expect, type Locator, type Page } from '@playwright/test';

/** The small list over the text that asks who is meant. */
export class EntityPicker {
  readonly dialog: Locator;
  readonly options: Locator;
  readonly error: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^(Who is|Whose|Siapakah|.* milik siapa)/ });
    this.options = this.dialog.getByRole('option');
    this.error = this.dialog.getByRole('alert');
  }

  /** What Enter would take. */
  async expectFirst(words: string | RegExp): Promise<void> {
    await expect(this.options.first()).toContainText(words);
    await expect(this.options.first()).toHaveAttribute('data-highlighted', '');
  }
}
