import { utf16, type Utf16Offset, type Utf16Range } from '../../shared/text/offset.ts';
import { paragraphAt } from '../../shared/text/paragraphs.ts';
import { quotationAt } from '../../shared/text/quotations.ts';
import { sentenceAt } from '../../shared/text/sentences.ts';
import { trimRange } from '../../shared/text/words.ts';

/** From one selection to the next: what the commands that select do. `null` when there is nothing to select. */
export type SelectionStep = (text: string, selection: Utf16Range, language: string) => Utf16Range | null;

/** The quotation around the selection, first without its marks, then with them, then without them again. */
export const selectQuotation: SelectionStep = (text, selection) => {
  const quotation = quotationAt(text, selection.start);
  if (!quotation) return null;
  const { inside, outside } = quotation;
  return selection.start === inside.start && selection.end === inside.end ? outside : inside;
};

/** The sentence around the selection; then the one after it as well. */
export const selectSentence: SelectionStep = (text, selection, language) =>
  growByUnit(text, selection, (offset) => sentenceAt(text, offset, language));

/** The paragraph around the selection; then the one after it as well. */
export const selectParagraph: SelectionStep = (text, selection) =>
  growByUnit(text, selection, (offset) => {
    const paragraph = trimRange(text, paragraphAt(text, offset));
    return paragraph.start < paragraph.end ? paragraph : null;
  });

/** The units that the selection touches, whole; one more when it consists of whole units already. */
function growByUnit(
  text: string,
  selection: Utf16Range,
  unitAt: (offset: Utf16Offset) => Utf16Range | null,
): Utf16Range | null {
  const first = unitAt(selection.start);
  if (!first) return null;
  const last = selection.end > first.end ? unitAt(utf16(selection.end - 1)) : first;
  const whole = { start: first.start, end: last?.end ?? selection.end };
  if (selection.start !== whole.start || selection.end !== whole.end) return whole;
  const next = /\S/u.exec(text.slice(whole.end));
  if (!next) return whole;
  return { start: whole.start, end: unitAt(utf16(whole.end + next.index))?.end ?? whole.end };
}
