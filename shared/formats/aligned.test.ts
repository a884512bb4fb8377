import { expect, test } from 'vitest';
import { newAnnotation } from '../annotation/edit.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints } from '../text/offset.ts';
import type { Segment } from '../translation/segment.ts';
import { aligned } from './aligned.ts';
import { findLosses } from './format.ts';
import { article, collect, inPieces } from './testing/articles.ts';

const text = '👍 "Kami menolak," kata Lavrov.';
const offsets = createCodePointIndex(text);
const span = (start: number, end: number) => ({ start: codePoints(start), end: codePoints(end) });

function annotation(id: string, start: number, end: number) {
  const time = '2026-01-01T00:00:00.000Z';
  return newAnnotation({ text, offsets, label: 'quote', spans: [span(start, end)], id, time });
}

const segment: Segment = {
  id: 's1',
  spans: [span(2, 31)],
  quote: '"Kami menolak," kata Lavrov.',
  prefix: '',
  suffix: '',
  target: '=We refuse,\nLavrov said.',
  status: 'translated',
  origin: 'manual',
  comments: [],
  errors: [],
  alignments: [
    { id: 'p', source: [span(0, 15)], target: [span(0, 2), span(4, 10)], annotation: 'q' },
    { id: 'w', source: [span(21, 27)], target: [span(12, 18)] },
    { id: 'gone', source: [span(0, 1)], target: [span(0, 1)], annotation: 'deleted' },
  ],
  created: '',
  modified: '',
};

const record = article(text, {
  annotations: [annotation('q', 2, 17), annotation('not projected', 23, 29)],
  translations: { en: { segments: [segment] } },
});

test('has one row for each segment that an annotation is projected in, with the words of both sides', async () => {
  const rows = (await collect(aligned.write(inPieces([record])))).join('').split('\n');
  expect(rows).toHaveLength(3);
  const [names = '', cells = ''] = rows;
  const row = Object.fromEntries(names.split('\t').map((name, index) => [name, cells.split('\t')[index]]));
  expect(row).toEqual({
    path: '2025/rusia-as.txt',
    annotator: 'a1',
    source_language: 'id',
    target_language: 'en',
    label: 'quote',
    annotation: 'q',
    spans: '2 17',
    segment: 's1',
    status: 'translated',
    source_spans: '0 15',
    source_words: '"Kami menolak,"',
    target_spans: '0 2;4 10',
    target_words: "'=W … refuse",
    source: '"Kami menolak," kata Lavrov.',
    target: "'=We refuse,\\nLavrov said.",
  });
});

test('says what it leaves out', async () => {
  const ids = (await findLosses(aligned, inPieces([record]))).map(({ loss }) => loss.id);
  expect(ids).toContain('not-projected');
  expect(ids).toContain('guarded-cells');
  const all = article(text, {
    annotations: [annotation('q', 2, 17)],
    translations: { en: { segments: [segment] } },
  });
  expect((await findLosses(aligned, inPieces([all]))).map(({ loss }) => loss.id)).not.toContain(
    'not-projected',
  );
});

test('reads no further than the text, whatever somebody has written into the file', async () => {
  const far = {
    ...segment,
    alignments: [{ id: 'p', source: [span(5, 999)], target: [span(99, 3)], annotation: 'q' }],
  };
  const broken = article(text, {
    annotations: [annotation('q', 2, 17)],
    translations: { en: { segments: [far] } },
  });
  const rows = await collect(aligned.write(inPieces([broken])));
  expect(rows[1]).toContain('\t menolak," kata Lavrov.\t');
});
