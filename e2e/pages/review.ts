import { expect, type Locator } from '@playwright/test';
import { catalogues, type Catalogue } from '../../shared/i18n/catalogue.ts';
import type { TranslationRole } from '../../shared/translation/workflow.ts';
import type { KutipWindow } from './kutip-window.ts';
import type { TranslationView } from './translation-view.ts';

/** What translator and reviewers say of the active segment. */
export class Review {
  readonly panel: Locator;
  readonly decisions: Locator;
  readonly comments: Locator;
  readonly versions: Locator;
  readonly history: Locator;
  readonly #window: KutipWindow;
  readonly #view: TranslationView;

  readonly #texts: Catalogue;

  constructor(window: KutipWindow, view: TranslationView, all: Catalogue = catalogues.en) {
    const texts = all.review;
    this.#texts = all;
    this.#window = window;
    this.#view = view;
    this.panel = view.pane.getByRole('tabpanel', { name: all.translation.panels.review, exact: true });
    this.decisions = this.panel.getByRole('region', { name: texts.decisions });
    this.comments = this.panel.getByRole('region', { name: texts.comments.title(0) });
    this.versions = this.panel.getByRole('region', { name: texts.versions });
    this.history = this.panel.getByRole('region', { name: texts.history.title });
  }

  /** By the key of a comment, which is then given up: the keyboard is back in the row. */
  async show(): Promise<void> {
    await this.#window.press('Alt+w');
    await expect(this.field(this.#texts.review.comments.field)).toBeFocused();
    await this.#window.press('Escape');
    await this.#view.expectKeyboardInRow();
  }

  async workAs(role: TranslationRole): Promise<void> {
    await this.#window.press('Alt+Shift+r');
    const { roles, roleIs } = this.#texts.review;
    await expect(this.#window.notice(roleIs(roles[role]))).toBeAttached();
  }

  async reject(comment: string): Promise<void> {
    await this.#window.press('Alt+Shift+Enter');
    await this.#write(this.#texts.review.comments.rejectionField, comment);
  }

  async comment(words: string): Promise<void> {
    await this.#window.press('Alt+w');
    await this.#write(this.#texts.review.comments.field, words);
  }

  field(name: string): Locator {
    return this.panel.getByRole('textbox', { name });
  }

  badge(place: number, words: string): Locator {
    return this.#view.row(place).locator('.segment-badge').filter({ hasText: words });
  }

  async #write(name: string, words: string): Promise<void> {
    await expect(this.field(name)).toBeFocused();
    await this.#window.type(words);
    await this.#window.press('ControlOrMeta+Enter');
    await expect(this.field(name)).toBeHidden();
    await this.#view.expectKeyboardInRow();
  }
}
