import type { GlossaryEntry, GlossaryTerm } from '../../../shared/glossary/glossary-entry.ts';
import { newSchemeId } from '../../../shared/scheme/new-id.ts';
import type { LanguageTag } from '../../../shared/translation/segment.ts';

/** What is known of a term before a person has written anything. */
export interface TermSeed {
  readonly language: LanguageTag;
  readonly term: string;
}

/** A term as it stands in the form: lists with a line for each. */
export interface TermDraft extends TermSeed {
  readonly variants: string;
  readonly forbidden: string;
  readonly partOfSpeech: string;
  readonly note: string;
}

export interface EntryDraft {
  readonly terms: readonly TermDraft[];
  readonly note: string;
}

/** `ordered`: the terms of the entry, in the order of the form. */
export function draftOf(
  entry: GlossaryEntry,
  ordered: readonly (readonly [LanguageTag, GlossaryTerm])[] = Object.entries(entry.terms),
): EntryDraft {
  const terms = ordered.map(([language, term]) => ({
    language,
    term: term.term,
    variants: (term.variants ?? []).join('\n'),
    forbidden: (term.forbidden ?? []).join('\n'),
    partOfSpeech: term.partOfSpeech ?? '',
    note: term.note ?? '',
  }));
  return { terms, note: entry.note ?? '' };
}

export function newTerm({ language, term }: TermSeed): TermDraft {
  return { language, term, variants: '', forbidden: '', partOfSpeech: '', note: '' };
}

/**
 * The entry that a draft means; null while it has no term at all. Languages without a term are left out. `before`: the
 * entry that is being changed, whose fields unknown to this version stay.
 */
export function entryOf(
  draft: EntryDraft,
  before: GlossaryEntry | null,
  taken: Iterable<string>,
): GlossaryEntry | null {
  const terms = draft.terms
    .filter(({ term }) => term.trim() !== '')
    .map((each) => [each.language, termOf(each, before?.terms[each.language])] as const);
  const [first] = terms;
  if (!first) return null;
  const { note: _, ...kept } = before ?? { id: newSchemeId(first[1].term, 'term', taken) };
  const note = draft.note.trim();
  return { ...kept, terms: Object.fromEntries(terms), ...(note !== '' && { note }) };
}

function termOf(draft: TermDraft, before: GlossaryTerm | undefined): GlossaryTerm {
  const {
    term: _,
    variants: _variants,
    forbidden: _forbidden,
    partOfSpeech: _part,
    note: _note,
    ...unknown
  } = before ?? { term: '' };
  const [variants, forbidden] = [linesOf(draft.variants), linesOf(draft.forbidden)];
  const [partOfSpeech, note] = [draft.partOfSpeech.trim(), draft.note.trim()];
  return {
    ...unknown,
    term: oneLine(draft.term),
    ...(variants.length > 0 && { variants }),
    ...(forbidden.length > 0 && { forbidden }),
    ...(partOfSpeech !== '' && { partOfSpeech }),
    ...(note !== '' && { note }),
  };
}

function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').map(oneLine))].filter((line) => line !== '');
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ');
}
