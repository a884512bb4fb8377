import { chmod, mkdir, readFile, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Operation } from '../../shared/annotation/operation.ts';
import type { HostInput } from '../../shared/host/contract.ts';
import type { Segment } from '../../shared/translation/segment.ts';
import { segmentsOf } from '../../shared/translation/segmentation.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import type { Host } from '../host/create-host.ts';
import {
  edit,
  nextEvent,
  opened,
  putFiles,
  scanned,
  startHost,
  temporaryFolder,
  value,
} from '../host/host.test-support.ts';

const text = 'Ia datang. Ia pergi.\nIa datang.\n';
const time = '2026-11-24T09:30:00.000Z';

let corpus: Awaited<ReturnType<typeof temporaryFolder>>;
let elsewhere: Awaited<ReturnType<typeof temporaryFolder>>;
let host: Host;

beforeEach(async () => {
  corpus = await temporaryFolder();
  elsewhere = await temporaryFolder();
  await putFiles(corpus.path, {
    'a.txt': text,
    '2025/b.txt': 'Ia datang.\n',
    'kutip.project.json': JSON.stringify({ format: 'kutip-project', version: 1, language: 'id' }),
  });
  host = await begin('a1');
});

afterEach(async () => {
  await host.close();
  await chmod(corpus.path, 0o755);
  await corpus.remove();
  await elsewhere.remove();
});

async function begin(annotator: string): Promise<Host> {
  const begun = startHost({ userDataFolder: join(elsewhere.path, annotator) });
  const { settings } = await value(begun, 'app.start', {});
  await value(begun, 'settings.save', { settings: { ...settings, annotator: { id: annotator, name: '' } } });
  await value(begun, 'corpus.openFolder', { path: corpus.path });
  await scanned(begun);
  return begun;
}

/** Translates the article sentence by sentence; null leaves one out. */
async function translate(by: Host, targets: readonly (string | null)[], path = 'a.txt'): Promise<void> {
  const article = await opened(by, path);
  let next = 0;
  const segments = segmentsOf(
    { text: article.text, offsets: createCodePointIndex(article.text) },
    { by: 'sentence', language: 'id', newId: () => `${path}-${++next}`, time },
  ).map((segment, index): Segment => {
    const target = targets[index];
    return typeof target === 'string' ? { ...segment, target, status: 'translated', decided: time } : segment;
  });
  const operations = segments.map((segment): Operation => ({ type: 'add-segment', language: 'en', segment }));
  await value(by, 'article.apply', {
    article: article.summary.id,
    baseRevision: article.set.revision,
    edits: [edit({ type: 'group', operations })],
  });
  await value(by, 'article.close', { article: article.summary.id });
}

async function targetsOf(path: string, annotator = 'a1'): Promise<readonly string[]> {
  const sidecar = await readFile(join(corpus.path, `${path}.${annotator}.kutip.json`), 'utf8');
  const read: { translations: { en: { segments: { target: string }[] } } } = JSON.parse(sidecar);
  return read.translations.en.segments.map(({ target }) => target);
}

type Selection = HostInput<'translations.export'>;

function exporting(more: Partial<Selection> = {}): Promise<unknown> {
  const path = join(elsewhere.path, 'berita.po');
  return value(host, 'translations.export', { format: 'po', language: 'en', path, ...more });
}

/** Reads the file and plans the import of it, without writing. */
async function planned(
  path: string,
  more: Partial<HostInput<'translations.planImport'>> = {},
  format?: string,
) {
  const read = await value(host, 'translations.readImport', {
    path,
    ...(format !== undefined && { format }),
  });
  if (!read) throw new Error('Nothing was read');
  const plan = await value(host, 'translations.planImport', {
    import: read.id,
    language: 'en',
    translator: 'a1',
    replaces: { confirmed: false, newer: false },
    ...more,
  });
  return { read, plan };
}

