import type { SegmentComment } from '../../translation/segment.ts';
import { attributeOf, elementsIn, textOf, type XmlElement, type XmlTag } from '../../xml/xml-element.ts';
import { withoutForbidden } from '../../xml/write-xml.ts';
import type { ReadProblem } from '../format.ts';
import { checkXliff2Unit } from './check-xliff-2-unit.ts';
import type { ReadLosses } from './read-losses.ts';
import type { TranslationUnit } from './translation-format.ts';
import { isUnitProperty, readUnitProperties } from './unit-properties.ts';
import { metadataNamespace, ownMetadata, statusOfState } from './xliff-2.ts';
import { preservesSpace, readXliffText, type InlineElement, type XliffText } from './xliff-text.ts';

const matchesNamespace = 'urn:oasis:names:tc:xliff:matches:2.0';

interface Surroundings {
  readonly root: XmlTag;
  readonly losses: ReadLosses;
}

interface ReadUnit {
  readonly units: readonly TranslationUnit[];
  readonly problems: readonly ReadProblem[];
  readonly hasTarget: boolean;
}

/**
 * A `unit`: of each `segment` one unit of ours, with the id of the `unit`, and that of the `segment` where there are
 * several. What lies between segments (`ignorable`) is not for translating.
 */
export function readXliff2Unit(
  element: XmlElement,
  path: readonly XmlTag[],
  { root, losses }: Surroundings,
): ReadUnit {
  const problems = checkXliff2Unit(element, root, path);
  const core = elementsIn(element).filter(({ namespace }) => namespace === root.namespace);
  const segments = core.filter(({ name }) => name === 'segment');
  const hasTarget = core.some((segment) => elementsIn(segment, 'target').length > 0);
  const own = readOwnMetadata(element, root, losses);
  const id = own.id ?? attributeOf(element, 'id');
  const notes = core.filter(({ name }) => name === 'notes').flatMap((each) => elementsIn(each, 'note'));
  const noted = notesBySegment(notes, segments);
  for (const ignorable of core.filter(({ name }) => name === 'ignorable'))
    if (textOf(ignorable).trim() !== '')
      losses.add(
        'not-translatable',
        ignorable.line,
        'Words between segments that are not to be translated are passed over',
      );
  const units = segments.flatMap((segment, index) => {
    const [source] = elementsIn(segment, 'source');
    const [target] = elementsIn(segment, 'target');
    if (!source) return [];
    const tags = [...path, element];
    const sourceText = readText(source, tags, losses);
    const targetText = target && readText(target, tags, losses);
    if (target && attributeOf(target, 'order') !== undefined)
      losses.add(
        'segment-order',
        target.line,
        'That targets stand in another order than their sources is left out',
      );
    if (sourceText.text.trim() === '') {
      losses.add('not-translatable', segment.line, 'A segment without words is passed over');
      return [];
    }
    const said = [
      ...(noted.get(index) ?? []).map((note) => textOf(note)),
      ...sourceText.comments,
      ...(targetText?.comments ?? []),
    ];
    const segmentId = segments.length === 1 ? '' : `/${attributeOf(segment, 'id') ?? index + 1}`;
    // Properties of ours come with one segment a unit.
    const fields = index === 0 ? own.fields : {};
    const comments = commentsOf(said, segment.line, fields.comments);
    const text = targetText?.text ?? '';
    return [
      {
        ...(id !== undefined && id !== '' && { id: id + segmentId }),
        status: statusOfState(attributeOf(segment, 'state'), attributeOf(segment, 'subState'), text !== ''),
        ...fields,
        ...(comments.length > 0 && { comments }),
        source: sourceText.text,
        target: text === '' && !(target && own.hasEmptyTarget) ? null : text,
      },
    ];
  });
  return { units, problems, hasTarget };
}

