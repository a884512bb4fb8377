import { expect, type Locator, type Page } from '@playwright/test';

/** Suggestions: the bar below the text, the inspector's tab, and the dialogs. In either language of the interface. */
export class Suggestions {
  readonly #page: Page;
  /** Below the text: how many there are, or the one that the keyboard is at. */
  readonly bar: Locator;
  readonly tab: Locator;
  readonly list: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.bar = page.getByRole('region', { name: /^(Suggestion|Saran)$/ });
    this.tab = page.getByRole('tab', { name: /^(Suggestions|Saran)$/ });
    this.list = page.getByRole('listbox', { name: /^(Suggestions|Saran)$/ });
  }

  /** Until the worker has answered. */
  async found(count: number | RegExp): Promise<void> {
    await expect(this.bar).toContainText(typeof count === 'number' ? `${count} ` : count);
  }

  /** Presses `key` (W for the next, Shift+W for the one before) until the bar tells of these words. */
  async goTo(words: string | RegExp, key = 'w'): Promise<void> {
    for (let steps = 0; steps < 40; steps++) {
      if ((await this.bar.getByText(words).count()) > 0) return;
      await this.step(key);
    }
    throw new Error(`Forty steps did not reach ${String(words)}`);
  }

  /** One step, and what the bar says then; `null` when there is no further one. */
  async step(key = 'w'): Promise<string | null> {
    const before = await this.place();
    if (before !== null && key === 'w' && before.place === before.count) return null;
    await this.#page.keyboard.press(key);
    await expect.poll(() => this.place()).not.toEqual(before);
    return this.bar.innerText();
  }

  /** "3 of 22": where the keyboard is; `null` while it is at none. */
  async place(): Promise<{ readonly place: number; readonly count: number } | null> {
    const [, place, count] = /(\d+) (?:of|dari) (\d+)/.exec(await this.bar.innerText()) ?? [];
    return place === undefined || count === undefined ? null : { place: Number(place), count: Number(count) };
  }

  /** Decides about the suggestion at hand by a key; the bar tells of one fewer then. */
  async decide(key: string): Promise<void> {
    const before = await this.place();
    await this.#page.keyboard.press(key);
    await expect.poll(async () => (await this.place())?.count ?? 0).not.toBe(before?.count);
  }
}
