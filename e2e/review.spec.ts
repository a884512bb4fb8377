import type { Segment } from '../shared/translation/segment.ts';
import type { TestCorpus } from './corpus.ts';
import { expect, test, type Launcher } from './kutip-test.ts';
import { expectAccessible } from './pages/audit.ts';
import type { KutipWindow } from './pages/kutip-window.ts';
import { Review } from './pages/review.ts';
import { TranslationView } from './pages/translation-view.ts';

const article = 'menteri.txt';
const news = `Menteri Luar Negeri bertemu duta besar

"Kami sepakat bertemu lagi," kata Menteri. Pertemuan berlangsung 19 Februari 2025.

Duta besar menolak berkomentar.
`;
const english = [
  'The foreign minister met the ambassador',
  '“We agreed to meet again,” the minister said.',
  'The meeting took place on 19 February.',
  'The ambassador declined to comment.',
] as const;
const corrected = '“We have agreed to meet again,” said the minister.';

test('a translator and a reviewer work in turn, each in a file of their own', async ({ corpus, kutip }) => {
  const { window, view, review } = await translated(corpus, kutip);
  const written = await corpus.bytes(`${article}.a1.kutip.json`);

  await sitDown(window, view, 'a2', 'Budi');
  await review.workAs('reviewer');
  await view.goTo(1);
  await window.press('Alt+Enter');
  await view.expectStatus(1, 'Approved');
  await expect(review.badge(1, 'Locked')).toHaveAttribute('title', /Approved by Budi/);
  await view.expectActive(2);
  await view.rewrite(corrected);
  await view.expectStatus(2, 'Reviewed');
  await expect(review.badge(2, 'Corrected')).toBeVisible();
  await view.expectActive(3);
  await review.reject('The year is lost: 2025.');
  await view.expectStatus(3, 'Rejected');
  await expect(review.comments.getByRole('listitem')).toContainText([/Budi.*The year is lost: 2025\./s]);
  await window.expectSaved();

  expect(await corpus.bytes(`${article}.a1.kutip.json`)).toEqual(written);
  expect(await segments(corpus, 'a2')).toMatchObject([
    { status: 'final', target: english[0], review: { of: 'a1', target: english[0] } },
    { status: 'reviewed', target: corrected, review: { of: 'a1', target: english[1] } },
    {
      status: 'rejected',
      target: english[2],
      comments: [{ author: 'a2', text: 'The year is lost: 2025.' }],
    },
  ]);
  const reviewed = await corpus.bytes(`${article}.a2.kutip.json`);

  await sitDown(window, view, 'a1', 'Ani');
  await review.workAs('translator');
  await view.goTo(2);
  await review.show();
  const budi = review.versions.getByRole('listitem').filter({ hasText: 'Review by Budi' });
  await expect(budi.locator('ins')).toContainText(['have', 'said ']);
  await expect(budi.locator('ins').first()).toHaveText(' [added: have ] ');
  await window.press('Alt+d');
  await expect(review.badge(2, 'Corrected')).toBeHidden();
  await view.expectStatus(2, 'Reviewed');
  await window.press('ControlOrMeta+ArrowDown');
  await expect(review.comments).toContainText('The year is lost');
  await view.rewrite('The meeting took place on 19 February 2025.');
  await view.expectStatus(3, 'Translated');
  await expect(review.badge(3, 'Changed')).toBeVisible();
  await view.goTo(3);
  await review.comment('Mended, thank you.');
  await expect(review.comments.getByRole('listitem')).toContainText([
    /Budi.*The year is lost/s,
    /Ani.*Mended/s,
  ]);
  await window.expectSaved();

  expect(await corpus.bytes(`${article}.a2.kutip.json`)).toEqual(reviewed);
  expect(await segments(corpus, 'a1')).toMatchObject([
    { status: 'translated', target: english[0] },
    { target: corrected, origin: 'review:a2' },
    {
      status: 'translated',
      target: 'The meeting took place on 19 February 2025.',
      comments: [{ author: 'a1', text: 'Mended, thank you.' }],
    },
    { status: 'translated' },
  ]);
});

