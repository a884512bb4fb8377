import type { AnnotationSet } from '../annotation/annotation-set.ts';
import { anchor, quoteOf, type IndexedText } from '../annotation/new-annotation.ts';
import type { Operation } from '../annotation/operation.ts';
import { isSameJson } from '../json/same-json.ts';
import type { CodePointRange } from '../text/offset.ts';
import type { LanguageTag, Segment } from '../translation/segment.ts';
import type { SegmentChanges } from '../translation/segment-operation.ts';
import { newSegment, segmentRanges, type Segmentation } from '../translation/segmentation.ts';
import { reanchor, type Anchored, type Reanchored } from './reanchor.ts';

/** An annotation or a segment, and where its words are in the changed article. */
export interface Placement {
  /** Unique among annotations and segments. */
  readonly key: string;
  readonly subject:
    | { readonly kind: 'annotation'; readonly label: string }
    | { readonly kind: 'segment'; readonly language: LanguageTag };
  readonly result: Reanchored['kind'];
  /** The words as they were. */
  readonly before: string;
  /** The words as they are now; null when they were not found. */
  readonly after: string | null;
  /** Of changed words: how much of them is left, from 0.6 to 1. */
  readonly score: number | null;
}

/** What becomes of a set in a changed article: for a person to look through before anything is written. */
export interface ReanchoringPlan {
  /** In the order of the old text. */
  readonly placements: readonly Placement[];
  /**
   * Puts everything in its place that was found, of changed words only what `isTaken` takes; all else stays as it is, to be
   * placed by hand. Passages that are new get segments of their own in each translation. Null: there is nothing to change.
   */
  operation(isTaken: (key: string) => boolean): Operation | null;
}

export function planReanchoring(
  article: IndexedText,
  set: AnnotationSet,
  segmentation: Segmentation,
): ReanchoringPlan {
  const annotations = Array.from(set.annotations.values(), (annotation) => ({
    ...anchoredAs(`annotation ${annotation.id}`, annotation),
    subject: { kind: 'annotation', label: annotation.label } as const,
  }));
  const segments = Object.entries(set.translations).flatMap(([language, translation]) =>
    Array.from(translation.segments.values(), (segment) => ({
      ...anchoredAs(segmentKey(language, segment), segment),
      subject: { kind: 'segment', language } as const,
    })),
  );
  const all = [...annotations, ...segments];
  const results = reanchor(article, all);
  const subjects = new Map(all.map((each) => [each.id, each]));

  const placements = Array.from(results, ([key, result]): Placement => {
    const item = subjects.get(key);
    return {
      key,
      subject: item?.subject ?? { kind: 'annotation', label: '' },
      result: result.kind,
      before: item?.quote ?? '',
      after: result.kind === 'orphaned' ? null : wordsAt(article, result.ranges),
      score: result.kind === 'fuzzy' ? result.score : null,
    };
  });

  function rangesOf(key: string, isTaken: (key: string) => boolean): readonly CodePointRange[] | null {
    const result = results.get(key);
    if (!result || result.kind === 'orphaned') return null;
    return result.kind === 'fuzzy' && !isTaken(key) ? null : result.ranges;
  }

  return {
    placements,
    operation(isTaken) {
      const operations: Operation[] = [];
      const { time: modified } = segmentation;
      for (const { id, spans, quote, prefix, suffix } of set.annotations.values()) {
        const ranges = rangesOf(`annotation ${id}`, isTaken);
        const changes = ranges && anchor(article, ranges);
        if (changes && !isSameJson(changes, { spans, quote, prefix, suffix }))
          operations.push({ type: 'update', id, changes: { ...changes, modified } });
      }
      for (const [language, translation] of Object.entries(set.translations)) {
        const covered: CodePointRange[] = [];
        for (const segment of translation.segments.values()) {
          const ranges = rangesOf(segmentKey(language, segment), isTaken);
          covered.push(...(ranges ?? []));
          const changes = ranges && changesOfSegment(article, segment, ranges);
          if (changes)
            operations.push({
              type: 'update-segment',
              language,
              id: segment.id,
              changes: { ...changes, modified },
            });
        }
        if ([...translation.segments.values()].some(({ review }) => review === undefined))
          operations.push(...newSegments(article, language, covered, segmentation));
      }
      const [only] = operations;
      return operations.length > 1 ? { type: 'group', operations } : (only ?? null);
    },
  };
}

function segmentKey(language: LanguageTag, { id }: Pick<Segment, 'id'>): string {
  return `segment ${language} ${id}`;
}

function anchoredAs(id: string, { spans, quote, prefix, suffix }: Anchored): Anchored {
  return { id, spans, quote, prefix, suffix };
}

function wordsAt({ offsets }: IndexedText, ranges: readonly CodePointRange[]): string {
  return quoteOf(offsets, ranges);
}

/** A target whose source has changed keeps in mind what it translates, until it is confirmed anew. */
function changesOfSegment(
  article: IndexedText,
  segment: Segment,
  ranges: readonly CodePointRange[],
): SegmentChanges | null {
  const { spans, quote, prefix, suffix, target, translates } = segment;
  const place = anchor(article, ranges);
  if (isSameJson(place, { spans, quote, prefix, suffix })) return null;
  const translated = translates ?? quote;
  if (place.quote === translated) return translates === undefined ? place : { ...place, translates: null };
  return target === '' ? place : { ...place, translates: translated };
}

/** Where no segment is any more. */
function newSegments(
  article: IndexedText,
  language: LanguageTag,
  covered: readonly CodePointRange[],
  segmentation: Segmentation,
): readonly Operation[] {
  return segmentRanges(article, segmentation)
    .filter((range) => !covered.some(({ start, end }) => start < range.end && end > range.start))
    .map((range) => ({ type: 'add-segment', language, segment: newSegment(article, [range], segmentation) }));
}
