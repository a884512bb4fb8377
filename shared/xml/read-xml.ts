import { SaxesParser } from 'saxes';
import type { Cancellation } from '../formats/format.ts';
import type { XmlAttribute, XmlTag } from './xml-element.ts';
import { XmlError } from './xml-error.ts';

export type XmlEvent =
  | { readonly kind: 'open'; readonly tag: XmlTag }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'close' };

/** More than any honest file has, and little enough for the memory of a small machine. */
export interface XmlLimits {
  /** How many elements may lie in each other. */
  readonly depth: number;
  /** How many attributes an element may have. */
  readonly attributes: number;
  /** UTF-16 units of a name. */
  readonly name: number;
  /** UTF-16 units of one stretch of text, comment or declaration, and of an element's attributes together. */
  readonly stretch: number;
  /** Of an element that is wanted whole (`read-elements.ts`): UTF-16 units of its text, and so much again for each node. */
  readonly whole: number;
}

export const xmlLimits: XmlLimits = {
  depth: 200,
  attributes: 500,
  name: 1_000,
  stretch: 16_000_000,
  whole: 16_000_000,
};

export interface XmlOptions {
  readonly limits?: Partial<XmlLimits> | undefined;
  readonly signal?: Cancellation | undefined;
}

/** The parser is fed no more than this at once, so that a stretch over its limit is noticed soon. */
const bite = 32_768;

const declarationsOfNamespaces = 'http://www.w3.org/2000/xmlns/';

/**
 * XML as it comes: events in batches, because one `await` for each would take longer than the parsing. Strict (XML 1.0 with
 * namespaces, not validating) and without appetite: a document type is passed over and never fetched, no entity is known
 * but the five of XML, and a document type that declares entities or parameter entities is refused. Text is given as XML
 * has it: line ends are LF, references resolved, CDATA text like any other; comments and processing instructions are
 * passed over. O(n), in the memory of one stretch.
 *
 * @throws {XmlError} where the file is not well-formed, ends early or is over a limit.
 */
export async function* readXml(
  text: AsyncIterable<string>,
  { limits, signal }: XmlOptions = {},
): AsyncGenerator<readonly XmlEvent[]> {
  const reader = new EventReader({ ...xmlLimits, ...limits });
  for await (const piece of text)
    for (let from = 0; from < piece.length; from += bite) {
      signal?.throwIfAborted();
      const events = reader.take(piece.slice(from, from + bite));
      if (events.length > 0) yield events;
    }
  yield reader.end();
}

class EventReader {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #limits: XmlLimits;
  #events: XmlEvent[] = [];
  #depth = 0;
  /** Where the last stretch ended, in UTF-16 units. */
  #stretchStart = 0;
  #tagLine = 1;
  #attributeCount = 0;
  #attributeLength = 0;

  constructor(limits: XmlLimits) {
    this.#limits = limits;
    this.#listen();
  }

  take(piece: string): readonly XmlEvent[] {
    this.#parser.write(piece);
    if (this.#parser.position - this.#stretchStart > this.#limits.stretch)
      throw this.#error(
        `More than ${this.#limits.stretch} characters without a tag or attribute between them: ` +
          'no honest program writes this; look at the file in a text editor before it is imported',
      );
    return this.#taken();
  }

  end(): readonly XmlEvent[] {
    this.#parser.close();
    return this.#taken();
  }

  #taken(): readonly XmlEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  #listen(): void {
    const parser = this.#parser;
    const addText = (text: string) => {
      this.#stretchEnds();
      // White space around the root is an event, too.
      if (this.#depth > 0 && text !== '') this.#events.push({ kind: 'text', text });
    };
    parser.on('error', ({ message }) => {
      throw this.#malformed(message);
    });
    parser.on('doctype', (declaration) => this.#refuseEntities(declaration));
    parser.on('comment', () => this.#stretchEnds());
    parser.on('processinginstruction', () => this.#stretchEnds());
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('opentagstart', ({ name }) => {
      this.#stretchEnds();
      this.#refuseLongName(name);
      // The character after the name has been read: if it was a line end, the tag began on the line before.
      this.#tagLine = parser.line - (parser.column === 0 ? 1 : 0);
      this.#attributeCount = 0;
      this.#attributeLength = 0;
    });
    parser.on('attribute', ({ name, value }) => {
      this.#stretchEnds();
      this.#refuseLongName(name);
      this.#attributeLength += name.length + value.length;
      if (++this.#attributeCount > this.#limits.attributes)
        throw this.#error(`An element has more than ${this.#limits.attributes} attributes`);
      if (this.#attributeLength > this.#limits.stretch)
        throw this.#error(`The attributes of an element are longer than ${this.#limits.stretch} characters`);
    });
    parser.on('opentag', ({ local, uri, attributes }) => {
      this.#stretchEnds();
      if (++this.#depth > this.#limits.depth)
        throw this.#error(`More than ${this.#limits.depth} elements lie in each other`);
      const tag = {
        name: local,
        namespace: uri,
        attributes: Object.values(attributes).flatMap(plainAttribute),
        line: this.#tagLine,
      };
      this.#events.push({ kind: 'open', tag });
    });
    parser.on('closetag', () => {
      this.#stretchEnds();
      this.#depth--;
      this.#events.push({ kind: 'close' });
    });
  }

  #stretchEnds(): void {
    this.#stretchStart = this.#parser.position;
  }

  #refuseLongName(name: string): void {
    if (name.length > this.#limits.name)
      throw this.#error(`A name is longer than ${this.#limits.name} characters`);
  }

  /** The parser would expand none of them; but a file that declares them means something else than we would read. */
  #refuseEntities(declaration: string): void {
    this.#stretchEnds();
    // What is quoted is a value, and may hold anything; comments are passed over, too.
    const bare = declaration.replaceAll(/<!--[^]*?-->|"[^"]*"|'[^']*'/g, '');
    if (/<!ENTITY|%/.test(bare))
      throw this.#error(
        'The document type declares entities, which Kutip does not expand for safety. ' +
          'Save the file again without them (xmllint --noent does it, where you trust the file)',
      );
  }

  #malformed(message: string): XmlError {
    const [, fault = message] = /^(?:\d+:\d+: )?([^]*)$/.exec(message) ?? [];
    const told = fault.slice(0, 1).toUpperCase() + fault.slice(1, 300).replace(/[.:]?$/, '.');
    if (/^undefined entity/i.test(fault))
      return this.#error(`${told} XML has &amp; &lt; &gt; &quot; &apos; only; write the character itself`);
    if (/^unclosed tag|^unexpected end|^document must contain a root/i.test(fault))
      return this.#error(`${told} The file ends too early: fetch or export it again`);
    return this.#error(
      `${told} The file is not well-formed XML: export it again, or mend it in a text editor`,
    );
  }

  #error(message: string): XmlError {
    return new XmlError(message, this.#parser.line, this.#parser.column + 1);
  }
}

interface ParsedAttribute {
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

function plainAttribute({ local, uri, value }: ParsedAttribute): readonly XmlAttribute[] {
  return uri === declarationsOfNamespaces ? [] : [{ name: local, namespace: uri, value }];
}
