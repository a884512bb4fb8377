import type { Utf16Range } from '../text/offset.ts';
import type { LanguageTag } from '../translation/segment.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import { allowedWords, findTerms, termIn, type GlossaryMatch } from './glossary-terms.ts';

/** Where a translation goes against the glossary. Places are in UTF-16 units of the two texts. */
export interface GlossaryFinding {
  readonly kind: 'missing-term' | 'forbidden-term';
  readonly entry: GlossaryEntry;
  /** The words of the source that ask for the term, or the forbidden words of the target. */
  readonly saw: string;
  /** What the target may say for it, the preferred first. */
  readonly expected: readonly string[];
  /** Where the source has the term. */
  readonly source: readonly Utf16Range[];
  /** Where the forbidden words stand; empty for a missing term. */
  readonly target: readonly Utf16Range[];
}

export interface GlossaryTexts {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
}

/**
 * Terms of the source that the target does not render as the glossary has them, and forbidden words in the target.
 *
 * Once is enough, however often the source has a term: the second time may be a pronoun. Where several entries have the
 * same words in the source, one of their terms is enough. A word that is only derived from a term asks for nothing.
 * Forbidden words count where the source speaks of the entry's concept, or the entry has no words for it: "foreign
 * secretary" is wrong for a "menteri luar negeri", and right in an article about London.
 */
export function glossaryFindings(
  entries: readonly GlossaryEntry[],
  { source, target, sourceLanguage, targetLanguage }: GlossaryTexts,
): readonly GlossaryFinding[] {
  const inSource = findTerms(entries, source, sourceLanguage).filter(({ form }) => form !== 'derived');
  const inTarget = findTerms(entries, target, targetLanguage);
  const said = new Set(inTarget.filter(isAllowed).map(({ value }) => value.entry));
  const found: GlossaryFinding[] = [];
  for (const [entry, places] of byEntry(inSource)) {
    const expected = allowedWords(entry, targetLanguage);
    const isMissing = expected.length > 0 && !places.some((place) => isSaid(place, inSource, said));
    // Forbidden words in its place say the same, and say where.
    const isReplaced = inTarget.some(({ value }) => value.entry === entry && value.kind === 'forbidden');
    const [first] = places;
    if (isMissing && !isReplaced && first)
      found.push({
        kind: 'missing-term',
        entry,
        saw: source.slice(first.start, first.end),
        expected,
        source: places.map(rangeOf),
        target: [],
      });
  }
  const asked = new Set(inSource.map(({ value }) => value.entry));
  const forbidden = inTarget.filter((place) => !isAllowed(place) && !isAllowedFor(place, inTarget, asked));
  for (const [entry, places] of byEntry(forbidden)) {
    const [first] = places;
    const asking = inSource.filter(({ value }) => value.entry === entry);
    if (!first || (asking.length === 0 && termIn(entry, sourceLanguage))) continue;
    found.push({
      kind: 'forbidden-term',
      entry,
      saw: target.slice(first.start, first.end),
      expected: allowedWords(entry, targetLanguage),
      source: asking.map(rangeOf),
      target: places.map(rangeOf),
    });
  }
  return found;
}

/** Whether the target has a term for what stands there, of this entry or of another with the same words. */
function isSaid(
  place: GlossaryMatch,
  inSource: readonly GlossaryMatch[],
  said: ReadonlySet<GlossaryEntry>,
): boolean {
  return inSource.some(
    ({ start, end, value }) => start === place.start && end === place.end && said.has(value.entry),
  );
}

/** Whether the same words are the term of another entry that the source asks for. */
function isAllowedFor(
  place: GlossaryMatch,
  inTarget: readonly GlossaryMatch[],
  asked: ReadonlySet<GlossaryEntry>,
): boolean {
  return inTarget.some(
    (other) =>
      other.start === place.start &&
      other.end === place.end &&
      isAllowed(other) &&
      asked.has(other.value.entry),
  );
}

function isAllowed({ value }: GlossaryMatch): boolean {
  return value.kind !== 'forbidden';
}

function byEntry(matches: readonly GlossaryMatch[]): ReadonlyMap<GlossaryEntry, readonly GlossaryMatch[]> {
  return Map.groupBy(matches, ({ value }) => value.entry);
}

function rangeOf({ start, end }: Utf16Range): Utf16Range {
  return { start, end };
}
