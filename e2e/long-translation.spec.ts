import { expect, test } from './kutip-test.ts';
import { TranslationView } from './pages/translation-view.ts';

// A trace takes a picture of the whole document at each step, which here has ten thousand lines.
test.use({ trace: 'off' });

const sentences = Array.from({ length: 5_000 }, (_, index) => `Kabar ke-${index + 1} dari kota itu.`);

test('of five thousand segments one can be written in, and those in view exist and hardly more', async ({
  corpus,
  kutip,
}) => {
  await corpus.write('kabar.txt', `${sentences.join('\n')}\n`);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Kabar ke-1');
  const view = new TranslationView(window);
  await view.open('English');
  await expect(view.footer).toContainText('0 of 5,000');
  await view.translate('Report 1 from that city.');
  await view.expectActive(2);
  await window.press(...Array.from({ length: 20 }, () => 'ControlOrMeta+ArrowDown'));
  await view.expectActive(22);
  await expect(window.page.locator('[contenteditable=true]')).toHaveCount(1);
  expect(await view.grid.getByRole('row').count()).toBeLessThan(60);

  // From the last one on there is no way but back.
  await view.grid.evaluate((grid) => {
    grid.scrollTop = grid.scrollHeight;
  });
  const last = view.row(5_000);
  await expect(last).toBeVisible();
  await last.locator('.segment-target-words').click();
  await view.expectActive(5_000);
  await view.type('Report 5,000.');
  await expect(window.page.locator('[contenteditable=true]')).toHaveCount(1);
  await view.confirm();
  await window.expectSaved();
  expect(JSON.stringify(await corpus.sidecar('kabar.txt'))).toContain('Report 5,000.');
});
