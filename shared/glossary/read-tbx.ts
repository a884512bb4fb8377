import type { FormatOptions, ReadProblem } from '../formats/format.ts';
import type { LanguageTag } from '../translation/segment.ts';
import { readElements } from '../xml/read-elements.ts';
import { attributeOf, elementsIn, textOf, xmlNamespace, type XmlElement } from '../xml/xml-element.ts';
import type { GlossaryTerm } from './glossary-entry.ts';
import type { ReadGlossary } from './glossary-table.ts';
import type { ReadEntry } from './plan-import.ts';

/** Concept, language and term, as ISO 30042:2019 calls them and as its first edition (and MARTIF) did. */
const conceptNames: ReadonlySet<string> = new Set(['conceptEntry', 'termEntry']);
const languageNames: ReadonlySet<string> = new Set(['langSec', 'langSet']);
const termNames: ReadonlySet<string> = new Set(['termSec', 'tig', 'ntig']);
const rootNames: ReadonlySet<string> = new Set(['tbx', 'martif']);

/** Groups that say nothing themselves. */
const wrappers: ReadonlySet<string> = new Set([
  'descripGrp',
  'termNoteGrp',
  'termGrp',
  'adminGrp',
  'transacGrp',
  'refObjectSection',
]);

/** Elements whose kind stands in their attribute `type` (style DCA); in style DCT the element has the name of the kind. */
const typed: ReadonlySet<string> = new Set([
  'descrip',
  'termNote',
  'admin',
  'transac',
  'ref',
  'xref',
  'transacNote',
]);

/** What must not be used, by either of the data categories that say so. */
const forbiddenStatus = /^(?:deprecated|superseded|obsolete)/u;
const preferredStatus = /^preferred/u;

/**
 * A glossary in TBX: ISO 30042:2019 (TBX-Core, -Min and -Basic, in style DCA and DCT), its first edition and MARTIF. Of the
 * terms of a language the preferred one is the term, else the first; deprecated and superseded ones are forbidden, the
 * others variants. Definitions and notes become notes; other data categories have no place here and are told.
 *
 * @throws {RangeError} when the file is no TBX, or no well-formed XML.
 */
export async function readTbx(
  text: AsyncIterable<string>,
  options: FormatOptions = {},
): Promise<ReadGlossary> {
  const entries: ReadEntry[] = [];
  const problems: ReadProblem[] = [];
  const ignored = new Set<string>();
  let isTbx = false;
  for await (const piece of readElements(text, ({ name }) => conceptNames.has(name), options)) {
    if (piece.kind === 'open') isTbx ||= piece.path.length === 0 && rootNames.has(piece.tag.name);
    else if (piece.kind === 'whole') {
      if (!isTbx) break;
      const read = readConcept(piece.element, ignored);
      if (typeof read === 'string') problems.push({ place: `line ${piece.element.line}`, message: read });
      else entries.push(read);
    }
  }
  if (!isTbx) throw new RangeError('This is no TBX: its outermost element is neither tbx nor martif');
  return { entries, problems, ignored: [...ignored].toSorted() };
}

/** The entry, or why it is none. */
function readConcept(concept: XmlElement, ignored: Set<string>): ReadEntry | string {
  const terms = new Map<LanguageTag, GlossaryTerm>();
  for (const section of elementsIn(concept).filter(({ name }) => languageNames.has(name))) {
    const language = languageOf(section);
    if (language === null) return 'A part of this entry names no language';
    const term = readLanguage(section, ignored);
    if (term) terms.set(language, term);
  }
  if (terms.size === 0) return 'It has no term that may be used';
  const note = notesOf(concept, ignored);
  return {
    id: attributeOf(concept, 'id') ?? null,
    terms: Object.fromEntries(terms),
    ...(note !== '' && { note }),
  };
}

function languageOf(section: XmlElement): LanguageTag | null {
  const written = attributeOf(section, 'lang', xmlNamespace) ?? attributeOf(section, 'lang') ?? '';
  try {
    return Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

interface ReadTerm {
  readonly words: string;
  readonly status: 'preferred' | 'admitted' | 'forbidden';
  readonly partOfSpeech: string;
  readonly note: string;
}

function readLanguage(section: XmlElement, ignored: Set<string>): GlossaryTerm | null {
  const terms = elementsIn(section)
    .filter(({ name }) => termNames.has(name))
    .map((each) => readTerm(each, ignored))
    .filter(({ words }) => words !== '');
  const allowed = terms.filter(({ status }) => status !== 'forbidden');
  const main = allowed.find(({ status }) => status === 'preferred') ?? allowed[0];
  if (!main) return null;
  const variants = allowed.filter((each) => each !== main).map(({ words }) => words);
  const forbidden = terms.filter(({ status }) => status === 'forbidden').map(({ words }) => words);
  const note = [notesOf(section, ignored), ...allowed.map((each) => each.note)]
    .filter((each) => each !== '')
    .join('\n');
  return {
    term: main.words,
    ...(variants.length > 0 && { variants }),
    ...(forbidden.length > 0 && { forbidden }),
    ...(main.partOfSpeech !== '' && { partOfSpeech: main.partOfSpeech }),
    ...(note !== '' && { note }),
  };
}

function readTerm(section: XmlElement, ignored: Set<string>): ReadTerm {
  const data = dataOf(section);
  const valueOf = (kind: string) => data.find((each) => each.kind === kind)?.value ?? '';
  const status = valueOf('administrativeStatus') || valueOf('normativeAuthorization');
  for (const { kind } of data) if (!known.has(kind)) ignored.add(kind);
  return {
    words: valueOf('term'),
    status: forbiddenStatus.test(status)
      ? 'forbidden'
      : preferredStatus.test(status)
        ? 'preferred'
        : 'admitted',
    partOfSpeech: valueOf('partOfSpeech'),
    note: notesIn(data),
  };
}

const known: ReadonlySet<string> = new Set([
  'term',
  'administrativeStatus',
  'normativeAuthorization',
  'partOfSpeech',
  'definition',
  'note',
]);

function notesOf(section: XmlElement, ignored: Set<string>): string {
  const data = dataOf(section);
  for (const { kind } of data) if (!known.has(kind)) ignored.add(kind);
  return notesIn(data);
}

function notesIn(data: readonly Datum[]): string {
  return data
    .filter(({ kind, value }) => (kind === 'definition' || kind === 'note') && value !== '')
    .map(({ value }) => value)
    .join('\n');
}

interface Datum {
  /** The data category: `partOfSpeech`, `definition`. */
  readonly kind: string;
  readonly value: string;
}

/** What a level says of itself, not what the levels in it do. */
function dataOf(section: XmlElement): readonly Datum[] {
  return elementsIn(section).flatMap((element): readonly Datum[] => {
    if (languageNames.has(element.name) || termNames.has(element.name)) return [];
    if (wrappers.has(element.name)) return dataOf(element);
    const kind = typed.has(element.name) ? (attributeOf(element, 'type') ?? element.name) : element.name;
    return [{ kind, value: textOf(element).replaceAll(/\s+/gu, ' ').trim() }];
  });
}
