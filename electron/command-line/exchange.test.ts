import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { newSidecar } from '../../shared/annotation/sidecar.ts';
import { serialiseSidecar } from '../../shared/annotation/serialise-sidecar.ts';
import { createCodePointIndex } from '../../shared/text/code-point-index.ts';
import { segmentsOf } from '../../shared/translation/segmentation.ts';
import type { Segment } from '../../shared/translation/segment.ts';
import { sha256 } from '../files/sha256.ts';
import { putFiles, temporaryFolder } from '../host/host.test-support.ts';
import { runIn } from './command.test-support.ts';

const text = 'Ia datang. Ia pergi.\nIa datang.\n';
const time = '2026-11-24T09:30:00.000Z';

let place: Awaited<ReturnType<typeof temporaryFolder>>;

beforeEach(async () => {
  place = await temporaryFolder();
  await putFiles(place.path, {
    'berita/a.txt': text,
    'berita/2025/b.txt': 'Ia datang.\n',
    'berita/a.txt.a1.kutip.json': sidecarOf('a1', ['He came.', '', 'He came.']),
  });
});

afterEach(() => place.remove());

/** Sari's, with the sentences of `a.txt` translated. */
function sidecarOf(id: string, given: readonly string[], review = false): string {
  const offsets = createCodePointIndex(text);
  const source = {
    file: 'a.txt',
    sha256: sha256(Buffer.from(text)),
    encoding: 'utf-8',
    bom: false,
    newline: 'lf',
    length: offsets.length,
    language: 'id',
  } as const;
  let next = 0;
  const segments = segmentsOf(
    { text, offsets },
    { by: 'sentence', language: 'id', newId: () => `seg-${++next}`, time },
  ).flatMap((segment, index): Segment[] => {
    const target = given[index] ?? '';
    if (review && target === '') return [];
    return [
      {
        ...segment,
        target,
        ...(target !== '' && { status: review ? 'reviewed' : 'translated', decided: time }),
        ...(review && { review: { of: 'a1', target: 'He came.' } }),
      },
    ];
  });
  return serialiseSidecar({
    ...newSidecar(source, { id, name: 'Sari' }),
    translations: { en: { segments } },
  });
}

function kutip(...commandLine: readonly string[]) {
  return runIn(place.path, commandLine);
}

const sidecarSchema = z.object({
  annotator: z.object({ name: z.string() }),
  translations: z.object({
    en: z.object({
      segments: z.array(z.object({ target: z.string(), status: z.string(), origin: z.string() })),
    }),
  }),
});

async function sidecar(path: string) {
  return sidecarSchema.parse(JSON.parse(await readFile(join(place.path, 'berita', path), 'utf8')));
}

async function targets(path: string): Promise<readonly string[]> {
  return (await sidecar(path)).translations.en.segments.map(({ target }) => target);
}

const plan = z.object({
  dryRun: z.boolean(),
  changed: z.number(),
  counts: z.object({ change: z.number(), same: z.number(), skip: z.record(z.string(), z.number()) }),
  articles: z.array(z.object({ path: z.string(), units: z.array(z.object({ outcome: z.string() })) })),
});

