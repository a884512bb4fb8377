import type { Utf16Offset } from '../../shared/text/offset.ts';
import type { ParagraphMap } from './paragraph-map.ts';

export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

export interface ParagraphDom {
  readonly element: HTMLElement;
  /** `null` in an empty paragraph. */
  readonly textNode: Text | null;
}

/**
 * Where the article's characters are in the document. Holds as long as the text is not laid down anew, which in a
 * text that is never changed means as long as its editor. Offsets are UTF-16 units of the article text.
 */
export interface ArticleDom {
  readonly paragraphs: readonly ParagraphDom[];
  /** `null` when the point lies outside the text. */
  offsetAt(node: Node, offset: number): Utf16Offset | null;
  pointAt(offset: Utf16Offset): DomPoint;
}

export function readArticleDom(root: HTMLElement, map: ParagraphMap): ArticleDom {
  const paragraphs: ParagraphDom[] = [];
  const indexOf = new Map<Node, number>();
  for (const element of root.children) {
    if (!(element instanceof HTMLElement)) continue;
    indexOf.set(element, paragraphs.length);
    paragraphs.push({ element, textNode: firstText(element) });
  }
  if (paragraphs.length !== map.count)
    throw new Error(`The article has ${map.count} paragraphs, the document shows ${paragraphs.length}`);

  function offsetAt(node: Node, offset: number): Utf16Offset | null {
    // A point of the root itself stands before its child number `offset`.
    if (node === root) {
      if (offset < map.count) return map.offsetOf({ paragraph: offset, offset: 0 });
      return map.rangeOf(map.count - 1).end;
    }
    let child = node;
    while (child.parentNode && child.parentNode !== root) child = child.parentNode;
    const paragraph = indexOf.get(child);
    if (paragraph === undefined) return null;
    // Inside an element, not a text, a point is before its first child or after its last: there is one text at most.
    const within = node instanceof Text ? offset : offset === 0 ? 0 : Infinity;
    return map.offsetOf({ paragraph, offset: within });
  }

  return {
    paragraphs,
    offsetAt,
    pointAt(offset) {
      const position = map.positionOf(offset);
      const paragraph = paragraphs[position.paragraph];
      if (!paragraph) return { node: root, offset: 0 };
      return paragraph.textNode
        ? { node: paragraph.textNode, offset: position.offset }
        : { node: paragraph.element, offset: 0 };
    },
  };
}

function firstText(element: Element): Text | null {
  const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  return node instanceof Text ? node : null;
}
