import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ensureXmllint } from '../../../build/find-xmllint.ts';
import { collect, inPieces } from '../testing/articles.ts';
import { arbitraryTranslatedArticles } from '../testing/translated-articles.ts';
import { readXliff } from './read-xliff.ts';
import { tmx } from './tmx.ts';
import type { TranslatedArticle, TranslationFormat } from './translation-format.ts';
import { xliff } from './xliff.ts';

const xmllint = ensureXmllint();
if (!xmllint.found) process.stderr.write(`Not validated against schemas: ${xmllint.reason}\n`);

const schemas = join(import.meta.dirname, 'fixtures', 'schemas');

function validate(file: string, ...how: readonly string[]): string {
  if (!xmllint.found) throw new Error(xmllint.reason);
  const { status, stderr } = spawnSync(xmllint.program, ['--noout', '--nonet', '--huge', ...how, '-'], {
    input: file,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}

const againstTmx = (file: string) => validate(file, '--dtdvalid', join(schemas, 'tmx14.dtd'));
const againstXliff = (file: string) => validate(file, '--schema', join(schemas, 'xliff-2.1.xsd'));

async function written(format: TranslationFormat, articles: readonly TranslatedArticle[]): Promise<string> {
  return (await collect(format.write(inPieces(articles)))).join('');
}

const control: TranslatedArticle = {
  path: 'berita/\u0001.txt',
  sourceLanguage: 'id',
  targetLanguage: 'zh-Hant',
  units: [
    {
      source: 'a\u0000b\u001Bc\uFFFE\r\n',
      target: '\uD800',
      comments: [{ id: 'c', author: 'a1', time: '', text: '\u0007' }],
    },
    { id: 'with space', source: 'ya', target: '', status: 'final' },
    { id: 'twice', source: 'ya', target: null, status: 'rejected' },
    { id: 'twice', source: 'ya', target: 'yes', status: 'rejected', created: '2026-01-01T00:00:00.000Z' },
  ],
};

describe.skipIf(!xmllint.found)('what Kutip writes, validated by xmllint', () => {
  test.each([
    ['TMX', tmx, againstTmx],
    ['XLIFF', xliff, againstXliff],
  ] as const)('%s is valid', async (_, format, against) => {
    for (const articles of [
      [],
      [control],
      ...fc.sample(arbitraryTranslatedArticles, { numRuns: 25, seed: 4 }),
    ])
      expect(against(await written(format, articles))).toBe('');
  });

  test('is told apart from what is not valid', async () => {
    const memory = await written(tmx, [control]);
    expect(againstTmx(memory.replace('segtype="sentence" ', ''))).toMatch(/segtype/);
    const document = await written(xliff, [control]);
    expect(againstXliff(document.replace('state="final"', 'state="done"'))).toMatch(/state/);
  });
});

describe('our own reader', () => {
  test('finds nothing wrong in the XLIFF that we write', async () => {
    for (const articles of [
      [],
      [control],
      ...fc.sample(arbitraryTranslatedArticles, { numRuns: 50, seed: 7 }),
    ]) {
      const results = await collect(readXliff(inPieces([await written(xliff, articles)])));
      expect(results.filter(({ ok }) => !ok)).toEqual([]);
    }
  });

  test.each([tmx, xliff])('gives back characters that XML cannot hold: $name', async (format) => {
    const results = await collect(format.read?.(inPieces([await written(format, [control])])));
    const units = results.flatMap((result) => (result.ok ? result.value.article.units : []));
    const [first] = units;
    expect(first).toMatchObject({ ...control.units[0] });
    expect(units.at(-1)).toMatchObject({ status: 'rejected', target: 'yes' });
  });

  test('refuses to write two pairs of languages into one XLIFF', async () => {
    const other = { ...control, targetLanguage: 'en' };
    await expect(written(xliff, [control, other])).rejects.toThrow(/id → zh-Hant and id → en apart/);
  });
});
