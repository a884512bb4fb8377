import { z } from 'zod';
import { segmentSchema } from '../shared/translation/segment.ts';
import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import { Checks } from './pages/checks.ts';
import type { KutipWindow } from './pages/kutip-window.ts';
import { TranslationView } from './pages/translation-view.ts';

const article = 'menteri.txt';
const news = `Menteri Luar Negeri bertemu duta besar

“Kami sepakat bertemu lagi,” kata Menteri. Pertemuan berlangsung 19 Februari 2025.

Sebanyak 12 orang hadir.
`;

test('a lost year is told while one types, gone to by key, and gone once it is there', async ({
  corpus,
  kutip,
}) => {
  const { window, view, checks } = await opened(corpus, kutip);
  await view.translate('The foreign minister met the ambassador');
  await view.translate('“We agreed to meet again, the minister said.');
  await view.translate('The meeting took place on 19 February.');
  await view.expectActive(4);
  await expect(checks.badge(2)).toHaveText('1 finding');
  await expect(checks.badge(3)).toHaveAttribute('title', '“19 Februari 2025” has lost its year, 2025.');

  await checks.step(
    'Alt+j',
    'Finding 1 of 2: The quotation that begins ““We agreed to meet again” is never closed.',
  );
  await view.expectActive(2);
  await checks.expectSelected('“');
  await checks.step('Alt+j', 'Finding 2 of 2: “19 Februari 2025” has lost its year, 2025.');
  await view.expectActive(3);
  await checks.expectSelected('19 February');
  await expect(checks.findings).toContainText(['has lost its year']);
  await window.type('19 February 2025');
  await expect(checks.badge(3)).toBeHidden();
  await checks.step(
    'Alt+Shift+j',
    'Finding 1 of 1: The quotation that begins ““We agreed to meet again” is never closed.',
  );
  await view.expectActive(2);
  await expectAccessible(window, 'the panel of checks');
  for (const theme of ['Dark', 'High contrast'] as const) {
    await window.chooseTheme(theme);
    await expectAccessible(window, `the panel of checks (${theme})`, { contrastOnly: true });
  }
});

test('a finding is dismissed with a reason, which is kept, and told again when it is taken back', async ({
  corpus,
  kutip,
}) => {
  const { window, view, checks } = await opened(corpus, kutip);
  await view.translate('The foreign minister met the ambassador');
  await view.translate('The minister agreed to meet again.');
  await window.press('ControlOrMeta+ArrowUp');
  await view.expectActive(2);
  await checks.step('Alt+j', 'Finding 1 of 1: A quotation is none any more: “Kami sepakat bertemu lagi,”');
  await checks.dismiss('Reported, not quoted');
  await expect(view.cell).toBeFocused();
  await expect(checks.badge(2)).toBeHidden();
  await expect(checks.dismissed).toHaveText([/Reported, not quoted/]);
  await window.expectSaved();
  expect(await segments(corpus)).toMatchObject([
    {},
    { dismissed: [{ rule: 'quotation-marks', reason: 'Reported, not quoted', author: 'a1' }] },
    {},
    {},
  ]);

  await window.tabTo(checks.panel.getByText('Dismissed (1)'));
  await window.press('Enter');
  await window.tabTo(checks.dismissed.getByRole('button', { name: 'Tell it again' }));
  await window.press('Enter');
  await expect(checks.badge(2)).toHaveText('1 finding');
  await window.press('ControlOrMeta+z');
  await expect(checks.badge(2)).toBeHidden();
});

test('what the project calls blocking keeps a segment from being confirmed', async ({ corpus, kutip }) => {
  const project =
    '{\n  "format": "kutip-project",\n  "version": 1,\n  "name": "Meja fakta",\n  "language": "id"\n}\n';
  const { window, view, checks } = await opened(corpus, kutip, project);
  await window.runCommand('Levels of the checks…');
  const dialog = window.page.getByRole('dialog', { name: 'Levels of the checks' });
  await expectAccessible(window, 'the levels of the checks');
  await window.tabTo(dialog.getByRole('combobox', { name: 'Numbers', exact: true }));
  await window.type('Blocking');
  await window.press('Enter');
  await window.tabTo(dialog.getByRole('button', { name: 'Save' }));
  await window.press('Enter');
  await expect(dialog).toBeHidden();
  expect(String(await corpus.bytes('kutip.project.json'))).toBe(
    project.replace(
      '"id"\n}',
      '"id",\n  "translation": {\n    "checks": {\n      "numbers": "blocking"\n    }\n  }\n}',
    ),
  );

  await goToLast(window, view);
  await view.type('A total of 13 people were there.');
  await view.confirm();
  await expect(window.notice('Not confirmed. A blocking check says: “12” has become “13”.')).toBeAttached();
  await view.expectActive(4);
  await view.expectStatus(4, 'Untranslated');
  await expect(checks.findings).toContainText(['Blocking']);
  await window.press('ControlOrMeta+a');
  await window.type('A total of 12 people were there.');
  await view.confirm();
  await view.expectStatus(4, 'Translated');
});

async function opened(
  corpus: TestCorpus,
  kutip: Launcher,
  project?: string,
): Promise<{ readonly window: KutipWindow; readonly view: TranslationView; readonly checks: Checks }> {
  await corpus.write(article, news);
  if (project !== undefined) await corpus.write('kutip.project.json', project);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Menteri');
  await expect(window.text.box).toBeFocused();
  const view = new TranslationView(window);
  await view.open('English');
  return { window, view, checks: new Checks(window, view) };
}

async function goToLast(window: KutipWindow, view: TranslationView): Promise<void> {
  await view.activeRow().locator('[data-row-focus]').focus();
  for (const place of [2, 3, 4]) {
    await window.press('ControlOrMeta+ArrowDown');
    await view.expectActive(place);
  }
}

async function segments(corpus: TestCorpus) {
  const sidecar = z.object({
    translations: z.object({ en: z.object({ segments: z.array(segmentSchema) }) }),
  });
  return sidecar.parse(JSON.parse(String(await corpus.bytes(`${article}.a1.kutip.json`)))).translations.en
    .segments;
}
