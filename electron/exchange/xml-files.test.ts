import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Operation } from '../../shared/annotation/operation.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { segmentsOf } from '../../shared/translation/segmentation.ts';
import type { Host } from '../host/create-host.ts';
import {
  edit,
  opened,
  putFiles,
  scanned,
  startHost,
  temporaryFolder,
  value,
} from '../host/host.test-support.ts';

const time = '2026-11-24T09:30:00.000Z';

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let elsewhere: Awaited<ReturnType<typeof temporaryFolder>>;
let host: Host;

beforeEach(async () => {
  corpus = await temporaryFolder();
  elsewhere = await temporaryFolder();
  await putFiles(corpus.path, {
    'a.txt': 'Ia datang. Ia pergi 👍🏽.\n',
    'kutip.project.json': JSON.stringify({ format: 'kutip-project', version: 1, language: 'id' }),
  });
  host = startHost({ userDataFolder: join(elsewhere.path, 'a1') });
  const { settings } = await value(host, 'app.start', {});
  await value(host, 'settings.save', { settings: { ...settings, annotator: { id: 'a1', name: '' } } });
  await value(host, 'corpus.openFolder', { path: corpus.path });
  await scanned(host);
  await translate('a.txt', ['He came.', 'He left 👍🏽.']);
});

afterEach(async () => {
  await host.close();
  await corpus.remove();
  await elsewhere.remove();
});

async function translate(path: string, targets: readonly string[]): Promise<void> {
  const article = await opened(host, path);
  let next = 0;
  const operations = segmentsOf(
    { text: article.text, offsets: createCodePointIndex(article.text) },
    { by: 'sentence', language: 'id', newId: () => `${path}-${++next}`, time },
  ).map((segment, index): Operation => {
    const target = targets[index] ?? '';
    return { type: 'add-segment', language: 'en', segment: { ...segment, target, status: 'translated' } };
  });
  await value(host, 'article.apply', {
    article: article.summary.id,
    baseRevision: article.set.revision,
    edits: [edit({ type: 'group', operations })],
  });
  await value(host, 'article.close', { article: article.summary.id });
}

async function sidecar(): Promise<string> {
  return readFile(join(corpus.path, 'a.txt.a1.kutip.json'), 'utf8');
}

async function planned(path: string) {
  const read = await value(host, 'translations.readImport', { path });
  if (!read) throw new Error('Nothing was read');
  const plan = await value(host, 'translations.planImport', {
    import: read.id,
    language: 'en',
    translator: 'a1',
    replaces: { confirmed: true, newer: true },
  });
  return { read, plan };
}

const memory = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="ID" datatype="plaintext"/><body>
<tu><tuv xml:lang="ID"><seg>Ia datang.</seg></tuv><tuv xml:lang="EN-GB"><seg>She has come – “yes”.</seg></tuv></tu>
</body></tmx>`;

describe('TMX and XLIFF through the host', () => {
  test.each(['tmx', 'xliff'])('%s comes back as it was written', async (format) => {
    const path = join(elsewhere.path, `berita.${format}`);
    await value(host, 'translations.export', { format, language: 'en', path });
    const { read, plan } = await planned(path);
    expect(read).toMatchObject({ problems: [], losses: [] });
    expect(plan.changes).toEqual([]);
  });

  test('XLIFF of articles in two languages is refused, and leaves no file', async () => {
    await putFiles(corpus.path, { 'b.txt': 'He came.\n' });
    await value(host, 'corpus.openFolder', { path: corpus.path });
    await scanned(host);
    await translate('b.txt', ['He came.']);
    const file = join(corpus.path, 'b.txt.a1.kutip.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('"language": "id"', '"language": "ms"'));
    const path = join(elsewhere.path, 'berita.xlf');
    const answer = await host.call('translations.export', { format: 'xliff', language: 'en', path });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', message: expect.stringMatching(/export id → en and ms → en apart/) },
    });
    await expect(readFile(path)).rejects.toThrow(/ENOENT/);
  });

  test('a memory in UTF-16 finds its segment', async () => {
    const path = join(elsewhere.path, 'memory.tmx');
    await writeFile(path, `\uFEFF${memory('utf-16')}`, 'utf16le');
    const { plan } = await planned(path);
    expect(plan.articles.flatMap(({ units }) => units.map(({ after }) => after))).toEqual([
      'She has come – “yes”.',
    ]);
  });

  test.each([
    ['says that it is in an encoding that it is not in', memory('utf-16'), 'not-text', /says utf-16/],
    ['ends too early', memory('utf-8').slice(0, -20), 'damaged', /Line 4, column \d+: .*too early/],
    [
      'laughs a billion times',
      `<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><tmx version="1.4"><body><tu>&b;</tu></body></tmx>`,
      'damaged',
      /declares entities/,
    ],
    ['nests without end', '<tmx>'.repeat(100_000), 'damaged', /lie in each other/],
  ])('a memory that %s is refused, and changes nothing', async (_, content, code, message) => {
    const before = await sidecar();
    const path = join(elsewhere.path, 'memory.tmx');
    await writeFile(path, content);
    const answer = await host.call('translations.readImport', { path });
    expect(answer).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(message) } });
    expect(await sidecar()).toBe(before);
  });
});
