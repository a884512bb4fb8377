import { expect, type Locator, type Page } from '@playwright/test';
import { catalogues, type Catalogue } from '../../shared/i18n/catalogue.ts';
import type { KutipWindow } from './kutip-window.ts';

/** The open article beside its translation. Rows are counted from one. */
export class TranslationView {
  readonly page: Page;
  /** The rows, or nothing while a language is being chosen. */
  readonly grid: Locator;
  /** The one cell that can be written in. */
  readonly cell: Locator;
  readonly footer: Locator;
  /** Beside the rows. */
  readonly pane: Locator;
  readonly #window: KutipWindow;

  readonly #texts: Catalogue;

  constructor(window: KutipWindow, texts: Catalogue = catalogues.en) {
    this.#window = window;
    this.#texts = texts;
    this.page = window.page;
    this.grid = this.page.getByRole('grid', { name: texts.translation.grid('') });
    this.cell = this.grid.locator('[contenteditable=true]');
    this.footer = this.page.locator('.translation-footer');
    this.pane = this.page.getByRole('region', { name: texts.translation.pane, exact: true });
  }

  /** From the article's text: shows the translation, and begins or opens the one into this language (its name). */
  async open(language: string | RegExp): Promise<void> {
    await this.show();
    await this.choose(language);
  }

  /** Shows the view by its key. */
  async show(): Promise<void> {
    await this.#window.press('ControlOrMeta+Shift+y');
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Of the languages that are offered, or the translations that are there. */
  async choose(language: string | RegExp): Promise<void> {
    const option = this.page.locator('.language-choice').getByRole('button', { name: language }).first();
    await this.#window.tabTo(option);
    await this.#window.press('Enter');
    await this.ready();
  }

  /** A row is active: with its editor, unless it may not be written in. */
  async ready(): Promise<void> {
    await expect(this.grid).toBeVisible();
    await expect(this.activeRow()).toBeVisible();
  }

  row(place: number): Locator {
    return this.grid.getByRole('row', { name: this.#texts.translation.segment(place), exact: true });
  }

  activeRow(): Locator {
    return this.grid.locator('[role=row][aria-current]');
  }

  source(place: number): Locator {
    return this.row(place).locator('[data-source-of]');
  }

  /** The words, live or not. */
  target(place: number): Locator {
    return this.row(place).locator('.segment-target-words');
  }

  status(place: number): Locator {
    return this.row(place).locator('.segment-status');
  }

  async expectStatus(place: number, name: string): Promise<void> {
    await expect(this.status(place)).toHaveAccessibleName(name);
  }

  async expectActive(place: number): Promise<void> {
    await expect(this.row(place)).toHaveAttribute('aria-current', 'true');
  }

  /** With the arrows, from wherever the keyboard is. */
  async goTo(place: number): Promise<void> {
    await this.#window.press('ControlOrMeta+2');
    await this.expectKeyboardInRow();
    const at = Number(await this.activeRow().getAttribute('aria-rowindex'));
    const step = Math.sign(place - at);
    for (let next = at + step; next !== place + step; next += step) {
      await this.#window.press(step > 0 ? 'ControlOrMeta+ArrowDown' : 'ControlOrMeta+ArrowUp');
      await this.expectActive(next);
    }
  }

  /** In the active row, whether it may be written in or not. */
  async expectKeyboardInRow(): Promise<void> {
    await expect(this.activeRow().locator('[data-row-focus]')).toBeFocused();
  }

  /** In place of what stands in the live cell, at once as from an input method, and confirmed. */
  async rewrite(words: string): Promise<void> {
    await expect(this.cell).toBeFocused();
    await this.#window.press('ControlOrMeta+a');
    await this.page.keyboard.insertText(words);
    await expect(this.cell).toHaveText(words);
    await this.confirm();
  }

  /** Into the live cell, where the caret is. */
  async type(words: string): Promise<void> {
    await expect(this.cell).toBeFocused();
    await this.#window.type(words);
  }

  /** Types and confirms; the next row is active then. */
  async translate(words: string): Promise<void> {
    await this.type(words);
    await expect(this.cell).toHaveText(words);
    await this.confirm();
  }

  async confirm(): Promise<void> {
    await this.#window.press('ControlOrMeta+Enter');
  }

  /** A panel's tab, by its name: Memory, Glossary, Checks, Review, Errors, Claims. */
  async panel(name: string): Promise<Locator> {
    const tab = this.pane.getByRole('tab', { name, exact: true });
    await tab.click();
    return this.pane.getByRole('tabpanel', { name, exact: true });
  }
}
