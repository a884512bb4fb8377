import { z } from 'zod';
import { parseJson } from '../../json/parse-json.ts';
import { failure, success, type Result } from '../../result.ts';
import { languageTagSchema } from '../../translation/segment.ts';
import { csvCell, guardCell, needsGuard, tsvCell, withoutGuard } from '../delimited-cell.ts';
import type { FormatOptions, ReadProblem } from '../format.ts';
import { readTable, type TableRow } from '../read-delimited.ts';
import type {
  ReadTranslation,
  TranslatedArticle,
  TranslationFormat,
  TranslationLoss,
  TranslationReadOptions,
  TranslationUnit,
} from './translation-format.ts';
import { unitSchema } from './unit-schema.ts';

/**
 * One segment a row. Comments, errors, alignments and dismissed findings are JSON, because a cell of a table has no parts
 * of its own.
 */
const columns: readonly (readonly [string, (unit: TranslationUnit, article: TranslatedArticle) => string])[] =
  [
    ['path', (_, { path }) => path],
    ['id', ({ id = '' }) => id],
    ['source_language', (_, { sourceLanguage }) => sourceLanguage],
    ['target_language', (_, { targetLanguage }) => targetLanguage],
    ['source', ({ source }) => source],
    ['target', ({ target }) => target ?? ''],
    ['status', ({ status = '' }) => status],
    ['origin', ({ origin = '' }) => origin],
    ['translator', ({ translator = '' }) => translator],
    ['reviewer', ({ reviewer = '' }) => reviewer],
    ['created', ({ created = '' }) => created],
    ['modified', ({ modified = '' }) => modified],
    ['da', ({ scores }) => String(scores?.da ?? '')],
    ['sqm', ({ scores }) => String(scores?.sqm ?? '')],
    ['comments', ({ comments }) => jsonUnlessEmpty(comments)],
    ['errors', ({ errors }) => jsonUnlessEmpty(errors)],
    ['assessed', ({ assessed = '' }) => assessed],
    ['alignments', ({ alignments }) => jsonUnlessEmpty(alignments)],
    ['dismissed', ({ dismissed }) => jsonUnlessEmpty(dismissed)],
  ];

/** What other tools call the columns, without which there is no table. */
const sourceNames = ['source', 'source_text', 'source text', 'msgid'];
const targetNames = ['target', 'translation', 'target_text', 'target text', 'msgstr'];

const guardedCells: TranslationLoss = {
  id: 'guarded-cells',
  message:
    'Words that begin with = + - or @ get an apostrophe before them, so that no spreadsheet runs them. Kutip takes it off again.',
  occursIn: (article) =>
    article.units.some((unit) => columns.some(([, value]) => needsGuard(value(unit, article)))),
};

/** RFC 4180, a row a segment. Read with commas, semicolons or tabs; only `source` and `target` are needed. */
export const bilingualCsv: TranslationFormat = {
  id: 'bilingual-csv',
  name: 'Bilingual CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  losses: [guardedCells],
  write: (articles, options) => write(articles, options, ',', '\r\n', csvCell),
  read: (text, options) => read(text, 'csv', options),
};

/** A line a segment: line breaks, tabs and backslashes in a cell are written as \n, \r, \t and \\. */
export const bilingualTsv: TranslationFormat = {
  id: 'bilingual-tsv',
  name: 'Bilingual TSV',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values',
  losses: [guardedCells],
  write: (articles, options) => write(articles, options, '\t', '\n', tsvCell),
  read: (text, options) => read(text, 'tsv', options),
};

async function* write(
  articles: AsyncIterable<TranslatedArticle>,
  { signal }: FormatOptions = {},
  separator: string,
  end: string,
  cell: (value: string) => string,
): AsyncGenerator<string> {
  yield columns.map(([name]) => name).join(separator) + end;
  for await (const article of articles) {
    signal?.throwIfAborted();
    for (const unit of article.units)
      yield columns.map(([, value]) => cell(guardCell(value(unit, article)))).join(separator) + end;
  }
}

