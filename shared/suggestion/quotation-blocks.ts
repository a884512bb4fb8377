import { utf16, type Utf16Range } from '../text/offset.ts';
import { paragraphRanges } from '../text/paragraphs.ts';
import { pairMarks } from '../text/quotation-marks.ts';
import { trimRange } from '../text/words.ts';

/** The part of a quotation that stands in one paragraph, in UTF-16 units. */
export interface QuotationPart {
  readonly inside: Utf16Range;
  readonly outside: Utf16Range;
}

/** What stands between an opening mark and its closing one, over as many paragraphs as open with a mark again. */
export interface QuotationBlock {
  readonly parts: readonly QuotationPart[];
  readonly closed: boolean;
}

interface OpenPart extends QuotationPart {
  readonly closed: boolean;
  readonly reachesEnd: boolean;
}

/** A paragraph that pairs wrongly is paired anew from where it went wrong; more often than this it is no prose. */
const mostRepairs = 40;
const openingMark = /^\s*["“„«‘'「『»]/u;

/**
 * The outermost quotations of a text, in its order. A quotation that its paragraph leaves open goes on in the next
 * one if that opens with a mark again (The Chicago Manual of Style, §13.32); otherwise it ends where `cut` finds the
 * attribution, or with the paragraph. Linear for prose.
 */
export function quotationBlocks(
  text: string,
  cut: (from: string) => number | null,
): readonly QuotationBlock[] {
  return blocksOf(withSingleMarks(text), cut);
}

/** Two straight or backward single marks, as typewriters and TeX write a double one: in the same places, one double. */
function withSingleMarks(text: string): string {
  return text
    .replace(/``(?=\S)|(?<![\p{L}\p{N}'])''(?=[\p{L}\p{N}])/gu, '" ')
    .replace(/(?<=\S)''(?![\p{L}\p{N}'])/gu, ' "');
}

function blocksOf(text: string, cut: (from: string) => number | null): readonly QuotationBlock[] {
  const blocks: { parts: OpenPart[]; closed: boolean }[] = [];
  let open: { parts: OpenPart[]; closed: boolean } | null = null;
  const paragraphs = paragraphRanges(text).filter(({ start, end }) => text.slice(start, end).trim() !== '');
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const goesOn = next !== undefined && openingMark.test(text.slice(next.start, next.start + 8));
    for (const part of partsOf(text, paragraph, goesOn, cut)) {
      const continued: { parts: OpenPart[]; closed: boolean } | null = open;
      open = null;
      const atStart = text.slice(paragraph.start, part.outside.start).trim() === '';
      if (continued && atStart) {
        continued.parts.push(part);
        continued.closed = part.closed;
        if (part.reachesEnd && goesOn) open = continued;
        continue;
      }
      const block = { parts: [part], closed: part.closed };
      blocks.push(block);
      if (part.reachesEnd && goesOn) open = block;
    }
  }
  return blocks;
}

function partsOf(
  text: string,
  paragraph: Utf16Range,
  goesOn: boolean,
  cut: (from: string) => number | null,
): readonly OpenPart[] {
  const parts: OpenPart[] = [];
  let from: number = paragraph.start;
  for (let repairs = 0; repairs < mostRepairs; repairs++) {
    const line = text.slice(from, paragraph.end);
    const pairs = pairMarks(line, utf16(0)).toSorted((a, b) => a.open - b.open);
    let wrongAt: number | null = null;
    let covered = 0;
    for (const [index, { open, close }] of pairs.entries()) {
      if (open < covered) continue;
      // A closing mark with a space before and a letter after it opens the next quotation: the first has no end.
      const opensNext = close !== null && /^\s["“]\p{L}/u.test(line.slice(close - 1, close + 3));
      if (close !== null && !opensNext) {
        parts.push(partAt(text, from + open, from + close, from + close + 1, true));
        covered = close + 1;
        continue;
      }
      const nextOpen = opensNext ? close : pairs[index + 1]?.open;
      const limit = nextOpen === undefined || nextOpen === null ? line.length : nextOpen;
      const ends = goesOn && nextOpen === undefined ? null : cut(line.slice(open + 1, limit));
      const end = ends === null ? limit : open + 1 + ends;
      const part = partAt(text, from + open, from + end, from + end, false);
      parts.push({ ...part, reachesEnd: end === line.length });
      covered = end;
      if (opensNext) {
        wrongAt = close;
        break;
      }
    }
    if (wrongAt === null) return parts.filter(({ inside }) => inside.start < inside.end);
    from += wrongAt;
  }
  return parts.filter(({ inside }) => inside.start < inside.end);
}

function partAt(text: string, open: number, inner: number, outer: number, closed: boolean): OpenPart {
  const inside = trimRange(text, { start: utf16(open + 1), end: utf16(Math.max(inner, open + 1)) });
  const end = closed ? outer : Math.max(inside.end, open + 1);
  return { inside, outside: { start: utf16(open), end: utf16(end) }, closed, reachesEnd: false };
}