test('what is approved is locked until a reviewer reopens it, and a refused key says why', async ({
  corpus,
  kutip,
}) => {
  const { window, view, review } = await translated(corpus, kutip);
  await sitDown(window, view, 'a2', 'Budi');
  await view.goTo(4);
  await window.press('Alt+Enter');
  await expect(review.decisions).toContainText('Only a reviewer may do that.');
  await review.workAs('reviewer');
  await window.press('Alt+Enter');
  await view.expectStatus(4, 'Approved');
  // The last one: the keyboard stays in it, though there is nothing to be written any more.
  await view.expectKeyboardInRow();
  await window.type('x');
  await expect(view.target(4)).toHaveText(english[3]);
  await expect(review.decisions).toContainText('reopens it');
  await window.press('Alt+Shift+Enter');
  await expect(review.decisions).toContainText('Approved segments are locked.');
  await view.expectKeyboardInRow();

  await window.press('Alt+o');
  await view.expectStatus(4, 'Translated');
  await expect(review.badge(4, 'Locked')).toBeHidden();
  await expect(view.cell).toBeFocused();
  await window.press('Alt+o');
  await expect(review.decisions).toContainText('nothing to reopen');

  await window.press('ControlOrMeta+z');
  await view.expectStatus(4, 'Approved');
  await window.press('ControlOrMeta+z');
  await view.expectStatus(4, 'Translated');
  await window.expectSaved();
  expect(await segments(corpus, 'a2')).toEqual([]);
});

test('nobody approves their own words where the project wants four eyes', async ({ corpus, kutip }) => {
  const { window, view, review } = await translated(corpus, kutip);
  await view.goTo(1);
  await review.workAs('reviewer');
  await review.show();
  const rule = review.panel.getByRole('checkbox', { name: 'Two people for each segment' });
  await window.press('ControlOrMeta+3');
  await window.tabTo(rule);
  await window.press('Space');
  await expect(rule).toBeChecked();
  await expect
    .poll(async () => JSON.parse((await corpus.bytes('kutip.project.json')).toString()))
    .toMatchObject({ translation: { fourEyes: true } });
  await view.goTo(1);
  await window.press('Alt+Enter');
  await expect(review.decisions).toContainText('You translated this segment yourself');
  await view.confirm();
  await expect(window.notice('You translated this segment yourself')).toBeAttached();
  await view.expectStatus(1, 'Translated');
  await view.expectActive(1);

  await sitDown(window, view, 'a2', 'Budi');
  await view.goTo(1);
  await window.press('Alt+Enter');
  await view.expectStatus(1, 'Approved');
});

test('comments are changed, resolved and removed by who has written them', async ({ corpus, kutip }) => {
  const { window, view, review } = await translated(corpus, kutip);
  await view.goTo(1);
  await review.comment('Ambasador?');
  await expect(review.badge(1, '1 comment')).toBeVisible();
  const press = async (name: string) => {
    await window.press('ControlOrMeta+3');
    await window.tabTo(review.comments.getByRole('button', { name }));
    await window.press('Enter');
  };
  await press('Change: comment by Ani');
  await expect(review.field('Change the comment')).toHaveValue('Ambasador?');
  await expect(review.field('Change the comment')).toBeFocused();
  await window.press('ControlOrMeta+a');
  await window.type('“Ambassador”, or “envoy”?');
  await window.press('ControlOrMeta+Enter');
  await expect(review.comments.getByRole('listitem')).toContainText('“Ambassador”, or “envoy”?');
  await press('Mark as resolved: comment by Ani');
  await expect(review.badge(1, 'comment')).toBeHidden();
  await expect(review.comments.getByRole('listitem')).toContainText('Resolved');
  await window.expectSaved();
  expect((await segments(corpus, 'a1'))[0]).toMatchObject({
    comments: [{ text: '“Ambassador”, or “envoy”?', resolved: true }],
  });

  await sitDown(window, view, 'a2', 'Budi');
  await view.goTo(1);
  await review.show();
  await expect(review.comments.getByRole('listitem')).toHaveCount(1);
  await expect(review.comments.getByRole('button')).toHaveText([/^Write a comment/]);

  await sitDown(window, view, 'a1', 'Ani');
  await view.goTo(1);
  await review.show();
  await press('Delete: comment by Ani');
  await expect(review.comments).toContainText('No comments yet.');
});

