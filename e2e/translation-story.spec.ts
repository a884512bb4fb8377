import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { catalogues, type Catalogue } from '../shared/i18n/catalogue.ts';
import type { Segment } from '../shared/translation/segment.ts';
import { mqmTsv } from '../shared/formats/translation/mqm-tsv.ts';
import { tmx } from '../shared/formats/translation/tmx.ts';
import type { TranslationFormat } from '../shared/formats/translation/translation-format.ts';
import { xliff } from '../shared/formats/translation/xliff.ts';
import type { TestCorpus } from './corpus.ts';
import { translateLastWeek } from './earlier-work.ts';
import { expect, test } from './kutip-test.ts';
import type { KutipWindow } from './pages/kutip-window.ts';
import { Review } from './pages/review.ts';
import { TranslationView } from './pages/translation-view.ts';

const article = 'rusia-as-kerangka-perundingan.txt';
const title = 'Rusia dan AS Sepakat';

/** What was in the paper a week ago, translated. */
const lastWeek = 'pekan-lalu.txt';
const lastWeekNews = `Lavrov Bicara

Lavrov juga menyinggung masalah keterlibatan AS dengan UE terkait jaminan keamanan di Ukraina.
`;
const lastWeekTargets = [
  'Lavrov speaks',
  'Lavrov also touched on US engagement with the EU over security guarantees in Ukraine.',
] as const;

const project = {
  format: 'kutip-project',
  version: 1,
  name: 'Fact-check desk',
  language: 'id',
  translation: { targets: ['en'], fourEyes: true },
  glossary: [
    {
      id: 'foreign-minister',
      terms: {
        id: { term: 'menteri luar negeri' },
        en: { term: 'foreign minister', forbidden: ['minister of foreign affairs'] },
      },
    },
  ],
};

/** The places of the segments in the article that the story is about. */
const places = { headline: 1, date: 2, ministers: 3, quotation: 5, lavrov: 6, russian: 9, again: 12 };
const segmentCount = 20;
/** So many segments stand in the article twice. */
const repeated = 8;

const mended =
  'However, when interests do not align, both sides must not provoke a conflict but work on the problem';

const targets: Readonly<Record<number, string>> = {
  1: 'Russia and the US agree to draw up a framework for peace talks on Ukraine',
  2: 'Wednesday, 19 February - 06:15 WIB',
  4: 'Moscow and Washington have agreed that “when national interests coincide, efforts should be combined and carried out” in the relevant fields through “mutually beneficial projects” in geopolitics and the economy, according to Lavrov.',
  5: `“${mended}, he said.`,
  7: '“We explained to our colleagues that President Putin has repeatedly stressed that the expansion of NATO and the absorption of Ukraine into the military bloc pose a direct threat to the interests and the sovereignty of Russia,” he stressed.',
  8: 'Moscow stressed that it regards a military presence linked to NATO, whether under the flag of the EU or as part of national contingents, as utterly unacceptable, according to Lavrov.',
  10: 'He noted that this includes dealing with the sanctions imposed in recent years, the expulsion of diplomats, the seizure of diplomatic property, and other obstacles that have made work harder.',
  11: '“Our deputies will meet soon to discuss removing these artificial obstacles and to make sure that the embassies and consulates in both countries function smoothly,” said Lavrov.',
  20: 'See also:',
};

/** From the first key of the translator to the files of the desk, by keyboard alone, in either language of the interface. */
for (const language of ['en', 'id'] as const)
  test(`A translation from draft to export (${language})`, async ({ corpus, kutip }, testInfo) => {
    // Some two thousand keys.
    test.slow();
    await writeCorpus(corpus);
    const sources = await corpus.sources();
    const window = await kutip.start({ folder: corpus.folder });
    const desk = new Desk(window, corpus, catalogues[language]);
    await window.chooseLanguage(language);
    await desk.sitDown('a1', 'Ani');
    await translate(desk);

    await desk.sitDown('a2', 'Budi');
    const byAni = await desk.fileOf('a1');
    await review(desk);
    expect(await desk.fileOf('a1')).toBe(byAni);

    await desk.sitDown('a1', 'Ani');
    const byBudi = await desk.fileOf('a2');
    await mend(desk);
    expect(await desk.fileOf('a2')).toBe(byBudi);
    // Where files go is asked by the window in browser mode, and by the system in the desktop application.
    const isBrowser = testInfo.project.name === 'browser';
    await exportTogether(isBrowser ? (format) => desk.export(format) : (format) => exportOf(corpus, format));
    await kutip.stop();
    expect(await corpus.sources()).toEqual(sources);
  });

