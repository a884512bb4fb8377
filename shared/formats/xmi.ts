import type { Annotation } from '../annotation/annotation.ts';
import { createCodePointIndex } from '../text/code-point-index.ts';
import {
  forbiddenInXml,
  jsonForXml,
  replacementCharacter,
  xmlAttributes,
  xmlDeclaration,
} from '../xml/write-xml.ts';
import type { ArticleRecord, Format, FormatOptions } from './format.ts';
import { losses } from './losses.ts';
import { readXmi } from './read-xmi.ts';
import { casNamespace, kutipNamespace, tcasNamespace, xmiNamespace } from './xmi-names.ts';

/**
 * UIMA CAS as XMI 1.0 (UIMA References, "XMI CAS Serialization Reference"), with the types of
 * `shared/schemas/kutip-uima-typesystem-1.xml`. A view for each article: the first is `_InitialView`, which tools take where
 * they know of one only. Offsets count UTF-16 units. Characters that XML cannot hold are U+FFFD in the text, which keeps all
 * offsets, and are listed beside it for the way back.
 */
export const xmi: Format = {
  id: 'xmi',
  name: 'UIMA CAS XMI',
  extension: 'xmi',
  mediaType: 'application/vnd.xmi+xml',
  offsetUnit: 'utf-16',
  losses: [losses.provenance, losses.document, losses.translations, losses.rejections, losses.source],
  write,
  read: readXmi,
};

async function* write(
  articles: AsyncIterable<ArticleRecord>,
  { signal }: FormatOptions = {},
): AsyncGenerator<string> {
  const root = xmlAttributes({
    'xmlns:xmi': xmiNamespace,
    'xmlns:cas': casNamespace,
    'xmlns:tcas': tcasNamespace,
    'xmlns:kutip': kutipNamespace,
    'xmi:version': '2.0',
  });
  yield `${xmlDeclaration}<xmi:XMI${root}>\n<cas:NULL xmi:id="0"/>\n`;
  const ids = new XmiIds();
  let number = 0;
  for await (const article of articles) {
    signal?.throwIfAborted();
    yield* view(article, ++number, ids);
  }
  yield '</xmi:XMI>\n';
}

/** Ids of a file: whole numbers from 1. */
class XmiIds {
  #last = 0;

  next(): string {
    return String(++this.#last);
  }
}

function* view({ path, text, sidecar }: ArticleRecord, number: number, ids: XmiIds): Generator<string> {
  const { annotations, annotator, source } = sidecar;
  const sofa = ids.next();
  const everything = { begin: '0', end: String(text.length) };
  yield element('cas:Sofa', {
    'xmi:id': sofa,
    sofaNum: String(number),
    sofaID: number === 1 ? '_InitialView' : `view-${number}`,
    mimeType: 'text',
    sofaString: text,
  });
  const members = [ids.next(), ids.next()];
  const [language, document] = members;
  yield element('tcas:DocumentAnnotation', {
    'xmi:id': language,
    sofa,
    ...everything,
    language: source.language,
  });
  yield element('kutip:Document', {
    'xmi:id': document,
    sofa,
    ...everything,
    path,
    annotator: annotator.id,
    replaced: replacedIn(text),
  });
  const offsets = createCodePointIndex(text);
  const places = new Map(annotations.map(({ id }) => [id, ids.next()]));
  for (const annotation of annotations) {
    const place = places.get(annotation.id);
    const [first, ...others] = annotation.spans.map((span) => {
      const { start, end } = offsets.rangeToUtf16(span);
      return { sofa, begin: String(start), end: String(end) };
    });
    if (place === undefined || !first) continue;
    members.push(place);
    const parts = partsOf(annotation, places, ids);
    yield parts.map(({ xml }) => xml).join('');
    const idsOf = (kind: 'attributes' | 'links') => {
      const found = parts.filter((part) => part.kind === kind).map(({ id }) => id);
      return found.length === 0 ? undefined : found.join(' ');
    };
    yield element('kutip:Annotation', {
      'xmi:id': place,
      ...first,
      identifier: annotation.id,
      label: annotation.label,
      note: annotation.note === '' ? undefined : annotation.note,
      attributes: idsOf('attributes'),
      links: idsOf('links'),
    });
    for (const piece of others) {
      const id = ids.next();
      members.push(id);
      yield element('kutip:Piece', { 'xmi:id': id, ...piece, whole: place });
    }
  }
  yield element('cas:View', { sofa, members: members.join(' ') });
}

interface Part {
  readonly kind: 'attributes' | 'links';
  readonly id: string;
  readonly xml: string;
}

/** What an annotation refers to, each a feature structure of its own. */
function partsOf(
  { attributes, links }: Annotation,
  places: ReadonlyMap<string, string>,
  ids: XmiIds,
): readonly Part[] {
  const answers = Object.entries(attributes).map(([name, value]): Part => {
    const id = ids.next();
    const isText = typeof value === 'string' && !forbiddenInXml.test(value);
    const written = isText ? { value } : { value: jsonForXml(value), isJson: 'true' };
    return { kind: 'attributes', id, xml: element('kutip:Attribute', { 'xmi:id': id, name, ...written }) };
  });
  const references = links.flatMap(({ role, to }): readonly Part[] => {
    const target = places.get(to);
    if (target === undefined) return [];
    const id = ids.next();
    return [{ kind: 'links', id, xml: element('kutip:Link', { 'xmi:id': id, role, target }) }];
  });
  return [...answers, ...references];
}

/** All of them are one UTF-16 unit: the reader counts as the text does. */
function replacedIn(text: string): string | undefined {
  const found = Array.from(
    text.matchAll(new RegExp(forbiddenInXml, 'gu')),
    ({ index, 0: character }) => `${index}:${character.charCodeAt(0).toString(16)}`,
  );
  return found.length === 0 ? undefined : found.join(' ');
}

function element(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  return `<${name}${xmlAttributes(attributes, replacementCharacter)}/>\n`;
}
