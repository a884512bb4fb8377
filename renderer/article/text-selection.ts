import { utf16, type Utf16Offset, type Utf16Range } from '../../shared/text/offset.ts';
import type { ArticleDom } from './article-dom.ts';
import type { ParagraphMap } from './paragraph-map.ts';

/** A selection with its direction: `focus` is the end that Shift+arrows move. UTF-16 units of the article text. */
export interface TextSelection {
  readonly anchor: Utf16Offset;
  readonly focus: Utf16Offset;
}

export function rangeOfSelection({ anchor, focus }: TextSelection): Utf16Range {
  return anchor <= focus ? { start: anchor, end: focus } : { start: focus, end: anchor };
}

/**
 * The range as a person means it: a triple click, and Shift+Down, end at the beginning of the next paragraph, and
 * nobody means the line break. O(log n).
 */
export function withoutLastLineBreak(range: Utf16Range, map: ParagraphMap): Utf16Range {
  let { start, end } = range;
  while (start < end) {
    const { paragraph, offset } = map.positionOf(end);
    if (offset > 0) break;
    end = utf16(Math.max(start, map.rangeOf(paragraph - 1).end));
  }
  return { start, end };
}

export function isSameRange(a: Utf16Range, b: Utf16Range): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The browser's selection, or `null` while it is not in the article. */
export function readSelection(dom: ArticleDom): TextSelection | null {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = dom.offsetAt(selection.anchorNode, selection.anchorOffset);
  const focus = dom.offsetAt(selection.focusNode, selection.focusOffset);
  return anchor === null || focus === null ? null : { anchor, focus };
}

/**
 * Moves the browser's selection. `$setSelection` would not: in an editor that is not editable Lexical follows the
 * document and never leads it. Takes the focus along, as every selection inside an EditContext does.
 */
export function writeSelection(dom: ArticleDom, { anchor, focus }: TextSelection): void {
  const from = dom.pointAt(anchor);
  const to = dom.pointAt(focus);
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
