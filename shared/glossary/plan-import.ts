import { isSameJson } from '../json/same-json.ts';
import { newSchemeId } from '../scheme/new-id.ts';
import type { LanguageTag } from '../translation/segment.ts';
import type { GlossaryEntry, GlossaryTerm } from './glossary-entry.ts';
import { plainWord } from './inflection/word-stems.ts';

/** An entry as a file has it; null where the file has no ids. */
export interface ReadEntry {
  readonly id: string | null;
  readonly terms: Readonly<Record<LanguageTag, GlossaryTerm>>;
  readonly note?: string | undefined;
}

export interface GlossaryChange {
  readonly before: GlossaryEntry;
  readonly after: GlossaryEntry;
}

/** What an import does to a glossary: shown before anything is written. */
export interface GlossaryImport {
  readonly added: readonly GlossaryEntry[];
  readonly changed: readonly GlossaryChange[];
  /** The glossary has them already, with all that they say. */
  readonly skipped: readonly GlossaryEntry[];
}

/**
 * Fits what was read into a glossary. An entry is the same as one that is there when it has its id and a term in common, or
 * when all languages that both have agree on the term; then it adds to it: what both have, the file says anew, what only the
 * glossary has, stays. Two entries with one source term and different targets are two entries: which is meant, a
 * translator decides. O(entries).
 */
export function planGlossaryImport(
  glossary: readonly GlossaryEntry[],
  read: readonly ReadEntry[],
): GlossaryImport {
  const draft = new ImportDraft(glossary);
  for (const entry of read) draft.take(entry);
  return draft.finish();
}

class ImportDraft {
  readonly #before: ReadonlyMap<string, GlossaryEntry>;
  readonly #now: Map<string, GlossaryEntry>;
  /** Ids by language and term. */
  readonly #byTerm = new Map<string, Set<string>>();
  readonly #touched = new Set<string>();
  readonly #skipped = new Set<string>();

  constructor(glossary: readonly GlossaryEntry[]) {
    this.#before = new Map(glossary.map((entry) => [entry.id, entry]));
    this.#now = new Map(this.#before);
    for (const entry of glossary) this.#remember(entry);
  }

  take(read: ReadEntry): void {
    const known = this.#same(read);
    if (known) {
      const after = merged(known, read);
      if (isSameJson(after, known)) {
        if (!this.#touched.has(known.id)) this.#skipped.add(known.id);
        return;
      }
      this.#put(after);
      return;
    }
    const { id, ...rest } = read;
    this.#put({ id: this.#freeId(id, read), ...rest });
  }

  finish(): GlossaryImport {
    const touched = Array.from(this.#touched, (id) => ({
      before: this.#before.get(id),
      after: this.#now.get(id),
    }));
    return {
      added: touched.flatMap(({ before, after }) => (after && !before ? [after] : [])),
      changed: touched.flatMap(({ before, after }) => (after && before ? [{ before, after }] : [])),
      skipped: [...this.#skipped].flatMap((id) => {
        const entry = this.#touched.has(id) ? undefined : this.#before.get(id);
        return entry ? [entry] : [];
      }),
    };
  }

  #put(entry: GlossaryEntry): void {
    this.#now.set(entry.id, entry);
    this.#touched.add(entry.id);
    this.#remember(entry);
  }

  #remember({ id, terms }: GlossaryEntry): void {
    for (const [language, { term }] of Object.entries(terms)) {
      const key = termKey(language, term);
      const ids = this.#byTerm.get(key);
      if (ids) ids.add(id);
      else this.#byTerm.set(key, new Set([id]));
    }
  }

  #same(read: ReadEntry): GlossaryEntry | undefined {
    const named = read.id === null ? undefined : this.#now.get(read.id);
    if (named && shared(named, read).some(({ isSame }) => isSame)) return named;
    const candidates = Object.entries(read.terms).flatMap(([language, { term }]) => [
      ...(this.#byTerm.get(termKey(language, term)) ?? []),
    ]);
    return candidates
      .map((id) => this.#now.get(id))
      .find((entry) => entry !== undefined && shared(entry, read).every(({ isSame }) => isSame));
  }

  #freeId(wanted: string | null, { terms }: ReadEntry): string {
    if (wanted !== null && !this.#now.has(wanted)) return wanted;
    const [first] = Object.values(terms);
    return newSchemeId(wanted ?? first?.term ?? '', 'term', this.#now.keys());
  }
}

/** The languages that both have, and whether they agree. */
function shared(entry: GlossaryEntry, read: ReadEntry): readonly { readonly isSame: boolean }[] {
  return Object.entries(read.terms).flatMap(([language, { term }]) => {
    const own = Object.hasOwn(entry.terms, language) ? entry.terms[language] : undefined;
    return own ? [{ isSame: termKey(language, own.term) === termKey(language, term) }] : [];
  });
}

function termKey(language: LanguageTag, term: string): string {
  return `${language} ${plainWord(term.trim())}`;
}

function merged(entry: GlossaryEntry, read: ReadEntry): GlossaryEntry {
  const terms = { ...entry.terms };
  for (const [language, term] of Object.entries(read.terms)) {
    const own = Object.hasOwn(entry.terms, language) ? entry.terms[language] : undefined;
    terms[language] = own ? mergedTerm(own, term) : term;
  }
  return { ...entry, terms, ...(read.note !== undefined && { note: read.note }) };
}

function mergedTerm(own: GlossaryTerm, read: GlossaryTerm): GlossaryTerm {
  const isSameTerm = plainWord(own.term) === plainWord(read.term);
  const variants = union(own.variants, read.variants);
  const forbidden = union(own.forbidden, read.forbidden);
  return {
    ...own,
    ...Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)),
    // How a term is written at the head of a sentence is no reason to change it.
    term: isSameTerm ? own.term : read.term,
    ...(variants && { variants }),
    ...(forbidden && { forbidden }),
  };
}

function union(
  own: readonly string[] | undefined,
  read: readonly string[] | undefined,
): readonly string[] | undefined {
  return own && read ? [...new Set([...own, ...read])] : (own ?? read);
}
