import type { TestCorpus } from './corpus.ts';
import { expect, test } from './kutip-test.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const articles = [
  ['harga.txt', 'Harga beras naik di Sukamaju'],
  ['2024/banjir-2.txt', 'Banjir surut, warga Cemara pulang'],
  ['2024/banjir-10.txt', 'Banjir kembali merendam Cemara'],
  ['2025/jakarta/mrt.txt', 'Jalur kereta baru dibuka di Jakarta'],
  ['2025/sao-paulo.txt', 'Pameran kopi di São Paulo'],
] as const;
const inOrder = ['Harga beras', 'Banjir surut', 'Banjir kembali', 'Pameran kopi', 'Jalur kereta'];

test.describe('The library', () => {
  test('lists nested folders in the order of a person, and is walked with the arrows', async ({
    corpus,
    kutip,
  }) => {
    const window = await opened(corpus, kutip);
    const { library } = window;
    const titles = await library.list.getByRole('option').allInnerTexts();
    expect(titles.map((text, place) => text.includes(inOrder[place] ?? 'nothing'))).toEqual(
      inOrder.map(() => true),
    );
    for (const folder of ['2024', '2025', '2025/jakarta'])
      await expect(library.list.getByText(folder, { exact: true })).toBeVisible();

    await library.focus();
    const steps = [
      ['End', 'Jalur kereta'],
      ['ArrowDown', 'Jalur kereta'],
      ['ArrowUp', 'Pameran kopi'],
      ['Home', 'Harga beras'],
      ['ArrowUp', 'Harga beras'],
      ['ArrowDown', 'Banjir surut'],
    ] as const;
    for (const [key, title] of steps) {
      await window.press(key);
      await expect.poll(() => library.active()).toContain(title);
    }
    await window.press('Enter');
    await expect(window.work.getByRole('heading', { level: 1 })).toHaveText(articles[1][1]);
    await expect(window.text.box).toBeFocused();
    await expect(library.article(/Banjir surut/)).toHaveAttribute('aria-selected', 'true');
  });

  test('finds by typing, in title and folder, whatever the case and the accents', async ({
    corpus,
    kutip,
  }) => {
    const window = await opened(corpus, kutip);
    const { library } = window;
    await library.focus();
    await window.type('SAO');
    await expect(library.filter).toBeFocused();
    await expect(library.filter).toHaveValue('SAO');
    await expect(library.list.getByRole('option')).toHaveCount(1);
    await expect(library.article(/São Paulo/)).toBeVisible();
    await expect(window.notice('1 article')).toHaveCount(1);

    await window.press('ControlOrMeta+a');
    await window.type('2024 banjir');
    await expect(library.list.getByRole('option')).toHaveCount(2);
    await window.press('ControlOrMeta+a');
    await window.type('gempa');
    await expect(library.region).toContainText('No article matches');
    await window.press('Escape');
    await expect(library.list.getByRole('option')).toHaveCount(articles.length);
  });

  test('marks an article as done, goes on to the next unfinished one, and shows how far the work is', async ({
    corpus,
    kutip,
  }) => {
    const window = await opened(corpus, kutip);
    const { library } = window;
    const heading = window.work.getByRole('heading', { level: 1 });
    await expect(library.region).toContainText('0 of 5 done');
    await library.open(articles[0][1]);
    await window.press('ControlOrMeta+Enter');
    await expect(heading).toHaveText(articles[1][1]);
    await expect(library.region).toContainText('1 of 5 done');
    await expect(library.progress).toHaveAttribute('value', '1');

    await library.open('Jalur kereta');
    await window.press('ControlOrMeta+Enter');
    // Round again, past the one that is done.
    await expect(heading).toHaveText(articles[1][1]);
    await expect(library.region).toContainText('2 of 5 done');
    await expect.poll(async () => (await corpus.sidecar(articles[3][0])).status).toBe('done');

    await library.clearFilter();
    await window.chooseFrom(library.statusFilter, 'Done');
    await expect(library.list.getByRole('option')).toHaveCount(2);
    await window.chooseFrom(library.statusFilter, 'New');
    await expect(library.list.getByRole('option')).toHaveCount(3);
  });

  test('shows what comes and goes on the disk', async ({ corpus, kutip }) => {
    const { library } = await opened(corpus, kutip);
    await corpus.write('2026/gempa.md', '# Gempa mengguncang Pantai Cemara\n\nTidak ada korban.\n');
    await expect(library.article(/Gempa mengguncang Pantai Cemara/)).toBeVisible();
    await expect(library.region).toContainText('of 6 done');
    await corpus.replace('harga.txt', 'Harga beras turun lagi\n');
    await expect(library.article(/Harga beras turun lagi/)).toBeVisible();
    await corpus.delete('harga.txt');
    await expect(library.article(/Harga beras/)).toHaveCount(0);
    await expect(library.region).toContainText('of 5 done');
  });

  test('holds thousands of articles and draws those in view', async ({ corpus, kutip }) => {
    const count = 3000;
    await Promise.all(
      Array.from({ length: count }, (_, number) =>
        corpus.write(
          `${2000 + (number % 25)}/berita-${number}.txt`,
          `Berita nomor ${number}\n\nIsi berita.\n`,
        ),
      ),
    );
    const window = await kutip.start({ folder: corpus.folder });
    const { library } = window;
    await expect(library.region).toContainText('0 of 3,000 done');
    const options = library.list.getByRole('option');
    await expect(options.first()).toHaveAttribute('aria-setsize', String(count));
    expect(await options.count()).toBeLessThan(60);

    await library.focus();
    await window.press('End');
    await expect.poll(() => library.active()).toContain('Berita nomor 2999');
    await expect(library.article(/Berita nomor 2999/)).toHaveAttribute('aria-posinset', String(count));
    expect(await options.count()).toBeLessThan(60);
    await library.open('Berita nomor 1503');
  });
});

async function opened(
  corpus: TestCorpus,
  kutip: { start(options: { readonly folder: string }): Promise<KutipWindow> },
): Promise<KutipWindow> {
  for (const [file, title] of articles) await corpus.write(file, `${title}\n\n"Kami siap," kata warga.\n`);
  const window = await kutip.start({ folder: corpus.folder });
  await expect(window.library.list.getByRole('option')).toHaveCount(articles.length);
  return window;
}
