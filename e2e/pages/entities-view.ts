import { expect, type Locator, type Page } from '@playwright/test';
import { catalogues } from '../../shared/i18n/catalogue.ts';
import type { InterfaceLanguage } from '../../shared/i18n/area.ts';

/** The view of all entities, in the middle of the window. In any language of the interface. */
export class EntitiesView {
  readonly #page: Page;
  readonly #texts: (typeof catalogues)[InterfaceLanguage]['entities'];
  readonly search: Locator;
  readonly list: Locator;
  readonly uses: Locator;

  constructor(page: Page, language: InterfaceLanguage = 'en') {
    this.#page = page;
    this.#texts = catalogues[language].entities;
    this.search = page.getByRole('combobox', { name: this.#texts.view.search });
    this.list = page.getByRole('listbox', { name: this.#texts.view.list, exact: true });
    this.uses = page.getByRole('listbox', { name: this.#texts.uses.title });
  }

  async open(): Promise<void> {
    await this.#page.keyboard.press('ControlOrMeta+Shift+o');
    await expect(this.search).toBeFocused();
  }

  row(name: string | RegExp): Locator {
    return this.list.getByRole('option', { name });
  }

  details(name: string): Locator {
    return this.#page.getByRole('region', { name: this.#texts.view.details(name), exact: true });
  }

  field(
    name: keyof (typeof catalogues)['en']['entities']['form'] & ('name' | 'kind' | 'description'),
  ): Locator {
    return this.#page.getByLabel(this.#texts.form[name], { exact: true });
  }

  button(name: string | RegExp): Locator {
    // The inspector beside it has buttons of the same names.
    return this.#page.locator('[data-pane=text]').getByRole('button', { name });
  }

  /** Looks for somebody and shows their details; the keyboard stays in the search. */
  async find(words: string, name: string): Promise<void> {
    await expect(this.search).toBeFocused();
    await this.#page.keyboard.press('ControlOrMeta+a');
    await this.#page.keyboard.type(words);
    await expect(this.details(name)).toBeVisible();
  }

  /** From the search into the details. */
  async enter(): Promise<void> {
    await this.#page.keyboard.press('Enter');
    await expect(this.field('name')).toBeFocused();
  }
}