function exportOf(corpus: TestCorpus, { id }: TranslationFormat): Promise<string> {
  return inTemporaryFile(async (file) => {
    const words = ['export', corpus.folder, '--format', id, '--target', 'en', '--out', file];
    await promisify(execFile)(process.execPath, ['electron/cli.ts', ...words]);
  });
}

/** What has been written into a file outside of the corpus, which is gone then. */
async function inTemporaryFile(write: (file: string) => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kutip-exported-'));
  const file = join(folder, 'translation');
  await write(file);
  const written = await readFile(file, 'utf8');
  await rm(folder, { recursive: true });
  return written;
}

async function writeCorpus(corpus: TestCorpus): Promise<void> {
  await corpus.copy(`samples/2025/${article}`, article);
  await corpus.copy(`samples/2025/${article}.a1.kutip.json`, `${article}.a1.kutip.json`);
  await corpus.write(lastWeek, lastWeekNews);
  await corpus.write('kutip.project.json', `${JSON.stringify(project, null, 2)}\n`);
  await translateLastWeek(corpus, lastWeek, lastWeekTargets);
}

async function translate(desk: Desk): Promise<void> {
  const { view, window } = desk;
  const { statuses } = desk.texts.translation;
  const { messages } = desk.texts.checks;
  await desk.window.openArticle(title);
  await view.open(/en$/);
  await view.expectActive(places.headline);
  await expect(view.grid).toHaveAttribute('aria-rowcount', String(segmentCount));
  // The article's quotes stay visible beside their translation.
  await expect(view.source(places.quotation).locator('.source-annotation').first()).toBeVisible();
  for (let place = 1; place < places.again; place++) {
    await view.expectActive(place);
    if (place === places.ministers)
      await translateWithTerm(
        desk,
        'To achieve this, the ',
        's and national security advisers were told to meet and to work out what has to be done before both presidents “can negotiate a date and a schedule for a summit.”',
      );
    else if (place === places.russian)
      await translateWithTerm(
        desk,
        'The Russian ',
        ' added that both sides had “practically agreed that the matter of the diplomatic missions must be settled once and for all.”',
      );
    else if (place === places.lavrov) await translateFromMemory(desk);
    else {
      await desk.view.rewrite(targets[place] ?? '');
      if (place === places.date)
        await expectFound(
          desk,
          place,
          messages['year-missing']({ source: '19 Februari 2025', target: '2025' }),
        );
      if (place === places.quotation)
        await expectFound(
          desk,
          place,
          afterWords(messages['quotation-unclosed']({ source: '', target: '…' })),
        );
    }
  }
  await view.expectActive(places.again);
  // The repeated block was filled while its first half was translated: what is left is the last line.
  await view.expectStatus(places.again, statuses.translated);
  await window.press('ControlOrMeta+Shift+ArrowDown');
  await view.expectActive(segmentCount);
  await view.expectStatus(segmentCount - 1, statuses.translated);
  await desk.view.rewrite(targets[segmentCount] ?? '');
  await expect(view.footer).toContainText(desk.texts.translation.progress(segmentCount, segmentCount));
  await expect
    .poll(async () => (await desk.segments('a1')).filter(({ status }) => status === 'translated').length)
    .toBe(segmentCount);
  const written = await desk.segments('a1');
  expect(written.filter(({ origin }) => origin === 'propagated')).toHaveLength(repeated);
  expect(written[places.lavrov - 1]?.origin).toMatch(/^memory:[67]\d$/);
}

/** The key of the findings leads back to the last one, which names what it saw; then on with the next segment. */
async function expectFound(desk: Desk, place: number, saw: string): Promise<void> {
  const { view, window, texts } = desk;
  await view.expectActive(place + 1);
  await window.press('Alt+Shift+j');
  await view.expectActive(place);
  const panel = view.pane.getByRole('tabpanel', { name: texts.translation.panels.checks });
  await expect(panel.locator('li[aria-current]')).toContainText(saw);
  await window.press('ControlOrMeta+ArrowDown');
}

/** How the sentence goes on after the words that it quotes. */
function afterWords(sentence: string): string {
  return sentence.slice(sentence.indexOf('…') + 1);
}

async function translateWithTerm(desk: Desk, before: string, after: string): Promise<void> {
  await expect(desk.view.cell).toBeFocused();
  await desk.window.type(before);
  await desk.window.press('Alt+g');
  await expect(desk.view.cell).toHaveText(`${before}foreign minister`);
  await desk.window.type(after);
  await desk.view.confirm();
}

