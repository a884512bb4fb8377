import type { Locator } from '@playwright/test';
import type { AttributeDefinition, Project } from '../shared/scheme/scheme.ts';
import { defaultProject } from '../shared/scheme/default-scheme.ts';
import { serialiseProject } from '../shared/scheme/project-file.ts';
import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const article = 'banjir.txt';
const news = `Banjir di Sukamaju

Tiga rumah rusak dan dua ratus orang mengungsi pada Senin.
`;

const islands = 'Ambon Bali Batam Belitung Flores Jawa Kalimantan Lombok Papua Sulawesi Sumatra Sumba'.split(
  ' ',
);

/** One attribute of every kind, conditions in a chain, and more choices than there are digits. */
const attributes: readonly AttributeDefinition[] = [
  { id: 'harm', name: 'Harm', kind: 'number', required: true },
  { id: 'day', name: 'Day', kind: 'date' },
  {
    id: 'place',
    name: 'Place',
    kind: 'choice',
    required: true,
    options: islands.map((name) => ({ id: name.toLowerCase(), name })),
  },
  {
    id: 'hit',
    name: 'Hit',
    kind: 'choices',
    options: ['Homes', 'Roads', 'Schools'].map((name) => ({ id: name.toLowerCase(), name })),
  },
  { id: 'checked', name: 'Checked', kind: 'yes-no', default: false },
  {
    id: 'checker',
    name: 'Checker',
    kind: 'text',
    required: true,
    condition: { attribute: 'checked', equals: true },
  },
  { id: 'evidence', name: 'Evidence', kind: 'evidence', condition: { attribute: 'checked', equals: true } },
  { id: 'method', name: 'Method', kind: 'text', condition: { attribute: 'checker', equals: 'BNPB' } },
];

const project: Project = {
  ...defaultProject,
  scheme: {
    id: 'harm',
    name: 'Harm',
    labels: [{ id: 'fact', name: 'Fact', key: 'q', colour: 'blue', attributes }],
    links: [],
    document: [],
  },
};

async function tagged(corpus: TestCorpus, kutip: Launcher): Promise<KutipWindow> {
  await corpus.write('kutip.project.json', serialiseProject(project));
  await corpus.write(article, news);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Banjir');
  await window.text.selectFrom(news.indexOf('Tiga'), 'Tiga rumah rusak'.length);
  await window.press('q');
  await expect(field(window, 'Harm')).toBeFocused();
  return window;
}

function field(window: KutipWindow, name: string): Locator {
  return window.inspector.region.getByRole('textbox', { name, exact: true });
}

function radio(window: KutipWindow, group: string, name: string): Locator {
  return window.inspector.choice(group).getByRole('radio', { name });
}

async function valuesOnDisk(corpus: TestCorpus): Promise<unknown> {
  return (await corpus.sidecar(article)).annotations[0]?.attributes;
}

