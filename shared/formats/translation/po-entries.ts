import { failure, success, type Result } from '../../result.ts';
import type { ReadProblem } from '../format.ts';
import { linesOf } from '../lines.ts';
import { readPoString } from './po-string.ts';

/** An entry of a PO file, as it stands there. */
export interface PoEntry {
  /** Of its first line, from 1. */
  readonly line: number;
  readonly isObsolete: boolean;
  readonly context: string | null;
  readonly source: string;
  /** Absent in an entry without plural forms. */
  readonly plural: string | null;
  /** By plural form; one where there are none. */
  readonly targets: readonly string[];
  readonly flags: readonly string[];
  /** Files that it is from, with line numbers. */
  readonly references: readonly string[];
  /** `# `: what translators have written. */
  readonly notes: readonly string[];
  /** `#. `: what the program has said. */
  readonly extracted: readonly string[];
}

interface Draft {
  line: number;
  isObsolete: boolean;
  readonly strings: Map<string, string>;
  last: string | null;
  readonly comments: Readonly<Record<'notes' | 'extracted' | 'references' | 'flags', string[]>>;
}

/** Room for a segment as long as an article. */
const longestLine = 2 ** 25;

/**
 * The entries of a PO file, the header among them (its source is empty). After the manual of gettext, "The Format of PO
 * Files". A line that is none of it is a problem; reading goes on with the next entry.
 */
export async function* readPoEntries(
  text: AsyncIterable<string>,
): AsyncGenerator<Result<PoEntry, ReadProblem>> {
  let draft = emptyDraft(1);
  let broken: ReadProblem | null = null;
  let number = 0;
  for await (const raw of linesOf(text, longestLine)) {
    number++;
    const line = (number === 1 ? raw.replace(/^\uFEFF/, '') : raw).trim();
    if (line === '' || beginsAnother(line, draft)) {
      if (broken) yield failure(broken);
      else if (draft.strings.size > 0) yield finished(draft);
      broken = null;
      draft = emptyDraft(line === '' ? number + 1 : number);
    }
    if (line !== '' && !broken && !take(line, draft))
      broken = { place: `line ${number}`, message: `This is no line of a PO file: ${line.slice(0, 60)}` };
  }
  if (broken) yield failure(broken);
  else if (draft.strings.size > 0) yield finished(draft);
}

function emptyDraft(line: number): Draft {
  const comments = { notes: [], extracted: [], references: [], flags: [] };
  return { line, isObsolete: false, strings: new Map(), last: null, comments };
}

/** Entries need no empty line between them: a comment or the next source begins one, once there is a translation. */
function beginsAnother(line: string, { strings }: Draft): boolean {
  if (![...strings.keys()].some((keyword) => keyword.startsWith('msgstr'))) return false;
  return /^(?:#~\s*)?(?:msgctxt|msgid)\s/.test(line) || (line.startsWith('#') && !line.startsWith('#~'));
}

/** False when the line is none of a PO file. */
function take(line: string, draft: Draft): boolean {
  if (line.startsWith('#~')) {
    draft.isObsolete = true;
    const rest = line.slice(2).trim();
    // `#~|` is the previous source of an obsolete entry.
    return rest === '' || rest.startsWith('|') || takeString(rest, draft);
  }
  if (!line.startsWith('#')) return takeString(line, draft);
  const words = line.slice(2).trim();
  const { notes, extracted, references, flags } = draft.comments;
  switch (line[1]) {
    case '.':
      extracted.push(words);
      return true;
    case ':':
      references.push(...referencesIn(words));
      return true;
    case ',':
    case '=':
      flags.push(...words.split(/[\s,]+/).filter((flag) => flag !== ''));
      return true;
    // What the source was before, for a fuzzy entry: nothing that a translation needs.
    case '|':
      return true;
    default:
      notes.push(line.slice(line[1] === ' ' ? 2 : 1));
      return true;
  }
}

function takeString(line: string, draft: Draft): boolean {
  const [, keyword, rest = line] =
    /^(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)\s*("[^]*)$/u.exec(line) ?? [];
  const value = readPoString(rest);
  const name = keyword ?? draft.last;
  if (value === null || name === null) return false;
  if (keyword !== undefined && draft.strings.has(keyword)) return false;
  draft.strings.set(name, (draft.strings.get(name) ?? '') + value);
  draft.last = name;
  return true;
}

/** A name with spaces in it stands between U+2068 and U+2069 (gettext 0.22 and later). */
function referencesIn(words: string): readonly string[] {
  return (words.match(/\u2068[^\u2069]*\u2069\S*|\S+/gu) ?? []).map((each) =>
    each.replaceAll(/[\u2068\u2069]/gu, ''),
  );
}

function finished({ line, isObsolete, strings, comments }: Draft): Result<PoEntry, ReadProblem> {
  const source = strings.get('msgid');
  if (source === undefined) return failure({ place: `line ${line}`, message: 'The entry has no msgid' });
  const targets = Array.from(strings).filter(([keyword]) => keyword.startsWith('msgstr'));
  return success({
    line,
    isObsolete,
    context: strings.get('msgctxt') ?? null,
    source,
    plural: strings.get('msgid_plural') ?? null,
    targets: targets.map(([, target]) => target),
    ...comments,
  });
}
