import { parseJson } from '../../json/parse-json.ts';
import { categoryOfWmt, wmtNameOf, wmtNoError } from '../../quality/typology.ts';
import { failure, success, type Result } from '../../result.ts';
import { errorSeverities, type ErrorSeverity, type TranslationError } from '../../translation/segment.ts';
import type { FormatOptions, ReadProblem } from '../format.ts';
import { readTable, type TableRow } from '../read-delimited.ts';
import { ofUnits, translationLosses } from './losses.ts';
import { markedText, readMarkedText } from './marked-text.ts';
import { metadataOf, writeMetadata } from './mqm-metadata.ts';
import type {
  ReadTranslation,
  TranslatedArticle,
  TranslationFormat,
  TranslationLoss,
  TranslationReadOptions,
  TranslationUnit,
} from './translation-format.ts';

const columns = [
  'system',
  'doc',
  'docSegId',
  'globalSegId',
  'rater',
  'source',
  'target',
  'category',
  'severity',
  'metadata',
] as const;

/** In WMT's tables of 2020 and 2021 and in MQM Viewer some columns are called otherwise. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  docsegid: ['docsegid', 'doc_seg_id', 'doc_id'],
  globalsegid: ['globalsegid', 'global_seg_id', 'seg_id'],
  metadata: ['metadata'],
  note: ['comment', 'note'],
};

/**
 * The table of errors that the MQM evaluations of WMT are published in (github.com/google/wmt-mqm-human-evaluation), with
 * the columns that Marot reads (github.com/google-research/google-research, marot/README.md): tab-separated, an error a
 * row, its words between `<v>` and `</v>`; a segment in which a rater has found none has a row `No-error`. The system is
 * the translator; the words are those that were assessed. There is no quoting: tabs and line breaks become spaces.
 */
export const mqmTsv: TranslationFormat = {
  id: 'mqm-tsv',
  name: 'MQM TSV',
  extension: 'tsv',
  mediaType: 'text/tab-separated-values',
  losses: [
    translationLosses.untranslated,
    translationLosses.status,
    translationLosses.origin,
    translationLosses.times,
    translationLosses.comments,
    translationLosses.scores,
    translationLosses.alignments,
    translationLosses.dismissed,
    ofUnits(
      'corrections',
      'Of a segment that a reviewer has corrected, the words before the correction are written: the errors lie in them.',
      ({ assessed }) => assessed !== undefined,
    ),
    ofUnits(
      'error-details',
      'Errors lose their ids; one of a whole segment becomes one of its target.',
      ({ errors = [] }) => errors.length > 0,
    ),
    markedWords(),
    lineBreaks(),
  ],
  write,
  read,
};

function markedWords(): TranslationLoss {
  return ofUnits('inline-codes', 'The signs <v> and </v> in a text are left out: they mark errors.', (unit) =>
    /<\/?v>/.test(`${unit.source}${unit.target ?? ''}${unit.assessed ?? ''}`),
  );
}

function lineBreaks(): TranslationLoss {
  return ofUnits('line-breaks', 'Line breaks and tabs inside a segment become spaces.', (unit) =>
    unsafe.test(`${unit.source}${unit.target ?? ''}${unit.assessed ?? ''}`),
  );
}

const unsafe = /[\t\n\r]/;

async function* write(
  articles: AsyncIterable<TranslatedArticle>,
  { signal }: FormatOptions = {},
): AsyncGenerator<string> {
  yield `${columns.join('\t')}\n`;
  let globalId = 0;
  for await (const article of articles) {
    signal?.throwIfAborted();
    let isFirst = true;
    for (const [index, unit] of article.units.entries()) {
      globalId++;
      for (const row of rowsOf(unit)) {
        const { author, category, severity } = row;
        const cells = [
          unit.translator ?? '',
          article.path,
          String(index + 1),
          String(globalId),
          author,
          row.source,
          row.target,
          category,
          severity,
          writeMetadata({
            ...row.details,
            ...(unit.id !== undefined && { segment: unit.id }),
            ...(unit.reviewer !== undefined && { reviewer: unit.reviewer }),
            // As Marot has it: said once, in the first row that it is about.
            ...(isFirst && { languages: [article.sourceLanguage, article.targetLanguage] as const }),
          }),
        ];
        yield `${cells.map(onOneLine).join('\t')}\n`;
        isFirst = false;
      }
    }
  }
}

interface ErrorRow {
  readonly author: string;
  readonly source: string;
  readonly target: string;
  readonly category: string;
  readonly severity: string;
  readonly details: { readonly time?: string; readonly note?: string };
}

/** None for what is not translated. */
function rowsOf({
  source,
  target,
  assessed,
  errors = [],
  reviewer = '',
}: TranslationUnit): readonly ErrorRow[] {
  if (target === null) return [];
  const text = assessed ?? target;
  const plain = { source: markedText(source, null), target: markedText(text, null) };
  if (errors.length === 0)
    return [{ ...plain, author: reviewer, category: wmtNoError, severity: wmtNoError, details: {} }];
  return errors.map((error) => ({
    ...plain,
    [error.side]: markedText({ source, target: text }[error.side], error),
    author: error.author,
    category: wmtNameOf(error.category),
    severity: severityNames[error.severity],
    details: { time: error.time, ...(error.note !== undefined && { note: error.note }) },
  }));
}

