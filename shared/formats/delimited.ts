import type { Annotation } from '../annotation/annotation.ts';
import { csvCell, guardCell, needsGuard, tsvCell } from './delimited-cell.ts';
import type { ArticleRecord, Format, FormatOptions, Loss } from './format.ts';
import { losses } from './losses.ts';

/** One annotation a row. Links and attributes are JSON, because a cell of a table has no parts of its own. */
const columns: readonly (readonly [
  string,
  (annotation: Annotation, article: ArticleRecord) => string | number,
])[] = [
  ['path', (_, { path }) => path],
  ['annotator', (_, { sidecar }) => sidecar.annotator.id],
  ['status', (_, { sidecar }) => sidecar.status],
  ['id', ({ id }) => id],
  ['label', ({ label }) => label],
  // The whole reach; the pieces of a discontinuous one are in `spans`.
  ['start', ({ spans }) => spans[0]?.start ?? ''],
  ['end', ({ spans }) => spans.at(-1)?.end ?? ''],
  ['spans', ({ spans }) => spans.map(({ start, end }) => `${start} ${end}`).join(';')],
  ['quote', ({ quote }) => quote],
  ['attributes', ({ attributes }) => jsonUnlessEmpty(attributes)],
  ['links', ({ links }) => jsonUnlessEmpty(links)],
  ['note', ({ note }) => note],
  ['origin', ({ origin }) => origin],
  ['created', ({ created }) => created],
  ['modified', ({ modified }) => modified],
];

const tableLosses: readonly Loss[] = [
  {
    id: 'text',
    message: "The articles' texts are left out: offsets are of no use without them.",
    occursIn: () => true,
  },
  {
    id: 'document-labels',
    message: 'Labels of the article and the comment on its status are left out.',
    occursIn: ({ sidecar }) => sidecar.statusComment !== undefined || Object.keys(sidecar.labels).length > 0,
  },
  losses.translations,
  losses.rejections,
  losses.source,
];

/**
 * Comma-separated values as RFC 4180 has them: CRLF, fields with a comma, quotation mark or line break in quotation
 * marks. Offsets are code points.
 */
export const csv: Format = {
  id: 'csv',
  name: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  offsetUnit: 'code points',
  losses: [...tableLosses, guarded()],
  write: (articles, options) => table(articles, options, { separator: ',', end: '\r\n', cell: csvCell }),
};

/** Tab-separated values: line breaks, tabs and backslashes in a field are written as \n, \r, \t and \\. Offsets are code points. */
export const tsv: Format = {
  id: 'tsv',
  name: 'TSV',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values',
  offsetUnit: 'code points',
  losses: [...tableLosses, guarded()],
  write: (articles, options) => table(articles, options, { separator: '\t', end: '\n', cell: tsvCell }),
};

interface Dialect {
  readonly separator: string;
  readonly end: string;
  readonly cell: (value: string) => string;
}

async function* table(
  articles: AsyncIterable<ArticleRecord>,
  { signal }: FormatOptions = {},
  { separator, end, cell }: Dialect,
): AsyncGenerator<string> {
  yield columns.map(([name]) => name).join(separator) + end;
  for await (const article of articles) {
    signal?.throwIfAborted();
    for (const annotation of article.sidecar.annotations) {
      const cells = columns.map(([, value]) => {
        const found = value(annotation, article);
        return typeof found === 'number' ? String(found) : cell(guardCell(found));
      });
      yield cells.join(separator) + end;
    }
  }
}

function jsonUnlessEmpty(value: object): string {
  return Object.keys(value).length === 0 ? '' : JSON.stringify(value);
}

function guarded(): Loss {
  return {
    id: 'guarded-cells',
    message:
      'Words that begin with = + - or @ get an apostrophe before them, so that no spreadsheet runs them.',
    occursIn: ({ sidecar }) =>
      sidecar.annotations.some(({ quote, note }) => needsGuard(quote) || needsGuard(note)),
  };
}
