import { readXml, xmlLimits, type XmlOptions } from './read-xml.ts';
import type { XmlElement, XmlNode, XmlTag } from './xml-element.ts';
import { XmlError } from './xml-error.ts';

/** What an empty node costs of the limit of a whole element, in UTF-16 units: about its memory. */
const costOfNode = 50;

/** `path`: the tags around, from the root on. */
export type XmlPiece =
  | { readonly kind: 'open' | 'close'; readonly tag: XmlTag; readonly path: readonly XmlTag[] }
  | { readonly kind: 'whole'; readonly element: XmlElement; readonly path: readonly XmlTag[] };

/**
 * A large document in the memory of one part of it: elements that are wanted whole come with all that is in them, those
 * around them as they open and close. Text outside of whole elements is passed over.
 *
 * @throws {XmlError} as `readXml`, and where a whole element is over its limit.
 */
export async function* readElements(
  text: AsyncIterable<string>,
  isWhole: (tag: XmlTag, path: readonly XmlTag[]) => boolean,
  options: XmlOptions = {},
): AsyncGenerator<XmlPiece> {
  const limit = options.limits?.whole ?? xmlLimits.whole;
  const path: XmlTag[] = [];
  const builder = new ElementBuilder(limit);
  for await (const events of readXml(text, options))
    for (const event of events) {
      if (event.kind === 'text') {
        if (builder.isOpen) builder.addText(event.text);
      } else if (event.kind === 'open') {
        if (builder.isOpen || isWhole(event.tag, path)) builder.open(event.tag);
        else {
          yield { kind: 'open', tag: event.tag, path: [...path] };
          path.push(event.tag);
        }
      } else if (builder.isOpen) {
        const element = builder.close();
        if (element) yield { kind: 'whole', element, path: [...path] };
      } else {
        const tag = path.pop();
        if (tag) yield { kind: 'close', tag, path: [...path] };
      }
    }
}

class ElementBuilder {
  readonly #limit: number;
  #open: (XmlElement & { readonly children: XmlNode[] })[] = [];
  #cost = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  open(tag: XmlTag): void {
    if (this.#open.length === 0) this.#cost = 0;
    const element = { ...tag, children: [] };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    const length = tag.attributes.reduce((sum, { name, value }) => sum + name.length + value.length, 0);
    this.#pay(costOfNode * (1 + tag.attributes.length) + length);
  }

  addText(text: string): void {
    const children = this.#open.at(-1)?.children ?? [];
    const last = children.at(-1);
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
    this.#pay(costOfNode + text.length);
  }

  /** The element, when it was the outermost one. */
  close(): XmlElement | null {
    const element = this.#open.pop();
    return element && this.#open.length === 0 ? element : null;
  }

  #pay(cost: number): void {
    this.#cost += cost;
    const [outermost] = this.#open;
    if (this.#cost > this.#limit && outermost)
      throw new XmlError(
        `The element ${outermost.name} that begins here is too large (over ${this.#limit} characters). ` +
          'Split the file with the program that made it',
        outermost.line,
        1,
      );
  }
}