/** A note is about the segment that has a comment leading to it, else about the unit: it goes with the first segment. */
function notesBySegment(
  notes: readonly XmlElement[],
  segments: readonly XmlElement[],
): ReadonlyMap<number, readonly XmlElement[]> {
  const places = new Map<string, number>();
  for (const [index, segment] of segments.entries())
    for (const reference of referencesIn(segment)) if (!places.has(reference)) places.set(reference, index);
  return Map.groupBy(notes, (note) => places.get(`#n=${attributeOf(note, 'id') ?? ''}`) ?? 0);
}

function* referencesIn(element: XmlElement): Generator<string> {
  for (const child of elementsIn(element)) {
    const reference = attributeOf(child, 'ref');
    if (reference !== undefined) yield reference;
    yield* referencesIn(child);
  }
}

interface OwnMetadata {
  /** Where the id of ours is none of XLIFF's. Empty where there was none. */
  readonly id: string | undefined;
  readonly hasEmptyTarget: boolean;
  readonly fields: Partial<TranslationUnit>;
}

/** Modules and extensions of a unit: of metadata those that are ours, of all others that they are lost. */
function readOwnMetadata(unit: XmlElement, root: XmlTag, losses: ReadLosses): OwnMetadata {
  const own: Record<string, string> = {};
  let id: string | undefined;
  let hasEmptyTarget = false;
  for (const child of elementsIn(unit)) {
    if (child.namespace === root.namespace) continue;
    if (child.namespace === matchesNamespace) {
      losses.add('alternatives', child.line, 'Proposals of other translations are left out');
      continue;
    }
    const groups = child.namespace === metadataNamespace ? elementsIn(child, 'metaGroup') : [];
    if (!groups.some((group) => attributeOf(group, 'category') === ownMetadata))
      losses.add('properties', child.line, `The element ${child.name} of ${child.namespace} has no place`);
    for (const group of groups) {
      if (attributeOf(group, 'category') !== ownMetadata) continue;
      for (const meta of elementsIn(group, 'meta')) {
        const type = attributeOf(meta, 'type') ?? '';
        if (type === 'id') id = textOf(meta);
        else if (type === 'target') hasEmptyTarget = true;
        else if (isUnitProperty(type)) own[type] = textOf(meta);
        else losses.add('properties', meta.line, `The property ${type} has no place`);
      }
    }
  }
  const { fields, damaged } = readUnitProperties(own);
  for (const name of damaged) losses.add('properties', unit.line, `The property ${name} cannot be read`);
  return { id, hasEmptyTarget, fields };
}

function commentsOf(
  said: readonly string[],
  line: number,
  own: readonly SegmentComment[] = [],
): readonly SegmentComment[] {
  const known = new Set(own.map(({ text }) => withoutForbidden(text)));
  const added = said
    .filter((text) => text.trim() !== '' && !known.has(text))
    .map((text, index) => ({ id: `line-${line}-${index + 1}`, author: 'xliff', time: '', text }));
  return [...own, ...added];
}

function readText(element: XmlElement, path: readonly XmlTag[], losses: ReadLosses): XliffText {
  const read = readXliffText(element, preservesSpace([...path, element]), inlineElement);
  if (read.hasCodes)
    losses.add(
      'inline-codes',
      element.line,
      'Inline codes and markers are left out; the text in them is kept',
    );
  return read;
}

/** Inline elements of 4.2.3. For a code stands the text that is equivalent to it (4.3.1.16), if its writer gave one. */
function inlineElement(element: XmlElement): InlineElement {
  const attribute = (name: string) => attributeOf(element, name);
  switch (element.name) {
    case 'cp':
      return { before: characterOf(attribute('hex')), hasText: false, isPlain: true };
    case 'pc':
      return { before: attribute('equivStart'), after: attribute('equivEnd'), hasText: true };
    case 'mrk':
    case 'sm':
      return { hasText: true, comment: attribute('type') === 'comment' ? attribute('value') : undefined };
    default:
      return {
        before: attribute('subType') === 'xlf:lb' ? '\n' : attribute('equiv'),
        hasText: false,
      };
  }
}

function characterOf(hexadecimal = ''): string {
  const code = /^[\dA-Fa-f]{1,8}$/.test(hexadecimal) ? Number.parseInt(hexadecimal, 16) : -1;
  return code >= 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
}
