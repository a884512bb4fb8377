import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCell, guardCell, tsvCell, unescapedTsvCell, withoutGuard } from './delimited-cell.ts';
import { readDelimited, readTable, type DelimitedOptions } from './read-delimited.ts';
import { collect, inPieces } from './testing/articles.ts';

const hardCell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('"', '""', ',', ';', '\t', '\r\n', '\n', '\\', '\\n', "'", '=', '-', 'kata', '👍🏽'))
    .map((parts) => parts.join('')),
);

function pieces(file: string, size: number): readonly string[] {
  return file.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
}

async function cellsOf(file: string, dialect: DelimitedOptions['dialect'], size = 1000) {
  return (await collect(readDelimited(inPieces(pieces(file, size)), { dialect }))).map(({ cells }) => cells);
}

describe.each([
  ['csv', csvCell, ',', '\r\n'],
  ['tsv', tsvCell, '\t', '\n'],
] as const)('%s', (dialect, cell, separator, end) => {
  test('gives back every cell, however the pieces cut the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(hardCell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        async (rows, size) => {
          const all = [['path', 'source'], ...rows];
          const file = all
            .map((row) => row.map((each) => cell(guardCell(each))).join(separator) + end)
            .join('');
          const read = await cellsOf(file, dialect, size);
          expect(read.map((row) => row.map(withoutGuard))).toEqual(all);
        },
      ),
    );
  });
});

test('a guarded cell is never one that a spreadsheet runs', () => {
  fc.assert(
    fc.property(hardCell, (value) => {
      expect(guardCell(value)).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
  expect(withoutGuard("'Twas")).toBe("'Twas");
});

test('escapes of TSV come back, and a backslash before anything else is itself', () => {
  fc.assert(
    fc.property(hardCell, (value) => {
      expect(unescapedTsvCell(tsvCell(value))).toBe(value);
    }),
  );
  expect(unescapedTsvCell('C:\\dokumen')).toBe('C:\\dokumen');
});

describe('what spreadsheets write', () => {
  test('a byte order mark and semicolons', async () => {
    expect(await cellsOf('\uFEFFsource;target\r\n"Rp1,5; juta";1.5\r\n', 'csv')).toEqual([
      ['source', 'target'],
      ['Rp1,5; juta', '1.5'],
    ]);
  });

  test('a separator in quotation marks does not decide', async () => {
    expect(await cellsOf('"a;b;c",target\nx,y', 'csv')).toEqual([
      ['a;b;c', 'target'],
      ['x', 'y'],
    ]);
  });

  test('line ends of every kind, also inside quotation marks, and lines counted by them', async () => {
    const rows = await collect(readDelimited(inPieces(['a,b\r"1\r\n2",3\n\n4,5']), { dialect: 'csv' }));
    expect(rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1\r\n2', '3'] },
      { line: 5, cells: ['4', '5'] },
    ]);
  });

  test('quotation marks inside a bare cell are themselves', async () => {
    expect(await cellsOf('a,b\nkata "dia",x"y"', 'csv')).toEqual([
      ['a', 'b'],
      ['kata "dia"', 'x"y"'],
    ]);
  });

  test('a quotation mark that is never closed is told with its line', async () => {
    await expect(cellsOf('a,b\n1,2\n"3,4\n5,6\n', 'csv')).rejects.toThrow(/Line 3: .*never closed/);
  });
});

describe('a table', () => {
  test('is read by the names of its columns; rows that are too long are told', async () => {
    const read = await collect(
      readTable(inPieces(['Source,TARGET\nsatu,one\ndua\ntiga,three,3\n']), { dialect: 'csv' }),
    );
    expect(
      read.map((row) => (row.ok ? [row.value.cell('source'), row.value.cell('target')] : row.error)),
    ).toEqual([['satu', 'one'], ['dua', ''], { place: 'line 4', message: 'It has 3 cells, the header 2' }]);
  });

  test('with two columns of one name is none', async () => {
    await expect(collect(readTable(inPieces(['a,A\n']), { dialect: 'csv' }))).rejects.toThrow('called a');
  });
});