describe('kutip export of translations', () => {
  test('writes what is in force, with the reviews of everybody', async () => {
    await putFiles(place.path, { 'berita/a.txt.a2.kutip.json': sidecarOf('a2', ['She came.'], true) });
    const { code, stderr } = await kutip(
      'export',
      'berita',
      '--format',
      'po',
      '--target',
      'en',
      '--out',
      'en.po',
    );
    expect([code, stderr]).toEqual([0, expect.stringContaining('en.po: 3 segments in 1 article\n')]);
    expect(stderr).toContain('cannot carry everything in 1 article: Who translated');
    const written = await readFile(join(place.path, 'en.po'), 'utf8');
    expect(written).toContain('#, kutip-reviewed\nmsgctxt "seg-1"\nmsgid "Ia datang."\nmsgstr "She came."');
    expect(written).toContain('msgctxt "seg-2"\nmsgid "Ia pergi."\nmsgstr ""');
  });

  test('to standard output, in a folder, as JSON', async () => {
    const piped = await kutip(
      'export',
      'berita',
      '--format',
      'bilingual-tsv',
      '--target',
      'en',
      '--out',
      '-',
    );
    expect(piped.stdout.split('\n')[1]).toContain('a.txt\tseg-1\tid\ten\tIa datang.\tHe came.\ttranslated');
    const folder = await kutip(
      'export',
      'berita',
      '--format',
      'line-aligned',
      '--target',
      'en',
      '--out',
      'teks',
      '--json',
    );
    expect(JSON.parse(folder.stdout)).toMatchObject({
      file: 'teks',
      language: 'en',
      articles: 1,
      segments: 3,
    });
    expect(await readFile(join(place.path, 'teks/a.txt.en'), 'utf8')).toBe('He came.\n\nHe came.\n');
  });

  test('of a damaged sidecar leaves it out and says so', async () => {
    await putFiles(place.path, { 'berita/2025/b.txt.a1.kutip.json': '{' });
    const { code, stderr } = await kutip(
      'export',
      'berita',
      '--format',
      'po',
      '--target',
      'en',
      '--out',
      'x.po',
    );
    expect([code, stderr]).toEqual([1, expect.stringContaining('2025/b.txt.a1.kutip.json')]);
  });

  test.each([
    [['--format', 'po', '--out', 'x'], 'needs --target'],
    [['--format', 'po', '--target', 'bahasa!', '--out', 'x'], 'no language tag'],
    [['--format', 'line-aligned', '--target', 'en', '--out', '-'], 'name a folder'],
    [['--format', 'jsonl', '--target', 'en', '--out', 'x'], '--target is for translations'],
    [['--format', 'pox', '--out', 'x'], 'Did you mean po?'],
    [['--format', 'po', '--target', 'en', '--out', 'berita/a.txt'], 'Choose another name'],
  ])('%j is refused', async (options, message) => {
    const { code, stderr } = await kutip('export', 'berita', ...options);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(await readFile(join(place.path, 'berita/a.txt'), 'utf8')).toBe(text);
  });
});

