import type { TranslationInCorpus } from '../../shared/host/quality.ts';
import type { QualityGrouping, ScoreColumn } from '../../shared/i18n/catalogue/quality.ts';
import type { ErrorProfile } from '../../shared/quality/error-profile.ts';
import { deviationOf, meanOf, scoreOf } from '../../shared/quality/score.ts';
import {
  addSeverities,
  addTallies,
  countOf,
  type ErrorCounts,
  type QualityTally,
  type RaterTally,
  type SeverityCounts,
} from '../../shared/quality/tally.ts';
import { dimensionOf, errorCategories } from '../../shared/quality/typology.ts';

/** What of the corpus is shown. Null is all. */
export interface ShownTranslations {
  readonly language: string | null;
  readonly translator: string | null;
}

export function shownTranslations(
  all: readonly TranslationInCorpus[],
  { language, translator }: ShownTranslations,
): readonly TranslationInCorpus[] {
  return all.filter(
    (each) =>
      (language === null || each.language === language) &&
      (translator === null || each.translator === translator),
  );
}

/** A row of the table of scores. What nothing is known of is null. */
export interface ScoreRow {
  readonly key: string;
  /** An article's title, an annotator's id, a pair as `id → en`. */
  readonly name: string;
  /** What is smaller beside it: of an article its languages and translator. */
  readonly detail: string;
  /** Of an article, to open it. */
  readonly translation: TranslationInCorpus | null;
  readonly figures: Readonly<Record<Exclude<ScoreColumn, 'name'>, number | null>>;
  /** Standard deviation of a rater's direct assessments: how much of the scale they use. */
  readonly daDeviation: number | null;
}

export function scoreRows(
  shown: readonly TranslationInCorpus[],
  grouping: QualityGrouping,
  profile: ErrorProfile,
): readonly ScoreRow[] {
  switch (grouping) {
    case 'article':
      return shown.map((translation) => {
        const { article, title, sourceLanguage, language, translator } = translation;
        return {
          ...rowOf(translation.tally, profile),
          key: `${article} ${language} ${translator}`,
          name: title,
          detail: `${sourceLanguage} → ${language} · ${translator}`,
          translation,
        };
      });
    case 'translator':
      return grouped(shown, ({ translator }) => translator, profile);
    case 'pair':
      return grouped(shown, ({ sourceLanguage, language }) => `${sourceLanguage} → ${language}`, profile);
    case 'rater':
      return Object.entries(addTallies(shown.map(({ tally }) => tally)).raters).map(([rater, tally]) => ({
        ...rowOfRater(tally),
        key: rater,
        name: rater,
        detail: '',
        translation: null,
      }));
  }
}

function grouped(
  shown: readonly TranslationInCorpus[],
  nameOf: (translation: TranslationInCorpus) => string,
  profile: ErrorProfile,
): readonly ScoreRow[] {
  return Array.from(Map.groupBy(shown, nameOf), ([name, group]) => ({
    ...rowOf(addTallies(group.map(({ tally }) => tally)), profile),
    key: name,
    name,
    detail: '',
    translation: null,
  }));
}

function rowOf(tally: QualityTally, profile: ErrorProfile): Pick<ScoreRow, 'figures' | 'daDeviation'> {
  const { rated, words, errors, perHundredWords, raw, perSegment, da, sqm } = scoreOf(tally, profile);
  return { figures: { rated, words, errors, perHundredWords, raw, perSegment, da, sqm }, daDeviation: null };
}

function rowOfRater({
  segments,
  words,
  penalty,
  errors,
  da,
  sqm,
}: RaterTally): Pick<ScoreRow, 'figures' | 'daDeviation'> {
  const perWord = words === 0 ? null : penalty / words;
  return {
    figures: {
      rated: segments,
      words,
      errors,
      perHundredWords: perWord === null ? null : perWord * 100,
      raw: perWord === null ? null : (1 - perWord) * 100,
      perSegment: segments === 0 ? null : penalty / segments,
      da: meanOf(da),
      sqm: meanOf(sqm),
    },
    daDeviation: deviationOf(da),
  };
}

/** Columns in which more is worse. */
const worseWhenMore: ReadonlySet<ScoreColumn> = new Set(['errors', 'perHundredWords', 'perSegment']);

/** Names from A, everything else from the worst; turned around on demand. What is not known comes last in any case. */
export function sortedRows(
  rows: readonly ScoreRow[],
  column: ScoreColumn,
  isTurned: boolean,
): readonly ScoreRow[] {
  const turn = isTurned ? -1 : 1;
  if (column === 'name') return rows.toSorted((a, b) => turn * a.name.localeCompare(b.name));
  // Most words and most rated first: that is where to begin.
  const isDescending = worseWhenMore.has(column) || column === 'words' || column === 'rated';
  const direction = turn * (isDescending ? -1 : 1);
  return rows.toSorted((a, b) => {
    const [one, other] = [a.figures[column], b.figures[column]];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return direction * (one - other);
  });
}

/** A row of the table of errors: a dimension with all that is in it, or a kind within one. */
export interface ErrorRow {
  readonly category: string;
  readonly isKind: boolean;
  readonly counts: SeverityCounts;
  readonly count: number;
}

/** In the order of the typology; what it does not know stands at the end. A dimension counts its kinds, too. */
export function errorRows(errors: ErrorCounts): readonly ErrorRow[] {
  const order = new Map(errorCategories.map(({ id }, place) => [id, place]));
  const placeOf = (id: string) => order.get(id) ?? errorCategories.length;
  const byDimension = Map.groupBy(Object.entries(errors), ([category]) => dimensionOf(category));
  return Array.from(byDimension)
    .toSorted(([one], [other]) => placeOf(one) - placeOf(other) || one.localeCompare(other))
    .flatMap(([dimension, kinds]) => [
      row(dimension, addSeverities(kinds.map(([, counts]) => counts)), false),
      ...kinds
        .filter(([category]) => category !== dimension)
        .toSorted(([one], [other]) => placeOf(one) - placeOf(other) || one.localeCompare(other))
        .map(([category, counts]) => row(category, counts, true)),
    ]);
}

function row(category: string, counts: SeverityCounts, isKind: boolean): ErrorRow {
  return { category, isKind, counts, count: countOf(counts) };
}
