import { expect, type Locator, type Page } from '@playwright/test';
import type { RunningKutip } from '../launch/running-kutip.ts';
import { ArticleText } from './article-text.ts';
import { History } from './history.ts';
import { Inspector } from './inspector.ts';
import { Library } from './library.ts';

/** Kutip's window, spoken to as a person does: by key, by role and by name. */
export class KutipWindow {
  readonly page: Page;
  readonly desktop: RunningKutip['desktop'];
  readonly library: Library;
  readonly text: ArticleText;
  readonly inspector: Inspector;
  readonly history: History;
  readonly statusBar: Locator;
  /** The middle of the window: the open article with what is said over it, or why there is none. */
  readonly work: Locator;
  /** Of the open article: new, in progress, … */
  readonly status: Locator;
  /** Over the text, while a link is being drawn. */
  readonly linkBar: Locator;
  /** Over the text, while shaping an annotation waits for a key. */
  readonly shapingBar: Locator;

  constructor(page: Page, desktop?: RunningKutip['desktop']) {
    this.page = page;
    this.desktop = desktop;
    this.library = new Library(page);
    this.statusBar = page.getByRole('contentinfo', { name: 'Status' });
    this.work = page.getByRole('region', { name: 'Article', exact: true });
    this.status = this.work.getByRole('combobox', { name: 'Status of the article' });
    this.linkBar = page.getByRole('region', { name: 'Link as' });
    this.shapingBar = page.getByRole('region', { name: 'Shaping the annotation' });
    this.text = new ArticleText(page, this.statusBar);
    this.inspector = new Inspector(page);
    this.history = new History(page);
  }

