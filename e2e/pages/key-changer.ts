import { expect, type Locator } from '@playwright/test';
import type { KutipWindow } from './kutip-window.ts';

/** The dialog in which commands get other keys. */
export class KeyChanger {
  readonly #window: KutipWindow;
  readonly dialog: Locator;
  /** Why a key was not given. */
  readonly refusal: Locator;

  private constructor(window: KutipWindow) {
    this.#window = window;
    this.dialog = window.page.getByRole('dialog', { name: 'Change keys' });
    this.refusal = this.dialog.getByRole('alert');
  }

  static async open(window: KutipWindow): Promise<KeyChanger> {
    await window.runCommand('Change keys');
    const keys = new KeyChanger(window);
    await expect(keys.#search).toBeFocused();
    return keys;
  }

  row(command: string): Locator {
    return this.dialog.getByRole('listitem').filter({ hasText: command });
  }

  async find(words: string): Promise<void> {
    await this.#window.tabTo(this.#search, 'Shift+Tab');
    await this.#window.press('ControlOrMeta+a');
    await this.#window.type(words);
    await expect(this.dialog.getByRole('listitem')).toHaveCount(1);
  }

  /** Finds the command and waits for its new key. */
  async start(words: string): Promise<void> {
    await this.find(words);
    await this.#window.press('Enter');
    await expect(this.dialog.getByRole('button', { name: 'Press the new key' })).toBeFocused();
  }

  get #search(): Locator {
    return this.dialog.getByRole('searchbox', { name: 'Find a command' });
  }
}