test('the history of a segment leads back to any version, as an ordinary edit', async ({ corpus, kutip }) => {
  const { window, view, review } = await translated(corpus, kutip);
  await sitDown(window, view, 'a2', 'Budi');
  await review.workAs('reviewer');
  await view.goTo(2);
  await view.rewrite(corrected);
  await sitDown(window, view, 'a1', 'Ani');
  await review.workAs('translator');
  await view.goTo(2);
  await review.show();
  await window.press('ControlOrMeta+3');
  await window.tabTo(review.panel.getByRole('button', { name: 'History of this segment' }));
  await window.press('Enter');
  const versions = review.history.getByRole('listitem');
  await expect(versions.first()).toContainText('Budi');
  await expect(versions.first()).toContainText('Reviewed');
  await expect(versions.nth(1)).toContainText('Ani');
  await expect(versions.nth(1)).toContainText('Translated');
  await window.tabTo(review.history.getByRole('button', { name: /^Use the words of Ani/ }).first());
  await window.press('Enter');
  await expect(view.cell).toHaveText(english[1]);
  await expect(view.cell).toBeFocused();
  await view.confirm();
  await view.expectStatus(2, 'Translated');
  await view.goTo(2);
  await expect(versions.first()).toContainText('Ani');
  await window.expectSaved();
  expect((await segments(corpus, 'a1'))[1]).toMatchObject({ target: english[1], status: 'translated' });
});

test('many segments are approved as one step, after looking at which', async ({ corpus, kutip }) => {
  const { window, view, review } = await translated(corpus, kutip);
  await sitDown(window, view, 'a2', 'Budi');
  await review.workAs('reviewer');
  await view.goTo(2);
  await view.rewrite(corrected);
  await view.goTo(4);
  await review.comment('Is “declined” strong enough?');

  await window.runCommand('Approve many segments');
  const dialog = window.page.getByRole('dialog', { name: 'Approve many segments' });
  // The checks have something to say of the year that is lost in the third.
  await expect(dialog.getByRole('heading', { name: '2 segments will be approved' })).toBeVisible();
  await expect(dialog.getByRole('list')).not.toContainText(english[2]);
  await expect(dialog.getByRole('list')).not.toContainText(english[3]);
  const comments = dialog.getByRole('combobox', { name: 'Comments' });
  await window.chooseFrom(comments, 'With or without comments');
  await window.tabTo(dialog.getByRole('checkbox', { name: /^Only where no check/ }));
  await window.press('Space');
  await expect(dialog.getByRole('heading', { name: '4 segments will be approved' })).toBeVisible();
  await window.tabTo(dialog.getByRole('checkbox', { name: 'Reviewed' }), 'Shift+Tab');
  await window.press('Space');
  await expect(dialog.getByRole('heading', { name: '3 segments will be approved' })).toBeVisible();
  await window.press('Enter');
  await expect(dialog).toBeHidden();
  for (const place of [1, 3, 4]) await view.expectStatus(place, 'Approved');
  await view.expectStatus(2, 'Reviewed');
  await window.press('ControlOrMeta+z');
  for (const place of [1, 3, 4]) await view.expectStatus(place, 'Translated');
});

test('what a colleague has done is seen as soon as their file comes', async ({ corpus, kutip }) => {
  const { window, view, review } = await translated(corpus, kutip);
  await sitDown(window, view, 'a2', 'Budi');
  await review.workAs('reviewer');
  await view.goTo(1);
  await window.press('Alt+Enter');
  await view.expectStatus(1, 'Approved');
  await window.expectSaved();
  const theirs = (await corpus.bytes(`${article}.a2.kutip.json`)).toString();
  await sitDown(window, view, 'a1', 'Ani');
  await view.goTo(2);
  await window.type(' Really.');

  await corpus.replace(`${article}.a2.kutip.json`, theirs.replaceAll('"final"', '"rejected"'));
  await view.expectStatus(1, 'Rejected');
  await corpus.delete(`${article}.a2.kutip.json`);
  await view.expectStatus(1, 'Translated');
  // Nobody is disturbed in what they are writing.
  await expect(view.cell).toHaveText(`${english[1]} Really.`);
  await expect(view.cell).toBeFocused();
});

