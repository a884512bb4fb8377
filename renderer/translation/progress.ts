import type { JoinedSegment } from '../../shared/translation/joined.ts';
import { wordCount } from '../../shared/text/words.ts';
import { isUnfinished } from './segment-filter.ts';

export interface TranslationProgress {
  readonly segments: number;
  readonly confirmed: number;
  /** Of the source. */
  readonly words: number;
  readonly confirmedWords: number;
}

/** Words by source text: segments come again and again, their words do not change. Let go of with the row. */
const counts = new WeakMap<object, number>();

/** `language` is the source's. The words of a segment are counted once for as long as it lives. */
export function progressOf(rows: readonly JoinedSegment[], language: string): TranslationProgress {
  let confirmed = 0;
  let words = 0;
  let confirmedWords = 0;
  for (const row of rows) {
    const { spans, quote } = row.translation.segment;
    // The spans stay the same object while only the translation changes.
    const known = counts.get(spans) ?? wordCount(quote, language);
    counts.set(spans, known);
    words += known;
    if (isUnfinished(row)) continue;
    confirmed += 1;
    confirmedWords += known;
  }
  return { segments: rows.length, confirmed, words, confirmedWords };
}
