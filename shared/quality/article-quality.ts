import { wordCount } from '../text/words.ts';
import {
  joinTranslation,
  translatorsOf,
  type AnnotatorSegments,
  type JoinedSegment,
} from '../translation/joined.ts';
import type { LanguageTag, Segment } from '../translation/segment.ts';
import type { ErrorProfile } from './error-profile.ts';
import { ratingsOf, type Rating } from './ratings.ts';
import { addTallies, penaltyOf, tallySegment, type QualityTally } from './tally.ts';

/** What one annotator has of an article, as far as its quality goes. */
export interface TranslatingSet {
  readonly annotator: string;
  /** For people; may be empty. */
  readonly name: string;
  /** The article's, as this set has it (BCP 47). */
  readonly sourceLanguage: LanguageTag;
  readonly translations: Readonly<Record<LanguageTag, { readonly segments: readonly Segment[] }>>;
}

/** A segment with what its raters say of it. */
export interface SegmentQuality {
  readonly row: JoinedSegment;
  readonly ratings: readonly Rating[];
  /** The mean over its raters. */
  readonly penalty: number;
  readonly sourceWords: number;
}

/** One translator's translation of an article into one language. */
export interface TranslationQuality {
  readonly sourceLanguage: LanguageTag;
  readonly language: LanguageTag;
  readonly translator: string;
  /** For people; may be empty. */
  readonly name: string;
  readonly tally: QualityTally;
  /** The rated ones, in the order of the article. */
  readonly segments: readonly SegmentQuality[];
}

/** The quality of all translations of an article, by language and translator, from everybody's sets. */
export function articleQuality(
  sets: readonly TranslatingSet[],
  profile: ErrorProfile,
): readonly TranslationQuality[] {
  const languages = new Set(sets.flatMap(({ translations }) => Object.keys(translations)));
  return Array.from(languages)
    .toSorted()
    .flatMap((language) => {
      const inLanguage = sets.map((set) => segmentsIn(set, language));
      return translatorsOf(inLanguage).map((translator) => {
        const set = sets.find(({ annotator }) => annotator === translator);
        const sourceLanguage = set?.sourceLanguage ?? 'und';
        const rows = joinTranslation(inLanguage, translator);
        return {
          ...translationQuality(rows, sourceLanguage, profile),
          sourceLanguage,
          language,
          translator,
          name: set?.name ?? '',
        };
      });
    });
}

/** The quality of one translation. Segments without a target are none that could be rated. */
export function translationQuality(
  rows: readonly JoinedSegment[],
  sourceLanguage: LanguageTag,
  profile: ErrorProfile,
): Pick<TranslationQuality, 'tally' | 'segments'> {
  const tallies: QualityTally[] = [];
  const segments: SegmentQuality[] = [];
  for (const row of rows) {
    const ratings = ratingsOf(row);
    if (row.target === '' && ratings.length === 0) continue;
    const sourceWords = ratings.length === 0 ? 0 : sourceWordCount(row, sourceLanguage);
    tallies.push(tallySegment({ sourceWords, ratings }, profile));
    const penalty = penaltyOf(ratings, profile);
    if (penalty !== null) segments.push({ row, ratings, penalty, sourceWords });
  }
  return { tally: addTallies(tallies), segments };
}

/**
 * Source words of a segment, as everywhere in Kutip: by Unicode Standard Annex 29, and by the dictionaries of languages that
 * write no spaces, such as Chinese, Japanese and Thai. MQM counts words of the source too, so that a wordy translation is no
 * better for it; ISO 5060 would allow characters instead, which no two languages have as many of.
 */
export function sourceWordCount({ translation }: JoinedSegment, sourceLanguage: LanguageTag): number {
  return wordCount(translation.segment.quote, sourceLanguage);
}

function segmentsIn(
  { annotator, name, translations }: TranslatingSet,
  language: LanguageTag,
): AnnotatorSegments {
  const segments = Object.hasOwn(translations, language) ? (translations[language]?.segments ?? []) : [];
  return { annotator, name, segments };
}
