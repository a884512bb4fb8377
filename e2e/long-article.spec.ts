import { writeAnnotated } from './annotated-article.ts';
import { expect, test } from './kutip-test.ts';
import { caretKeys } from './pages/caret-keys.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

test.describe('In an article of two thousand annotated paragraphs', () => {
  const paragraphs = Array.from(
    { length: 2_000 },
    (_, place) => `Paragraf ${nameOf(place)} memuat satu pernyataan yang cukup panjang untuk sebaris teks.`,
  );
  const first = `Paragraf ${nameOf(0)}`;
  const last = `Paragraf ${nameOf(1_999)}`;

  test('those in view are painted and hardly more, wherever one scrolls or jumps', async ({
    corpus,
    kutip,
  }) => {
    await writeAnnotated(
      corpus,
      'panjang.txt',
      paragraphs.join('\n'),
      paragraphs.map((_, place) => {
        const words = `Paragraf ${nameOf(place)}`;
        return { name: words, label: 'cue', words };
      }),
    );
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open(first);
    await expect(window.statusBar).toContainText('2,000 annotations');
    await expectPaintedInView(window, first);

    await window.text.focus();
    await window.press(caretKeys.textEnd);
    await expectPaintedInView(window, last);

    const { x, y } = (await window.text.box.boundingBox()) ?? { x: 0, y: 0 };
    await window.page.mouse.move(x + 300, Math.max(y, 0) + 400);
    await window.page.mouse.wheel(0, -20_000);
    await expect.poll(() => window.text.painted()).not.toContain(last);
    await expectPaintedInView(window);

    // From a caret at the beginning the next annotation is the second one, wherever one has scrolled to.
    await window.press(caretKeys.textStart, ']');
    await expectPaintedInView(window, first);
    await window.page.mouse.wheel(0, 40_000);
    await expect.poll(() => window.text.painted()).not.toContain(first);
    await window.press(']');
    await expect(window.inspector.words).toHaveText(`Paragraf ${nameOf(1)}`);
    await expectPaintedInView(window, `Paragraf ${nameOf(1)}`);
  });
});

test.describe('In an article that is one long line with three thousand annotations', () => {
  const items = Array.from({ length: 3_000 }, (_, place) => `Butir ${nameOf(place)}`);
  const [first = '', second = ''] = items;
  const last = items.at(-1) ?? '';

  test('those in view are painted and hardly more, wherever one jumps', async ({ corpus, kutip }) => {
    await writeAnnotated(
      corpus,
      'baris.txt',
      `Satu baris\n${items.map((words) => `${words} dan beberapa kata biasa.`).join(' ')}`,
      items.map((words) => ({ name: words, label: 'cue', words })),
    );
    const window = await kutip.start({ folder: corpus.folder });
    await window.library.open('Satu baris');
    await window.text.focus();
    await window.press(']', ']');
    await expect(window.inspector.words).toHaveText(second);
    await expectStretchPainted(window, first);
    await window.press(caretKeys.textEnd);
    await expectStretchPainted(window, last);
    await window.press('[');
    await expect(window.inspector.words).toHaveText(last);
    await window.press(caretKeys.textStart);
    await expectStretchPainted(window, first);
  });

  /** Without a gap, with these words in it, and no longer than some screens. */
  async function expectStretchPainted({ text }: KutipWindow, words: string): Promise<void> {
    await expect(async () => {
      const painted = await text.painted();
      const from = items.indexOf(painted[0] ?? '');
      expect(painted).toEqual(items.slice(from, from + painted.length));
      expect(painted).toContain(words);
      expect(painted.length).toBeLessThan(300);
    }).toPass({ timeout: 5_000, intervals: [20, 50, 100] });
  }
});

function nameOf(place: number): string {
  return String(place + 1).padStart(4, '0');
}

/** Half a screen is painted ahead on either side, so there may be twice as many as are in view, and a few for the edges. */
async function expectPaintedInView(window: KutipWindow, words?: string): Promise<void> {
  await expect(async () => {
    const inView = (await window.text.inView()).map((paragraph) => paragraph.split(' memuat')[0] ?? '');
    const painted = await window.text.painted();
    if (words !== undefined) expect(inView).toContain(words);
    expect(inView.length).toBeGreaterThan(2);
    expect(painted).toEqual(expect.arrayContaining(inView));
    expect(painted.length).toBeLessThanOrEqual(inView.length * 2 + 4);
  }).toPass({ timeout: 5_000, intervals: [20, 50, 100] });
}
