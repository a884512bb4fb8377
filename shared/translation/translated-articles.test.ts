import { expect, test } from 'vitest';
import type { ArticleRecord } from '../formats/format.ts';
import { article, collect, inPieces } from '../formats/testing/articles.ts';
import { codePoints } from '../text/offset.ts';
import type { Segment } from './segment.ts';
import { translatedArticles } from './translated-articles.ts';

const text = 'Ia datang. Ia pergi.';
const morning = '2026-11-24T08:00:00.000Z';
const noon = '2026-11-24T12:00:00.000Z';

function segment(id: string, start: number, end: number, more: Partial<Segment>): Segment {
  return {
    id,
    spans: [{ start: codePoints(start), end: codePoints(end) }],
    quote: text.slice(start, end),
    prefix: '',
    suffix: '',
    target: '',
    status: 'untranslated',
    origin: 'manual',
    comments: [],
    errors: [],
    created: morning,
    modified: morning,
    ...more,
  };
}

function record(annotator: string, segments: readonly Segment[], path = 'a.txt'): ArticleRecord {
  const { sidecar } = article(text);
  return {
    path,
    text,
    sidecar: { ...sidecar, annotator: { id: annotator, name: '' }, translations: { en: { segments } } },
  };
}

const error = {
  id: 'e1',
  side: 'target',
  words: 'came',
  category: 'accuracy/mistranslation',
  severity: 'major',
  author: 'a2',
  time: noon,
} as const;

const translated = record('a1', [
  segment('2', 11, 20, {}),
  segment('1', 0, 10, {
    target: 'He came.',
    status: 'translated',
    decided: morning,
    comments: [{ id: 'c1', author: 'a1', time: morning, text: 'dia atau ia?' }],
  }),
]);

const reviewed = record('a2', [
  segment('1', 0, 10, {
    target: 'She came.',
    status: 'reviewed',
    decided: noon,
    modified: noon,
    review: { of: 'a1', target: 'He came.' },
    errors: [error],
    comments: [{ id: 'c2', author: 'a2', time: noon, text: 'lihat baris 1' }],
    scores: { da: 80 },
  }),
]);

test('one article and translator is what is in force between both, in the order of the article', async () => {
  expect(await collect(translatedArticles(inPieces([translated, reviewed]), { language: 'en' }))).toEqual([
    {
      path: 'a.txt',
      sourceLanguage: 'id',
      targetLanguage: 'en',
      units: [
        {
          id: '1',
          source: 'Ia datang.',
          target: 'She came.',
          status: 'reviewed',
          origin: 'review:a2',
          translator: 'a1',
          reviewer: 'a2',
          created: morning,
          modified: noon,
          comments: [
            { id: 'c1', author: 'a1', time: morning, text: 'dia atau ia?' },
            { id: 'c2', author: 'a2', time: noon, text: 'lihat baris 1' },
          ],
          errors: [error],
          assessed: 'He came.',
          scores: { da: 80 },
        },
        {
          id: '2',
          source: 'Ia pergi.',
          target: null,
          status: 'untranslated',
          origin: 'manual',
          translator: 'a1',
          created: morning,
          modified: morning,
        },
      ],
    },
  ]);
});

test('errors in words that the translator has changed since are not told of the new ones', async () => {
  const again = record('a1', [
    segment('1', 0, 10, { target: 'They came.', status: 'translated', decided: noon }),
  ]);
  const [first] = await collect(translatedArticles(inPieces([again, reviewed]), { language: 'en' }));
  expect(first?.units[0]).toMatchObject({ target: 'They came.', comments: [{ id: 'c2' }] });
  expect(first?.units[0]).not.toHaveProperty('errors');
});

test('two translators of an article are two translations; articles and languages are kept apart', async () => {
  const other = record('a3', [segment('1', 0, 20, { target: 'He came and went.', status: 'draft' })]);
  const second = record('a1', [segment('1', 0, 10, { target: 'He came.' })], 'b.txt');
  const given = [translated, other, second];
  const all = await collect(translatedArticles(inPieces(given), { language: 'en' }));
  expect(all.map(({ path, units }) => [path, units[0]?.translator])).toEqual([
    ['a.txt', 'a1'],
    ['a.txt', 'a3'],
    ['b.txt', 'a1'],
  ]);
  const theirs = { language: 'en', isWanted: isThird };
  expect(await collect(translatedArticles(inPieces(given), theirs))).toHaveLength(1);
  expect(await collect(translatedArticles(inPieces(given), { language: 'ar' }))).toEqual([]);
});

function isThird(translator: string): boolean {
  return translator === 'a3';
}
