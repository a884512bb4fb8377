import { utf16, type Utf16Offset, type Utf16Range } from './offset.ts';
import { segmenterFor } from './segmenter.ts';

/**
 * Characters whose Grapheme_Cluster_Break is Other and that are no pictographs: two of them side by side are always
 * two clusters (UAX #29, rule GB999). Only such a place is safe to start segmenting at without reading what stands
 * before it, which keeps every question here local however long the line is. The list need not be complete: where
 * none is near, the line's ends serve, because a line break is always a boundary (GB4, GB5).
 */
const stable =
  /^[\x20-\x7e\u00c0-\u02ff\u0391-\u0482\u05d0-\u05ea\u0621-\u064a\u2010-\u2027\u3001-\u3029\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]$/;

/**
 * Widens a range so that it cuts no grapheme cluster: not a family emoji, not a letter from its accent. An empty
 * range stays empty and moves to the start of the cluster that it stands in.
 */
export function widenToGraphemes(text: string, range: Utf16Range): Utf16Range {
  const start = boundaryAtOrBefore(text, range.start);
  if (range.start === range.end) return { start, end: start };
  return { start, end: boundaryAtOrAfter(text, range.end) };
}

/** The nearest cluster boundary after the offset; the end of the text when there is none. */
export function nextGrapheme(text: string, offset: Utf16Offset): Utf16Offset {
  return offset >= text.length ? utf16(text.length) : boundaryAtOrAfter(text, utf16(offset + 1));
}

/** The nearest cluster boundary before the offset; 0 when there is none. */
export function previousGrapheme(text: string, offset: Utf16Offset): Utf16Offset {
  return offset === 0 ? offset : boundaryAtOrBefore(text, utf16(offset - 1));
}

function boundaryAtOrBefore(text: string, offset: Utf16Offset): Utf16Offset {
  return clusterAt(text, offset).start;
}

function boundaryAtOrAfter(text: string, offset: Utf16Offset): Utf16Offset {
  const cluster = clusterAt(text, offset);
  return cluster.start === offset ? offset : cluster.end;
}

/** The cluster that holds the code unit at the offset; empty at the end of the text. */
function clusterAt(text: string, offset: Utf16Offset): Utf16Range {
  if (offset > text.length) throw new RangeError(`UTF-16 offset ${offset} is past the end (${text.length})`);
  if (offset === text.length || (isSureBoundary(text, offset) && isSureBoundary(text, offset + 1)))
    return { start: offset, end: utf16(Math.min(offset + 1, text.length)) };
  let from: number = offset;
  while (!isSureBoundary(text, from)) from--;
  let to = offset + 1;
  while (!isSureBoundary(text, to)) to++;
  const cluster = segmenterFor('und', 'grapheme')
    .segment(text.slice(from, to))
    .containing(offset - from);
  if (!cluster) throw new Error(`No grapheme cluster at ${offset}`);
  const start = from + cluster.index;
  return { start: utf16(start), end: utf16(start + cluster.segment.length) };
}

function isSureBoundary(text: string, offset: number): boolean {
  if (offset === 0 || offset === text.length) return true;
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset);
  return before === '\n' || after === '\n' || (stable.test(before) && stable.test(after));
}
