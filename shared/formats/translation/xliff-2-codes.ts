import { attributeOf, elementsIn, type XmlElement } from '../../xml/xml-element.ts';

export interface CodeFault {
  readonly element: XmlElement;
  readonly fault: string;
}

/** What start and end of one code must say alike (4.2.3.5); yes where it is not said. */
const editingHints = ['canCopy', 'canDelete', 'canReorder', 'canOverlap'];
/** What an end may leave to its start, but not say otherwise. */
const leftToStart = ['copyOf', 'dir', 'subType', 'type'];

const dataReferences = ['dataRef', 'dataRefStart', 'dataRefEnd'];

/** Sub-types that the specification has itself, by the type that they belong to (4.3.1.36). */
const subTypes: Readonly<Record<string, string>> = {
  'xlf:lb': 'fmt',
  'xlf:pb': 'fmt',
  'xlf:b': 'fmt',
  'xlf:i': 'fmt',
  'xlf:u': 'fmt',
  'xlf:var': 'ui',
};

/** Inline codes and annotations of a unit that do not fit together. `parts`: its segments and ignorables. */
export function* faultsOfCodes(unit: XmlElement, parts: readonly XmlElement[]): Generator<CodeFault> {
  const data = new Set(elementsIn(unit, 'originalData').flatMap((each) => ids(elementsIn(each, 'data'))));
  const notes = new Set(elementsIn(unit, 'notes').flatMap((each) => ids(elementsIn(each, 'note'))));
  const sources = parts.flatMap((part) => elementsIn(part, 'source').flatMap(inlineElements));
  // In the order in which targets are composed.
  const targets = parts
    .flatMap((part, index) =>
      elementsIn(part, 'target').map((target) => ({ target, place: placeOf(target, index) })),
    )
    .toSorted((a, b) => a.place - b.place)
    .flatMap(({ target }) => inlineElements(target));
  yield* faultsOfIds(unit, parts, sources, targets);
  yield* faultsOfMissing(parts, targets);
  for (const side of [sources, targets]) {
    yield* faultsOfPairs(side);
    yield* faultsOfSequences(side);
  }
  const byId = new Map([...targets, ...sources].map((element) => [attributeOf(element, 'id'), element]));
  for (const element of [...sources, ...targets]) {
    for (const name of dataReferences) {
      const reference = attributeOf(element, name);
      if (reference !== undefined && !data.has(reference))
        yield { element, fault: `${name} leads to no data of the unit: ${reference} (4.3.1.9)` };
    }
    yield* faultsOfCopy(element, byId);
    yield* faultsOfComment(element, notes, attributeOf(unit, 'id'));
    const reference = attributeOf(element, 'ref');
    if (reference?.startsWith('#') && !isFragment(reference))
      yield { element, fault: `ref is no fragment identifier of XLIFF: ${reference}` };
    const subType = attributeOf(element, 'subType');
    const type = attributeOf(element, 'type');
    if (subType !== undefined && type === undefined)
      yield { element, fault: 'subType needs a type (4.3.1.36)' };
    else if (subType?.startsWith('xlf:') && subTypes[subType] !== type)
      yield { element, fault: `subType ${subType} is none of the type ${type} (4.3.1.36)` };
    if (element.name === 'cp' && !isForbiddenCharacter(attributeOf(element, 'hex') ?? ''))
      yield { element, fault: 'cp stands for what is no character that XML forbids (4.2.3.1)' };
  }
}

/** What may not be deleted is in some target, once its part has one (4.3.1.3). */
function* faultsOfMissing(
  parts: readonly XmlElement[],
  targets: readonly XmlElement[],
): Generator<CodeFault> {
  const there = new Set(ids(targets));
  for (const part of parts)
    if (elementsIn(part, 'target').length > 0)
      for (const element of elementsIn(part, 'source').flatMap(inlineElements)) {
        const id = attributeOf(element, 'id');
        if (attributeOf(element, 'canDelete') === 'no' && id !== undefined && !there.has(id))
          yield { element, fault: `The code ${id} may not be deleted, and is in no target (4.3.1.3)` };
      }
}