/** Last week's sentence was shorter: what is new in this one is shown, and only that is left to be translated. */
async function translateFromMemory(desk: Desk): Promise<void> {
  const { view, window, texts } = desk;
  await desk.showPanel(texts.translation.panels.memory);
  const match = view.pane.getByRole('list', { name: texts.memory.matches }).getByRole('listitem').first();
  await expect(match).toContainText(lastWeekTargets[1]);
  await expect(match).toContainText(/\b[67]\d\s?%/);
  await expect(match.locator('ins').or(match.locator('del')).first()).toContainText('potensi pengerahan');
  await window.press('Alt+1');
  await expect(view.cell).toHaveText(lastWeekTargets[1]);
  await window.press('ControlOrMeta+End');
  for (const _ of 'in Ukraine.') await window.press('Backspace');
  await window.type('and on the possible deployment of contingents in Ukraine.');
  await view.confirm();
  await view.expectStatus(places.lavrov, texts.translation.statuses.translated);
}

async function review(desk: Desk): Promise<void> {
  const { view, window, review: panel } = desk;
  const { statuses } = desk.texts.translation;
  await view.ready();
  await panel.workAs('reviewer');
  await desk.view.goTo(places.headline);
  await window.press('Alt+Enter');
  await view.expectStatus(places.headline, statuses.final);
  await view.expectActive(places.date);
  await panel.reject('19 Februari 2025: the year is lost.');
  await view.expectStatus(places.date, statuses.rejected);

  await desk.view.goTo(places.quotation);
  await desk.view.rewrite(`“${mended},” he said.`);
  await view.expectStatus(places.quotation, statuses.reviewed);
  await desk.view.goTo(places.quotation);
  await panel.show();
  await expect(panel.versions.locator('ins')).toContainText('”');

  await markErrors(desk);

  await desk.view.goTo(places.headline);
  await window.type('x');
  await expect(panel.decisions).toContainText(desk.texts.translation.barriers.locked);
  await window.press('Alt+o');
  await view.expectStatus(places.headline, statuses.translated);
  await window.press('Alt+Enter');
  await view.expectStatus(places.headline, statuses.final);
  await expect
    .poll(async () => (await desk.segments('a2')).map(({ status }) => status))
    .toEqual(['final', 'rejected', 'reviewed', 'translated', 'translated']);
}

/** A mistranslation in the words, what is missing on the side of the source, and what both cost the article. */
async function markErrors(desk: Desk): Promise<void> {
  const { view, window, texts } = desk;
  const bar = window.page.locator('.marking-bar');
  await view.goTo(places.lavrov);
  await window.press(
    'ControlOrMeta+Home',
    'ControlOrMeta+Shift+ArrowRight',
    'ControlOrMeta+Shift+ArrowRight',
  );
  await window.press('Alt+e');
  await expect(bar).toContainText('Lavrov also');
  await window.press('a', 'm');
  await window.press('3');
  await expect(bar).toBeHidden();
  await view.expectKeyboardInRow();
  const score = view.footer.getByRole('button').filter({ hasText: /\d/ });
  await expect(score).toBeVisible();
  const before = await score.innerText();

  await view.goTo(places.russian);
  await window.press('Alt+Shift+e');
  await expect(bar).toBeVisible();
  await window.press('Enter');
  await expect(bar).toBeHidden();
  await expect(score).not.toHaveText(before);
  await expect
    .poll(async () => (await desk.segments('a2')).flatMap(({ errors }) => errors))
    .toMatchObject([
      {
        side: 'target',
        words: 'Lavrov also',
        category: 'accuracy/mistranslation',
        severity: 'major',
        author: 'a2',
      },
      { side: 'source', category: 'accuracy/omission', author: 'a2' },
    ]);
  await desk.showPanel(texts.translation.panels.review);
}

async function mend(desk: Desk): Promise<void> {
  const { view, window, review: panel } = desk;
  const { statuses } = desk.texts.translation;
  await view.ready();
  await panel.workAs('translator');
  await desk.view.goTo(places.quotation);
  await window.press('Alt+d');
  await desk.view.goTo(places.date);
  await panel.show();
  await expect(panel.comments).toContainText('the year is lost');
  await desk.view.rewrite('Wednesday, 19 February 2025 - 06:15 WIB');
  await view.expectStatus(places.date, statuses.translated);
  await expect
    .poll(async () => {
      const segments = await desk.segments('a1');
      return [places.date, places.quotation].map((place) => segments[place - 1]);
    })
    .toMatchObject([
      { target: 'Wednesday, 19 February 2025 - 06:15 WIB', status: 'translated' },
      { target: `“${mended},” he said.`, origin: 'review:a2' },
    ]);
}

