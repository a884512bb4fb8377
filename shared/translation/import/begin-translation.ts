import type { TranslationUnit } from '../../formats/translation/translation-format.ts';
import type { IndexedText } from '../../annotation/new-annotation.ts';
import { byPlace } from '../../annotation/place-order.ts';
import { utf16, type CodePointRange } from '../../text/offset.ts';
import { trimRange } from '../../text/words.ts';
import type { Segment } from '../segment.ts';
import { newSegment, segmentRanges, segmentsOf, type Segmentation } from '../segmentation.ts';
import { pairUnits } from './pair-units.ts';
import { sourceKey } from './source-key.ts';

export interface BegunTranslation {
  /** By the article's own segmentation, or by that of the file. */
  readonly by: 'article' | 'file';
  /** In the order of the article. */
  readonly segments: readonly Segment[];
}

/**
 * The segments that a translation begins with for which there are units: the article's own, unless more units find their
 * place where the file has cut the text.
 */
export function beginTranslation(
  article: IndexedText,
  units: readonly TranslationUnit[],
  segmentation: Segmentation,
): BegunTranslation {
  const own = segmentsOf(article, segmentation);
  const placed = pairUnits(units, slotsOf(own)).size;
  if (placed === units.length) return { by: 'article', segments: own };
  const segments = segmentsByFile(article, units, segmentation);
  return pairUnits(units, slotsOf(segments)).size > placed
    ? { by: 'file', segments }
    : { by: 'article', segments: own };
}

function slotsOf(segments: readonly Segment[]) {
  return segments.map(({ id, quote }) => ({ id, source: quote }));
}

/** Where the units' sources stand, one after the other; what lies between is cut as the article would be. */
function segmentsByFile(
  article: IndexedText,
  units: readonly TranslationUnit[],
  segmentation: Segmentation,
): readonly Segment[] {
  const { text, offsets } = article;
  const collapsed = collapse(text);
  const found: Segment[] = [];
  let from = 0;
  for (const { source } of units) {
    const key = sourceKey(source);
    const at = key === '' ? -1 : collapsed.text.indexOf(key, from);
    if (at === -1) continue;
    const [start, last] = [collapsed.places[at], collapsed.places[at + key.length - 1]];
    if (start === undefined || last === undefined) continue;
    const range = offsets.rangeToCodePoints({ start: utf16(start), end: utf16(last + 1) });
    const segment = newSegment(article, [range], segmentation);
    // Cut inside what is one character to a reader: no place for this unit.
    if (sourceKey(segment.quote) !== key) continue;
    found.push(segment);
    from = at + key.length;
  }
  const between = segmentRanges(article, segmentation).flatMap((range) => without(range, found));
  const rest = between.flatMap((range) => {
    const trimmed = offsets.rangeToCodePoints(trimRange(text, offsets.rangeToUtf16(range)));
    return trimmed.start < trimmed.end ? [newSegment(article, [trimmed], segmentation)] : [];
  });
  return [...found, ...rest].toSorted(byPlace);
}

/** What of a range lies in none of the segments, which are in order and do not overlap. */
function without(range: CodePointRange, segments: readonly Segment[]): readonly CodePointRange[] {
  const left: CodePointRange[] = [];
  let { start } = range;
  for (const { spans } of segments)
    for (const span of spans) {
      if (span.end <= start || span.start >= range.end) continue;
      if (span.start > start) left.push({ start, end: span.start });
      start = span.end;
    }
  if (start < range.end) left.push({ start, end: range.end });
  return left;
}

/** The text as `sourceKey` sees it, with the place of every UTF-16 unit in the text itself. */
function collapse(text: string): { readonly text: string; readonly places: readonly number[] } {
  const places: number[] = [];
  let collapsed = '';
  for (let at = 0; at < text.length; at++) {
    const isSpace = /\s/u.test(text.charAt(at));
    if (isSpace && collapsed.endsWith(' ')) continue;
    collapsed += isSpace ? ' ' : text.charAt(at);
    places.push(at);
  }
  return { text: collapsed, places };
}