const severityNames: Readonly<Record<ErrorSeverity, string>> = {
  neutral: 'Neutral',
  minor: 'Minor',
  major: 'Major',
  critical: 'Critical',
};

function onOneLine(cell: string): string {
  return cell.replaceAll(/[\t\n\r]/g, ' ');
}

interface OpenArticle {
  readonly article: TranslatedArticle & { readonly units: TranslationUnit[] };
  /** Of the unit by its key in the file. */
  readonly places: Map<string, number>;
}

async function* read(
  text: AsyncIterable<string>,
  { sourceLanguage = 'und', targetLanguage = 'und', signal }: TranslationReadOptions = {},
): AsyncGenerator<Result<ReadTranslation, ReadProblem>> {
  // One document comes with many systems, row by row in turn: a translation of each.
  let open = new Map<string, OpenArticle>();
  let document: string | null = null;
  let languages: readonly [string, string] = [sourceLanguage, targetLanguage];
  for await (const row of readTable(text, { dialect: 'raw-tsv', signal })) {
    if (!row.ok) {
      yield row;
      continue;
    }
    const found = rowOf(row.value);
    if (!found.ok) {
      yield found;
      continue;
    }
    const { doc, system, key, unit, error, languages: said } = found.value;
    if (doc !== document) {
      yield* finished(open);
      open = new Map();
      document = doc;
    }
    languages = said ?? languages;
    const translation = open.get(system) ?? newArticle(doc, languages);
    open.set(system, translation);
    const place = translation.places.get(key) ?? translation.article.units.length;
    translation.places.set(key, place);
    const before = translation.article.units[place] ?? unit;
    const errors = [...(before.errors ?? []), ...error];
    translation.article.units[place] = {
      ...before,
      ...(before.reviewer === undefined && unit.reviewer !== undefined && { reviewer: unit.reviewer }),
      ...(errors.length > 0 && { errors }),
    };
  }
  yield* finished(open);
}

function newArticle(path: string, [sourceLanguage, targetLanguage]: readonly [string, string]): OpenArticle {
  return { article: { path, sourceLanguage, targetLanguage, units: [] }, places: new Map() };
}

function* finished(open: ReadonlyMap<string, OpenArticle>): Generator<Result<ReadTranslation, ReadProblem>> {
  for (const { article } of open.values()) yield success({ article, losses: [] });
}

interface RowOfErrors {
  readonly doc: string;
  readonly system: string;
  readonly key: string;
  readonly unit: TranslationUnit;
  /** One, or none where the rater has found none. */
  readonly error: readonly TranslationError[];
  readonly languages: readonly [string, string] | undefined;
}

/** @throws {RangeError} when the table has not the columns of one of errors. */
function rowOf(row: TableRow): Result<RowOfErrors, ReadProblem> {
  const place = `line ${row.line}`;
  for (const name of ['system', 'doc', 'source', 'target', 'category', 'severity'])
    if (!row.has(name)) throw new RangeError(`The table has no column ${name}`);
  const source = readMarkedText(row.cell('source'));
  const target = readMarkedText(row.cell('target'));
  if (source.text === '') return failure({ place, message: 'The source is empty' });
  const [system, rater] = [row.cell('system'), row.cell('rater')];
  const metadata = metadataOf(parsed(columnOf(row, 'metadata')));
  const unit: TranslationUnit = {
    ...(metadata.segment !== undefined && { id: metadata.segment }),
    source: source.text,
    target: target.text === '' ? null : target.text,
    ...(system !== '' && { translator: system }),
    ...(metadata.reviewer !== undefined && { reviewer: metadata.reviewer }),
  };
  const about = {
    doc: row.cell('doc'),
    system,
    key: `${columnOf(row, 'docsegid')}\t${columnOf(row, 'globalsegid')}\t${source.text}`,
    unit,
    languages: metadata.languages,
  };
  const category = categoryOfWmt(row.cell('category'));
  if (category === null) return success({ ...about, error: [] });
  const severity = errorSeverities.find((name) => name === row.cell('severity').trim().toLowerCase());
  if (severity === undefined)
    return failure({ place, message: `${row.cell('severity') || 'An empty cell'} is no severity` });
  const side = source.span && !target.span ? 'source' : 'target';
  const { span, words } = side === 'source' ? source : target;
  const column = columnOf(row, 'note');
  const note = metadata.note ?? (column === '' ? undefined : column);
  const error: TranslationError = {
    id: place.replace(' ', '-'),
    side,
    ...(span && { span }),
    words,
    category,
    severity,
    ...(note !== undefined && { note }),
    author: rater === '' ? 'mqm' : rater,
    time: metadata.time ?? '',
  };
  return success({ ...about, error: [error] });
}

function columnOf(row: TableRow, name: string): string {
  return row.cell(otherNames[name]?.find((each) => row.has(each)) ?? name);
}

function parsed(cell: string): unknown {
  if (cell.trim() === '') return null;
  const json = parseJson(cell);
  return json.ok ? json.value : null;
}
