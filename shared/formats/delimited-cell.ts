/** What a spreadsheet would run, also behind apostrophes: so that taking one off gives back what was guarded. */
const formula = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;

/**
 * A cell that a spreadsheet would run as a formula (= + - @ at its start) gets an apostrophe before it, as OWASP advises
 * ("CSV injection").
 */
export function guardCell(value: string): string {
  return formula.test(value) ? `'${value}` : value;
}

/** The cell as it was before `guardCell`. */
export function withoutGuard(value: string): string {
  return guarded.test(value) ? value.slice(1) : value;
}

export function needsGuard(value: string): boolean {
  return formula.test(value);
}

/** As RFC 4180 has it: in quotation marks where it holds a comma, a quotation mark or a line break. */
export function csvCell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Line breaks, tabs and backslashes as \n, \r, \t and \\, so that a row is a line. */
export function tsvCell(value: string): string {
  return value.replaceAll(/[\\\n\r\t]/g, (character) => escapes[character] ?? character);
}

/** The cell as it was before `tsvCell`. A backslash before anything else stands for itself. */
export function unescapedTsvCell(cell: string): string {
  return cell.replaceAll(/\\[\\nrt]/g, (escape) => unescapes[escape] ?? escape);
}

const unescapes = Object.fromEntries(
  Object.entries(escapes).map(([character, escape]) => [escape, character]),
);
