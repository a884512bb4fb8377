import { attributeOf, xmlNamespace, type XmlElement, type XmlTag } from '../../xml/xml-element.ts';

/** The words of a `source` or `target`, and what was met in it. */
export interface XliffText {
  readonly text: string;
  /** Codes or markers were left out. */
  readonly hasCodes: boolean;
  /** What annotations of the text say about it. */
  readonly comments: readonly string[];
}

/** What an element inside of text is: text of its own, or elements and text to go on with, and a comment on it. */
export interface InlineElement {
  /** What stands for a code: its equivalent text, a line break, or nothing. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  /** Whether what is in it belongs to the sentence. */
  readonly hasText: boolean;
  readonly comment?: string | undefined;
  /** Nothing is lost by leaving out the element. */
  readonly isPlain?: boolean | undefined;
}

/**
 * `xml:space="default"` leaves white space to the reader: line ends with the indentation around them come from the layout
 * of the file, and are one space, or nothing at either end. Other white space stays.
 */
export function readXliffText(
  element: XmlElement,
  isPreserved: boolean,
  inline: (element: XmlElement) => InlineElement,
): XliffText {
  const comments: string[] = [];
  let hasCodes = false;
  const walk = (parent: XmlElement): string =>
    parent.children
      .map((child) => {
        if (typeof child === 'string') return isPreserved ? child : child.replaceAll(layout, laidOut);
        const { before = '', after = '', hasText, comment, isPlain = false } = inline(child);
        hasCodes ||= !isPlain;
        if (comment !== undefined) comments.push(comment);
        return before + (hasText ? walk(child) : '') + after;
      })
      .join('');
  // Layout on both sides of a code that is left out is one space, too.
  const walked = walk(element);
  const text = isPreserved ? walked : walked.replaceAll(atEnds, '').replaceAll(laidOutRuns, ' ');
  return { text, hasCodes, comments };
}

const layout = /[ \t\r]*\n[ \t\r\n]*/g;

/** Stands for layout until all of a text is there: half a surrogate pair, which no XML can hold; the expressions are of code points, so that they find no half of a pair. */
const laidOut = '\uDBFF';
const laidOutRuns = /\uDBFF+/gu;
const atEnds = /^\uDBFF+|\uDBFF+$/gu;

/** The value of the innermost tag that has one, of an attribute that is inherited. `tags`: from the outermost on. */
export function inherited(tags: readonly XmlTag[], name: string, namespace = ''): string | undefined {
  return tags.reduce<string | undefined>(
    (value, tag) => attributeOf(tag, name, namespace) ?? value,
    undefined,
  );
}

export function preservesSpace(tags: readonly XmlTag[]): boolean {
  return inherited(tags, 'space', xmlNamespace) === 'preserve';
}
