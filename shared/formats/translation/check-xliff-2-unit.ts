import {
  attributeOf,
  elementsIn,
  xmlNamespace,
  type XmlElement,
  type XmlTag,
} from '../../xml/xml-element.ts';
import type { ReadProblem } from '../format.ts';
import { faultsOfTag } from './xliff-2-schema.ts';
import { faultsOfCodes } from './xliff-2-codes.ts';
import { inherited, preservesSpace } from './xliff-text.ts';

/** In which order a unit has its children (4.2.2.5). */
const childOrder = ['', 'notes', 'originalData', 'segment'];

/** The constraints of XLIFF 2.1 on a unit, as far as a reader can be misled by what breaks them. */
export function checkXliff2Unit(
  unit: XmlElement,
  root: XmlTag,
  path: readonly XmlTag[],
): readonly ReadProblem[] {
  const id = attributeOf(unit, 'id');
  const problems: ReadProblem[] = [];
  const tell = (tag: XmlTag, message: string) =>
    problems.push({ place: `line ${tag.line}, unit${id === undefined ? '' : ` ${id}`}`, message });
  const isCore = (element: XmlElement) => element.namespace === root.namespace;

  function walk(element: XmlElement, parent: XmlTag | undefined): void {
    for (const fault of faultsOfTag(element, parent)) tell(element, fault);
    for (const child of elementsIn(element))
      if (isCore(child)) walk(child, element);
      else if (element !== unit)
        tell(child, `An element of ${child.namespace} may not stand in ${element.name}`);
  }
  walk(unit, path.at(-1));

  let last = 0;
  for (const child of elementsIn(unit)) {
    const place = childOrder.indexOf(isCore(child) ? child.name.replace('ignorable', 'segment') : '');
    if (place !== -1 && place < last) tell(child, `${child.name} stands too late in its unit (4.2.2.5)`);
    last = Math.max(last, place);
  }
  const parts = elementsIn(unit).filter(
    (child) => isCore(child) && (child.name === 'segment' || child.name === 'ignorable'),
  );
  if (!parts.some(({ name }) => name === 'segment')) tell(unit, 'It has no segment (4.2.2.5)');
  for (const part of parts) checkPart(part, root, [...path, unit], tell);
  for (const order of repeated(parts.map((part) => orderOf(part))))
    tell(unit, `Two targets have the order ${order} (4.3.1.24)`);
  for (const part of parts)
    if (Number(orderOf(part) ?? 1) > parts.length)
      tell(part, 'order is beyond the number of parts (4.3.1.24)');
  const notes = elementsIn(unit, 'notes').filter(isCore);
  for (const list of notes) {
    if (elementsIn(list, 'note').length === 0) tell(list, 'notes has no note (4.2.2.8)');
    for (const again of repeated(elementsIn(list, 'note').map((note) => attributeOf(note, 'id'))))
      tell(list, `Two notes have the id ${again} (4.3.1.21)`);
  }
  for (const { element, fault } of faultsOfCodes(unit, parts)) tell(element, fault);
  return problems;
}

function checkPart(
  part: XmlElement,
  root: XmlTag,
  path: readonly XmlTag[],
  tell: (tag: XmlTag, message: string) => void,
): void {
  const children = elementsIn(part).map(({ name }) => name);
  if (children.filter((name) => name === 'source').length !== 1)
    tell(part, `A ${part.name} has one source (4.2.2.6)`);
  if (children.filter((name) => name === 'target').length > 1) tell(part, `A ${part.name} has one target`);
  if (children[0] === 'target' && children.includes('source'))
    tell(part, 'The target stands before its source');
  if (attributeOf(part, 'subState') !== undefined && attributeOf(part, 'state') === undefined)
    tell(part, 'subState needs a state (4.3.1.35)');
  const [source] = elementsIn(part, 'source');
  const [target] = elementsIn(part, 'target');
  for (const [element, name] of [
    [source, 'srcLang'],
    [target, 'trgLang'],
  ] as const) {
    const language = element && inherited([...path, element], 'lang', xmlNamespace);
    const ofDocument = attributeOf(root, name);
    if (element && language !== undefined && ofDocument !== undefined && !isWithin(language, ofDocument))
      tell(element, `xml:lang is ${language}, and ${name} ${ofDocument} (4.3.2.1)`);
  }
  if (source && target && preservesSpace([...path, source]) !== preservesSpace([...path, target]))
    tell(target, 'Source and target treat white space differently (4.3.2.2)');
}

/** As XPath's `lang()`: en-GB is within en. */
function isWithin(language: string, of: string): boolean {
  return `${language.toLowerCase()}-`.startsWith(`${of.toLowerCase()}-`);
}

function orderOf(part: XmlElement): string | undefined {
  const [target] = elementsIn(part, 'target');
  return target && attributeOf(target, 'order');
}

export function repeated(values: readonly (string | undefined)[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const value of values) {
    if (value === undefined) continue;
    if (seen.has(value)) again.add(value);
    seen.add(value);
  }
  return again;
}
