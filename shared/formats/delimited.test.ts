import { describe, expect, test } from 'vitest';
import { newAnnotation } from '../annotation/edit.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import { codePoints } from '../text/offset.ts';
import { csv, tsv } from './delimited.ts';
import { findLosses } from './format.ts';
import { article, collect, inPieces } from './testing/articles.ts';

const text = '=SUM(A1), kata "dia" 👍🏽,\nlalu pergi.\t';

function annotated(...ranges: readonly (readonly [number, number])[]) {
  const offsets = createCodePointIndex(text);
  const annotation = newAnnotation({
    text,
    offsets,
    id: '01',
    label: 'quote',
    spans: ranges.map(([start, end]) => ({ start: codePoints(start), end: codePoints(end) })),
    time: '2026-01-01T00:00:00.000Z',
    attributes: { form: 'direct' },
  });
  return article(text, { annotations: [annotation] });
}

async function written(format: typeof csv, record = annotated([0, 8])): Promise<string> {
  return (await collect(format.write(inPieces([record])))).join('');
}

describe('CSV', () => {
  test('has one row an annotation, with offsets in code points', async () => {
    expect(await written(csv, annotated([21, 23]))).toBe(
      'path,annotator,status,id,label,start,end,spans,quote,attributes,links,note,origin,created,modified\r\n' +
        '2025/rusia-as.txt,a1,new,01,quote,21,23,21 23,👍🏽,"{""form"":""direct""}",,,manual,' +
        '2026-01-01T00:00:00.000Z,2026-01-01T00:00:00.000Z\r\n',
    );
  });

  test('quotes commas, quotation marks and line breaks as RFC 4180 does', async () => {
    expect(await written(csv, annotated([10, 29]))).toContain('"kata ""dia"" 👍🏽,\nlalu"');
  });

  test('guards what a spreadsheet would run, and says that it does', async () => {
    expect(await written(csv)).toContain(",'=SUM(A1),");
    const losses = await findLosses(csv, inPieces([annotated([0, 8])]));
    expect(losses.map(({ loss }) => loss.id)).toContain('guarded-cells');
    const none = await findLosses(csv, inPieces([annotated([1, 8])]));
    expect(none.map(({ loss }) => loss.id)).not.toContain('guarded-cells');
  });

  test('has the pieces of a discontinuous annotation in one row', async () => {
    expect(await written(csv, annotated([10, 14], [25, 29]))).toContain(',10,29,10 14;25 29,kata lalu,');
  });
});

test('TSV writes line breaks, tabs and backslashes as escapes, so that a row is a line', async () => {
  const rows = (await written(tsv, annotated([24, 37]))).split('\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]?.split('\t')[8]).toBe('\\nlalu pergi.\\t');
});
