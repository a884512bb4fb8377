import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect, inPieces } from '../testing/articles.ts';
import { tmx } from './tmx.ts';
import type { TranslatedArticle, TranslationUnit } from './translation-format.ts';
import { xliff } from './xliff.ts';

/** Any character that a string may hold, half surrogate pairs among them, and what XML treats in a way of its own. */
const hardText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\r\n',
        '\r',
        '\t',
        ']]>',
        '<![CDATA[',
        '&#0;',
        '&amp;',
        '"',
        '\u0000',
        '\u001B[0m',
        '\uFFFE',
        '\uD83D',
        '\u0085',
        '\u00A0',
        '\u200D',
        '\u202E',
        '\uFEFF',
        'e\u0301',
        '👩‍👩‍👧',
      ),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const units: fc.Arbitrary<readonly TranslationUnit[]> = fc.array(
  fc
    .record({ source: hardText, target: hardText, comment: hardText })
    // What has no words is no segment.
    .filter(({ source, target }) => source.trim() !== '' && target.trim() !== '')
    .map(({ source, target, comment }) => ({
      source,
      target,
      status: 'draft' as const,
      comments: [{ id: 'c', author: 'a1', time: '2026-01-01T00:00:00.000Z', text: comment }],
    })),
  { minLength: 1, maxLength: 3 },
);

describe.each([tmx, xliff])('$name', (format) => {
  test('gives back any words whatever, also those that XML cannot hold', async () => {
    await fc.assert(
      fc.asyncProperty(units, async (given) => {
        const article: TranslatedArticle = {
          path: 'a.txt',
          sourceLanguage: 'id',
          targetLanguage: 'en',
          units: given,
        };
        const file = (await collect(format.write(inPieces([article])))).join('');
        const results = await collect(format.read?.(inPieces([file])));
        const articles = results.map((result) => (result.ok ? result.value.article : result.error));
        expect(articles).toEqual([article]);
        expect(results.flatMap((result) => (result.ok ? result.value.losses : []))).toEqual([]);
      }),
    );
  });
});
