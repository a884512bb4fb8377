import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { caretKeys } from './pages/caret-keys.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const article = 'aksara.txt';
const title = 'Aksara yang sulit';
const family = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}';
const farmer = '\u{1F468}\u{1F3FD}\u200D\u{1F33E}';
const indonesia = '\u{1F1EE}\u{1F1E9}';
const malaysia = '\u{1F1F2}\u{1F1FE}';

/** A line of each difficulty, and what is annotated in it. */
const lines: readonly { readonly line: string; readonly words: string; readonly back?: true }[] = [
  { line: 'Kafe\u0301 de\u0301sa e\u0301nam', words: 'de\u0301sa' },
  { line: `${family}warga${farmer}`, words: 'warga' },
  { line: `${farmer}${family}${farmer}`, words: family },
  { line: `${indonesia}${malaysia}${indonesia} negara`, words: malaysia },
  { line: 'قَالَتِ السُّلْطَةُ إنها', words: 'السُّلْطَةُ', back: true },
  { line: 'मंत्री क्षिति ने कहा', words: 'क्षिति' },
  { line: 'harga\u00A0beras\u00A0naik', words: 'beras' },
  { line: 'nol\u200Blebar\u2060gabung\uFEFFakhir', words: 'gabung' },
  { line: '\tkolom\tdua\t', words: 'dua' },
  { line: '\u{10437}\u{10438}\u{1040D} \u{20000}\u{2A6D6}!', words: '\u{20000}\u{2A6D6}' },
];
const text = [title, '', '', ...lines.map(({ line }) => line), ''].join('\n');
const firstLine = 3;

test.describe('In a text of combining marks, joined emoji, flags, Arabic, Devanagari and invisible characters', () => {
  test('every annotation is what was selected, also with the line endings of Windows', async ({
    corpus,
    kutip,
  }) => {
    const window = await open(corpus, kutip, '\r\n');
    const sources = await corpus.sources();
    await window.press(caretKeys.textStart);
    for (const [index, { line, words, back }] of lines.entries()) {
      const start = codePoints(linesBefore(index)) + codePoints(line.slice(0, line.indexOf(words)));
      const arrow = back ? 'ArrowLeft' : 'ArrowRight';
      await goDownTo(window, index);
      await window.text.stepTo(start, arrow);
      await window.text.expectCaret(start);
      await window.text.stepTo(start + codePoints(words), `Shift+${arrow}`);
      await window.text.expectSelection({ start, end: start + codePoints(words) });
      await window.press('u');
      await expect(window.statusBar).toContainText(new RegExp(`\\b${index + 1} annotations?`));
    }
    await window.expectSaved();
    await expect.poll(() => savedQuotes(corpus)).toEqual(lines.map(({ words }) => words));
    await expectSlices(corpus);
    expect(await corpus.sources()).toEqual(sources);
  });

  test('no selection cuts what a person sees as one character', async ({ corpus, kutip }) => {
    const window = await open(corpus, kutip, '\n');
    // A screen reader or a script can select what no key can: here one code unit of each.
    const clusters = [family, indonesia, 'e\u0301'];
    for (const [index, cluster] of clusters.entries()) {
      await selectOneCodeUnit(window, cluster);
      await window.press('u');
      await expect(window.statusBar).toContainText(new RegExp(`\\b${index + 1} annotations?`));
    }
    await window.expectSaved();
    await expect.poll(() => savedQuotes(corpus)).toEqual(['e\u0301', family, indonesia]);
    await expectSlices(corpus);
  });
});

async function open(corpus: TestCorpus, kutip: Launcher, newline: string): Promise<KutipWindow> {
  await corpus.write(article, text.replaceAll('\n', newline));
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open(title);
  expect(await window.text.source()).toBe(text);
  await window.text.focus();
  return window;
}

/** From the title or from the line above, to the beginning of one of the lines, which is on the right in Arabic. */
async function goDownTo(window: KutipWindow, index: number): Promise<void> {
  for (let down = index === 0 ? firstLine : 1; down > 0; down--) await window.press('ArrowDown');
  await window.press(caretKeys.lineStart);
  await window.text.expectCaret(codePoints(linesBefore(index)));
}

function linesBefore(index: number): string {
  return text
    .split('\n')
    .slice(0, firstLine + index)
    .map((line) => `${line}\n`)
    .join('');
}

function codePoints(words: string): number {
  return Array.from(words).length;
}

async function selectOneCodeUnit(window: KutipWindow, cluster: string): Promise<void> {
  await window.text.box
    .getByRole('paragraph')
    .filter({ hasText: cluster })
    .first()
    .evaluate((paragraph, found) => {
      const node = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
      const at = node?.textContent?.indexOf(found) ?? -1;
      if (node && at !== -1) getSelection()?.setBaseAndExtent(node, at + 1, node, at + 2);
    }, cluster);
}

async function savedQuotes(corpus: TestCorpus): Promise<readonly string[]> {
  return (await corpus.sidecar(article)).annotations.map(({ quote }) => quote);
}

/** As Python slices, `text[start:end] == quote`, and no end is within a grapheme cluster (UAX #29). */
async function expectSlices(corpus: TestCorpus): Promise<void> {
  const characters = Array.from(text);
  const boundaries = new Set([text.length]);
  for (const { index } of new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(text))
    boundaries.add(index);
  for (const { spans, quote } of (await corpus.sidecar(article)).annotations)
    for (const { start, end } of spans) {
      expect(characters.slice(start, end).join('')).toBe(quote);
      for (const offset of [start, end])
        expect(boundaries).toContain(characters.slice(0, offset).join('').length);
    }
}
