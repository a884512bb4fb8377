import { writeAnnotated } from './annotated-article.ts';
import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import type { KutipWindow } from './pages/kutip-window.ts';

const article = 'jembatan.txt';
const title = 'Bupati Sari meresmikan jembatan';
const news = `${title}

"Jembatan ini milik warga," ujar Sari di Sukamaju, Selasa.
Menurut Budi, jembatan itu terlalu sempit.
`;

async function open(corpus: TestCorpus, kutip: Launcher): Promise<KutipWindow> {
  await writeAnnotated(corpus, article, news, [
    {
      name: 'owned',
      label: 'quote',
      words: 'Jembatan ini milik warga,',
      attributes: { form: 'direct' },
    },
    { name: 'ujar', label: 'cue', words: 'ujar' },
    { name: 'Sari', label: 'source', words: 'Sari', within: 'ujar Sari' },
    { name: 'menurut', label: 'cue', words: 'Menurut' },
    { name: 'Budi', label: 'source', words: 'Budi' },
  ]);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Bupati Sari');
  await window.text.moveCaretTo(news.indexOf('milik warga'));
  await window.press('Enter');
  return window;
}

async function linksOnDisk(corpus: TestCorpus): Promise<readonly string[]> {
  const { annotations } = await corpus.sidecar(article);
  const words = new Map(annotations.map(({ id, quote }) => [id, quote]));
  return annotations.flatMap(({ links }) => links.map(({ role, to }) => `${role} ${words.get(to)}`));
}

test('a quote gets its source and its cue with three keys', async ({ corpus, kutip }) => {
  const window = await open(corpus, kutip);
  await window.press('l');
  await expect(window.linkBar).toContainText('Sari');
  await expectAccessible(window, 'a link being drawn');
  await window.press('Enter');
  await expect(window.linkBar).toContainText('ujar');
  await expect(window.notice('Linked as Source: Sari. Cue, 1 of 2: ujar')).toHaveCount(1);
  await window.press('Enter');
  await expect(window.linkBar).toBeHidden();
  await expect(window.text.box).toBeFocused();
  await window.expectSaved();
  await expect.poll(() => linksOnDisk(corpus)).toEqual(['source Sari', 'cue ujar']);

  // Nothing more can be linked but a quote that this one continues, of which there is none.
  await window.press('l');
  await expect(window.notice('Nothing to link to yet. Tag it first: Quote.')).toHaveCount(1);
  // Two links, two steps to undo.
  await window.press('ControlOrMeta+z', 'ControlOrMeta+z');
  await expect(window.inspector.links.getByRole('listitem')).toHaveCount(0);
});

test('another candidate is found with Tab, another role with its digit', async ({ corpus, kutip }) => {
  const window = await open(corpus, kutip);
  await window.press('l', 'Tab');
  await expect(window.linkBar).toContainText('Budi');
  await window.press('Shift+Tab');
  await expect(window.linkBar).toContainText('Sari');
  await window.press('2');
  await expect(window.linkBar).toContainText('ujar');
  await window.press('Tab', 'Enter');
  // The part that is still missing is offered next.
  await expect(window.linkBar.getByRole('button', { name: 'Source', pressed: true })).toBeVisible();
  await window.press('Escape');
  await expect(window.linkBar).toBeHidden();
  await expect(window.notice('No more links made')).toHaveCount(1);
  await window.expectSaved();
  await expect.poll(() => linksOnDisk(corpus)).toEqual(['cue Menurut']);
});

test('the inspector goes to either end of a link, removes it, and says what is still to be linked', async ({
  corpus,
  kutip,
}) => {
  const window = await open(corpus, kutip);
  await window.press('l', 'Enter');
  await expect(window.linkBar).toContainText('ujar');
  await window.press('Enter');
  await expect(window.linkBar).toBeHidden();

  // From the quote to its cue, and by the incoming link back again.
  await window.press('e');
  await window.tabTo(window.inspector.link(/Cue.*ujar/));
  await window.press('Enter');
  await expect(window.inspector.words).toHaveText('ujar');
  await expect(window.text.box).toBeFocused();
  await expect(window.inspector.findings).toBeHidden();
  await window.press('ControlOrMeta+3');
  await window.tabTo(window.inspector.link(/Cue of.*Jembatan ini/));
  await window.press('Delete');
  await expect(window.notice('Link Cue removed')).toHaveCount(1);
  // The list was the last thing with a link: the keyboard is not lost with it.
  await expect(window.text.box).toBeFocused();
  await expect(window.inspector.findings).toContainText('No annotation is linked to it as Cue.');
  await expectAccessible(window, 'a cue without a quote');

  await window.press('ControlOrMeta+z');
  await expect(window.inspector.findings).toBeHidden();
});

test('what is to be mended is said in Indonesian too', async ({ corpus, kutip }) => {
  const window = await open(corpus, kutip);
  await window.text.moveCaretTo(news.indexOf('Menurut') + 1);
  await window.press('Enter');
  await expect(window.inspector.findings).toContainText('No annotation is linked to it as Cue.');
  await window.speakIndonesian();
  await expect(window.page.getByRole('list', { name: 'Perlu diperbaiki' })).toContainText(
    'Belum ada anotasi yang ditautkan kepadanya sebagai Penanda.',
  );
});
