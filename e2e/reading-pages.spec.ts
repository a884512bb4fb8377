import { expect, test } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import { TranslationView } from './pages/translation-view.ts';

const lines = Array.from(
  { length: 40 },
  (_, index) => `Menteri ke-${index} tiba di Riyadh. Ia diam saja di sana, kata Lavrov.`,
);

test('article and translation are read side by side, and the same segment is edited from there', async ({
  corpus,
  kutip,
}) => {
  await corpus.write('menteri.txt', `${lines.join('\n\n')}\n`);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Menteri ke-0');
  const view = new TranslationView(window);
  await view.open('English');
  await view.type('Minister 0 arrived in Riyadh.');

  await window.press('Alt+Shift+v');
  const pages = window.work.getByRole('group', { name: 'Two pages' });
  await expect(pages).toBeFocused();
  // What had been typed was kept.
  const target = pages.getByRole('region', { name: 'Translation, English' });
  await expect(target.locator('[aria-current]')).toHaveText('Minister 0 arrived in Riyadh.');
  const source = pages.getByRole('region', { name: 'Article, Indonesian' });
  await expect(source.locator('[aria-current]')).toHaveText('Menteri ke-0 tiba di Riyadh.');
  await expect(source.locator('p').first()).toHaveText(lines[0] ?? '');
  await expectAccessible(window, 'article and translation as two pages');

  await window.press('ArrowDown', 'ArrowDown');
  await expect(source.locator('[aria-current]')).toHaveText('Menteri ke-1 tiba di Riyadh.');
  await expect(target.locator('[aria-current]')).toHaveText('not translated');
  await window.press(...Array.from({ length: 60 }, () => 'ArrowDown'));
  await expect(source.locator('[aria-current]')).toHaveText('Menteri ke-31 tiba di Riyadh.');
  await expect(source.locator('[aria-current]')).toBeInViewport();
  await expect(target.locator('[aria-current]')).toBeInViewport();

  await window.press('Enter');
  await view.expectActive(63);
  await view.type('Minister 31 arrived in Riyadh.');
  await window.press('Alt+Shift+v');
  await expect(target.locator('[aria-current]')).toHaveText('Minister 31 arrived in Riyadh.');
  await window.press('Escape');
  await view.expectActive(63);
});

test('the page that is not scrolled follows the other, segment by segment', async ({ corpus, kutip }) => {
  await corpus.write('menteri.txt', `${lines.join('\n\n')}\n`);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Menteri ke-0');
  const view = new TranslationView(window);
  await view.open('English');
  await window.press('Alt+Shift+v');
  const pages = window.work.getByRole('group', { name: 'Two pages' });
  const source = pages.getByRole('region', { name: /^Article/ });
  const target = pages.getByRole('region', { name: 'Translation, English' });
  await source.hover();
  await window.page.mouse.wheel(0, 900);
  // The placeholders are shorter than the sentences, and still the same one is at the reading line.
  await expect
    .poll(async () => {
      const [one, other] = await Promise.all([source, target].map((page) => page.evaluate(atReadingLine)));
      return one !== undefined && one !== '' && one === other;
    })
    .toBe(true);
  await expect.poll(() => source.evaluate((page) => page.scrollTop)).toBeGreaterThan(400);
});

function atReadingLine(page: HTMLElement | SVGElement): string {
  const frame = page.getBoundingClientRect();
  const line = frame.top + frame.height * 0.3;
  const paragraph = [...page.querySelectorAll('p')].find(
    (each) => each.getBoundingClientRect().bottom >= line,
  );
  return paragraph?.querySelector<HTMLElement>('[data-page-segment]')?.dataset['pageSegment'] ?? '';
}
