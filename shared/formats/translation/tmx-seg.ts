import { attributeOf, textOf, type XmlElement } from '../../xml/xml-element.ts';
import { xmlText } from '../../xml/write-xml.ts';

/** A character that XML cannot hold (section 2.2 of XML 1.0) is an inline code to the tools of others. */
const characterType = 'x-kutip:character';

export function tmxSeg(text: string): string {
  return `<seg>${xmlText(text, characterCode)}</seg>`;
}

function characterCode(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `<ph type="${characterType}">U+${code}</ph>`;
}

/** The elements that hold native code of some file format (TMX 1.4b, "Content Markup"). */
const codes: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'ph', 'ut']);

export interface SegText {
  readonly text: string;
  /** Something was left out. */
  readonly hasCodes: boolean;
}

/**
 * The words of a `seg`, white space as it stands. What is in a code is markup of the original file, and left out together
 * with the text flows in it (`sub`), which are not part of the sentence: a footnote, the title of a picture. The text in a
 * highlight (`hi`) belongs to the sentence. A line break (`type="lb"`) stays one, so that words do not run together.
 */
export function readSeg(seg: XmlElement): SegText {
  let text = '';
  let hasCodes = false;
  for (const child of seg.children) {
    if (typeof child === 'string') {
      text += child;
      continue;
    }
    const type = attributeOf(child, 'type');
    if (type === characterType) {
      text += characterIn(child);
      continue;
    }
    hasCodes = true;
    if (type === 'lb') text += '\n';
    else if (!codes.has(child.name)) text += readSeg(child).text;
  }
  return { text, hasCodes };
}

function characterIn(code: XmlElement): string {
  const [, hexadecimal] = /^U\+([0-9A-F]{4})$/.exec(textOf(code)) ?? [];
  return hexadecimal === undefined ? '' : String.fromCharCode(Number.parseInt(hexadecimal, 16));
}
