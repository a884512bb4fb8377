import { expect, test } from 'vitest';
import { createCodePointIndex } from '../../../shared/text/code-point-index.ts';
import { joinTranslation } from '../../../shared/translation/joined.ts';
import { segmentsOf } from '../../../shared/translation/segmentation.ts';
import { pageParagraphs } from './page-paragraphs.ts';

function paragraphs(text: string, now = text): readonly (readonly string[])[] {
  let count = 0;
  const segments = segmentsOf(
    { text, offsets: createCodePointIndex(text) },
    {
      by: 'sentence',
      language: 'id',
      newId: () => `${++count}`.padStart(3, '0'),
      time: '2026-11-25T08:00:00Z',
    },
  );
  const rows = joinTranslation([{ annotator: 'a1', name: '', segments }], 'a1');
  return pageParagraphs(createCodePointIndex(now), rows).map((each) =>
    each.map(({ translation }) => translation.segment.quote),
  );
}

test('sentences of one line flow on, those of the next begin anew', () => {
  expect(paragraphs('Judul 🇮🇩\n\nLavrov tiba. Ia diam.\nLalu ia pergi.')).toEqual([
    ['Judul 🇮🇩'],
    ['Lavrov tiba.', 'Ia diam.'],
    ['Lalu ia pergi.'],
  ]);
});

test('a segment whose words are gone stands alone', () => {
  expect(paragraphs('Lavrov tiba. Ia diam. Lalu ia pergi.', 'Lavrov tiba. Ia duduk. Lalu ia pergi')).toEqual([
    ['Lavrov tiba.'],
    ['Ia diam.'],
    ['Lalu ia pergi.'],
  ]);
});
