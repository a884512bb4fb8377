import { z } from 'zod';
import { attributeValueSchema, type AttributeValue, type Link } from '../annotation/annotation.ts';
import { parseJson } from '../json/parse-json.ts';
import { failure, success, type Result } from '../result.ts';
import { toArticleText } from '../text/article-text.ts';
import { createCodePointIndex, type CodePointIndex } from '../text/code-point-index.ts';
import { widenToGraphemes } from '../text/graphemes.ts';
import { utf16, type CodePointRange } from '../text/offset.ts';
import { readElements } from '../xml/read-elements.ts';
import { attributeOf, elementsIn, textOf, type XmlElement, type XmlTag } from '../xml/xml-element.ts';
import type { ArticleRecord, FormatOptions, ReadProblem } from './format.ts';
import { importedRecord, type ForeignAnnotation } from './imported-record.ts';
import {
  featureKey,
  idsIn,
  linkOf,
  placeFeatures,
  referenceFeatures,
  structuresOf,
  type Annotations,
} from './xmi-references.ts';
import { offsetsInArticle, restore } from './xmi-text.ts';
import { casNamespace, kutipNamespace, tcasNamespace, xmiNamespace } from './xmi-names.ts';

/** Feature structures that a file may have before a view takes them: a novel, token by token. */
const mostStructures = 500_000;

/** Types that cut a text into its words: every pipeline makes them anew, and nobody has annotated them. */
const segmentation = /\/segmentation\/type\.ecore$/;
const segmentationNames = new Set([
  'Token',
  'Sentence',
  'Lemma',
  'Stem',
  'TokenForm',
  'Paragraph',
  'Heading',
  'Div',
]);

/**
 * XMI of any type system. Our own types give back all that was written. Of others an annotation's label is the name of its
 * type without the package; features with text are its attributes, those that lead to annotations (also by way of a link
 * structure with a `target`, as INCEpTION's) its links. A view is an article, named by our own document, by DKPro's, or by
 * its number.
 */
export async function* readXmi(
  text: AsyncIterable<string>,
  { signal }: FormatOptions = {},
): AsyncGenerator<Result<ArticleRecord, ReadProblem>> {
  let structures = new Map<string, XmlElement>();
  let hasRoot = false;
  let number = 0;
  const views: XmlElement[] = [];
  for await (const piece of readElements(text, isStructure, { signal })) {
    if (piece.kind === 'open' && piece.path.length === 0) {
      if (piece.tag.name !== 'XMI')
        throw new RangeError(`It is not XMI: its outermost element is ${piece.tag.name}`);
      hasRoot = true;
    }
    if (piece.kind !== 'whole' || !hasRoot) continue;
    const { element } = piece;
    const sofa = attributeOf(element, 'sofa') ?? '';
    if (isOf(element, casNamespace, 'View')) {
      // Ours come right behind what is in them; others may come before their text.
      if (!structures.has(sofa)) views.push(element);
      else {
        yield* articleOf(element, structures, ++number);
        // Of others, all views share the structures before them.
        if (isOurs(element, structures)) structures = new Map();
      }
      continue;
    }
    const id = attributeOf(element, 'id', xmiNamespace);
    if (id !== undefined) structures.set(id, element);
    if (structures.size > mostStructures)
      throw new RangeError(`More than ${mostStructures} feature structures: split the file`);
  }
  for (const view of views) yield* articleOf(view, structures, ++number);
}

function isOurs(view: XmlElement, structures: ReadonlyMap<string, XmlElement>): boolean {
  return idsIn(attributeOf(view, 'members')).some((id) => structures.get(id)?.namespace === kutipNamespace);
}

function isStructure(_: XmlTag, path: readonly XmlTag[]): boolean {
  return path.length === 1;
}

function isOf(tag: XmlTag, namespace: string, name: string): boolean {
  return tag.namespace === namespace && tag.name === name;
}

function* articleOf(
  view: XmlElement,
  structures: ReadonlyMap<string, XmlElement>,
  number: number,
): Generator<Result<ArticleRecord, ReadProblem>> {
  const sofa = structures.get(attributeOf(view, 'sofa') ?? '');
  const written = sofa && attributeOf(sofa, 'sofaString');
  // A view without text is of a picture, or of nothing.
  if (written === undefined) return;
  const members = idsIn(attributeOf(view, 'members')).flatMap((id) => structures.get(id) ?? []);
  const document = members.find((each) => isOf(each, kutipNamespace, 'Document'));
  const restored = restore(written, document && attributeOf(document, 'replaced'));
  const { text } = toArticleText(restored);
  const offsets = createCodePointIndex(text);
  const about = {
    text,
    offsets,
    structures,
    inArticle: offsetsInArticle(restored),
    places: new Map<string, CodePointRange>(),
    names: ownNames(members),
  };
  const found = members.filter(isAnnotation);
  for (const element of found) {
    const range = rangeOf(element, about);
    if (range.ok) about.places.set(attributeOf(element, 'id', xmiNamespace) ?? '', range.value);
    else yield range;
  }
  const reader: Reader = { ...about, references: referenceFeatures(found, about) };
  const pieces = Map.groupBy(
    found.filter((each) => isOf(each, kutipNamespace, 'Piece')),
    (each) => attributeOf(each, 'whole') ?? '',
  );
  const annotations = found.flatMap((element): readonly ForeignAnnotation[] => {
    const id = attributeOf(element, 'id', xmiNamespace) ?? '';
    const range = reader.places.get(id);
    if (!range || isOf(element, kutipNamespace, 'Piece')) return [];
    const others = (pieces.get(id) ?? []).flatMap(
      (piece) => reader.places.get(attributeOf(piece, 'id', xmiNamespace) ?? '') ?? [],
    );
    return [annotationOf(element, [range, ...others], reader)];
  });
  const path = (document && attributeOf(document, 'path')) ?? pathOf(members) ?? `view-${number}.txt`;
  const annotator = document && attributeOf(document, 'annotator');
  yield success(importedRecord({ path, text, offsets, annotator, annotations }, 'xmi'));
}

