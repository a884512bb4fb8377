import { xmlNamespace, type XmlTag } from '../../xml/xml-element.ts';
import { xliff2Namespace } from './xliff-2.ts';

/**
 * The core schema of XLIFF 2.0 and 2.1 (`xliff_core_2.0.xsd`) as far as it says which attributes an element has, what they
 * hold, and in which element it stands. Written down again because nothing that we ship validates against an XSD.
 */
interface ElementRule {
  readonly in: readonly string[];
  /** Those that must be there. */
  readonly required?: Readonly<Record<string, RegExp>>;
  readonly optional?: Readonly<Record<string, RegExp>>;
  /** Of `xml:`. */
  readonly xml?: readonly string[];
  /** Whether attributes of modules and extensions may stand there. */
  readonly extensible?: boolean;
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
    extensible: true,
  },
  file: {
    in: ['xliff'],
    required: { id: nmtoken },
    optional: { ...direct, original: any },
    xml: ['space'],
    extensible: true,
  },
  skeleton: { in: ['file'], optional: { href: any } },
  group: {
    in: ['file', 'group'],
    required: { id: nmtoken },
    optional: { ...direct, name: any, type: userDefined },
    xml: ['space'],
    extensible: true,
  },
  unit: {
    in: ['file', 'group'],
    required: { id: nmtoken },
    optional: { ...direct, name: any, type: userDefined },
    xml: ['space'],
    extensible: true,
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
    extensible: true,
  },
  originalData: { in: ['unit'] },
  data: { in: ['originalData'], required: { id: nmtoken }, optional: { dir: direction }, xml: ['space'] },
  source: { in: ['segment', 'ignorable'], xml: ['lang', 'space'] },
  target: { in: ['segment', 'ignorable'], optional: { order: /^0*[1-9]\d*$/ }, xml: ['lang', 'space'] },
  cp: { in: [...inline, 'data'], required: { hex: /^(?:[\dA-Fa-f]{2}){1,4}$/ } },
  ph: { in: inline, required: { id: nmtoken }, optional: single, extensible: true },
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
    extensible: true,
  },
  sc: { in: inline, required: { id: nmtoken }, optional: startOrEnd, extensible: true },
  ec: { in: inline, optional: { ...startOrEnd, id: nmtoken, startRef: nmtoken }, extensible: true },
  mrk: { in: inline, required: { id: nmtoken }, optional: marker, extensible: true },
  sm: { in: inline, required: { id: nmtoken }, optional: marker, extensible: true },
  em: { in: inline, required: { startRef: nmtoken } },
};

/** What is wrong with a tag of the core namespace. Only what 2.2 has of its own is not looked at. */
export function faultsOfTag(tag: XmlTag, parent: XmlTag | undefined): readonly string[] {
  if (tag.namespace !== xliff2Namespace) return [];
  const rule = rules[tag.name];
  if (!rule) return [`XLIFF has no element ${tag.name}`];
  if (parent && !rule.in.includes(parent.name)) return [`A ${tag.name} may not stand in ${parent.name}`];
  const missing = Object.keys(rule.required ?? {})
    .filter((name) => !tag.attributes.some((each) => each.name === name && each.namespace === ''))
    .map((name) => `The attribute ${name} is missing`);
  const allowed: Readonly<Record<string, RegExp>> = { ...rule.required, ...rule.optional };
  const wrong = tag.attributes.flatMap(({ name, namespace, value }) => {
    if (namespace === xmlNamespace) return rule.xml?.includes(name) ? [] : [`xml:${name} may not stand here`];
    if (namespace !== '') return rule.extensible ? [] : [`An attribute of ${namespace} may not stand here`];
    const pattern = allowed[name];
    if (!pattern) return [`There is no attribute ${name}`];
    return pattern.test(value) ? [] : [`${name} may not be “${value}”`];
  });
  return [...missing, ...wrong];
}