describe('exporting', () => {
  test('writes what is in force into one file, and tells what would be left out before', async () => {
    await translate(host, ['He came.', null, 'He “came”.']);
    const losses = await value(host, 'translations.exportLosses', { format: 'po', language: 'en' });
    expect(losses.map(({ id }) => id)).toEqual(['origin', 'people', 'times']);
    expect(await exporting()).toEqual({ file: join(elsewhere.path, 'berita.po'), articles: 1, segments: 3 });
    const file = await readFile(join(elsewhere.path, 'berita.po'), 'utf8');
    expect(file).toContain('#: a.txt\nmsgctxt "a.txt-3"\nmsgid "Ia datang."\nmsgstr "He “came”."\n');
  });

  test('says into which languages the corpus is translated, and by whom', async () => {
    await translate(host, ['He came.']);
    expect(await value(host, 'translations.languages', {})).toEqual([
      { language: 'en', articles: 1, segments: 3, translators: [{ id: 'a1', name: '' }] },
    ]);
  });

  test('writes a format of several files into a folder, and again into the same one', async () => {
    await translate(host, ['He came.', null, 'He came.']);
    await translate(host, ['Came.'], '2025/b.txt');
    const path = join(elsewhere.path, 'teks');
    for (const _ of [1, 2]) await exporting({ format: 'line-aligned', path });
    expect((await readdir(path, { recursive: true })).toSorted()).toEqual([
      '2025',
      '2025/b.txt.en',
      '2025/b.txt.id',
      'a.txt.en',
      'a.txt.id',
    ]);
    expect(await readFile(join(path, 'a.txt.en'), 'utf8')).toBe('He came.\n\nHe came.\n');
    expect(await readdir(elsewhere.path)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^\.kutip-/)]),
    );
  });

  test('never writes over a file of the corpus, through a link neither', async () => {
    await translate(host, ['He came.']);
    const link = join(elsewhere.path, 'tautan.po');
    await symlink(join(corpus.path, 'a.txt'), link);
    for (const path of [join(corpus.path, 'a.txt'), join(corpus.path, 'a.txt.a1.kutip.json'), link]) {
      const reply = await host.call('translations.export', { format: 'po', language: 'en', path });
      expect(reply).toMatchObject({ ok: false, error: { code: 'refused' } });
    }
    expect(await readFile(join(corpus.path, 'a.txt'), 'utf8')).toBe(text);
  });

  test('leaves nothing behind where nothing may be written', async () => {
    await translate(host, ['He came.']);
    const folder = join(elsewhere.path, 'terkunci');
    await mkdir(folder);
    await chmod(folder, 0o555);
    // Root may write everywhere: there the rest of this test would say nothing.
    if (process.getuid?.() === 0) return;
    for (const [format, name] of [
      ['po', 'berita.po'],
      ['line-aligned', 'teks'],
    ] as const) {
      const reply = await host.call('translations.export', {
        format,
        language: 'en',
        path: join(folder, name),
      });
      expect(reply).toMatchObject({ ok: false, error: { code: 'read-only' } });
    }
    expect(await readdir(folder)).toEqual([]);
  });

  test('of a damaged sidecar is refused with its name, and the file before stays', async () => {
    await translate(host, ['He came.']);
    await exporting();
    const before = await readFile(join(elsewhere.path, 'berita.po'), 'utf8');
    await putFiles(corpus.path, { '2025/b.txt.a1.kutip.json': '{' });
    const reply = await host.call('translations.export', {
      format: 'po',
      language: 'en',
      path: join(elsewhere.path, 'berita.po'),
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'damaged', file: '2025/b.txt.a1.kutip.json' } });
    expect(await readFile(join(elsewhere.path, 'berita.po'), 'utf8')).toBe(before);
  });
});

