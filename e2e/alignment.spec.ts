import { z } from 'zod';
import { alignmentSchema } from '../shared/translation/segment.ts';
import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import type { KutipWindow } from './pages/kutip-window.ts';
import { TranslationView } from './pages/translation-view.ts';

const news = `"Kami menolak," kata Marco Rubio pada 19 Februari 2025

Baris kedua.
`;
const english = '“We refuse,” said Marco Rubio on 19 February 2025';

const translations = z.looseObject({
  translations: z.record(
    z.string(),
    z.looseObject({
      segments: z.array(
        z.looseObject({
          quote: z.string(),
          target: z.string(),
          alignments: z.array(alignmentSchema).optional(),
        }),
      ),
    }),
  ),
});

test('an annotation is projected onto the words that render it, and the pair is kept', async ({
  corpus,
  kutip,
}) => {
  const { window, view } = await translated(corpus, kutip, { quote: '"Kami menolak,"' });
  await window.press('Alt+]');
  await expect(view.source(1).locator('.source-annotation[data-selected]')).toHaveText('"Kami menolak,"');
  await view.cell.focus();
  await window.press('ControlOrMeta+Home', ...Array<string>(12).fill('Shift+ArrowRight'), 'Alt+a');
  await expect(announced(window, 'Quote projected: “We refuse,”')).toBeAttached();
  await window.expectSaved();
  const [projection] = await alignmentsOnDisk(corpus);
  const { annotations } = await corpus.sidecar('rubio.txt');
  expect(projection).toMatchObject({
    source: [{ start: 0, end: 15 }],
    target: [{ start: 0, end: 12 }],
    annotation: annotations[0]?.id,
  });

  // The words move, and the projection with them.
  await window.press('ControlOrMeta+Home');
  await view.type('Wait: ');
  await view.confirm();
  await expect(view.target(1).locator('[class*=row-mark-projected]')).toHaveText('“We refuse,”');
  await window.expectSaved();
  expect(await alignmentsOnDisk(corpus)).toMatchObject([{ target: [{ start: 6, end: 18 }] }]);
});

