import { csvCell, guardCell, withoutGuard } from '../formats/delimited-cell.ts';
import type { FormatOptions, ReadProblem } from '../formats/format.ts';
import { readDelimited, type DelimitedRow } from '../formats/read-delimited.ts';
import type { LanguageTag } from '../translation/segment.ts';
import type { GlossaryEntry, GlossaryTerm } from './glossary-entry.ts';
import type { ReadEntry } from './plan-import.ts';

/** What was made of a glossary file, and what of it could not be read or has no place here. */
export interface ReadGlossary {
  readonly entries: readonly ReadEntry[];
  readonly problems: readonly ReadProblem[];
  /** Columns, or kinds of data, that are passed over. */
  readonly ignored: readonly string[];
}

export interface GlossaryTableOptions extends FormatOptions {
  readonly dialect: 'csv' | 'tsv' | 'raw-tsv';
  /**
   * The languages of a file without a header, as OmegaT has it: source, target and a note. Only taken where no column
   * names a language.
   */
  readonly assumed: readonly [LanguageTag, LanguageTag];
}

type Part = 'term' | 'variants' | 'forbidden' | 'partOfSpeech' | 'note';
type Column =
  | { readonly of: 'entry' }
  | { readonly of: 'note' }
  | { readonly of: 'language'; readonly language: LanguageTag; readonly part: Part }
  | { readonly of: 'nothing'; readonly name: string };

const partNames: Readonly<Record<string, Part>> = {
  variant: 'variants',
  variants: 'variants',
  synonyms: 'variants',
  forbidden: 'forbidden',
  'part of speech': 'partOfSpeech',
  pos: 'partOfSpeech',
  note: 'note',
  notes: 'note',
};

/**
 * A glossary as a table: a column for each language, named by its tag (`en`, `id`, `zh-Hant`), beside it what is said of
 * the term (`en variants`, `en forbidden`, `en part of speech`, `en note`), several words in a cell with `|` between
 * them; `note` on the entry as a whole, `entry` for its id (not `id`, which is Indonesian). Other columns are told.
 *
 * @throws {RangeError} as `readDelimited`, and when no column names a language.
 */
export async function readGlossaryTable(
  text: AsyncIterable<string>,
  { dialect, assumed, signal }: GlossaryTableOptions,
): Promise<ReadGlossary> {
  const entries: ReadEntry[] = [];
  const problems: ReadProblem[] = [];
  let columns: readonly Column[] | null = null;
  for await (const row of readDelimited(text, { dialect, signal })) {
    if (!columns) {
      columns = row.cells.map(columnOf);
      if (columns.some(isTerm)) continue;
      columns = columnsWithoutHeader(row, assumed);
    }
    const entry = entryOf(row, columns);
    if (entry) entries.push(entry);
    else problems.push({ place: `line ${row.line}`, message: 'It has no term' });
  }
  const ignored = (columns ?? []).flatMap((column) => (column.of === 'nothing' ? [column.name] : []));
  return { entries, problems, ignored };
}

function isTerm(column: Column): boolean {
  return column.of === 'language' && column.part === 'term';
}

function columnsWithoutHeader(
  { cells }: DelimitedRow,
  [source, target]: readonly [LanguageTag, LanguageTag],
): readonly Column[] {
  if (cells.length < 2 || cells.length > 3)
    throw new RangeError(
      'No column names a language. Write its tag at the head of each column: en for English, id for Indonesian',
    );
  return [
    { of: 'language', language: source, part: 'term' },
    { of: 'language', language: target, part: 'term' },
    { of: 'note' },
  ];
}

const withPart = new RegExp(`^(.*?)[\\s:._]+(${Object.keys(partNames).join('|')})$`, 'u');

function columnOf(header: string): Column {
  const name = header.trim().toLowerCase();
  if (name === 'entry' || name === 'note') return { of: name };
  const [, written = name, part = ''] = withPart.exec(name) ?? [];
  const language = languageOf(written.replaceAll('_', '-'));
  return language === null
    ? { of: 'nothing', name: header.trim() }
    : { of: 'language', language, part: partNames[part] ?? 'term' };
}

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The tag as it should be written; null for what is no language that anybody has named. */
function languageOf(written: string): LanguageTag | null {
  try {
    const [tag] = Intl.getCanonicalLocales(written);
    return tag !== undefined && languages.of(tag) !== undefined ? tag : null;
  } catch {
    return null;
  }
}

function entryOf({ cells }: DelimitedRow, columns: readonly Column[]): ReadEntry | null {
  const terms = new Map<LanguageTag, Partial<Record<Part, string>>>();
  let id: string | null = null;
  let note: string | undefined;
  for (const [place, column] of columns.entries()) {
    const cell = withoutGuard(cells[place] ?? '').trim();
    if (cell === '' || column.of === 'nothing') continue;
    if (column.of === 'entry') id = cell;
    else if (column.of === 'note') note = cell;
    else terms.set(column.language, { ...terms.get(column.language), [column.part]: cell });
  }
  const found = Array.from(terms, ([language, parts]) => [language, termOf(parts)] as const).filter(
    (each): each is readonly [LanguageTag, GlossaryTerm] => each[1] !== null,
  );
  if (found.length === 0) return null;
  return { id, terms: Object.fromEntries(found), ...(note !== undefined && { note }) };
}

function termOf({ term, variants, forbidden, partOfSpeech, note }: Partial<Record<Part, string>>) {
  if (term === undefined) return null;
  return {
    term,
    ...(variants !== undefined && { variants: wordsIn(variants) }),
    ...(forbidden !== undefined && { forbidden: wordsIn(forbidden) }),
    ...(partOfSpeech !== undefined && { partOfSpeech }),
    ...(note !== undefined && { note }),
  };
}

function wordsIn(cell: string): readonly string[] {
  return cell
    .split('|')
    .map((words) => words.trim())
    .filter((words) => words !== '');
}

/** The glossary as CSV, as `readGlossaryTable` reads it: only the columns that some entry fills. */
export function writeGlossaryTable(glossary: readonly GlossaryEntry[]): string {
  const tags = [...new Set(glossary.flatMap(({ terms }) => Object.keys(terms)))].toSorted();
  const columns = [
    { name: 'entry', cell: ({ id }: GlossaryEntry) => id },
    ...tags.flatMap((tag) =>
      termParts.map(({ name, cell }) => ({
        name: name === '' ? tag : `${tag} ${name}`,
        cell: ({ terms }: GlossaryEntry) => {
          const term = Object.hasOwn(terms, tag) ? terms[tag] : undefined;
          return term ? cell(term) : '';
        },
      })),
    ),
    { name: 'note', cell: ({ note }: GlossaryEntry) => note ?? '' },
  ].filter(({ cell }) => glossary.some((entry) => cell(entry) !== ''));
  const rows = glossary.map((entry) => columns.map(({ cell }) => csvCell(guardCell(cell(entry)))));
  return [columns.map(({ name }) => name), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

const termParts: readonly { readonly name: string; readonly cell: (term: GlossaryTerm) => string }[] = [
  { name: '', cell: ({ term }) => term },
  { name: 'variants', cell: ({ variants = [] }) => variants.join(' | ') },
  { name: 'forbidden', cell: ({ forbidden = [] }) => forbidden.join(' | ') },
  { name: 'part of speech', cell: ({ partOfSpeech }) => partOfSpeech ?? '' },
  { name: 'note', cell: ({ note }) => note ?? '' },
];
