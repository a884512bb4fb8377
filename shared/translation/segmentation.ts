import { anchor, type IndexedText } from '../annotation/new-annotation.ts';
import type { CodePointRange, Utf16Range } from '../text/offset.ts';
import { paragraphRanges } from '../text/paragraphs.ts';
import { sentenceRanges } from '../text/sentences.ts';
import { trimRange } from '../text/words.ts';
import type { Segment } from './segment.ts';

/**
 * By what an article is cut. A line ends at a line break; a paragraph at an empty line, so that a text with hard line
 * breaks is not cut inside its sentences.
 */
export type SegmentUnit = 'sentence' | 'paragraph' | 'line';

export const segmentUnits: readonly SegmentUnit[] = ['sentence', 'paragraph', 'line'];

export interface Segmentation {
  readonly by: SegmentUnit;
  /** Of the article (BCP 47): sentences end differently from language to language. */
  readonly language: string;
  /** A new ULID. */
  readonly newId: () => string;
  /** ISO 8601 in UTC. */
  readonly time: string;
}

/**
 * The article cut into segments that nobody has translated yet, in its order. White space around them belongs to none;
 * everything else to exactly one. O(n).
 */
export function segmentsOf(article: IndexedText, segmentation: Segmentation): readonly Segment[] {
  return segmentRanges(article, segmentation).map((range) => newSegment(article, [range], segmentation));
}

/** Where the segments lie, in code points. */
export function segmentRanges(
  { text, offsets }: IndexedText,
  { by, language }: Pick<Segmentation, 'by' | 'language'>,
): readonly CodePointRange[] {
  return rangesBy(text, by, language)
    .map((range) => trimRange(text, range))
    .filter(({ start, end }) => start < end)
    .map((range) => offsets.rangeToCodePoints(range));
}

/** A segment of these stretches of the article, not translated. @throws {RangeError} as `anchor` does. */
export function newSegment(
  article: IndexedText,
  ranges: readonly CodePointRange[],
  { newId, time }: Pick<Segmentation, 'newId' | 'time'>,
): Segment {
  return {
    id: newId(),
    ...anchor(article, ranges),
    target: '',
    status: 'untranslated',
    origin: 'manual',
    comments: [],
    errors: [],
    created: time,
    modified: time,
  };
}

function rangesBy(text: string, by: SegmentUnit, language: string): readonly Utf16Range[] {
  switch (by) {
    case 'sentence':
      return sentenceRanges(text, language);
    case 'line':
      return paragraphRanges(text);
    case 'paragraph':
      return blocks(text);
  }
}

/** Lines that stand together, without an empty one between them. */
function blocks(text: string): readonly Utf16Range[] {
  const found: Utf16Range[] = [];
  let isInside = false;
  for (const line of paragraphRanges(text)) {
    const { start, end } = trimRange(text, line);
    const last = found.at(-1);
    if (start === end) isInside = false;
    else if (isInside && last) found[found.length - 1] = { start: last.start, end };
    else {
      found.push({ start, end });
      isInside = true;
    }
  }
  return found;
}
