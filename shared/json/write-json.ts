import { byCodeUnit } from '../text/code-unit-order.ts';

/** Any object that came from JSON or goes to it. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Writes JSON as `JSON.stringify(value, null, 2)` does, with a final newline, except that the values of the fields
 * named in `oneLine` stay on one line: a span that moves is then one changed line in a diff, not five.
 */
export function writeJson(value: unknown, oneLine: ReadonlySet<string> = new Set()): string {
  return `${write(value, '', oneLine)}\n`;
}

function write(value: unknown, indent: string, oneLine: ReadonlySet<string>): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const inner = `${indent}  `;
    return `[\n${value.map((element) => inner + write(element, inner, oneLine)).join(',\n')}\n${indent}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return '{}';
  const inner = `${indent}  `;
  const lines = fields.map(([name, field]) => {
    const text = oneLine.has(name) ? writeOnOneLine(field) : write(field, inner, oneLine);
    return `${inner}${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** `{ "start": 1, "end": 2 }` */
export function writeOnOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeOnOneLine).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return '{}';
  return `{ ${fields.map(([name, field]) => `${JSON.stringify(name)}: ${writeOnOneLine(field)}`).join(', ')} }`;
}

/**
 * The same fields in one fixed order: the known ones as listed, then those that this version does not know, by
 * name. Values stay as they are. A field that is `undefined` is left out, as JSON would.
 */
export function inOrder(object: object, known: readonly string[]): JsonObject {
  const fields: JsonObject = { ...object };
  const ordered: Record<string, unknown> = {};
  for (const name of known) if (fields[name] !== undefined) ordered[name] = fields[name];
  const others = Object.keys(fields).filter((name) => !known.includes(name));
  for (const name of others.toSorted(byCodeUnit))
    if (fields[name] !== undefined) ordered[name] = fields[name];
  return ordered;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
