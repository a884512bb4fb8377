import {
  joinTranslation,
  type AnnotatorSegments,
  type JoinedSegment,
} from '../../shared/translation/joined.ts';
import type { Annotator } from '../../shared/host/settings.ts';
import type { OtherSet } from '../../shared/host/contract.ts';
import type { LanguageTag, Translations } from '../../shared/translation/segment.ts';

/** Everybody's segments of one language: one's own first. Files that could not be read are left out. */
export function annotatorSegments(
  language: LanguageTag,
  own: { readonly annotator: Annotator; readonly translations: Translations },
  others: readonly OtherSet[],
): readonly AnnotatorSegments[] {
  return [
    {
      annotator: own.annotator.id,
      name: own.annotator.name,
      segments: own.translations[language]?.segments.values() ?? [],
    },
    ...others.flatMap((set) =>
      'error' in set || set.annotator === own.annotator.id
        ? []
        : [
            {
              annotator: set.annotator,
              name: set.name,
              segments: set.translations[language]?.segments ?? [],
            },
          ],
    ),
  ];
}

/** The languages that somebody has segments in. */
export function translatedLanguages(own: Translations, others: readonly OtherSet[]): readonly LanguageTag[] {
  const all = [own, ...others.flatMap((set) => ('error' in set ? [] : [set.translations]))];
  return [...new Set(all.flatMap((translations) => Object.keys(translations)))];
}

/** The joined rows, of which those that say the same as before are the same objects: their rows on screen stay as they are. */
export function joinedRows(
  sets: readonly AnnotatorSegments[],
  translator: string,
  before: readonly JoinedSegment[],
): readonly JoinedSegment[] {
  const known = new Map(before.map((row) => [row.id, row]));
  return joinTranslation(sets, translator).map((row) => {
    const old = known.get(row.id);
    return old && saysTheSame(old, row) ? old : row;
  });
}

function saysTheSame(one: JoinedSegment, other: JoinedSegment): boolean {
  return (
    one.translation.segment === other.translation.segment &&
    one.translation.annotator === other.translation.annotator &&
    one.translation.name === other.translation.name &&
    one.reviews.length === other.reviews.length &&
    one.reviews.every(({ segment }, index) => segment === other.reviews[index]?.segment)
  );
}
