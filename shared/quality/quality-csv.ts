import { csvCell, guardCell } from '../formats/delimited-cell.ts';
import { errorSeverities, type TranslationError } from '../translation/segment.ts';
import type { ErrorProfile } from './error-profile.ts';
import { scoreOf } from './score.ts';
import { addSeverities, type QualityTally } from './tally.ts';

/** Whose quality a row tells. */
export interface TranslationOfArticle {
  readonly path: string;
  readonly sourceLanguage: string;
  readonly language: string;
  readonly translator: string;
}

type Cell = string | number | boolean | null | undefined;

/** Comma-separated rows (RFC 4180) of what a view of the quality shows, for a spreadsheet. */
export const scoreColumns = [
  'path',
  'source_language',
  'target_language',
  'translator',
  'segments',
  'rated',
  'source_words',
  'errors',
  ...errorSeverities,
  'penalty',
  'penalty_per_100_words',
  'raw_score',
  'calibrated_score',
  'passes',
  'penalty_per_segment',
  'da',
  'sqm',
] as const;

export const errorColumns = [
  'path',
  'source_language',
  'target_language',
  'translator',
  'segment',
  'rater',
  'category',
  'severity',
  'side',
  'words',
  'note',
  'source',
  'target',
] as const;

/** The names of the columns, as the first row. */
export function headerRow(columns: readonly string[]): string {
  return row(columns);
}

export function scoreRow(
  {
    path,
    sourceLanguage,
    language,
    translator,
    tally,
  }: TranslationOfArticle & { readonly tally: QualityTally },
  profile: ErrorProfile,
): string {
  const score = scoreOf(tally, profile);
  const severities = addSeverities(Object.values(tally.errors));
  return row([
    path,
    sourceLanguage,
    language,
    translator,
    score.segments,
    score.rated,
    score.words,
    score.errors,
    ...errorSeverities.map((severity) => severities[severity]),
    score.penalty,
    score.perHundredWords,
    score.raw,
    score.calibrated,
    score.passes,
    score.perSegment,
    score.da,
    score.sqm,
  ]);
}

export function errorRow(
  { path, sourceLanguage, language, translator }: TranslationOfArticle,
  segment: { readonly id: string; readonly source: string; readonly target: string },
  error: Pick<TranslationError, 'category' | 'severity' | 'side' | 'words' | 'note'> & {
    readonly rater: string;
  },
): string {
  return row([
    path,
    sourceLanguage,
    language,
    translator,
    segment.id,
    error.rater,
    error.category,
    error.severity,
    error.side,
    error.words,
    error.note,
    segment.source,
    segment.target,
  ]);
}

/** What is not known is an empty cell. Only words are guarded against being run as a formula: a number may be negative. */
function row(cells: readonly Cell[]): string {
  return `${cells.map((cell) => csvCell(typeof cell === 'string' ? guardCell(cell) : String(cell ?? ''))).join(',')}\r\n`;
}
