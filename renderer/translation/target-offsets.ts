import {
  $createRangeSelection,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  type ElementNode,
  type LexicalNode,
  type PointType,
} from 'lexical';
import { utf16, type Utf16Offset, type Utf16Range } from '../../shared/text/offset.ts';

/**
 * Between a Lexical selection and offsets in the text of a target. Paragraphs, of which there should be one, are counted
 * as lines, so that no state that a browser leads to makes offsets that do not fit the text.
 */
export function $targetText(): string {
  return $paragraphs()
    .map((paragraph) => paragraph.getTextContent())
    .join('\n');
}

/** The end of the text when nothing is selected. */
export function $offsetsOfSelection(): Utf16Range {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) {
    const end = utf16($targetText().length);
    return { start: end, end };
  }
  const [one, other] = [$offsetOf(selection.anchor), $offsetOf(selection.focus)];
  return one <= other ? { start: one, end: other } : { start: other, end: one };
}

/** What lies past the end of the text counts as its end. */
export function $selectOffsets({ start, end }: Utf16Range): void {
  const selection = $createRangeSelection();
  for (const [point, offset] of [
    [selection.anchor, start],
    [selection.focus, end],
  ] as const) {
    const place = $placeAt(offset);
    point.set(place.node.getKey(), place.offset, place.type);
  }
  $setSelection(selection);
}

function $paragraphs(): readonly ElementNode[] {
  return $getRoot().getChildren().filter($isElementNode);
}

function $offsetOf(point: PointType): Utf16Offset {
  const node = point.getNode();
  const paragraph = $isElementNode(node) ? node : node.getParentOrThrow();
  let before = 0;
  for (const each of $paragraphs()) {
    if (each.is(paragraph)) break;
    before += each.getTextContentSize() + 1;
  }
  if (point.type === 'text') {
    for (const sibling of node.getPreviousSiblings()) before += sibling.getTextContentSize();
    return utf16(before + point.offset);
  }
  for (const child of paragraph.getChildren().slice(0, point.offset)) before += child.getTextContentSize();
  return utf16(Math.min(before, $targetText().length));
}

interface Place {
  readonly node: LexicalNode;
  readonly offset: number;
  readonly type: 'text' | 'element';
}

function $placeAt(offset: Utf16Offset): Place {
  let left: number = offset;
  const paragraphs = $paragraphs();
  for (const paragraph of paragraphs) {
    const size = paragraph.getTextContentSize();
    if (left > size) {
      left -= size + 1;
      continue;
    }
    for (const child of paragraph.getChildren()) {
      const length = child.getTextContentSize();
      if ($isTextNode(child) && left <= length) return { node: child, offset: left, type: 'text' };
      // Before a line break, or right after it where nothing else follows.
      if (left < length) return { node: paragraph, offset: child.getIndexWithinParent(), type: 'element' };
      left -= length;
    }
    return { node: paragraph, offset: paragraph.getChildrenSize(), type: 'element' };
  }
  const last = paragraphs.at(-1) ?? $getRoot();
  return { node: last, offset: last.getChildrenSize(), type: 'element' };
}