describe('kutip import', () => {
  const csv = 'path,source,target\na.txt,Ia pergi.,He left.\n2025/b.txt,Ia datang.,Came.\n';

  test('a dry run prints the plan and writes nothing', async () => {
    await putFiles(place.path, { 'in.csv': csv });
    const before = await readdir(join(place.path, 'berita'), { recursive: true });
    const { code, stdout } = await kutip(
      'import',
      'berita',
      'in.csv',
      '--target',
      'en',
      '--annotator',
      'a1',
      '--dry-run',
      '--json',
    );
    expect(code).toBe(0);
    expect(plan.parse(JSON.parse(stdout))).toMatchObject({
      dryRun: true,
      changed: 0,
      counts: { change: 2, same: 0, skip: {} },
      articles: [{ path: '2025/b.txt' }, { path: 'a.txt', units: [{ outcome: 'change' }] }],
    });
    expect(await readdir(join(place.path, 'berita'), { recursive: true })).toEqual(before);
    const told = await kutip(
      'import',
      'berita',
      'in.csv',
      '--target',
      'en',
      '--annotator',
      'a1',
      '--dry-run',
    );
    expect(told.stdout).toBe(
      [
        '2025/b.txt',
        '  a translation of 1 segment begins, cut as the article is',
        '  change        Ia datang.  Came.',
        'a.txt',
        '  change        Ia pergi.  He left.',
        'in.csv: 2 segments would change in 2 articles, 0 the same, 0 passed over',
        '',
      ].join('\n'),
    );
  });

  test('writes into the sidecars of one annotator, as a change that the histories hold', async () => {
    await putFiles(place.path, { 'in.csv': csv });
    const { code } = await kutip('import', 'berita', 'in.csv', '--target', 'en', '--annotator', 'a1');
    expect(code).toBe(0);
    expect(await targets('a.txt.a1.kutip.json')).toEqual(['He came.', 'He left.', 'He came.']);
    expect(await targets('2025/b.txt.a1.kutip.json')).toEqual(['Came.']);
    expect((await sidecar('a.txt.a1.kutip.json')).annotator.name).toBe('Sari');
    const history = await readFile(join(place.path, 'berita/.kutip/history/a.txt.a1.jsonl'), 'utf8');
    expect(history).toContain('"title":"in.csv"');
    const again = await kutip('import', 'berita', 'in.csv', '--target', 'en', '--annotator', 'a1', '--json');
    expect(plan.parse(JSON.parse(again.stdout))).toMatchObject({
      changed: 0,
      counts: { change: 0, same: 2 },
    });
  });

  test('what is confirmed gives way only where that is said', async () => {
    await putFiles(place.path, { 'in.po': 'msgid "Ia datang."\nmsgstr "She came."\n' });
    const options = [
      'import',
      'berita',
      'in.po',
      '--article',
      'a.txt',
      '--annotator',
      'a1',
      '--target',
      'en',
    ];
    const kept = await kutip(...options);
    expect([kept.code, kept.stdout]).toEqual([1, expect.stringContaining('confirmed')]);
    expect(await targets('a.txt.a1.kutip.json')).toEqual(['He came.', '', 'He came.']);
    expect((await kutip(...options, '--replace', 'confirmed,newer')).code).toBe(0);
    expect(await targets('a.txt.a1.kutip.json')).toEqual(['She came.', '', 'He came.']);
  });

  test('as a review of somebody else’s translation', async () => {
    await putFiles(place.path, { 'in.po': 'msgid "Ia datang."\nmsgstr "She came."\n' });
    const { code } = await kutip(
      'import',
      'berita',
      'in.po',
      '--annotator',
      'a2',
      '--translator',
      'a1',
      '--target',
      'en',
    );
    expect(code).toBe(0);
    expect((await sidecar('a.txt.a2.kutip.json')).translations.en.segments).toMatchObject([
      { target: 'She came.', status: 'reviewed', origin: 'import:po' },
    ]);
    expect(await targets('a.txt.a1.kutip.json')).toEqual(['He came.', '', 'He came.']);
  });

  test('one that fails in the middle changes nothing', async () => {
    await putFiles(place.path, { 'in.csv': csv });
    // A folder stands where the log of one article would begin: found out only when it is written.
    await putFiles(place.path, { 'berita/.kutip/history/a.txt.a1.jsonl/penghalang': '' });
    const { code, stderr } = await kutip('import', 'berita', 'in.csv', '--target', 'en', '--annotator', 'a1');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Nothing was imported')]);
    expect(await targets('a.txt.a1.kutip.json')).toEqual(['He came.', '', 'He came.']);
    const left = await readFile(join(place.path, 'berita/2025/b.txt.a1.kutip.json'), 'utf8').catch(() => '');
    expect(left).not.toContain('Came.');
  });

  test.each([
    [['in.po', '--annotator', 'a1'], 'does not say its language'],
    [['in.po', '--target', 'en'], 'needs one --annotator'],
    [['in.po', '--annotator', 'a1', '--target', 'en', '--article', 'c.txt'], 'no article c.txt'],
    [['gone.po', '--annotator', 'a1', '--target', 'en'], 'There is no file gone.po'],
    [['in.po', '--annotator', 'a1', '--target', 'en', '--replace', 'all'], '--replace takes'],
    [['in.po', '--annotator', 'a1', '--format', 'csv'], 'no format “csv”'],
  ])('%j is refused', async (options, message) => {
    await putFiles(place.path, { 'in.po': 'msgid "Ia datang."\nmsgstr "She came."\n' });
    const { code, stderr } = await kutip('import', 'berita', ...options);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('kutip convert between formats of translations', () => {
  test('turns one into another and tells what is lost', async () => {
    await putFiles(place.path, {
      'in.po': '# salah?\nmsgid "Ia datang."\nmsgid_plural "Mereka"\nmsgstr[0] "He came."\n',
    });
    const { code, stdout, stderr } = await kutip(
      'convert',
      'in.po',
      '--from',
      'po',
      '--to',
      'bilingual-csv',
      '--language',
      'id',
      '--target',
      'en',
      '--out',
      '-',
    );
    expect(code).toBe(0);
    expect(stdout.split('\r\n')[1]).toMatch(/^,,id,en,Ia datang\.,He came\.,translated,/);
    expect(stderr).toContain('in.po: line 1: Of its plural forms');
  });

  test('a name that leads out of the folder is refused, and nothing is written', async () => {
    await putFiles(place.path, { 'in.csv': 'path,source,target\n../../jahat,Ia datang.,He came.\n' });
    const { code, stderr } = await kutip(
      'convert',
      'in.csv',
      '--from',
      'bilingual-csv',
      '--to',
      'line-aligned',
      '--out',
      'teks',
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('leads out of')]);
    expect((await readdir(place.path)).toSorted()).toEqual(['berita', 'in.csv']);
  });
});
