import { utf16, type Utf16Range } from '../text/offset.ts';
import { comparedLines, isBlock, type ComparedLine } from './lines.ts';

/** A block of paragraphs that says again what an earlier one says. */
export interface RepeatedBlock {
  readonly text: number;
  readonly range: Utf16Range;
  readonly original: { readonly text: number; readonly range: Utf16Range };
  readonly paragraphs: number;
}

interface Line extends ComparedLine {
  readonly text: number;
}

/**
 * Blocks of lines that come again, in one text or in several. Lines are compared by their words alone, without case,
 * marks and white space, which is the line-level duplicate removal of web corpora (CCNet, Wenzek et al. 2020) made to
 * keep runs together; near duplicates, which need shingles (Broder 1997), are not found. O(n) with hashing.
 */
export function findRepeats(texts: readonly string[]): readonly RepeatedBlock[] {
  const lines = texts.flatMap((text, index) => comparedLines(text).map((line) => ({ ...line, text: index })));
  const first = new Map<string, number>();
  const blocks: RepeatedBlock[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    const earlier = line && first.get(line.key);
    if (!line || earlier === undefined) {
      if (line) first.set(line.key, at);
      at++;
      continue;
    }
    const length = runLength(lines, earlier, at);
    const block = blockOf(lines, earlier, at, length);
    if (block) blocks.push(block);
    at += length;
  }
  return blocks;
}

function runLength(lines: readonly Line[], earlier: number, at: number): number {
  let length = 0;
  for (;;) {
    const [one, other] = [lines[earlier + length], lines[at + length]];
    const inside = one?.text === lines[earlier]?.text && other?.text === lines[at]?.text;
    if (!one || !other || !inside || one.key !== other.key || earlier + length >= at)
      return Math.max(length, 1);
    length++;
  }
}

function blockOf(lines: readonly Line[], earlier: number, at: number, length: number): RepeatedBlock | null {
  const [from, to] = [lines[at], lines[at + length - 1]];
  const [originalFrom, originalTo] = [lines[earlier], lines[earlier + length - 1]];
  if (!from || !to || !originalFrom || !originalTo) return null;
  const range = { start: from.range.start, end: utf16(to.range.end) };
  if (!isBlock(length, range)) return null;
  return {
    text: from.text,
    range,
    original: {
      text: originalFrom.text,
      range: { start: originalFrom.range.start, end: utf16(originalTo.range.end) },
    },
    paragraphs: length,
  };
}
