import { isForLanguage } from '../translation/import/assign-units.ts';
import type { LanguageTag } from '../translation/segment.ts';
import { BestMatches, type MemoryQuery } from './best-matches.ts';
import { findInMemory, type Concordance, type ConcordanceQuery } from './concordance.ts';
import { FuzzyIndex } from './fuzzy-index.ts';
import type { MemoryMatch } from './memory-match.ts';
import type { MemoryUnit } from './memory-unit.ts';

export interface LanguagePair {
  readonly sourceLanguage: LanguageTag;
  readonly targetLanguage: LanguageTag;
}

interface PairMemory extends LanguagePair {
  readonly index: FuzzyIndex;
}

/** Everything that was translated, file by file: an article’s segments, or the units of an imported memory. */
export class TranslationMemory {
  readonly #files = new Map<string, readonly MemoryUnit[]>();
  readonly #pairs = new Map<string, PairMemory>();

  get size(): number {
    let size = 0;
    for (const units of this.#files.values()) size += units.length;
    return size;
  }

  /** In place of what the file had before. */
  put(file: string, units: readonly MemoryUnit[]): void {
    for (const unit of this.#files.get(file) ?? []) this.#pair(unit).index.delete(unit);
    if (units.length === 0) this.#files.delete(file);
    else this.#files.set(file, units);
    for (const unit of units) this.#pair(unit).index.add(unit);
  }

  /** The best first; none has the same target as another. */
  lookUp(query: MemoryQuery, wanted: Partial<LanguagePair>): readonly MemoryMatch[] {
    const best = new BestMatches(query);
    for (const pair of this.#pairs.values()) if (isFor(pair, wanted)) pair.index.find(query, best);
    return best.ranked();
  }

  /** Where words stand in sources and targets. */
  concordance(query: ConcordanceQuery, wanted: Partial<LanguagePair>): Concordance {
    return findInMemory(this.#unitsFor(wanted), query);
  }

  *#unitsFor(wanted: Partial<LanguagePair>): Generator<MemoryUnit> {
    for (const units of this.#files.values()) for (const unit of units) if (isFor(unit, wanted)) yield unit;
  }

  #pair({ sourceLanguage, targetLanguage }: LanguagePair): PairMemory {
    const key = `${sourceLanguage} ${targetLanguage}`.toLowerCase();
    const known = this.#pairs.get(key);
    if (known) return known;
    const fresh = { sourceLanguage, targetLanguage, index: new FuzzyIndex() };
    this.#pairs.set(key, fresh);
    return fresh;
  }
}

/** `en-GB` is English, and a file that does not say its language is taken at its word. */
function isFor(given: LanguagePair, { sourceLanguage, targetLanguage }: Partial<LanguagePair>): boolean {
  return (
    (sourceLanguage === undefined ||
      isForLanguage(given.sourceLanguage, sourceLanguage) ||
      sourceLanguage === 'und') &&
    (targetLanguage === undefined || isForLanguage(given.targetLanguage, targetLanguage))
  );
}
