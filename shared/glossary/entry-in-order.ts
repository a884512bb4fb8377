import { inOrder, type JsonObject } from '../json/write-json.ts';
import type { GlossaryEntry } from './glossary-entry.ts';

/** An entry as it is written: fields and languages in a fixed order, fields that this version does not know behind them. */
export function entryInOrder(entry: GlossaryEntry): JsonObject {
  const terms = Object.entries(entry.terms).map(
    ([language, term]) =>
      [language, inOrder(term, ['term', 'variants', 'forbidden', 'partOfSpeech', 'note'])] as const,
  );
  return inOrder({ ...entry, terms: inOrder(Object.fromEntries(terms), []) }, ['id', 'terms', 'note']);
}
