import type { Locator, Page } from '@playwright/test';
import { addAnnotation } from '../shared/annotation/edit.ts';
import { catalogues, type Catalogue } from '../shared/i18n/catalogue.ts';
import { localised } from '../shared/scheme/localised.ts';
import { cue, quote } from '../shared/scheme/ready-made/quotes.ts';
import type { TestCorpus } from './corpus.ts';
import { workYesterday } from './earlier-work.ts';
import { expect, test } from './kutip-test.ts';
import { EntityPicker } from './pages/entity-picker.ts';
import type { KutipWindow } from './pages/kutip-window.ts';
import { Suggestions } from './pages/suggestions.ts';

const seed = 'samples/2025/rusia-as-kerangka-perundingan.txt';
const article = 'rusia-as.txt';
const title = 'Rusia dan AS Sepakat';
const rejected = /masalah keterlibatan AS/;
const elsewhere = Array.from({ length: 10 }, (_, index) => `berita-${index}.txt`);
const mistaken = 'berita-3.txt';

/** The annotator's eight hours, by keyboard alone, in either language of the interface. */
for (const language of ['en', 'id'] as const)
  test(`A day at the workbench (${language})`, async ({ corpus, kutip }) => {
    // Some five hundred keys.
    test.slow();
    const texts = catalogues[language];
    await writeCorpus(corpus);
    const sources = await corpus.sources();
    const window = await kutip.start({ folder: corpus.folder });
    await window.chooseLanguage(language);
    await window.openArticle(title);
    const suggestions = new Suggestions(window.page);
    await suggestions.found(/\d+/);

    await decideAboutSuggestions(window, suggestions);
    await makeThemOnePerson(window, corpus);
    await readGuidelines(window, texts);
    await annotateTheRepetition(suggestions, texts, corpus);
    await kutip.stop();

    const again = await kutip.start();
    await expect(again.page.locator('html')).toHaveAttribute('lang', language);
    await expect(again.text.box).toBeFocused();
    await expectRejectedStaysAway(new Suggestions(again.page));
    await tagEverywhere(again, texts, corpus);
    await takeBackYesterdaysMistake(again, texts, corpus);
    await kutip.stop();
    expect(await corpus.sources()).toEqual(sources);
  });

/** Ten articles more that say "perluasan NATO" once, and a cue in one of them that is none. */
async function writeCorpus(corpus: TestCorpus): Promise<void> {
  await corpus.copy(seed, article);
  for (const [index, name] of elsewhere.entries())
    await corpus.write(name, `Warta ke-${index}\n\nMoskow menolak perluasan NATO, demikian warta itu.\n`);
  await workYesterday(corpus, mistaken, [
    (annotate) => addAnnotation(annotate('Moskow', 'source')),
    (annotate) => addAnnotation(annotate('demikian', 'cue')),
    (annotate) => addAnnotation(annotate('NATO', 'source')),
  ]);
}

/** Two are accepted with one key each, one is corrected, one rejected. */
async function decideAboutSuggestions(window: KutipWindow, suggestions: Suggestions): Promise<void> {
  await suggestions.goTo(/Namun, ketika kepentingan/);
  await suggestions.decide('a');
  await suggestions.goTo(rejected);
  await suggestions.decide('x');
  await suggestions.goTo(/Kami menjelaskan kepada/);
  // Accepted, with the keyboard at what is missing: who speaks. That comes later; the comma goes.
  await window.press('e');
  await expect(
    window.page.getByRole('combobox', { expanded: false }).and(window.page.locator(':focus')),
  ).toHaveCount(1);
  await window.press('Escape');
  await expect(window.text.box).toBeFocused();
  await window.press('Alt+ArrowLeft');
  await suggestions.goTo(/Para deputi kami/);
  await suggestions.decide('a');
}

/** "Lavrov", "dia" and "Menteri luar negeri Rusia": at most three keys each, once the words are selected. */
async function makeThemOnePerson(window: KutipWindow, corpus: TestCorpus): Promise<void> {
  const picker = new EntityPicker(window.page);
  const text = await window.text.source();
  for (const words of ['Lavrov', 'dia', 'Menteri luar negeri Rusia']) {
    const start = new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u').exec(text)?.index ?? 0;
    await window.text.selectFrom(start, words.length);
    await window.press('o');
    await picker.expectFirst('Lavrov');
    await window.press('Enter');
    await expect(picker.dialog).toBeHidden();
    await expect(window.text.box).toBeFocused();
  }
  await expect
    .poll(async () => {
      const { annotations } = await corpus.sidecar(article);
      const chain = annotations.filter(({ attributes }) => attributes['entity'] === 'entity:lavrov');
      return new Set(chain.map((each) => each.quote));
    })
    .toEqual(new Set(['Lavrov', 'dia', 'Menteri luar negeri Rusia']));
}

