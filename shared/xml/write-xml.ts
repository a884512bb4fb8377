/** What XML 1.0 has no way to write, not even as a reference (section 2.2): most control characters, half surrogate pairs. */
export const forbiddenInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const everyForbidden = new RegExp(forbiddenInXml, 'gu');

/** What a format writes for a character that XML forbids: markup, or plain text. */
export type ForbiddenCharacter = (character: string) => string;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Text of an element. `>` is escaped so that `]]>` never stands in it, and CR because a parser would read it as LF.
 *
 * @throws {RangeError} at a character that XML forbids, unless `forbidden` says what the format has for it.
 */
export function xmlText(text: string, forbidden: ForbiddenCharacter = refuse): string {
  return replaced(text.replaceAll(/[&<>\r]/g, referenceTo), forbidden);
}

/**
 * A value for between quotation marks. Tabs and line ends are references: a parser would read them as spaces.
 *
 * @throws {RangeError} as `xmlText`
 */
export function xmlAttribute(value: string, forbidden: ForbiddenCharacter = refuse): string {
  return replaced(value.replaceAll(/[&<>"\t\n\r]/g, referenceTo), forbidden);
}

/** ` name="value"` for each that is not undefined, in their order. */
export function xmlAttributes(
  values: Readonly<Record<string, string | undefined>>,
  forbidden?: ForbiddenCharacter,
): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${xmlAttribute(value, forbidden)}"`))
    .join('');
}

/** For what is only looked at by people: Unicode's own replacement character in the place of what XML forbids. */
export function replacementCharacter(): string {
  return '\uFFFD';
}

export function withoutForbidden(text: string): string {
  return replaced(text, replacementCharacter);
}

/** JSON has escapes of its own for what XML cannot hold, so that nothing of a value is lost. */
export function jsonForXml(value: unknown): string {
  return replaced(
    JSON.stringify(value),
    (character) => String.raw`\u` + character.charCodeAt(0).toString(16).padStart(4, '0'),
  );
}

function replaced(escaped: string, forbidden: ForbiddenCharacter): string {
  return forbiddenInXml.test(escaped)
    ? escaped.replaceAll(everyForbidden, (character) => forbidden(character))
    : escaped;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function referenceTo(character: string): string {
  return references[character] ?? character;
}

function refuse(character: string): never {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  throw new RangeError(`XML 1.0 cannot hold the character U+${code}`);
}
