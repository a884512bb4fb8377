import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Host } from './create-host.ts';
import { add, opened, putFiles, startHost, temporaryFolder, value } from './host.test-support.ts';

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let userData: typeof corpus;
let host: Host;

beforeEach(async () => {
  [corpus, userData] = [await temporaryFolder(), await temporaryFolder()];
  await putFiles(corpus.path, {
    'a.txt': 'Lavrov berbicara. Kata Lavrov, Rusia siap.',
    'b.txt': 'Lavrov pergi.',
  });
  host = startHost({ userDataFolder: userData.path });
  await value(host, 'corpus.openFolder', { path: corpus.path });
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await userData.remove();
});

async function tag(path: string, words: string, baseRevision = 0): Promise<string> {
  const { summary, text } = await opened(host, path);
  await value(host, 'article.apply', {
    article: summary.id,
    baseRevision,
    edits: [add(text, words, `${path}-${baseRevision}`)],
  });
  await value(host, 'article.close', { article: summary.id });
  return summary.id;
}

it('remembers what was tagged in other articles, and of how many occurrences', async () => {
  const first = await tag('a.txt', 'Lavrov');
  const second = await tag('b.txt', 'Lavrov');
  const both = await value(host, 'suggestions.memory', {});
  expect(both).toEqual([{ label: 'quote', words: 'Lavrov', tagged: 2, occurrences: 3 }]);
  expect(await value(host, 'suggestions.memory', { except: first })).toEqual([
    { label: 'quote', words: 'Lavrov', tagged: 1, occurrences: 1 },
  ]);
  expect(await value(host, 'suggestions.memory', { except: second })).toMatchObject([{ occurrences: 2 }]);
});

it('sees what has been tagged since', async () => {
  await tag('a.txt', 'Lavrov');
  await value(host, 'suggestions.memory', {});
  await tag('a.txt', 'Rusia', 1);
  const words = (await value(host, 'suggestions.memory', {})).map((entry) => entry.words);
  expect(words.toSorted()).toEqual(['Lavrov', 'Rusia']);
});

it('does not know what another annotator has tagged', async () => {
  await tag('a.txt', 'Lavrov');
  const { settings } = await value(host, 'app.start', {});
  await value(host, 'settings.save', { settings: { ...settings, annotator: { id: 'a2', name: '' } } });
  expect(await value(host, 'suggestions.memory', {})).toEqual([]);
});