describe('importing', () => {
  test('shows what would change, changes nothing itself, and is one change that can be taken back', async () => {
    await translate(host, ['He came.', null, null]);
    await putFiles(elsewhere.path, {
      'in.csv':
        'path,source,target\na.txt,Ia pergi.,He left.\na.txt,Ia datang.,She came.\nlain.txt,Ia datang.,Came\n',
    });
    const { read, plan } = await planned(join(elsewhere.path, 'in.csv'));
    expect(read).toMatchObject({ file: 'in.csv', format: 'bilingual-csv', articles: 2, problemCount: 0 });
    // The first unit with this source meets what is confirmed; the one without an article goes where there is room.
    expect(plan.counts).toEqual({ change: 3, same: 0, skip: { confirmed: 1 } });
    expect(await targetsOf('a.txt')).toEqual(['He came.', '', '']);
    const applied = await value(host, 'corpus.apply', {
      bulk: 'import-1',
      title: 'in.csv',
      time,
      changes: [...plan.changes],
    });
    expect(applied.refused).toEqual([]);
    expect(await targetsOf('a.txt')).toEqual(['He came.', 'He left.', 'Came']);
    expect(await targetsOf('2025/b.txt')).toEqual(['Came']);
    await value(host, 'corpus.takeBack', { bulk: 'import-1', id: 'undo-1', time });
    expect(await targetsOf('a.txt')).toEqual(['He came.', '', '']);
  });

  test('what was exported comes back as the same', async () => {
    await translate(host, ['He came.', 'He left.', 'Again he came.']);
    for (const [format, name] of [
      ['po', 'x.po'],
      ['bilingual-csv', 'x.csv'],
      ['bilingual-tsv', 'x.tsv'],
      ['mqm-tsv', 'mqm.tsv'],
      ['line-aligned', 'teks'],
    ] as const) {
      await exporting({ format, path: join(elsewhere.path, name) });
      const { read, plan } = await planned(join(elsewhere.path, name));
      expect([read.format, plan.counts]).toEqual([format, { change: 0, same: 3, skip: {} }]);
    }
  });

  test('begins the translation of somebody who has none, from a colleague’s file', async () => {
    await translate(host, ['He came.', 'He left.', null]);
    await exporting();
    await host.close();
    host = await begin('a2');
    const { plan } = await planned(join(elsewhere.path, 'berita.po'), { translator: 'a2' });
    expect(plan.articles).toMatchObject([{ path: 'a.txt', begins: { by: 'article', segments: 3 } }]);
    await value(host, 'corpus.apply', {
      bulk: 'import-2',
      title: 'berita.po',
      time,
      changes: [...plan.changes],
    });
    expect(await targetsOf('a.txt', 'a2')).toEqual(['He came.', 'He left.', '']);
    expect(await targetsOf('a.txt', 'a1')).toEqual(['He came.', 'He left.', '']);
  });

  test('everything into one article, when that was chosen', async () => {
    await putFiles(elsewhere.path, { 'in.po': 'msgid "Ia datang."\nmsgstr "He came."\n' });
    const article = (await scanned(host)).find(({ path }) => path === '2025/b.txt')?.id ?? '';
    const { plan } = await planned(join(elsewhere.path, 'in.po'), { article });
    expect(plan.articles.map(({ path }) => path)).toEqual(['2025/b.txt']);
    const anywhere = await planned(join(elsewhere.path, 'in.po'));
    expect(anywhere.plan.articles.map(({ path }) => path).toSorted()).toEqual(['2025/b.txt', 'a.txt']);
  });

  test('two files that do not fit are refused with the line', async () => {
    await putFiles(elsewhere.path, { 'b.id': 'Satu.\nDua.\n', 'b.en': 'One.\nTwo.\nThree.\n' });
    const { read, plan } = await planned(join(elsewhere.path, 'b.en'));
    expect(read).toMatchObject({
      format: 'line-aligned',
      problems: [{ place: 'line 3', message: 'b.en goes on where b.id has ended after 2 lines' }],
    });
    expect(plan.changes).toEqual([]);
  });

  test('another encoding is read where the file says it, and refused with a remedy where it does not', async () => {
    const header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n\n';
    const body = `${header}msgid "Ia datang."\nmsgstr "caf\u00E9"\n`;
    await putFiles(elsewhere.path, {
      'latin.po': Buffer.from(body, 'latin1'),
      'latin.csv': Buffer.from('source,target\nIa datang.,caf\u00E9\n', 'latin1'),
    });
    const { plan } = await planned(join(elsewhere.path, 'latin.po'));
    expect(plan.articles[0]?.units[0]?.after).toBe('caf\u00E9');
    const reply = await host.call('translations.readImport', { path: join(elsewhere.path, 'latin.csv') });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-text', file: 'latin.csv' } });
  });

  test.each([
    ['nothing.xyz', 'apa saja', 'invalid-input'],
    ['gone.po', null, 'not-found'],
    ['wrong.po', 'bukan PO', 'damaged'],
    ['wrong.csv', 'satu,dua\n1,2\n', 'damaged'],
    ['open.csv', 'source,target\n"a,b\n', 'damaged'],
  ])('%s is told for what it is', async (name, content, code) => {
    if (content !== null) await putFiles(elsewhere.path, { [name]: content });
    const reply = await host.call('translations.readImport', { path: join(elsewhere.path, name) });
    expect(reply).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(name) } });
  });

  test('a damaged set of one’s own is told, and the other articles are planned', async () => {
    await putFiles(corpus.path, { 'a.txt.a1.kutip.json': '{' });
    await putFiles(elsewhere.path, {
      'in.csv': 'path,source,target\na.txt,Ia pergi.,He left.\n2025/b.txt,Ia datang.,He came.\n',
    });
    const { plan } = await planned(join(elsewhere.path, 'in.csv'));
    expect(plan.articles.map(({ path, error }) => [path, error?.code])).toEqual([
      ['2025/b.txt', undefined],
      ['a.txt', 'damaged'],
    ]);
  });

  test('units into another language are counted, and left', async () => {
    await putFiles(elsewhere.path, {
      'in.csv': 'target_language,source,target\nar,Ia datang.,جاء.\nen-GB,Ia datang.,He came.\n',
    });
    const { plan } = await planned(join(elsewhere.path, 'in.csv'));
    expect([plan.otherLanguages, plan.articles[0]?.units.map(({ after }) => after)]).toEqual([
      1,
      ['He came.'],
    ]);
  });

  test('stops when it is asked to, and holds nothing then', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, row) => `${row % 2}.txt,Kalimat ${row},Sentence ${row}\n`,
    );
    await putFiles(elsewhere.path, { 'besar.csv': `path,source,target\n${rows.join('')}` });
    const begun = nextEvent(host, 'translations.progress');
    const reading = value(host, 'translations.readImport', { path: join(elsewhere.path, 'besar.csv') });
    await begun;
    await value(host, 'translations.cancel', {});
    expect(await reading).toBeNull();
  });

  test('a plan for a file that is no longer held is refused', async () => {
    const reply = await host.call('translations.planImport', {
      import: 'gone',
      language: 'en',
      translator: 'a1',
      replaces: { confirmed: false, newer: false },
    });
    expect(reply).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

test('in the desktop application the native dialogs say which file, and no path comes from the page', async () => {
  await translate(host, ['He came.']);
  await putFiles(elsewhere.path, { 'in.po': 'msgid "Ia pergi."\nmsgstr "He left."\n' });
  const asked: string[] = [];
  const desktop = startHost({
    userDataFolder: join(elsewhere.path, 'a1'),
    transport: 'electron',
    dialogs: {
      chooseFile: async () => join(elsewhere.path, 'in.po'),
      chooseFolder: async (purpose) => {
        asked.push(purpose);
        return join(elsewhere.path, 'teks');
      },
      saveFile: async (name) => {
        asked.push(name);
        return null;
      },
    },
  });
  try {
    await desktop.openCorpus(corpus.path);
    await scanned(desktop);
    expect(await value(desktop, 'translations.readImport', {})).toMatchObject({
      file: 'in.po',
      format: 'po',
    });
    const selection = { language: 'en' };
    const folder = await value(desktop, 'translations.export', { ...selection, format: 'line-aligned' });
    expect(folder?.file).toBe(join(elsewhere.path, 'teks'));
    expect(await value(desktop, 'translations.export', { ...selection, format: 'po' })).toBeNull();
    expect(asked).toEqual(['export', expect.stringMatching(/\.en\.po$/)]);
    const path = join(elsewhere.path, 'in.po');
    for (const reply of [
      await desktop.call('translations.readImport', { path }),
      await desktop.call('translations.export', { ...selection, format: 'po', path }),
    ])
      expect(reply).toMatchObject({ ok: false, error: { code: 'not-available-here' } });
  } finally {
    await desktop.close();
  }
});
