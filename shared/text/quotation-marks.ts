import { paragraphAt } from './paragraphs.ts';
import { utf16, type Utf16Offset } from './offset.ts';

/** An opening mark and its closing one, as UTF-16 offsets; `close` is `null` when the paragraph ends before it. */
export interface MarkPair {
  readonly open: Utf16Offset;
  readonly close: Utf16Offset | null;
}

/** What closes a mark, the usual one first. A mark that opens in one language may close in another („…“, »…«). */
const closers: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
};

/** Marks that are also apostrophes: they never run on to the end of the paragraph, and close only where a word ends. */
const apostrophes = "'’‘‚";
const anyMark = /["“”„«»‹›「」『』‘’‚']/gu;
const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;
const space = /\s/u;

/** More marks than this, open at once, are no nesting: the outermost has no end. It keeps a line of nothing but marks linear. */
const deepest = 32;

interface OpenMark {
  readonly mark: string;
  readonly at: number;
}

/**
 * Pairs the quotation marks of the paragraph around an offset, in the order in which they close. A straight mark
 * opens and closes by turns. Scraped news mixes marks, so a curly mark may close a straight one and, when the
 * paragraph has no curly one left, the other way round. O(n) in the length of the paragraph.
 */
export function pairMarks(text: string, offset: Utf16Offset): readonly MarkPair[] {
  const paragraph = paragraphAt(text, offset);
  const line = text.slice(paragraph.start, paragraph.end);
  const pairs: MarkPair[] = [];
  const open: OpenMark[] = [];
  const lastCurly = line.lastIndexOf('”');

  function pair({ at }: OpenMark, close: number | null): void {
    pairs.push({
      open: utf16(paragraph.start + at),
      close: close === null ? null : utf16(paragraph.start + close),
    });
  }

  for (const { 0: mark, index } of line.matchAll(anyMark)) {
    if (apostrophes.includes(mark) && isApostrophe(line, index, mark, open)) continue;
    const usual = open.findLastIndex((candidate) => closers[candidate.mark]?.startsWith(mark));
    const closed =
      usual !== -1
        ? usual
        : open.findLastIndex((candidate) => mayClose(candidate.mark, mark, line, index, lastCurly));
    const closedMark = open[closed];
    if (closedMark) {
      // What was opened inside and never closed cannot reach past the end of what it stands in: it is dropped.
      open.length = closed;
      pair(closedMark, index);
    } else if (mayOpen(line, index, mark)) {
      open.push({ mark, at: index });
      const outermost = open.length > deepest ? open.shift() : undefined;
      if (outermost && !apostrophes.includes(outermost.mark)) pair(outermost, null);
    }
  }
  for (const left of open) if (!apostrophes.includes(left.mark)) pair(left, null);
  return pairs;
}

function mayClose(opened: string, mark: string, line: string, index: number, lastCurly: number): boolean {
  if (closers[opened]?.includes(mark)) return true;
  return mark === '"' && opened === '“' && lastCurly < index && endsWord(line, index);
}

function mayOpen(line: string, index: number, mark: string): boolean {
  switch (mark) {
    case '」':
    case '』':
    case '’':
      return false;
    case '"':
      // After a word and before a space it is the end of something (or an inch): there is nothing that it could open.
      return !endsWord(line, index);
    case '”':
    case '»':
    case '›':
    case "'":
      // Closing marks by shape, opening ones in Swedish (”…”) and in German books (»…«).
      return startsWord(line, index);
    default:
      return true;
  }
}

function isApostrophe(line: string, index: number, mark: string, open: readonly OpenMark[]): boolean {
  const before = line.charAt(index - 1);
  const after = line.charAt(index + 1);
  if (letterOrDigit.test(before) && letterOrDigit.test(after)) return true;
  const opened = open.findLast((candidate) => closers[candidate.mark]?.includes(mark) ?? false);
  if (!opened) return mark === '’';
  if (before === '' || space.test(before)) return mark === '’';
  // The plural's genitive ("the ministers’ plan"): an apostrophe if a mark that can close comes later.
  return (
    /[sxz]/iu.test(before) &&
    /^\s\p{L}/u.test(line.slice(index + 1, index + 4)) &&
    closesLater(line, index, mark)
  );
}

/** Is there, before the next single mark that opens, one more that ends a word? */
function closesLater(line: string, index: number, mark: string): boolean {
  for (let at = line.indexOf(mark, index + 1); at !== -1; at = line.indexOf(mark, at + 1)) {
    if (line.slice(index, at).includes('‘') || startsWord(line, at)) return false;
    if (endsWord(line, at)) return true;
  }
  return false;
}

/** Text before, and a space, punctuation or the end after. */
function endsWord(line: string, index: number): boolean {
  const before = line.charAt(index - 1);
  const after = line.charAt(index + 1);
  return (
    before !== '' &&
    !space.test(before) &&
    !/[\p{Ps}\p{Pi}\p{Pd}:]/u.test(before) &&
    !letterOrDigit.test(after)
  );
}

/** A space, an opening bracket or the beginning before, and text after. */
function startsWord(line: string, index: number): boolean {
  const before = line.charAt(index - 1);
  const after = line.charAt(index + 1);
  return (
    !letterOrDigit.test(before) &&
    !/[\p{Po}\p{Pe}]/u.test(before.replace(/[:;,"']/u, '')) &&
    /\S/u.test(after)
  );
}
