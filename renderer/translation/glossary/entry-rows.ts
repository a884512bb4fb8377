import type { GlossaryEntry } from '../../../shared/glossary/glossary-entry.ts';
import { foldText } from '../../../shared/search/fold.ts';
import { entryName } from './glossary.ts';

/** The entries that have all the words in some term, variant, forbidden word or note; by name. */
export function entryRows(glossary: readonly GlossaryEntry[], query: string): readonly GlossaryEntry[] {
  const words = foldText(query).text.split(/\s+/u).filter(Boolean);
  const found = glossary.filter((entry) => {
    const text = foldText(textOf(entry)).text;
    return words.every((word) => text.includes(word));
  });
  return found.toSorted((a, b) => entryName(a).localeCompare(entryName(b)));
}

function textOf({ id, terms, note = '' }: GlossaryEntry): string {
  return Object.values(terms)
    .flatMap((term) => [term.term, ...(term.variants ?? []), ...(term.forbidden ?? []), term.note ?? ''])
    .concat(id, note)
    .join(' ');
}
