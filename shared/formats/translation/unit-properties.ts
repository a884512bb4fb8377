import { parseJson } from '../../json/parse-json.ts';
import { jsonForXml } from '../../xml/write-xml.ts';
import type { TranslationUnit } from './translation-format.ts';
import { unitSchema } from './unit-schema.ts';

/** What XML formats have no element for, by the name of the property that it goes into: plain text, or JSON for what has parts. */
type Properties = Readonly<Record<string, string>>;

const plain = ['status', 'origin', 'translator', 'reviewer', 'created', 'modified'] as const;
const withParts = ['scores', 'comments', 'errors', 'assessed', 'alignments', 'dismissed'] as const;

export type UnitProperty = (typeof plain)[number] | (typeof withParts)[number];

const names: ReadonlySet<string> = new Set<UnitProperty>([...plain, ...withParts]);

export function isUnitProperty(name: string): boolean {
  return names.has(name);
}

/** Of a unit, but for those that the format has an element or attribute of its own for. */
export function unitProperties(unit: TranslationUnit, elsewhere: readonly UnitProperty[] = []): Properties {
  const properties: Record<string, string> = {};
  for (const name of plain) {
    const value = unit[name];
    if (value !== undefined && !elsewhere.includes(name)) properties[name] = value;
  }
  for (const name of withParts) {
    const value = unit[name];
    if (value !== undefined && !elsewhere.includes(name)) properties[name] = jsonForXml(value);
  }
  return properties;
}

export interface ReadProperties {
  readonly fields: Partial<TranslationUnit>;
  /** Names of those whose value cannot be read: somebody else has written into them. */
  readonly damaged: readonly string[];
}

/** Each by itself: a damaged one costs no other. */
export function readUnitProperties(properties: Properties): ReadProperties {
  const damaged: string[] = [];
  let fields: Partial<TranslationUnit> = {};
  for (const [name, value] of Object.entries(properties)) {
    const field = unitSchema.safeParse({ [name]: valueOf(name, value) });
    if (field.success) fields = { ...fields, ...field.data };
    else damaged.push(name);
  }
  return { fields, damaged };
}

/** What is no JSON stays text, which the schema refuses. */
function valueOf(name: string, value: string): unknown {
  if (!withParts.some((each) => each === name)) return value;
  const parsed = parseJson(value);
  return parsed.ok ? parsed.value : value;
}
