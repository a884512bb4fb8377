import { anchor, type IndexedText } from '../annotation/new-annotation.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import type { CodePointRange } from '../text/offset.ts';
import type { LanguageTag, Segment, SegmentStatus } from './segment.ts';
import { shiftAlignment, shiftError } from './shift-marks.ts';

/**
 * One segment of two, the first before the second. It lies from the start of the first to the end of the second where only
 * white space is between them, else in both places. `separator` comes between the targets. It is as far as the less
 * advanced of the two, and keeps everybody's comments, errors and alignments.
 */
export function mergeSegments(
  article: IndexedText,
  first: Segment,
  second: Segment,
  given: { readonly separator: string; readonly time: string },
): Segment {
  const place = anchor(article, coveringRanges(article, first, second));
  const isBoth = first.target !== '' && second.target !== '';
  const target = isBoth ? first.target + given.separator + second.target : first.target + second.target;
  const moved = {
    // The quote of both holds that of the second at its end.
    source: codePointCount(place.quote) - codePointCount(second.quote),
    target: codePointCount(target) - codePointCount(second.target),
  };
  const { alignments, dismissed, ...rest } = first;
  const joinedAlignments = [
    ...(alignments ?? []),
    ...(second.alignments ?? []).map((each) => shiftAlignment(each, moved)),
  ];
  const joinedDismissed = [...(dismissed ?? []), ...(second.dismissed ?? [])];
  return {
    ...rest,
    ...place,
    target,
    status: statusOfBoth(first, second),
    origin:
      first.origin === second.origin || second.target === ''
        ? first.origin
        : isBoth
          ? 'manual'
          : second.origin,
    comments: [...first.comments, ...second.comments],
    errors: [...first.errors, ...second.errors.map((each) => shiftError(each, moved))],
    ...(joinedAlignments.length > 0 && { alignments: joinedAlignments }),
    ...(joinedDismissed.length > 0 && { dismissed: joinedDismissed }),
    modified: given.time,
  };
}

/** What comes between two targets where there was white space between the sources; nothing where words are not spaced. */
export function separatorFor(language: LanguageTag, between: string): string {
  if (between.includes('\n')) return '\n';
  return /^(?:ja|zh|th|lo|km|my)(?:-|$)/u.test(language) ? '' : ' ';
}

function coveringRanges(
  { offsets }: IndexedText,
  first: Segment,
  second: Segment,
): readonly CodePointRange[] {
  const [last, next] = [first.spans.at(-1), second.spans[0]];
  if (!last || !next || next.start < last.end) return [...first.spans, ...second.spans];
  const between = offsets.slice({ start: last.end, end: next.start });
  if (between.trim() !== '') return [...first.spans, ...second.spans];
  return [...first.spans.slice(0, -1), { start: last.start, end: next.end }, ...second.spans.slice(1)];
}

/** From the least advanced. */
const advance: readonly SegmentStatus[] = [
  'untranslated',
  'rejected',
  'draft',
  'translated',
  'reviewed',
  'final',
];

function statusOfBoth(first: Segment, second: Segment): SegmentStatus {
  if (first.target === '' && second.target === '') return 'untranslated';
  if (first.target === '' || second.target === '') return 'draft';
  const lower = Math.min(advance.indexOf(first.status), advance.indexOf(second.status));
  return advance[lower] ?? 'draft';
}

function codePointCount(text: string): number {
  return createCodePointIndex(text).length;
}
