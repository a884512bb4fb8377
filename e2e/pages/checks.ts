import { expect, type Locator } from '@playwright/test';
import type { KutipWindow } from './kutip-window.ts';
import type { TranslationView } from './translation-view.ts';

/** What the checks find in a translation, in the English interface. */
export class Checks {
  readonly panel: Locator;
  readonly findings: Locator;
  readonly dismissed: Locator;
  readonly #window: KutipWindow;
  readonly #view: TranslationView;

  constructor(window: KutipWindow, view: TranslationView) {
    this.#window = window;
    this.#view = view;
    this.panel = view.pane.getByRole('tabpanel', { name: 'Checks', exact: true });
    this.findings = this.panel.locator('.checks-panel > .checks-list > li');
    this.dismissed = this.panel.locator('.checks-dismissed li');
  }

  /** What the keyboard has stepped to. */
  get current(): Locator {
    return this.panel.locator('li[aria-current]');
  }

  badge(place: number): Locator {
    return this.#view.row(place).locator('.segment-badge[data-kind^="check-"]');
  }

  /** Leads the keyboard to a finding; `sentence` is said of it. */
  async step(key: 'Alt+j' | 'Alt+Shift+j', sentence: string): Promise<void> {
    await this.#window.press(key);
    await expect(this.#window.notice(sentence)).toBeAttached();
    await expect(this.current).toBeVisible();
  }

  /** The finding that the keyboard stands on. */
  async dismiss(reason: string): Promise<void> {
    await this.#window.press('Alt+x');
    const field = this.panel.getByRole('textbox', { name: 'Reason' });
    await expect(field).toBeFocused();
    await this.#window.type(reason);
    await this.#window.press('Enter');
    await expect(field).toBeHidden();
  }

  async expectSelected(words: string): Promise<void> {
    await expect
      .poll(() => this.#window.page.evaluate(() => document.getSelection()?.toString()))
      .toBe(words);
  }
}
