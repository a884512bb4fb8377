import { rangeInChanged } from '../../../shared/quality/error-place.ts';
import { errorsOf, ratingsOf, wordsUnderReview, type PlacedError } from '../../../shared/quality/ratings.ts';
import { penaltyOf } from '../../../shared/quality/tally.ts';
import { createCodePointIndex } from '../../../shared/text/code-point-index.ts';
import type { CodePointRange } from '../../../shared/text/offset.ts';
import type { JoinedSegment } from '../../../shared/translation/joined.ts';
import { currentLanguage, currentTexts } from '../../app/language.ts';
import type { RowBadge, RowMark } from '../row-marks.ts';
import { currentMarking } from './marking.ts';
import { categoryName, currentProfile } from './profile.ts';

/** The errors of a row, where their words stand in it, and the one that is being marked. */
export function errorMarks(row: JoinedSegment, shown: string): readonly RowMark[] {
  const marks = hasErrors(row) ? errorsOf(row).flatMap((each) => markOf(row, each, shown)) : [];
  const marking = currentMarking();
  if (marking?.row !== row.id || !marking.range) return marks;
  const { side, text, range } = marking;
  const place = placeInRow(row, side, createCodePointIndex(text).rangeToCodePoints(range), shown);
  return place ? [...marks, { ...place, side, kind: 'error-pending', title: '' }] : marks;
}

/** What the row's errors cost; nothing for a row without any. */
export function errorBadge(row: JoinedSegment): RowBadge | null {
  if (!hasErrors(row)) return null;
  const ratings = ratingsOf(row);
  const errors = ratings.flatMap((rating) => rating.errors).length;
  if (errors === 0) return null;
  const texts = currentTexts().quality;
  const penalty = penaltyOf(ratings, currentProfile());
  return {
    kind: 'errors',
    text: texts.panel.badge(texts.figure(penalty)),
    title: texts.panel.badgeTitle(errors, ratings.length),
  };
}

/** Of most rows nothing has to be worked out. */
function hasErrors({ translation, reviews }: JoinedSegment): boolean {
  return translation.segment.errors.length > 0 || reviews.some(({ segment }) => segment.errors.length > 0);
}

function markOf(
  row: JoinedSegment,
  { error, annotator, place }: PlacedError,
  shown: string,
): readonly RowMark[] {
  if (place.kind !== 'words') return [];
  const found = placeInRow(row, error.side, place.range, shown);
  if (!found) return [];
  const texts = currentTexts().quality;
  const what = texts.marking.what(
    categoryName(error.category, currentLanguage()),
    texts.severities[error.severity],
  );
  const note = error.note === undefined ? '' : `: ${error.note}`;
  return [
    {
      ...found,
      side: error.side,
      kind: `error-${error.severity}`,
      title: `${what}, ${texts.segments.by(annotator)}${note}`,
    },
  ];
}

/** Where words of what the translator has written are in what is shown, which may be corrected. */
function placeInRow(
  row: JoinedSegment,
  side: 'source' | 'target',
  range: CodePointRange,
  shown: string,
): Pick<RowMark, 'start' | 'end'> | null {
  const rated = wordsUnderReview(row)[side];
  const text = side === 'source' ? rated : shown;
  const words = createCodePointIndex(rated).slice(range);
  const place = rangeInChanged({ range, words }, rated, text);
  return place && createCodePointIndex(text).rangeToUtf16(place);
}
