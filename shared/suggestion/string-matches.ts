import { createCodePointIndex } from '../text/code-point-index.ts';
import { utf16 } from '../text/offset.ts';
import { leastScore, type Offer } from './offer.ts';
import { findOccurrences, type TaggedWords } from './tagged-words.ts';

/**
 * Words that were tagged before, wherever they stand again. Ranked by how consistently they carry the label: the rule of
 * succession with one imagined failure, so that once out of once is an even chance and nine out of nine is nearly sure.
 * Of two strings with one label that overlap the longer is meant. O(n + m log m) for m occurrences.
 */
export function findMatches(text: string, memory: readonly TaggedWords[]): readonly Offer[] {
  const consistent = memory.filter((entry) => scoreOf(entry) >= leastScore);
  const byWords = Map.groupBy(consistent, ({ words }) => words);
  const offsets = createCodePointIndex(text);
  const ends = new Map<string, number>();
  return findOccurrences(text, byWords.keys())
    .toSorted((a, b) => a.start - b.start || b.words.length - a.words.length)
    .flatMap(({ words, start }) =>
      (byWords.get(words) ?? []).flatMap((entry): Offer[] => {
        if (start < (ends.get(entry.label) ?? 0)) return [];
        ends.set(entry.label, start + words.length);
        const range = { start: utf16(start), end: utf16(start + words.length) };
        return [
          {
            id: `match-${entry.label}-${start}`,
            kind: 'match',
            label: entry.label,
            spans: [offsets.rangeToCodePoints(range)],
            words,
            links: [],
            attributes: { tagged: String(entry.tagged), occurrences: String(entry.occurrences) },
            score: scoreOf(entry),
            reasons: [
              {
                id: 'tagged-before',
                sentence: `The same words carry this label in ${entry.tagged} of ${entry.occurrences} places.`,
              },
            ],
          },
        ];
      }),
    );
}

/** What was tagged in several places is one memory. */
export function mergeMemories(memories: readonly (readonly TaggedWords[])[]): readonly TaggedWords[] {
  const merged = new Map<string, TaggedWords>();
  for (const entry of memories.flat()) {
    const key = `${entry.label}\n${entry.words}`;
    const { tagged = 0, occurrences = 0 } = merged.get(key) ?? {};
    merged.set(key, {
      ...entry,
      tagged: tagged + entry.tagged,
      occurrences: occurrences + entry.occurrences,
    });
  }
  return [...merged.values()];
}

function scoreOf({ tagged, occurrences }: TaggedWords): number {
  return Math.round((100 * tagged) / (Math.max(tagged, occurrences) + 1)) / 100;
}