/** A code that may not be moved follows the one that begins its sequence (4.3.1.5). */
function* faultsOfSequences(elements: readonly XmlElement[]): Generator<CodeFault> {
  let hasBegun = false;
  for (const element of elements) {
    const canReorder = attributeOf(element, 'canReorder');
    hasBegun ||= canReorder === 'firstNo';
    // An end repeats what its start says.
    if (canReorder === 'no' && !hasBegun && element.name !== 'ec')
      yield { element, fault: 'canReorder is no, and no code before it is firstNo (4.3.1.5)' };
  }
}

function placeOf(target: XmlElement, index: number): number {
  return Number(attributeOf(target, 'order') ?? index + 1);
}

function inlineElements(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => [child, ...inlineElements(child)]);
}

function ids(elements: readonly XmlElement[]): readonly string[] {
  return elements.flatMap((element) => attributeOf(element, 'id') ?? []);
}

/** Ids are unique in a unit; an element of a target has that of its counterpart in the source (4.3.1.21). */
function* faultsOfIds(
  unit: XmlElement,
  parts: readonly XmlElement[],
  sources: readonly XmlElement[],
  targets: readonly XmlElement[],
): Generator<CodeFault> {
  const seen = new Map<string, XmlElement>();
  const data = elementsIn(unit, 'originalData').flatMap((each) => elementsIn(each, 'data'));
  for (const element of repeatedElements(data))
    yield { element, fault: `Two data have the id ${attributeOf(element, 'id')} (4.3.1.21)` };
  for (const element of [...parts, ...sources]) {
    const id = attributeOf(element, 'id');
    if (id === undefined) continue;
    if (seen.has(id))
      yield { element, fault: `Another element of the unit has the id ${id}, too (4.3.1.21)` };
    seen.set(id, element);
  }
  for (const element of targets) {
    const counterpart = seen.get(attributeOf(element, 'id') ?? '');
    if (counterpart && !isCounterpart(counterpart.name, element.name))
      yield {
        element,
        fault: `A ${counterpart.name} of the unit has the id of this ${element.name} (4.3.1.21)`,
      };
  }
  for (const element of repeatedElements(targets))
    yield {
      element,
      fault: `Another element of the targets has the id ${attributeOf(element, 'id')} (4.3.1.21)`,
    };
}

/** A start in the source may be a pair in the target, and the reverse. */
function isCounterpart(one: string, other: string): boolean {
  return asPair(one) === asPair(other);
}

function asPair(name: string): string {
  return name.replace(/^sc$/, 'pc').replace(/^sm$/, 'mrk');
}

function repeatedElements(elements: readonly XmlElement[]): readonly XmlElement[] {
  const seen = new Set<string>();
  return elements.filter((element) => {
    const id = attributeOf(element, 'id');
    if (id === undefined) return false;
    const isAgain = seen.has(id);
    seen.add(id);
    return isAgain;
  });
}

/** Starts and ends of codes (4.2.3.4, 4.2.3.5) and of annotations (4.2.3.7, 4.2.3.8), in their order on one side. */
function* faultsOfPairs(elements: readonly XmlElement[]): Generator<CodeFault> {
  const open = new Map<string, XmlElement>();
  for (const element of elements) {
    const { name } = element;
    const id = attributeOf(element, 'id');
    const startRef = attributeOf(element, 'startRef');
    const isIsolated = attributeOf(element, 'isolated') === 'yes';
    if ((name === 'sc' || name === 'sm') && id !== undefined) open.set(`${name} ${id}`, element);
    else if (name === 'ec' && isIsolated) {
      if (startRef !== undefined) yield { element, fault: 'An isolated ec has no startRef (4.2.3.5)' };
      if (id === undefined) yield { element, fault: 'An isolated ec needs an id (4.2.3.5)' };
    } else if (name === 'ec' || name === 'em') {
      if (name === 'ec' && id !== undefined)
        yield { element, fault: 'An ec that is not isolated has no id (4.2.3.5)' };
      const key = `${name === 'ec' ? 'sc' : 'sm'} ${startRef ?? ''}`;
      const start = open.get(key);
      if (!start) {
        yield { element, fault: `An ${name} ends what has not begun before it (4.3.1.30)` };
        continue;
      }
      open.delete(key);
      if (attributeOf(start, 'isolated') === 'yes')
        yield { element, fault: 'The sc that it ends says that it is isolated (4.3.1.22)' };
      if (name === 'ec') yield* differences(start, element);
    }
  }
  for (const element of open.values())
    if (attributeOf(element, 'isolated') !== 'yes')
      yield { element, fault: `What this ${element.name} begins has no end in the unit (4.3.1.22)` };
}