async function* read(
  text: AsyncIterable<string>,
  dialect: 'csv' | 'tsv',
  { sourceLanguage = 'und', targetLanguage = 'und', signal }: TranslationReadOptions = {},
): AsyncGenerator<Result<ReadTranslation, ReadProblem>> {
  let article: (TranslatedArticle & { readonly units: TranslationUnit[] }) | null = null;
  for await (const row of readTable(text, { dialect, signal })) {
    const unit = row.ok ? unitOf(row.value) : row;
    if (!unit.ok) {
      yield unit;
      continue;
    }
    const { path, source, target, ...known } = unit.value;
    const about = {
      path,
      sourceLanguage: source === '' ? sourceLanguage : source,
      targetLanguage: target === '' ? targetLanguage : target,
    };
    if (article && !isSame(article, about)) {
      yield success({ article, losses: [] });
      article = null;
    }
    article ??= { ...about, units: [] };
    article.units.push(known.unit);
  }
  if (article) yield success({ article, losses: [] });
}

interface RowOfTable {
  readonly path: string;
  /** Languages; empty where the row does not say. */
  readonly source: string;
  readonly target: string;
  readonly unit: TranslationUnit;
}

/** @throws {RangeError} when the table has no column for source or target. */
function unitOf(row: TableRow): Result<RowOfTable, ReadProblem> {
  const place = `line ${row.line}`;
  const plain = (column: string) => withoutGuard(row.cell(column));
  const source = plain(columnOf(row, sourceNames));
  const target = plain(columnOf(row, targetNames));
  if (source === '') return failure({ place, message: 'The source is empty' });
  const known = unitSchema.safeParse({
    ...present('id', plain('id')),
    ...present('status', plain('status')),
    ...present('origin', plain('origin')),
    ...present('translator', plain('translator')),
    ...present('reviewer', plain('reviewer')),
    ...present('created', plain('created')),
    ...present('modified', plain('modified')),
    ...scoresOf(plain('da'), plain('sqm')),
    ...jsonOf('comments', plain('comments')),
    ...jsonOf('errors', plain('errors')),
    ...present('assessed', plain('assessed')),
    ...jsonOf('alignments', plain('alignments')),
    ...jsonOf('dismissed', plain('dismissed')),
  });
  if (!known.success) {
    const [issue] = known.error.issues;
    return failure({ place: `${place}, ${String(issue?.path[0] ?? '')}`, message: issue?.message ?? '' });
  }
  const languages = languagesSchema.safeParse({
    source: plain('source_language'),
    target: plain('target_language'),
  });
  if (!languages.success)
    return failure({ place, message: languages.error.issues[0]?.message ?? 'A language is no language' });
  return success({
    path: plain('path'),
    ...languages.data,
    unit: { ...known.data, source, target: target === '' ? null : target },
  });
}

const languageOrNone = z.union([z.literal(''), languageTagSchema]);
const languagesSchema = z.object({ source: languageOrNone, target: languageOrNone });

function columnOf(row: TableRow, names: readonly string[]): string {
  const found = names.find((name) => row.has(name));
  if (found === undefined) throw new RangeError(`The table has no column ${names[0]}`);
  return found;
}

function present(field: string, cell: string): object {
  return cell === '' ? {} : { [field]: cell };
}

function scoresOf(da: string, sqm: string): object {
  if (da === '' && sqm === '') return {};
  return { scores: { ...(da !== '' && { da: Number(da) }), ...(sqm !== '' && { sqm: Number(sqm) }) } };
}

/** What is no JSON stays text, which the schema refuses with the name of the column. */
function jsonOf(field: string, cell: string): object {
  if (cell === '') return {};
  const parsed = parseJson(cell);
  return { [field]: parsed.ok ? parsed.value : cell };
}

function jsonUnlessEmpty(list: readonly unknown[] = []): string {
  return list.length === 0 ? '' : JSON.stringify(list);
}

type About = Pick<TranslatedArticle, 'path' | 'sourceLanguage' | 'targetLanguage'>;

function isSame(article: About, other: About): boolean {
  return (
    article.path === other.path &&
    article.sourceLanguage === other.sourceLanguage &&
    article.targetLanguage === other.targetLanguage
  );
}