interface Reader extends Annotations {
  readonly text: string;
  readonly offsets: CodePointIndex;
  /** From an offset of the file's text to one of the article's. */
  readonly inArticle: (offset: number) => number;
  readonly places: Map<string, CodePointRange>;
  /** Features that lead to annotations. */
  readonly references: ReadonlySet<string>;
}

function isAnnotation(element: XmlElement): boolean {
  if (attributeOf(element, 'begin') === undefined || element.namespace === tcasNamespace) return false;
  if (element.namespace === kutipNamespace) return element.name !== 'Document';
  if (element.name === 'DocumentMetaData' || element.name === 'TagsetDescription') return false;
  return !(segmentation.test(element.namespace) && segmentationNames.has(element.name));
}

function rangeOf(
  element: XmlElement,
  { text, offsets, inArticle }: Pick<Reader, 'text' | 'offsets' | 'inArticle'>,
): Result<CodePointRange, ReadProblem> {
  const begin = inArticle(Number(attributeOf(element, 'begin')));
  const end = inArticle(Number(attributeOf(element, 'end')));
  const place = placeOf(element);
  if (!Number.isInteger(begin) || !Number.isInteger(end) || begin < 0 || end > text.length || begin > end)
    return failure({ place, message: `It is no stretch of its text of ${text.length} UTF-16 units` });
  if (begin === end)
    return failure({ place, message: 'It has no words: an annotation of nothing has no place' });
  // Here and not later: half of a pair of UTF-16 is nothing in code points.
  return success(offsets.rangeToCodePoints(widenToGraphemes(text, { start: utf16(begin), end: utf16(end) })));
}

function annotationOf(
  element: XmlElement,
  spans: readonly CodePointRange[],
  reader: Reader,
): ForeignAnnotation {
  const fileId = attributeOf(element, 'id', xmiNamespace) ?? '';
  const id = reader.names.get(fileId) ?? fileId;
  if (!isOf(element, kutipNamespace, 'Annotation'))
    return { id, label: element.name, spans, ...featuresOf(element, reader) };
  const structuresIn = (feature: string) => structuresOf(attributeOf(element, feature) ?? '', reader);
  return {
    id,
    label: attributeOf(element, 'label') ?? element.name,
    spans,
    note: attributeOf(element, 'note'),
    attributes: Object.fromEntries(
      structuresIn('attributes').map((each) => [attributeOf(each, 'name') ?? '', valueOf(each)]),
    ),
    links: structuresIn('links').flatMap((each) => linkOf(each, 'link', reader)),
  };
}

function valueOf(attribute: XmlElement): AttributeValue {
  const value = attributeOf(attribute, 'value') ?? '';
  if (attributeOf(attribute, 'isJson') !== 'true') return value;
  const parsed = parseJson(value);
  return (parsed.ok ? attributeValueSchema.safeParse(parsed.value).data : undefined) ?? value;
}

/** References are told by `referenceFeatures`; what is left is text. */
function featuresOf(element: XmlElement, reader: Reader): Pick<ForeignAnnotation, 'attributes' | 'links'> {
  const attributes: Record<string, AttributeValue> = {};
  const links: Link[] = [];
  for (const [name, values] of Map.groupBy(elementsIn(element), (each) => each.name))
    attributes[name] = values.map(textOf);
  for (const { name, namespace, value } of element.attributes) {
    if (namespace !== '' || placeFeatures.has(name)) continue;
    if (reader.references.has(featureKey(element, name)))
      links.push(...structuresOf(value, reader).flatMap((each) => linkOf(each, name, reader)));
    else attributes[name] = value;
  }
  return { attributes, links };
}

/** Ids of a file are numbers. Those that we have written beside them are taken, unless somebody has made two alike. */
function ownNames(members: readonly XmlElement[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const element of members.filter((each) => isOf(each, kutipNamespace, 'Annotation'))) {
    const name = attributeOf(element, 'identifier') ?? '';
    if (name === '' || taken.has(name)) continue;
    taken.add(name);
    names.set(attributeOf(element, 'id', xmiNamespace) ?? '', name);
  }
  return names;
}

/** DKPro Core and INCEpTION name the document. */
function pathOf(members: readonly XmlElement[]): string | undefined {
  const data = members.find(({ name }) => name === 'DocumentMetaData');
  const title = data && (attributeOf(data, 'documentTitle') ?? attributeOf(data, 'documentId'));
  return z.string().min(1).safeParse(title).data;
}

function placeOf({ line, name }: XmlTag): string {
  return `line ${line}, ${name}`;
}
