import { nextGrapheme, previousGrapheme } from '../text/graphemes.ts';
import { utf16, type Utf16Range } from '../text/offset.ts';
import { paragraphAt } from '../text/paragraphs.ts';

/** In UTF-16 units: more than a line has room for on either side. */
const contextLength = 90;

export interface KeywordInContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** The words of a range with what stands around them in their paragraph, each on one line. */
export function keywordInContext(text: string, range: Utf16Range): KeywordInContext {
  const from = paragraphAt(text, range.start).start;
  const to = paragraphAt(text, range.end).end;
  const start =
    range.start - from <= contextLength
      ? from
      : nextGrapheme(text, utf16(Math.max(from, range.start - contextLength - 1)));
  const end =
    to - range.end <= contextLength
      ? to
      : previousGrapheme(text, utf16(Math.min(to, range.end + contextLength + 1)));
  return {
    before: onOneLine(text.slice(start, range.start)),
    words: onOneLine(text.slice(range.start, range.end)),
    after: onOneLine(text.slice(range.end, end)),
  };
}

/** A space at an end stays: it stands between the words and their neighbours. */
function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}
