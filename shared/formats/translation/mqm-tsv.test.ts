import { describe, expect, test } from 'vitest';
import { codePoints } from '../../text/offset.ts';
import type { TranslationError } from '../../translation/segment.ts';
import { collect, inPieces } from '../testing/articles.ts';
import { mqmTsv } from './mqm-tsv.ts';
import type { TranslatedArticle, TranslationUnit } from './translation-format.ts';

const time = '2026-11-24T08:00:00.000Z';

function error(side: 'source' | 'target', start: number, end: number, more: object = {}): TranslationError {
  const span = { start: codePoints(start), end: codePoints(end) };
  const about = { category: 'accuracy/mistranslation', severity: 'major', author: 'a2', time } as const;
  return { id: 'e', side, span, words: '', ...about, ...more };
}

function article(...units: readonly TranslationUnit[]): TranslatedArticle {
  return { path: 'a.txt', sourceLanguage: 'id', targetLanguage: 'en', units };
}

async function written(...units: readonly TranslationUnit[]): Promise<readonly string[][]> {
  const file = (await collect(mqmTsv.write(inPieces([article(...units)])))).join('');
  return file
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

async function read(file: string): Promise<readonly TranslatedArticle[]> {
  const results = await collect(mqmTsv.read?.(inPieces([file])));
  return results.map((result) => {
    if (!result.ok) throw new Error(`${result.error.place}: ${result.error.message}`);
    return result.value.article;
  });
}

describe('writing', () => {
  test('an error a row, with its words marked; none is a row as well; what is not translated is none', async () => {
    const rows = await written(
      {
        id: '01',
        source: 'Ia 👍🏽 datang.',
        target: 'He 👍🏽 came.',
        translator: 'a1',
        errors: [
          error('target', 6, 10, { note: 'salah' }),
          error('source', 3, 5, { category: 'accuracy/omission', severity: 'critical' }),
        ],
      },
      { source: 'Ia\npergi.', target: 'He left.', translator: 'a1', reviewer: 'a2' },
      { source: 'Ya.', target: null, translator: 'a1' },
    );
    expect(rows.map((row) => row.slice(0, 9))).toEqual([
      'system doc docSegId globalSegId rater source target category severity'.split(' '),
      [
        'a1',
        'a.txt',
        '1',
        '1',
        'a2',
        'Ia 👍🏽 datang.',
        'He 👍🏽 <v>came</v>.',
        'Accuracy/Mistranslation',
        'Major',
      ],
      ['a1', 'a.txt', '1', '1', 'a2', 'Ia <v>👍🏽</v> datang.', 'He 👍🏽 came.', 'Accuracy/Omission', 'Critical'],
      ['a1', 'a.txt', '2', '2', 'a2', 'Ia pergi.', 'He left.', 'No-error', 'No-error'],
    ]);
    expect(rows[1]?.[9]).toBe(
      '{"timestamp":1795507200000,"note":"salah","kutip":{"segment":"01"},"evaluation":{"source_language":"id","target_language":"en"}}',
    );
  });

  test('the words that were assessed, not those that a reviewer has put in their place', async () => {
    const rows = await written({
      source: 'Ia datang.',
      target: 'She came.',
      assessed: 'He came.',
      errors: [error('target', 0, 2)],
    });
    expect(rows[1]?.[6]).toBe('<v>He</v> came.');
  });

  test('no sign of a text that would be taken for a mark', async () => {
    const rows = await written({ source: '<<v>v>', target: 'a</v>b', errors: [error('target', 5, 6)] });
    expect(rows[1]?.slice(5, 7)).toEqual(['', 'a<v>b</v>']);
  });
});

describe('reading', () => {
  // As the tables of WMT 2020 and 2021 are, with words of our own.
  const wmt = [
    'system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\tcomment',
    'OPPO\tberita.1\t1\t7\trater1\t"Ia" datang.\t"He" <v>come</v>.\tFluency/Grammar\tMinor\tpast tense',
    'OPPO\tberita.1\t1\t7\trater2\t"Ia" datang.\t<v>"He" come.</v>\tNon-translation!\tMajor\t',
    'Online-B\tberita.1\t1\t7\trater1\t"Ia" datang.\t"He" came.\tNo-error\tNo-error\t',
    'OPPO\tberita.1\t2\t8\trater1\tIa <v>segera</v> pergi.\tHe left.\tAccuracy/Omission\tmajor\t',
    'OPPO\tberita.2\t1\t9\trater1\tYa.\tYes.\tno-error\tno-error\t',
  ].join('\r\n');

  test('the tables of WMT: a translation for each document and system, the raters as authors', async () => {
    const articles = await read(wmt);
    expect(
      articles.map(({ path, units }) => [path, units.map(({ translator, target }) => [translator, target])]),
    ).toEqual([
      [
        'berita.1',
        [
          ['OPPO', '"He" come.'],
          ['OPPO', 'He left.'],
        ],
      ],
      ['berita.1', [['Online-B', '"He" came.']]],
      ['berita.2', [['OPPO', 'Yes.']]],
    ]);
    const [first, second] = articles[0]?.units ?? [];
    expect(first?.errors).toMatchObject([
      {
        side: 'target',
        words: 'come',
        span: { start: 5, end: 9 },
        author: 'rater1',
        severity: 'minor',
        note: 'past tense',
      },
      {
        side: 'target',
        words: '"He" come.',
        span: { start: 0, end: 10 },
        author: 'rater2',
        severity: 'major',
      },
    ]);
    expect(second?.errors).toMatchObject([
      { side: 'source', words: 'segera', span: { start: 3, end: 9 }, category: 'accuracy/omission' },
    ]);
  });

  test('a row that is none is told with its line, and the rest is read', async () => {
    const results = await collect(
      mqmTsv.read?.(inPieces([`${wmt}\nOPPO\tberita.2\t2\t10\tr\tA\tB\tStyle\tHuge\t`])),
    );
    expect(results.filter(({ ok }) => !ok)).toEqual([
      { ok: false, error: { place: 'line 7', message: 'Huge is no severity' } },
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(3);
  });

  test('another table is refused', async () => {
    await expect(read('source\ttarget\nA\tB\n')).rejects.toThrow('no column system');
  });
});