function* differences(start: XmlElement, element: XmlElement): Generator<CodeFault> {
  const isOther = (hint: string) =>
    (attributeOf(start, hint) ?? 'yes') !== (attributeOf(element, hint) ?? 'yes');
  const isContrary = (name: string) => {
    const said = attributeOf(element, name);
    return said !== undefined && said !== attributeOf(start, name);
  };
  for (const name of [...editingHints.filter(isOther), ...leftToStart.filter(isContrary)])
    yield { element, fault: `${name} differs from that of its sc (4.2.3.5)` };
}

function* faultsOfCopy(
  element: XmlElement,
  byId: ReadonlyMap<string | undefined, XmlElement>,
): Generator<CodeFault> {
  const copyOf = attributeOf(element, 'copyOf');
  if (copyOf === undefined) return;
  const original = byId.get(copyOf);
  if (!original) yield { element, fault: `copyOf leads to no code of the unit: ${copyOf} (4.3.1.8)` };
  else if (attributeOf(original, 'canCopy') === 'no')
    yield { element, fault: `The code ${copyOf} may not be copied (4.3.1.2)` };
  if (dataReferences.some((name) => attributeOf(element, name) !== undefined))
    yield { element, fault: 'A code has copyOf or dataRef, not both (4.3.1.8)' };
}

/** A comment says itself what it says, or leads to a note. */
function* faultsOfComment(
  element: XmlElement,
  notes: ReadonlySet<string>,
  unit: string | undefined,
): Generator<CodeFault> {
  if ((element.name !== 'mrk' && element.name !== 'sm') || attributeOf(element, 'type') !== 'comment') return;
  const ref = attributeOf(element, 'ref');
  if ((attributeOf(element, 'value') === undefined) === (ref === undefined))
    yield { element, fault: 'A comment has a value or a ref, not both' };
  if (ref === undefined) return;
  const [, around, note] = /^#(.*\/)?n=([^/]+)$/.exec(ref) ?? [];
  const isOfUnit = around === undefined || around.endsWith(`u=${unit ?? ''}/`);
  if (note === undefined || !isOfUnit || !notes.has(note))
    yield { element, fault: `ref leads to no note of the unit: ${ref}` };
}

/** From the outside inwards: file, group, unit, and one thing in it. */
const selectors = ['f', 'g', 'u'];
const leaves = ['n', 'd', 't'];

/** `#f=1/u=2/n=3`; an inline element has no prefix, something in a module one of its own ("Fragment Identification"). */
function isFragment(reference: string): boolean {
  let last = -1;
  return reference
    .slice(1)
    .replace(/^\//, '')
    .split('/')
    .every((part) => {
      const [, prefix, id] = /^(?:([^=]+)=)?([^=]+)$/.exec(part) ?? [];
      if (id === undefined || (prefix !== undefined && !/^[-.\p{L}\p{N}_]+$/u.test(prefix))) return false;
      const rank = selectors.indexOf(prefix ?? '');
      const isKnown = prefix === undefined || prefix.length > 1 || rank !== -1 || leaves.includes(prefix);
      const isInOrder = last < selectors.length && (rank === -1 || rank > last);
      last = rank === -1 ? selectors.length : rank;
      return isKnown && isInOrder;
    });
}

function isForbiddenCharacter(hexadecimal: string): boolean {
  const code = Number.parseInt(hexadecimal, 16);
  if (!(code <= 0x10_ff_ff)) return false;
  return (
    (code < 0x20 && ![0x9, 0xa, 0xd].includes(code)) ||
    (code >= 0xd8_00 && code <= 0xdf_ff) ||
    code === 0xff_fe ||
    code === 0xff_ff
  );
}
