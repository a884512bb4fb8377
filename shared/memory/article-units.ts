import type { TranslatedArticle } from '../formats/translation/translation-format.ts';
import type { TranslatingSet } from '../quality/article-quality.ts';
import { joinTranslation, translatorsOf, type JoinedSegment } from '../translation/joined.ts';
import { reviewOrigin } from '../translation/segment-origin.ts';
import type { SegmentStatus } from '../translation/segment.ts';
import type { MemoryUnit } from './memory-unit.ts';

/** What somebody stands by. A draft is nobody’s last word, and what was rejected is not to be used again. */
const confirmed: readonly SegmentStatus[] = ['translated', 'reviewed', 'final'];

/** The confirmed segments of an article in all languages, as they are in force between everybody’s sets. */
export function unitsOfArticle(file: string, sets: readonly TranslatingSet[]): readonly MemoryUnit[] {
  const languages = new Set(sets.flatMap(({ translations }) => Object.keys(translations)));
  return Array.from(languages)
    .toSorted()
    .flatMap((targetLanguage) => {
      const inLanguage = sets.map(({ annotator, name, translations }) => ({
        annotator,
        name,
        segments: translations[targetLanguage]?.segments ?? [],
      }));
      return translatorsOf(inLanguage).flatMap((translator) => {
        const { sourceLanguage = 'und' } = sets.find(({ annotator }) => annotator === translator) ?? {};
        const rows = joinTranslation(inLanguage, translator);
        return rows.flatMap((row, at) => {
          if (!confirmed.includes(row.status) || row.target.trim() === '') return [];
          const neighbours = {
            previous: rows[at - 1]?.translation.segment.quote ?? null,
            next: rows[at + 1]?.translation.segment.quote ?? null,
          };
          return [{ ...unitOfRow(row), ...neighbours, file, sourceLanguage, targetLanguage }];
        });
      });
    });
}

type UnitOfRow = Omit<MemoryUnit, 'previous' | 'next' | 'file' | 'sourceLanguage' | 'targetLanguage'>;

function unitOfRow({ id, translation, decision, target, status }: JoinedSegment): UnitOfRow {
  const { segment } = translation;
  const isCorrected = target !== segment.target;
  return {
    // Where the article has changed since, the words that were translated.
    source: segment.translates ?? segment.quote,
    target,
    segment: id,
    translator: nameOf(translation),
    ...(decision && { reviewer: nameOf(decision) }),
    time: decision?.segment.decided ?? segment.decided ?? segment.modified,
    status,
    origin: decision && isCorrected ? reviewOrigin(decision.annotator) : segment.origin,
  };
}

function nameOf({ annotator, name }: { readonly annotator: string; readonly name: string }): string {
  return name === '' ? annotator : name;
}

/** The translated units of a file in an exchange format. What it marks as a draft or rejected is left out. */
export function unitsOfFile(
  file: string,
  { sourceLanguage, targetLanguage, units }: TranslatedArticle,
): readonly MemoryUnit[] {
  return units.flatMap(({ source, target, status, origin, translator, reviewer, created, modified }) => {
    if (target === null || target.trim() === '' || source.trim() === '') return [];
    if (status !== undefined && !confirmed.includes(status)) return [];
    return [
      {
        source,
        target,
        sourceLanguage,
        targetLanguage,
        file,
        ...(translator !== undefined && { translator }),
        ...(reviewer !== undefined && { reviewer }),
        ...((modified ?? created) !== undefined && { time: modified ?? created }),
        ...(status !== undefined && { status }),
        ...(origin !== undefined && { origin }),
      },
    ];
  });
}
