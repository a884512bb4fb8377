import { expect, type Locator, type Page } from '@playwright/test';
import type { KutipWindow } from './kutip-window.ts';

/** The editor of the label scheme, in the place of the article. */
export class SchemeEditor {
  readonly #window: KutipWindow;
  readonly #page: Page;
  /** Labels in their order, and what else a scheme has. */
  readonly sections: Locator;
  readonly key: Locator;
  readonly save: Locator;
  readonly impact: Locator;

  constructor(window: KutipWindow) {
    this.#window = window;
    this.#page = window.page;
    this.sections = window.page.getByRole('listbox', { name: 'Parts of the scheme' });
    this.key = window.work.getByRole('button', { name: /^Key/ });
    this.save = window.work.getByRole('button', { name: 'Save…' });
    this.impact = window.page.getByRole('dialog', { name: 'Annotations that no longer fit' });
  }

  async open(): Promise<void> {
    await this.#window.press('ControlOrMeta+Shift+l');
    await expect(this.sections).toBeFocused();
  }

  label(name: string | RegExp): Locator {
    return this.sections.getByRole('option', { name });
  }

  textbox(name: string): Locator {
    return this.#window.work.getByRole('textbox', { name, exact: true });
  }

  /** Goes through the list from its first line down. */
  async choose(name: string): Promise<void> {
    await this.#window.press('ControlOrMeta+2');
    await expect(this.sections).toBeFocused();
    await this.#window.press('Home');
    const names = await this.sections.getByRole('option').allInnerTexts();
    const steps = names.findIndex((each) => each.split('\n').includes(name));
    for (let step = 0; step < steps; step++) await this.#window.press('ArrowDown');
    await expect(this.label(name)).toHaveAttribute('aria-selected', 'true');
  }

  /** Types into the field that adds something, and presses Enter. */
  async add(what: string, name: string): Promise<void> {
    await this.#window.tabTo(this.textbox(what));
    await this.#window.type(name);
    await this.#window.press('Enter');
  }

  /** What a person sees in the file, as JSON. */
  async saveAll(): Promise<void> {
    await this.#window.tabTo(this.save, 'Shift+Tab');
    await this.#window.press('Enter');
  }

  /** Chooses in the dialog what becomes of something. */
  async decide(loss: string, remedy: string): Promise<void> {
    await this.#window.chooseFrom(this.impact.getByRole('combobox', { name: loss }), remedy);
    await expect(this.#page.getByRole('button', { name: 'Save the scheme' })).toBeEnabled();
  }

  async confirm(): Promise<void> {
    await this.#window.tabTo(this.impact.getByRole('button', { name: 'Save the scheme' }));
    await this.#window.press('Enter');
    await expect(this.impact).toBeHidden();
  }
}