test('an article that is open for reading only can be looked at, and says why no key changes it', async ({
  corpus,
  kutip,
}) => {
  const { window, review } = await translated(corpus, kutip);
  await review.comment('Ambassador?');
  await window.expectSaved();
  const written = await corpus.bytes(`${article}.a1.kutip.json`);
  await kutip.stop();

  const again = await kutip.start({ folder: corpus.folder, readOnly: true });
  await again.library.open('Menteri');
  const readView = new TranslationView(again);
  const readReview = new Review(again, readView);
  await readView.show();
  await readView.ready();
  await readView.goTo(4);
  await again.press('Alt+Enter');
  await expect(readReview.decisions).toContainText('for reading only');
  await again.press('Alt+w');
  await expect(readReview.comments.getByRole('listitem')).toHaveCount(1);
  await expect(readReview.comments.getByRole('button')).toHaveCount(0);
  await expect(readReview.panel.getByRole('checkbox')).toBeDisabled();
  await expectAccessible(again, 'a review that can only be read');
  expect(await corpus.bytes(`${article}.a1.kutip.json`)).toEqual(written);
});

for (const theme of ['Light', 'Dark', 'High contrast'] as const)
  test(`axe finds nothing to say of a review (${theme.toLowerCase()})`, async ({ corpus, kutip }) => {
    const options = { contrastOnly: theme !== 'Light' };
    const { window, view, review } = await translated(corpus, kutip);
    await window.chooseTheme(theme);
    await sitDown(window, view, 'a2', 'Budi');
    await review.workAs('reviewer');
    await view.goTo(2);
    await view.rewrite(corrected);
    await view.goTo(1);
    await window.press('Alt+Enter');
    await view.expectActive(2);
    await review.reject('No.');
    await window.press('Alt+o');
    await window.press('ControlOrMeta+3');
    await window.tabTo(review.panel.getByRole('button', { name: 'History of this segment' }));
    await window.press('Enter');
    await expect(review.history.getByRole('listitem').first()).toBeVisible();
    await expectAccessible(window, 'a reviewed segment with its history', options);
    await view.goTo(3);
    await window.press('Alt+Shift+Enter');
    await expect(review.field('Why do you reject this translation?')).toBeFocused();
    await expectAccessible(window, 'a rejection being written', options);
    await window.press('Escape');
    await window.runCommand('Approve many segments');
    await expect(window.page.getByRole('dialog')).toBeVisible();
    await expectAccessible(window, 'approving many segments', options);
  });

interface Desk {
  readonly window: KutipWindow;
  readonly view: TranslationView;
  readonly review: Review;
}

/** Ani has translated the article into English. */
async function translated(corpus: TestCorpus, kutip: Launcher): Promise<Desk> {
  await corpus.write(article, news);
  const window = await kutip.start({ folder: corpus.folder });
  await window.library.open('Menteri');
  await expect(window.text.box).toBeFocused();
  await window.becomeAnnotator('a1', 'Ani');
  await window.library.open('Menteri');
  await expect(window.text.box).toBeFocused();
  const view = new TranslationView(window);
  await view.open('English');
  for (const [index, words] of english.entries()) {
    await view.expectActive(index + 1);
    await view.translate(words);
  }
  await view.expectStatus(4, 'Translated');
  await window.expectSaved();
  return { window, view, review: new Review(window, view) };
}

/** Somebody else at the same machine: the translation on the screen stays Ani's. */
async function sitDown(window: KutipWindow, view: TranslationView, id: string, name: string): Promise<void> {
  await window.becomeAnnotator(id, name);
  await view.ready();
}

function segments(corpus: TestCorpus, annotator: string): Promise<readonly Segment[]> {
  return corpus.translation(article, annotator, 'en');
}
