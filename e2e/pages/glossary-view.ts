import { expect, type Locator, type Page } from '@playwright/test';
import type { KutipWindow } from './kutip-window.ts';

/** All terms of the project, in the English interface. */
export class GlossaryView {
  readonly page: Page;
  readonly search: Locator;
  readonly list: Locator;
  readonly importing: Locator;
  readonly #window: KutipWindow;

  constructor(window: KutipWindow) {
    this.#window = window;
    this.page = window.page;
    this.search = this.page.getByRole('combobox', { name: 'Find a term' });
    this.list = this.page.getByRole('listbox', { name: 'Terms' });
    this.importing = this.page.getByRole('dialog', { name: 'Import a glossary' });
  }

  /** By the palette; the keyboard is in the field that looks for terms then. */
  async open(): Promise<void> {
    await this.#window.runCommand('Glossary…');
    await expect(this.page.getByRole('heading', { name: 'Glossary', level: 1 })).toBeVisible();
  }

  option(term: string): Locator {
    return this.list.getByRole('option', { name: term });
  }

  /** The form of one entry. */
  entry(term: string): Locator {
    return this.page.getByRole('region', { name: `Term ${term}`, exact: true });
  }

  /** Looks for a term and goes on to its form. */
  async edit(term: string): Promise<Locator> {
    await this.search.fill(term);
    await expect(this.list.getByRole('option')).toHaveCount(1);
    const entry = this.entry(term);
    await expect(entry).toBeVisible();
    await this.#window.press('Enter');
    await expect(entry.getByRole('textbox', { name: 'Term' }).first()).toBeFocused();
    return entry;
  }
}
