import { utf16, type Utf16Offset, type Utf16Range } from '../text/offset.ts';
import { paragraphRanges } from '../text/paragraphs.ts';
import { pairMarks } from '../text/quotation-marks.ts';

/** The quotation marks of a text. */
export interface QuotationSigns {
  /** From the opening mark to the closing one, both included; those in another one too. In the order of the text. */
  readonly pairs: readonly Utf16Range[];
  readonly unclosed: readonly Utf16Offset[];
  /** Closing marks that nothing was opened for: the end of a quotation that began in an earlier segment. */
  readonly unopened: readonly Utf16Offset[];
}

/** Marks that only close, and a straight one, which closes where it opens nothing. */
const closing = /["”»」』]/gu;

/** O(n). */
export function readQuotationSigns(text: string): QuotationSigns {
  const pairs: Utf16Range[] = [];
  const unclosed: Utf16Offset[] = [];
  const used = new Set<number>();
  for (const { start } of paragraphRanges(text))
    for (const { open, close } of pairMarks(text, start)) {
      used.add(open);
      if (close === null) unclosed.push(open);
      else {
        used.add(close);
        pairs.push({ start: open, end: utf16(close + 1) });
      }
    }
  const unopened = Array.from(text.matchAll(closing)).flatMap(({ index }) =>
    used.has(index) || isInch(text, index) || isInside(index, pairs) ? [] : [utf16(index)],
  );
  return { pairs: pairs.toSorted((a, b) => a.start - b.start), unclosed, unopened };
}

/** 5'11", a 27" screen. */
function isInch(text: string, index: number): boolean {
  return (
    text.charAt(index) === '"' && /\d/.test(text.charAt(index - 1)) && !/[\p{L}]/u.test(text.slice(0, index))
  );
}

function isInside(index: number, pairs: readonly Utf16Range[]): boolean {
  return pairs.some(({ start, end }) => start < index && index < end - 1);
}
