import { expect, type Locator } from '@playwright/test';
import type { KutipWindow } from './kutip-window.ts';
import type { TranslationView } from './translation-view.ts';

/** What translator and reviewers say of the active segment, in the English interface. */
export class Review {
  readonly panel: Locator;
  readonly decisions: Locator;
  readonly comments: Locator;
  readonly versions: Locator;
  readonly history: Locator;
  readonly #window: KutipWindow;
  readonly #view: TranslationView;

  constructor(window: KutipWindow, view: TranslationView) {
    this.#window = window;
    this.#view = view;
    this.panel = view.pane.getByRole('tabpanel', { name: 'Review', exact: true });
    this.decisions = this.panel.getByRole('region', { name: 'Decision' });
    this.comments = this.panel.getByRole('region', { name: /^Comments/ });
    this.versions = this.panel.getByRole('region', { name: 'Versions' });
    this.history = this.panel.getByRole('region', { name: 'History of this segment' });
  }

  /** By the key of a comment, which is then given up: the keyboard is back in the row. */
  async show(): Promise<void> {
    await this.#window.press('Alt+w');
    await expect(this.field('New comment')).toBeFocused();
    await this.#window.press('Escape');
    await this.expectKeyboardInRow();
  }

  async workAs(role: 'Translator' | 'Reviewer'): Promise<void> {
    await this.#window.press('Alt+Shift+r');
    await expect(this.#window.notice(`You work as ${role.toLowerCase()} now`)).toBeAttached();
  }

  async reject(comment: string): Promise<void> {
    await this.#window.press('Alt+Shift+Enter');
    await this.#write('Why do you reject this translation?', comment);
  }

  async comment(words: string): Promise<void> {
    await this.#window.press('Alt+w');
    await this.#write('New comment', words);
  }

  field(name: string): Locator {
    return this.panel.getByRole('textbox', { name });
  }

  badge(place: number, words: string): Locator {
    return this.#view.row(place).locator('.segment-badge').filter({ hasText: words });
  }

  async expectKeyboardInRow(): Promise<void> {
    await expect(this.#view.activeRow().locator('[data-row-focus]')).toBeFocused();
  }

  async #write(name: string, words: string): Promise<void> {
    await expect(this.field(name)).toBeFocused();
    await this.#window.type(words);
    await this.#window.press('ControlOrMeta+Enter');
    await expect(this.field(name)).toBeHidden();
    await this.expectKeyboardInRow();
  }
}
