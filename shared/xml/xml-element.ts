export interface XmlAttribute {
  /** Without its prefix. */
  readonly name: string;
  /** Empty for an attribute without a prefix. */
  readonly namespace: string;
  readonly value: string;
}

/** The opening tag of an element. */
export interface XmlTag {
  /** Without its prefix. */
  readonly name: string;
  /** Empty for none. */
  readonly namespace: string;
  /** In the order of the file, without the declarations of namespaces. */
  readonly attributes: readonly XmlAttribute[];
  /** Where it begins, from 1. */
  readonly line: number;
}

export type XmlNode = XmlElement | string;

/** An element with all that is in it. Stretches of text are whole: none follows another. */
export interface XmlElement extends XmlTag {
  readonly children: readonly XmlNode[];
}

/** Of `xml:lang` and `xml:space`. */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** `undefined` when the element has no such attribute. */
export function attributeOf({ attributes }: XmlTag, name: string, namespace = ''): string | undefined {
  return attributes.find((each) => each.name === name && each.namespace === namespace)?.value;
}

/** The child elements, all of them or those of one name, whatever their namespace. */
export function elementsIn({ children }: XmlElement, name?: string): readonly XmlElement[] {
  return children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All text in an element, also in the elements in it. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
