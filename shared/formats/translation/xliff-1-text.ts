import { attributeOf, type XmlElement } from '../../xml/xml-element.ts';
import { readXliffText, type InlineElement, type XliffText } from './xliff-text.ts';

/** Elements that hold native code of the original format (XLIFF 1.2, 2.4): no words, but for what they are equal to. */
const codes: ReadonlySet<string> = new Set(['x', 'bx', 'ex', 'bpt', 'ept', 'ph', 'it']);

/**
 * The words of a `source`, `target` or segment. For a code stands its equivalent text (`equiv-text`), if its writer gave
 * one, and a line break for one (`ctype="lb"`); text flows in a code (`sub`) are no part of the sentence.
 */
export function readXliff1Text(element: XmlElement, isPreserved: boolean): XliffText {
  return readXliffText(element, isPreserved, inlineElement);
}

function inlineElement(element: XmlElement): InlineElement {
  if (!codes.has(element.name))
    return {
      hasText: true,
      comment: attributeOf(element, 'comment'),
      isPlain: element.name === 'mrk' && attributeOf(element, 'mtype') === 'seg',
    };
  const isBreak = attributeOf(element, 'ctype') === 'lb';
  return { before: isBreak ? '\n' : attributeOf(element, 'equiv-text'), hasText: false };
}
