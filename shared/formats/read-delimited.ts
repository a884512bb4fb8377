import { failure, success, type Result } from '../result.ts';
import { unescapedTsvCell } from './delimited-cell.ts';
import type { FormatOptions, ReadProblem } from './format.ts';

export interface DelimitedRow {
  /** Where the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface DelimitedOptions extends FormatOptions {
  /** `csv`: quotation marks as RFC 4180 has them. `tsv`: tabs, with line breaks, tabs and backslashes as \n, \r, \t and \\. `raw-tsv`: tabs, and every other character is itself. */
  readonly dialect: 'csv' | 'tsv' | 'raw-tsv';
}

/** No cell of an article, a term or a segment is as long: without a limit, one quotation mark would take in the whole file. */
const longestCell = 2 ** 24;
const longestFirstLine = 2 ** 20;

/**
 * The rows of a file of separated values that comes in pieces; empty lines are passed over. Line ends are LF, CRLF and CR, a
 * byte order mark is no part of the first cell. In CSV, the separator is what the first line has most of: spreadsheets write a
 * semicolon where the comma is the decimal sign. O(n).
 *
 * @throws {RangeError} when a quotation mark is never closed, or a cell has no end.
 */
export async function* readDelimited(
  text: AsyncIterable<string>,
  { dialect, signal }: DelimitedOptions,
): AsyncGenerator<DelimitedRow> {
  let rows: RowReader | null = null;
  let head = '';
  for await (const piece of text) {
    signal?.throwIfAborted();
    if (!rows) {
      head += piece;
      if (!/[\r\n]/.test(head) && head.length <= longestFirstLine) continue;
      rows = new RowReader(dialect, separatorOf(head, dialect));
    }
    yield* rows.read(head === '' ? piece : withoutMark(head));
    head = '';
  }
  rows ??= new RowReader(dialect, separatorOf(head, dialect));
  yield* rows.read(withoutMark(head));
  yield* rows.finish();
}

/** A row of a table by the names of its columns, which are the first row's cells in small letters. */
export interface TableRow {
  readonly line: number;
  /** Empty when the table has no such column. */
  readonly cell: (column: string) => string;
  readonly has: (column: string) => boolean;
}

/**
 * The rows of a table with a header. A row with more cells than the header is a problem; one with fewer has empty ones.
 *
 * @throws {RangeError} as `readDelimited`, and when two columns have the same name.
 */
export async function* readTable(
  text: AsyncIterable<string>,
  options: DelimitedOptions,
): AsyncGenerator<Result<TableRow, ReadProblem>> {
  let columns: ReadonlyMap<string, number> | null = null;
  let width = 0;
  for await (const { line, cells } of readDelimited(text, options)) {
    if (!columns) {
      const header = cells.map((cell) => cell.trim().toLowerCase());
      columns = new Map(header.map((name, index) => [name, index]));
      width = cells.length;
      const twice = header.find((name, index) => name !== '' && header.indexOf(name) !== index);
      if (twice !== undefined) throw new RangeError(`Two columns are called ${twice}`);
      continue;
    }
    const place = columns;
    if (cells.slice(width).some((cell) => cell !== ''))
      yield failure({ place: `line ${line}`, message: `It has ${cells.length} cells, the header ${width}` });
    else
      yield success({
        line,
        cell: (column) => cells[place.get(column) ?? -1] ?? '',
        has: (column) => place.has(column),
      });
  }
}

function withoutMark(head: string): string {
  return head.startsWith('\uFEFF') ? head.slice(1) : head;
}

/** What stands most often outside quotation marks in the first line. */
function separatorOf(head: string, dialect: DelimitedOptions['dialect']): string {
  if (dialect !== 'csv') return '\t';
  const [line = ''] = withoutMark(head).split(/[\r\n]/, 1);
  const bare = line.replaceAll(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t'].map((separator) => [separator, bare.split(separator).length] as const);
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** Reads rows from pieces; what a piece leaves open, a cell or a quotation, the next one goes on with. */
class RowReader {
  readonly #separator: string;
  readonly #isQuoting: boolean;
  readonly #finishCell: (cell: string) => string;
  #cells: string[] = [];
  #cell = '';
  #line = 1;
  #rowLine = 1;
  /** `closed`: after a quotation mark inside quotation marks, which ends the cell or is half of an escaped one. */
  #state: 'bare' | 'quoted' | 'closed' = 'bare';
  #lastWasReturn = false;

  constructor(dialect: DelimitedOptions['dialect'], separator: string) {
    this.#separator = separator;
    this.#isQuoting = dialect === 'csv';
    this.#finishCell = dialect === 'tsv' ? unescapedTsvCell : (cell) => cell;
  }

  *read(piece: string): Generator<DelimitedRow> {
    let from = 0;
    for (let at = 0; at < piece.length; at++) {
      const character = piece[at];
      const isSecondHalf = character === '\n' && this.#lastWasReturn;
      this.#lastWasReturn = character === '\r';
      if (this.#state === 'quoted') {
        if (character === '"') {
          this.#take(piece.slice(from, at));
          from = at + 1;
          this.#state = 'closed';
        } else if (isLineEnd(character) && !isSecondHalf) this.#line++;
        continue;
      }
      if (isSecondHalf) {
        from = at + 1;
        continue;
      }
      if (this.#state === 'closed' && character === '"') {
        // The second mark of two is the one that is meant.
        from = at;
        this.#state = 'quoted';
      } else if (character === '"' && this.#isQuoting && this.#cell === '' && from === at) {
        from = at + 1;
        this.#state = 'quoted';
      } else if (character === this.#separator) {
        this.#take(piece.slice(from, at));
        from = at + 1;
        this.#endCell();
      } else if (isLineEnd(character)) {
        this.#take(piece.slice(from, at));
        from = at + 1;
        yield* this.#endRow();
      } else if (this.#state === 'closed') this.#state = 'bare';
    }
    this.#take(piece.slice(from));
  }

  *finish(): Generator<DelimitedRow> {
    if (this.#state === 'quoted')
      throw new RangeError(`Line ${this.#rowLine}: a quotation mark is never closed`);
    yield* this.#endRow();
  }

  #take(part: string): void {
    this.#cell += part;
    if (this.#cell.length > longestCell)
      throw new RangeError(
        `Line ${this.#rowLine}: a cell is longer than ${longestCell} characters; perhaps a quotation mark is never closed`,
      );
  }

  #endCell(): void {
    this.#cells.push(this.#finishCell(this.#cell));
    this.#cell = '';
    this.#state = 'bare';
  }

  *#endRow(): Generator<DelimitedRow> {
    this.#endCell();
    const cells = this.#cells;
    if (cells.length > 1 || cells[0] !== '') yield { line: this.#rowLine, cells };
    this.#cells = [];
    this.#line++;
    this.#rowLine = this.#line;
  }
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r';
}
