import { attributeOf, xmlNamespace, type XmlTag } from '../../xml/xml-element.ts';
import { namespaceOf22 } from './xliff-2.ts';

/**
 * The core schema of XLIFF 2.0 to 2.2 (`xliff_core_2.0.xsd`, `xliff_core_2.2.xsd`) as far as it says which attributes an element has, what they
 * hold, and in which element it stands. Written down again because nothing that we ship validates against an XSD.
 */
interface ElementRule {
  readonly in: readonly string[];
  /** Those that must be there. */
  readonly required?: Readonly<Record<string, RegExp>>;
  readonly optional?: Readonly<Record<string, RegExp>>;
  /** Of `xml:`, where no other attributes of a namespace may stand. */
  readonly xml?: readonly string[];
  /** Which attributes of other namespaces may stand there: on codes only those of modules (2.1, 4.2.3). */
  readonly extensible?: 'by modules' | 'by all';
}

const any = /^[^]*$/;
const yesNo = /^(?:yes|no)$/;
const yesFirstNo = /^(?:yes|firstNo|no)$/;
const direction = /^(?:ltr|rtl|auto)$/;
const userDefined = /^[^\s:]+:[^\s:]+$/;
const nmtoken = /^\s*[-.:_·\p{L}\p{N}\p{M}]+\s*$/u;
const nmtokens = /^\s*[-.:_·\p{L}\p{N}\p{M}]+(?:\s+[-.:_·\p{L}\p{N}\p{M}]+)*\s*$/u;
const codeType = /^(?:fmt|ui|quote|link|image|other)$/;
const markerType = /^(?:generic|comment|term|[^\s:]+:[^\s:]+)$/;

const inline = ['source', 'target', 'pc', 'mrk'];
const direct = { canResegment: yesNo, translate: yesNo, srcDir: direction, trgDir: direction };
const code = {
  canCopy: yesNo,
  canDelete: yesNo,
  canReorder: yesFirstNo,
  copyOf: nmtoken,
  subType: userDefined,
  type: codeType,
};
const single = { ...code, disp: any, equiv: any, dataRef: nmtoken, subFlows: nmtokens };
const startOrEnd = { ...single, canOverlap: yesNo, dir: direction, isolated: yesNo };
const marker = { translate: yesNo, type: markerType, ref: any, value: any };

const rules: Readonly<Record<string, ElementRule>> = {
  xliff: {
    in: [],
    required: { version: /^2\.\d$/, srcLang: any },
    optional: { trgLang: any },
    xml: ['space'],
    extensible: 'by all',
  },
  file: {
    in: ['xliff'],
    required: { id: nmtoken },
    optional: { ...direct, original: any },
    xml: ['space'],
    extensible: 'by all',
  },
  skeleton: { in: ['file'], optional: { href: any } },
  group: {
    in: ['file', 'group'],
    required: { id: nmtoken },
    optional: { ...direct, name: any, type: userDefined },
    xml: ['space'],
    extensible: 'by all',
  },
  unit: {
    in: ['file', 'group'],
    required: { id: nmtoken },
    optional: { ...direct, name: any, type: userDefined },
    xml: ['space'],
    extensible: 'by all',
  },
  segment: {
    in: ['unit'],
    optional: {
      id: nmtoken,
      canResegment: yesNo,
      state: /^(?:initial|translated|reviewed|final)$/,
      subState: userDefined,
    },
  },
  ignorable: { in: ['unit'], optional: { id: nmtoken } },
  notes: { in: ['file', 'group', 'unit'] },
  note: {
    in: ['notes'],
    optional: { id: nmtoken, appliesTo: /^(?:source|target)$/, category: any, priority: /^(?:10|[1-9])$/ },
    extensible: 'by all',
  },
  originalData: { in: ['unit'] },
  data: { in: ['originalData'], required: { id: nmtoken }, optional: { dir: direction }, xml: ['space'] },
  source: { in: ['segment', 'ignorable'], xml: ['lang', 'space'] },
  target: { in: ['segment', 'ignorable'], optional: { order: /^0*[1-9]\d*$/ }, xml: ['lang', 'space'] },
  cp: { in: [...inline, 'data'], required: { hex: /^(?:[\dA-Fa-f]{2}){1,4}$/ } },
  ph: { in: inline, required: { id: nmtoken }, optional: single, extensible: 'by modules' },
  pc: {
    in: inline,
    required: { id: nmtoken },
    optional: {
      ...code,
      canOverlap: yesNo,
      dispEnd: any,
      dispStart: any,
      equivEnd: any,
      equivStart: any,
      dataRefEnd: nmtoken,
      dataRefStart: nmtoken,
      subFlowsEnd: nmtokens,
      subFlowsStart: nmtokens,
      dir: direction,
    },
    extensible: 'by modules',
  },
  sc: { in: inline, required: { id: nmtoken }, optional: startOrEnd, extensible: 'by modules' },
  ec: { in: inline, optional: { ...startOrEnd, id: nmtoken, startRef: nmtoken }, extensible: 'by modules' },
  mrk: { in: inline, required: { id: nmtoken }, optional: marker, extensible: 'by all' },
  sm: { in: inline, required: { id: nmtoken }, optional: marker, extensible: 'by all' },
  em: { in: inline, required: { startRef: nmtoken } },
};

/** Attributes of the modules of the specification, and of ITS, which is one of them. */
const moduleNamespace = /^(?:urn:oasis:names:tc:xliff:|http:\/\/www\.w3\.org\/2005\/11\/its)/;

/** What is wrong with a tag of the core namespace. */
export function faultsOfTag(tag: XmlTag, parent: XmlTag | undefined): readonly string[] {
  const rule = rules[tag.name];
  if (!rule) return [`XLIFF has no element ${tag.name}`];
  const is22 = tag.namespace === namespaceOf22;
  const missing = Object.keys(rule.required ?? {})
    .filter((name) => attributeOf(tag, name) === undefined)
    .map((name) => `The attribute ${name} is missing`);
  const wrong = tag.attributes.flatMap(({ name, namespace, value }) => {
    if (namespace !== '')
      return mayStand(rule, name, namespace)
        ? []
        : [`An attribute ${name} of ${namespace} may not stand here`];
    const pattern =
      rule.required?.[name] ?? rule.optional?.[name] ?? (is22 ? addedBy22[tag.name]?.[name] : undefined);
    if (!pattern) return [`There is no attribute ${name}`];
    return pattern.test(value) ? [] : [`${name} may not be “${value}”`];
  });
  const isMisplaced = parent !== undefined && !rule.in.includes(parent.name);
  // 2.2 has notes on a whole document.
  const isNoteOn22 = is22 && tag.name === 'notes' && parent?.name === 'xliff';
  return [
    ...(isMisplaced && !isNoteOn22 ? [`A ${tag.name} may not stand in ${parent.name}`] : []),
    ...missing,
    ...wrong,
  ];
}

const addedBy22: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = { note: { ref: any } };

const formatNamespace = 'urn:oasis:names:tc:xliff:fs:2.0';

function mayStand({ extensible, xml = [] }: ElementRule, name: string, namespace: string): boolean {
  if (namespace === formatNamespace && name !== 'fs' && name !== 'subFs') return false;
  if (extensible === 'by all') return true;
  if (namespace === xmlNamespace) return xml.includes(name);
  return extensible === 'by modules' && moduleNamespace.test(namespace);
}