test('what is no number stays in its field with the reason, and nothing is stored of it', async ({
  corpus,
  kutip,
}) => {
  const window = await tagged(corpus, kutip);
  await window.type('15.200');
  await window.press('Enter');
  await expect(window.notice('That can be read in two ways.')).toHaveCount(1);
  await expect(field(window, 'Harm')).toBeFocused();
  await expect(field(window, 'Harm')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(window, 'a number that is none');
  await window.press('ControlOrMeta+a');
  await window.type('banyak');
  await window.press('Tab');
  await expect(window.notice('That is no number.')).toHaveCount(1);
  await expect(field(window, 'Harm')).toHaveValue('banyak');
  await window.press('Shift+Tab', 'ControlOrMeta+a');
  await window.type('3,5');
  // On to the next thing that is required.
  await window.press('F2');
  await expect(radio(window, 'Place', 'Ambon')).toBeFocused();
  await window.expectSaved();
  await expect.poll(() => valuesOnDisk(corpus)).toEqual({ checked: false, harm: 3.5 });
});

test('choices beyond the digits are found by their letters', async ({ corpus, kutip }) => {
  const window = await tagged(corpus, kutip);
  await window.type('3');
  await window.press('Enter');
  await expect(radio(window, 'Place', 'Ambon')).toBeFocused();
  await window.type('sumb');
  await expect(radio(window, 'Place', 'Sumba')).toBeChecked();
  await expect(radio(window, 'Place', 'Sumba')).toBeFocused();
  await window.press('Enter');
  await expect(window.text.box).toBeFocused();
  await expect(window.notice('Everything required is answered')).toHaveCount(1);

  // Several of several: letters and arrows go, digits and Space tick.
  await window.press('e');
  const box = (name: string) => window.inspector.region.getByRole('checkbox', { name });
  await window.tabTo(box('Homes'));
  await window.press('3', 'r');
  await expect(box('Roads')).toBeFocused();
  await window.press('Space', 'ArrowUp');
  await expect(box('Homes')).toBeFocused();
  await window.expectSaved();
  await expect
    .poll(() => valuesOnDisk(corpus))
    .toEqual({ checked: false, harm: 3, hit: ['roads', 'schools'], place: 'sumba' });
});

test('a chain of conditions asks as it is answered, and takes back what hangs on an answer', async ({
  corpus,
  kutip,
}) => {
  const window = await tagged(corpus, kutip);
  await window.type('3');
  await window.press('Enter', '6');
  await expect(window.text.box).toBeFocused();
  await expect(field(window, 'Checker')).toBeHidden();
  await window.press('e');
  await window.tabTo(radio(window, 'Checked', 'No'));
  await window.press('1', 'F2');
  await expect(field(window, 'Checker')).toBeFocused();
  await window.type('BNPB');
  await window.press('Tab');
  await window.tabTo(field(window, 'Method'));
  await window.type('survei');
  await window.press('Escape');
  await expect(window.text.box).toBeFocused();
  await window.expectSaved();
  await expect
    .poll(() => valuesOnDisk(corpus))
    .toEqual({ checked: true, checker: 'BNPB', harm: 3, method: 'survei', place: 'jawa' });

  await window.press('e');
  await window.tabTo(radio(window, 'Checked', 'Yes'));
  await window.press('2');
  await expect(field(window, 'Checker')).toBeHidden();
  await expect(field(window, 'Method')).toBeHidden();
  await window.expectSaved();
  await expect.poll(() => valuesOnDisk(corpus)).toEqual({ checked: false, harm: 3, place: 'jawa' });
  // One answer, one step, what hung on it included.
  await window.press('Escape', 'ControlOrMeta+z');
  await expect.poll(() => valuesOnDisk(corpus)).toMatchObject({ checker: 'BNPB', method: 'survei' });
});

test('evidence is added, changed and removed without losing the keyboard', async ({ corpus, kutip }) => {
  const window = await tagged(corpus, kutip);
  await window.type('3');
  await window.press('Enter', '6', 'e');
  await window.tabTo(radio(window, 'Checked', 'No'));
  await window.press('1');
  const add = window.inspector.region.getByRole('button', { name: 'Add evidence' });
  const row = (number: number) => window.inspector.region.getByRole('group', { name: `Evidence ${number}` });
  const said = (number: number) => row(number).getByRole('textbox', { name: 'What it says' });
  await window.tabTo(add);
  await window.press('Enter');
  await expect(said(1)).toBeFocused();
  await window.type('Laporan BNPB');
  await window.press('Tab');
  await window.type('https://bnpb.example/1');
  await window.tabTo(add);
  await window.press('Enter');
  await expect(said(2)).toBeFocused();
  await window.type('Foto');
  // The first question has been scrolled out of view, and its visible name with it.
  await expectAccessible(window, 'evidence being written', { without: ['label-title-only'] });
  await window.tabTo(row(1).getByRole('button', { name: 'Remove evidence 1' }), 'Shift+Tab');
  await window.press('Enter');
  await expect(said(1)).toHaveValue('Foto');
  await expect(said(1)).toBeFocused();
  await window.tabTo(row(1).getByRole('button', { name: 'Remove evidence 1' }));
  await window.press('Enter');
  await expect(add).toBeFocused();
  await window.expectSaved();
  await expect.poll(() => valuesOnDisk(corpus)).toEqual({ checked: true, harm: 3, place: 'jawa' });
});

test('an article that needs discussion says why, in its sidecar, the library and an export', async ({
  corpus,
  kutip,
}) => {
  const window = await tagged(corpus, kutip);
  await window.press('Escape', 'ControlOrMeta+Shift+d');
  await window.chooseFrom(
    window.inspector.region.getByRole('combobox', { name: 'Status', exact: true }),
    'Needs discussion',
  );
  await window.tabTo(field(window, 'Comment on the status'));
  await window.type('Tiga atau empat rumah?');
  await expectAccessible(window, 'the status of the article');
  await window.press('Escape');
  await expect(window.text.box).toBeFocused();
  await window.expectSaved();
  await expect
    .poll(() => corpus.sidecar(article))
    .toMatchObject({ status: 'needs-discussion', statusComment: 'Tiga atau empat rumah?' });
  await expect(window.library.article('Banjir')).toContainText('Tiga atau empat rumah?');

  await window.press('ControlOrMeta+z');
  await expect(window.library.article('Banjir')).not.toContainText('Tiga');
  await expect(window.library.article('Banjir')).toContainText('Needs discussion');
  await window.press('ControlOrMeta+Shift+z');
  await kutip.stop();
  const again = await kutip.start({ folder: corpus.folder });
  await expect(again.library.article('Banjir')).toContainText('Tiga atau empat rumah?');
});

test('the key of the status leads to it, also once the labels of the article are answered', async ({
  corpus,
  kutip,
}) => {
  await corpus.write('pasar.txt', 'Harga beras naik\n\nMenurut pedagang, harga naik lagi.\n');
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Harga beras naik');
  const status = window.inspector.region.getByRole('combobox', { name: 'Status', exact: true });
  await window.press('ControlOrMeta+Shift+d');
  await expect(status).toBeFocused();
  await window.tabTo(window.inspector.choice('Topic').getByRole('radio').first());
  await window.press('2', 'Escape');
  await expect(window.text.box).toBeFocused();
  await window.press('ControlOrMeta+Shift+d');
  await expect(window.inspector.choice('Topic').getByRole('radio', { checked: true })).toHaveCount(1);
  await expect(status).toBeFocused();
});