/** What both have made goes out: a memory, a file for other tools, and a table of the errors. */
async function exportTogether(exported: (format: TranslationFormat) => Promise<string>): Promise<void> {
  const memory = await exported(tmx);
  expect(memory).toContain('<seg>Rabu, 19 Februari 2025 - 06:15 WIB</seg>');
  expect(memory).toContain('<seg>Wednesday, 19 February 2025 - 06:15 WIB</seg>');
  expect(memory).toContain(lastWeekTargets[1]);
  const forOtherTools = await exported(xliff);
  expect(forOtherTools.match(/<segment [^>]*state="final"/g)).toHaveLength(1);
  expect(forOtherTools).toContain(`“${mended},” he said.`);
  expect(await exported(mqmTsv)).toContain('<v>Lavrov also</v>');
}

/** A person at the machine,/** A person at the machine, whose interface speaks either language. */
class Desk {
  readonly window: KutipWindow;
  readonly view: TranslationView;
  readonly review: Review;
  readonly texts: Catalogue;
  readonly #corpus: TestCorpus;

  constructor(window: KutipWindow, corpus: TestCorpus, texts: Catalogue) {
    this.window = window;
    this.texts = texts;
    this.view = new TranslationView(window, texts);
    this.review = new Review(window, this.view, texts);
    this.#corpus = corpus;
  }

  /** By the palette, in which every command is. */
  async runCommand(name: string): Promise<void> {
    const { window } = this;
    await window.press('ControlOrMeta+k');
    const palette = window.page.getByRole('dialog');
    await expect(palette.getByRole('combobox')).toBeFocused();
    await window.type(name);
    await expect(palette.getByRole('option').first()).toContainText(name);
    await window.press('Enter');
    await expect(palette.getByRole('combobox')).toHaveCount(0);
  }

  async sitDown(id: string, name: string): Promise<void> {
    const { window, texts } = this;
    await this.runCommand(texts.commands.titles['app.annotator']);
    const dialog = window.page.getByRole('dialog', { name: texts.application.annotator.title });
    await expect(dialog.getByRole('textbox', { name: texts.application.annotator.id })).toBeFocused();
    await window.press('ControlOrMeta+a');
    await window.type(id);
    await window.press('Tab', 'ControlOrMeta+a', 'Delete');
    await window.type(name);
    await window.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(window.page.getByRole('contentinfo')).toContainText(name);
  }

  /** Beside the rows, by its tab; the keyboard comes back to the row. */
  async showPanel(name: string): Promise<void> {
    const { window, view } = this;
    await window.press('ControlOrMeta+3');
    await window.tabTo(view.pane.getByRole('tab', { selected: true }), 'Shift+Tab');
    const names = await view.pane.getByRole('tab').allInnerTexts();
    await window.press('Home');
    for (let step = names.indexOf(name); step > 0; step--) await window.press('ArrowRight');
    await expect(view.pane.getByRole('tab', { name, exact: true, selected: true })).toBeFocused();
    await window.press('ControlOrMeta+2');
    await view.expectKeyboardInRow();
  }

  /** In the window, by its dialog. */
  export({ name }: TranslationFormat): Promise<string> {
    const { window, texts } = this;
    return inTemporaryFile(async (file) => {
      await window.press('ControlOrMeta+Shift+x');
      const dialog = window.page.getByRole('dialog');
      const formats = dialog.getByRole('combobox', { name: texts.formats.format });
      await expect(formats).toBeFocused();
      await window.chooseFrom(formats, name);
      await window.tabTo(dialog.getByRole('textbox'));
      await window.press('ControlOrMeta+a');
      await window.type(file);
      await window.press('Enter');
      await expect(dialog).toContainText(texts.project.exporting.file(file));
      await window.press('Escape');
      await expect(dialog).toBeHidden();
    });
  }

  segments(annotator: string): Promise<readonly Segment[]> {
    return this.#corpus.translation(article, annotator, 'en');
  }

  /** The sidecar, which is written before somebody else sits down. */
  async fileOf(annotator: string): Promise<string> {
    const file = `${article}.${annotator}.kutip.json`;
    await expect.poll(() => this.#corpus.files()).toContain(file);
    return (await this.#corpus.bytes(file)).toString();
  }
}