/** One key from the quote to what the lead has written about quotes, and the keyboard stays in the text. */
async function readGuidelines(window: KutipWindow, texts: Catalogue): Promise<void> {
  await window.text.moveCaretTo((await window.text.source()).indexOf('Namun, ketika'));
  await window.press('Enter', 'g');
  const tab = window.page.getByRole('tab', { name: texts.application.panes.guidelines });
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(window.page.getByRole('tabpanel')).toContainText(localised(quote.name, texts.language));
  await expect(window.text.box).toBeFocused();
}

/** The block that the scraper repeated: annotated once, and applied to the copy. */
async function annotateTheRepetition(
  suggestions: Suggestions,
  texts: Catalogue,
  corpus: TestCorpus,
): Promise<void> {
  await suggestions.goTo(texts.suggestions.repeatedBlock);
  await suggestions.decide('a');
  await expect
    .poll(async () => {
      const { annotations } = await corpus.sidecar(article);
      const count = (origin: string) =>
        annotations.filter((each) => each.label === 'quote' && each.origin === origin).length;
      return [count('suggestion:quotation'), count('suggestion:repeat')];
    })
    .toEqual([3, 3]);
  const { annotations } = await corpus.sidecar(article);
  const corrected = annotations.filter(({ quote: words }) => words.startsWith('Kami menjelaskan'));
  expect(corrected.map(({ quote: words }) => words.slice(-6))).toEqual([' Rusia', ' Rusia']);
}

async function expectRejectedStaysAway(suggestions: Suggestions): Promise<void> {
  await suggestions.found(/\d+/);
  const told: string[] = [];
  for (let next = await suggestions.step(); next !== null; next = await suggestions.step()) told.push(next);
  expect(told.length).toBeGreaterThan(0);
  // The copy in the repeated block is another place, and is still offered.
  expect(told.filter((each) => rejected.test(each)).length).toBeLessThanOrEqual(1);
}

/** Twelve hits of one search are the same claim: one action, one undo. */
async function tagEverywhere(window: KutipWindow, texts: Catalogue, corpus: TestCorpus): Promise<void> {
  const { page } = window;
  await window.press('ControlOrMeta+Shift+f');
  await expect(page.getByRole('searchbox', { name: texts.search.query })).toBeFocused();
  await window.type('perluasan NATO');
  await expect(page.getByRole('status').filter({ hasText: texts.search.found(12, 11) })).toHaveCount(1);
  await window.press('ArrowDown', 'ControlOrMeta+a', 'c');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(texts.search.change.willChange(12, 11));
  await window.tabTo(dialog.getByRole('button', { name: texts.search.change.tagTitle(12) }));
  await window.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => claimsIn(corpus)).toBe(12);
  await window.press('ControlOrMeta+z');
  await expect.poll(() => claimsIn(corpus)).toBe(0);
  await window.press('Escape');
}

async function claimsIn(corpus: TestCorpus): Promise<number> {
  const files = (await corpus.files()).filter((file) => file.endsWith('.a1.kutip.json'));
  const sidecars = await Promise.all(
    files.map((file) => corpus.sidecar(file.replace(/\.a1\.kutip\.json$/, ''))),
  );
  return sidecars.flatMap(({ annotations }) => annotations.filter(({ label }) => label === 'claim')).length;
}

/** The cue that was none is found in the history of its article and taken back; what came after it stays. */
async function takeBackYesterdaysMistake(
  window: KutipWindow,
  texts: Catalogue,
  corpus: TestCorpus,
): Promise<void> {
  await window.openArticle('Warta ke-3');
  await window.press('ControlOrMeta+Shift+h');
  const steps = window.page.getByRole('listbox', { name: texts.history.list });
  await expect(steps).toBeFocused();
  await walkTo(window.page, steps, texts.history.change.added(localised(cue.name, texts.language)));
  await window.press('Enter', 'Enter');
  await expect
    .poll(async () => (await corpus.sidecar(mistaken)).annotations.map((each) => each.quote))
    .toEqual(['Moskow', 'NATO']);
}

async function walkTo(page: Page, steps: Locator, words: string): Promise<void> {
  const chosen = steps.getByRole('option', { selected: true });
  for (let at = 0; at < 10 && (await chosen.filter({ hasText: words }).count()) === 0; at++) {
    const before = await chosen.getAttribute('aria-posinset');
    await page.keyboard.press('ArrowDown');
    await expect(chosen).not.toHaveAttribute('aria-posinset', before ?? '');
  }
  await expect(chosen).toContainText(words);
}
