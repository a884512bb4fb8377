/** Escape sequences of C, as the manual of gettext has them ("The Format of PO Files"). */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\v': '\\v',
};

const unescapes = new Map(Object.entries(escapes).map(([character, escape]) => [escape.slice(1), character]));

/** A keyword with its string. One with line breaks inside has a line for each, as the tools of gettext write it. */
export function poString(keyword: string, value: string): string {
  const lines = value.match(/[^\n]*\n|[^\n]+$/g) ?? [''];
  if (lines.length === 1) return `${keyword} ${quoted(value)}\n`;
  return `${keyword} ""\n${lines.map((line) => `${quoted(line)}\n`).join('')}`;
}

function quoted(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return `"${text.replaceAll(/[\\"\n\t\r\u0007\b\f\v\0]/g, (character) => escapes[character] ?? '\\000')}"`;
}

/** What stands in a quoted string, or null where it is none. */
export function readPoString(text: string): string | null {
  const inside = /^"([^"\\]*(?:\\.[^"\\]*)*)"\s*$/u.exec(text)?.[1];
  return (
    inside?.replaceAll(/\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|(.))/gu, (_, octal, hexadecimal, other) => {
      if (typeof octal === 'string') return String.fromCharCode(Number.parseInt(octal, 8) % 256);
      if (typeof hexadecimal === 'string') return String.fromCharCode(Number.parseInt(hexadecimal, 16));
      return unescapes.get(String(other)) ?? String(other);
    }) ?? null
  );
}