test('words are aligned by keys, one to several, and no longer', async ({ corpus, kutip }) => {
  const { window, view } = await translated(corpus, kutip);
  await window.press('Alt+a');
  const panel = view.pane.getByRole('tabpanel', { name: 'Alignment' });
  const source = panel.getByRole('listbox', { name: 'Words of the source' });
  const target = panel.getByRole('listbox', { name: 'Words of the translation' });
  await expect(source).toBeFocused();
  await window.press('ArrowRight', 'Space');
  await expect(source.getByRole('option', { name: 'menolak', selected: true })).toBeVisible();
  await window.press('Tab', 'Home', 'Shift+ArrowRight');
  await expect(target.getByRole('option', { selected: true })).toHaveText(['We', 'refuse']);
  await window.press('Enter');
  const list = panel.getByRole('region', { name: 'Alignments' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list.getByRole('listitem')).toContainText('menolak');
  await expect(list.getByRole('listitem')).toContainText('We refuse');
  await expect(source).toBeFocused();
  await window.press('Home', 'ArrowRight');
  await expect(view.source(1).locator('.row-mark-aligned-current')).toHaveText('menolak');
  await window.expectSaved();
  expect(await alignmentsOnDisk(corpus)).toMatchObject([
    { source: [{ start: 6, end: 13 }], target: [{ start: 1, end: 10 }] },
  ]);
  await expectAccessible(window, 'words being aligned');

  await window.tabTo(list.getByRole('button', { name: /^Remove the alignment menolak/ }));
  await window.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(0);
  await expect(source).toBeFocused();
  await window.press('ControlOrMeta+z');
  await expect(list.getByRole('listitem')).toHaveCount(1);
});

test('numbers, names and like words are proposed, and accepted one by one or together', async ({
  corpus,
  kutip,
}) => {
  const { window, view } = await translated(corpus, kutip);
  await window.press('Alt+a');
  const panel = view.pane.getByRole('tabpanel', { name: 'Alignment' });
  const proposals = panel.getByRole('region', { name: 'Proposed' });
  await expect(proposals.getByRole('listitem')).toHaveCount(4);
  await window.tabTo(proposals.getByRole('button', { name: 'Accept Marco Rubio – Marco Rubio' }));
  await window.press('Enter');
  const list = panel.getByRole('region', { name: 'Alignments' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await window.tabTo(proposals.getByRole('button', { name: 'Accept all 3' }), 'Shift+Tab');
  await window.press('Enter');
  await expect(list.getByRole('listitem')).toHaveCount(4);
  await expect(proposals).toContainText('No numbers, names or like words are left');
  // What has lost its words goes, and is told.
  await view.cell.focus();
  await window.press('ControlOrMeta+a');
  await view.type('Rubio declined');
  await view.confirm();
  await expect(announced(window, 'marks went with the words')).toBeAttached();
  await window.expectSaved();
  expect(await alignmentsOnDisk(corpus)).toHaveLength(1);
});

test('words that are selected with the pointer on both sides are aligned, or become a term', async ({
  corpus,
  kutip,
}) => {
  const { window, view } = await translated(corpus, kutip);
  await view.source(1).dblclick({ position: { x: 30, y: 18 } });
  await view.cell.dblclick({ position: { x: 30, y: 18 } });
  await window.press('Alt+Shift+g');
  const dialog = window.page.getByRole('dialog', { name: 'Add a term' });
  await expect(dialog.getByRole('textbox', { name: 'Term', exact: true }).first()).toHaveValue('Kami');
  await expect(dialog.getByRole('textbox', { name: 'Term', exact: true }).last()).toHaveValue('We');
  await window.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(view.cell).toBeFocused();
  await view.source(1).dblclick({ position: { x: 30, y: 18 } });
  await view.cell.dblclick({ position: { x: 30, y: 18 } });
  await window.press('Alt+a');
  await expect(announced(window, 'Aligned: Kami – We')).toBeAttached();
  await window.expectSaved();
  expect(await alignmentsOnDisk(corpus)).toMatchObject([
    { source: [{ start: 1, end: 5 }], target: [{ start: 1, end: 3 }] },
  ]);

  // The other side first.
  await view.cell.dblclick({ position: { x: 60, y: 18 } });
  await view.source(1).dblclick({ position: { x: 80, y: 18 } });
  await window.press('Alt+a');
  await expect(announced(window, 'Aligned: menolak – refuse')).toBeAttached();
});

for (const theme of ['Dark', 'High contrast'] as const)
  test(`alignments can be read (${theme.toLowerCase()})`, async ({ corpus, kutip }) => {
    const { window, view } = await translated(corpus, kutip);
    await window.chooseTheme(theme);
    await view.cell.focus();
    await window.press('Alt+a');
    const panel = view.pane.getByRole('tabpanel', { name: 'Alignment' });
    await window.tabTo(panel.getByRole('button', { name: 'Accept all 4' }));
    await window.press('Enter');
    await expect(panel.getByRole('region', { name: 'Alignments' }).getByRole('listitem')).toHaveCount(4);
    await window.press('Space', 'ArrowRight');
    await expectAccessible(window, 'words being aligned', { contrastOnly: true });
  });

function announced(window: KutipWindow, words: string) {
  return window.page.locator('[aria-live]').filter({ hasText: words }).first();
}

async function alignmentsOnDisk(corpus: TestCorpus) {
  const json: unknown = JSON.parse((await corpus.bytes('rubio.txt.a1.kutip.json')).toString());
  return translations.parse(json).translations['en']?.segments[0]?.alignments ?? [];
}

/** The first segment translated and active again. */
async function translated(
  corpus: TestCorpus,
  kutip: Launcher,
  { quote }: { readonly quote?: string } = {},
): Promise<{ readonly window: KutipWindow; readonly view: TranslationView }> {
  await corpus.write('rubio.txt', news);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Kami menolak');
  await expect(window.text.box).toBeFocused();
  if (quote !== undefined) {
    await window.tagStart(quote.length, 'q');
    await window.expectSaved();
  }
  const view = new TranslationView(window);
  await view.open('English');
  await view.translate(english);
  await window.press('ControlOrMeta+ArrowUp');
  await view.expectActive(1);
  await expect(view.cell).toBeFocused();
  return { window, view };
}
