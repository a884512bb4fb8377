import { afterEach, beforeEach, expect, it } from 'vitest';
import { identicalTemplate } from '../../shared/annotation/identical-text.ts';
import { fromSetData } from '../../shared/annotation/set-data.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import type { Host } from './create-host.ts';
import {
  add,
  opened,
  putFiles,
  quoteOf,
  scanned,
  startHost,
  temporaryFolder,
  value,
} from './host.test-support.ts';

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let host: Host;

const block = 'Kami akan bertemu lagi minggu depan';

beforeEach(async () => {
  [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  await putFiles(corpus.path, {
    'a.txt': `“${block},” ujar Lavrov.`,
    'b.txt': `🤝 Jakarta. “${block},” ujar Lavrov. Lagi: “${block}.”`,
    'c.txt': 'Tidak ada apa-apa.',
    'd.txt': `“${block}.”`,
    'd.txt.a1.kutip.json': '{ "format": ',
  });
  host = startHost({ userDataFolder: userData.path });
  await value(host, 'corpus.openFolder', { path: corpus.path });
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await userData.remove();
});

it('finds the words of an annotation in the other articles, and not where it is annotated or cannot be', async () => {
  const articles = await scanned(host);
  const [a, b] = ['a.txt', 'b.txt'].map((path) => articles.find((each) => each.path === path)?.id ?? '');
  const { text, set } = await opened(host, 'a.txt');
  const quote = quoteOf(text, block, 'quote');
  const annotations = new Map([[quote.id, quote]]);
  const article = { text, offsets: createCodePointIndex(text) };
  const template = identicalTemplate(article, { ...fromSetData(set), annotations }, 'quote');
  if (!template || a === undefined || b === undefined) throw new Error('The corpus has them');

  const found = await value(host, 'suggestions.identical', { template, except: a });
  expect(found.more).toBe(false);
  expect(found.articles.map(({ article: id, places }) => [id, places.length])).toEqual([[b, 2]]);

  const other = await opened(host, 'b.txt');
  const edits = [add(other.text, block, 'there')];
  await value(host, 'article.apply', { article: b, baseRevision: 0, edits });
  const again = await value(host, 'suggestions.identical', { template, except: a });
  expect(again.articles[0]?.places.map(({ before }) => before.slice(-7))).toEqual(['Lagi: “']);
});