  /** Until it listens: a key pressed before that is nobody's. In any language, so not by name. */
  async ready(): Promise<void> {
    await expect(this.page.getByRole('navigation')).toBeVisible();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** By the native dialog, or in browser mode by Kutip's own. */
  async openFolder(folder: string): Promise<void> {
    if (this.desktop) {
      await this.desktop.answerFolderDialog(folder);
      await this.press('ControlOrMeta+o');
      return;
    }
    const dialog = await this.askForFolder(folder);
    await expect(dialog).toBeHidden();
  }

  /** As `openFolder`, for a folder that may not be there. */
  async askForFolder(folder: string): Promise<Locator> {
    await this.press('ControlOrMeta+o');
    const dialog = this.page.getByRole('dialog', { name: 'Open a folder of articles' });
    await expect(dialog.getByRole('textbox', { name: 'Folder' })).toBeFocused();
    await this.press('ControlOrMeta+a');
    await this.type(folder);
    await this.press('Enter');
    return dialog;
  }

  async runCommand(title: string): Promise<void> {
    await this.press('ControlOrMeta+k');
    const palette = this.page.getByRole('dialog', { name: 'Command palette' });
    await expect(palette.getByRole('combobox')).toBeFocused();
    await this.type(title);
    await expect(palette.getByRole('option').first()).toContainText(title);
    await this.press('Enter');
    await expect(palette).toBeHidden();
  }

  /** Somebody else sits down at the same machine. */
  async becomeAnnotator(id: string, name: string): Promise<void> {
    await this.runCommand('Annotator');
    const dialog = this.page.getByRole('dialog', { name: 'Annotator' });
    await expect(dialog.getByRole('textbox', { name: 'Short name' })).toBeFocused();
    await this.press('ControlOrMeta+a');
    await this.type(id);
    await this.press('Tab', 'ControlOrMeta+a', 'Delete');
    await this.type(name);
    await this.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(this.statusBar).toContainText(`Annotator: ${name === '' ? id : name}`);
  }

  async chooseTheme(name: 'Light' | 'Dark' | 'High contrast'): Promise<void> {
    await this.press('ControlOrMeta+,');
    const preferences = this.page.getByRole('dialog', { name: 'Preferences' });
    await this.chooseFrom(preferences.getByRole('combobox', { name: 'Theme' }), name);
    await this.press('Escape');
    await expect(preferences).toBeHidden();
  }

  /** Typing chooses in a list of choices, as everywhere in a browser. */
  async speakIndonesian(): Promise<void> {
    await this.press('ControlOrMeta+,');
    const preferences = this.page.getByRole('dialog', { name: 'Preferences' });
    await expect(preferences.getByRole('combobox', { name: 'Language' })).toBeFocused();
    await this.type('Bahasa');
    await expect(this.page.locator('html')).toHaveAttribute('lang', 'id');
    await this.press('Escape');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** Whatever language the interface speaks now. */
  async chooseLanguage(language: 'en' | 'id'): Promise<void> {
    await this.press('ControlOrMeta+,');
    await expect(this.page.getByRole('dialog').getByRole('combobox').first()).toBeFocused();
    await this.type(language === 'id' ? 'Bahasa' : 'English');
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
    await this.press('Escape');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** As `library.open`, whatever language the interface speaks. */
  async openArticle(words: string): Promise<void> {
    const library = this.page.getByRole('navigation');
    // It is there once the first article has been found.
    await expect(library.getByRole('searchbox')).toBeVisible();
    await this.press('ControlOrMeta+p');
    await expect(library.getByRole('searchbox')).toBeFocused();
    await this.press('ControlOrMeta+a');
    await this.type(words);
    await expect(library.getByRole('listbox').getByRole('option')).toHaveCount(1);
    await this.press('Enter');
    await expect(this.page.getByRole('heading', { level: 1 })).toContainText(words);
    await expect(this.text.box).toBeFocused();
  }

  /** Goes through a list of choices from its first one down. */
  async chooseFrom(list: Locator, option: string): Promise<void> {
    await this.tabTo(list);
    await this.press('Home');
    const names = await list.getByRole('option').allTextContents();
    for (let steps = names.indexOf(option); steps > 0; steps--) await this.press('ArrowDown');
    await expect(list.getByRole('option', { name: option, selected: true })).toHaveCount(1);
  }

  /** The commands that the palette offers for these words. */
  async commandsMatching(words: string): Promise<readonly string[]> {
    await this.press('ControlOrMeta+k');
    const palette = this.page.getByRole('dialog', { name: 'Command palette' });
    await expect(palette.getByRole('combobox')).toBeFocused();
    await this.type(words);
    await expect(palette.getByRole('combobox')).toHaveValue(words);
    const offered = await palette.getByRole('option').filter({ hasText: words }).allInnerTexts();
    await this.press('Escape');
    await expect(palette).toBeHidden();
    return offered;
  }

  /** Walks with Tab or Shift+Tab until the control has the focus, as a person does who has no mouse. */
  async tabTo(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(control).toBeVisible();
    for (let steps = 0; steps < 30; steps++) {
      if (await control.evaluate((element) => element === document.activeElement)) return;
      await this.press(key);
    }
    throw new Error('Thirty steps with Tab did not reach the control');
  }

  /** Walks from the text back to a button over it (of a banner, most often), and presses it. */
  async pressButton(name: string): Promise<void> {
    await this.text.focus();
    await this.tabTo(this.page.getByRole('button', { name, exact: true }), 'Shift+Tab');
    await this.press('Enter');
  }

  /** Something over the text that a person should know, or that a screen reader is told. */
  notice(words: string | RegExp): Locator {
    return this.page.getByRole('status').or(this.page.getByRole('alert')).filter({ hasText: words });
  }

  /** Selects the first characters of the article and presses the label's key. */
  async tagStart(length: number, key: string): Promise<void> {
    await this.text.selectFrom(0, length);
    await this.press(key);
  }

  /** After a restart the article of last time is open, and the keyboard in its text. */
  async expectResumed(title: string): Promise<void> {
    await expect(this.work.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(this.text.box).toBeFocused();
  }

  /** Until the sidecar on the disk holds everything. */
  async expectSaved(): Promise<void> {
    await expect(this.statusBar).toContainText('Saved');
  }
}
