import { BestMatches, type MemoryQuery } from './best-matches.ts';
import { CandidateIndex } from './candidates.ts';
import { matchText, normalForm } from './match-text.ts';
import type { MemoryMatch } from './memory-match.ts';
import type { MemoryUnit } from './memory-unit.ts';
import { similarity, Vocabulary, type Comparable } from './similarity.ts';

interface Entry {
  readonly text: Comparable;
  /** With this source; none when all have been taken out. */
  readonly units: Set<MemoryUnit>;
}

/**
 * Units of one pair of languages, found by how like their source is. Each source is compared once, however often it was
 * translated. What it answers is what comparing with every unit would.
 */
export class FuzzyIndex {
  readonly #words = new Vocabulary();
  readonly #candidates = new CandidateIndex();
  /** By place in the candidates. */
  readonly #entries: Entry[] = [];
  readonly #bySource = new Map<string, Entry>();

  add(unit: MemoryUnit): void {
    const text = matchText(unit.source);
    const known = this.#bySource.get(text.normal);
    if (known) known.units.add(unit);
    else {
      const entry = { text: this.#words.keep(text), units: new Set([unit]) };
      this.#bySource.set(text.normal, entry);
      this.#entries[this.#candidates.add(entry.text)] = entry;
    }
  }

  /** A source without units stays known: what goes is most often about to come back, in a sidecar that is read again. */
  delete(unit: MemoryUnit): void {
    this.#bySource.get(normalForm(unit.source))?.units.delete(unit);
  }

  /** Into what is best so far, most alike first. */
  find(query: MemoryQuery, best: BestMatches): void {
    const text = this.#words.look(matchText(query.source));
    for (const { place, most } of this.#candidates.find(text, best.least)) {
      // No candidate after this one can be more alike.
      if (best.isFullAbove(most)) return;
      const entry = this.#entries[place];
      if (!entry || entry.units.size === 0) continue;
      const alike = similarity(text, entry.text, best.least);
      if (alike >= best.least) for (const unit of entry.units) best.add(unit, alike);
    }
  }
}

/** What the index answers, by comparing with every unit: the measure for its tests and its speed. O(units). */
export function scanUnits(units: Iterable<MemoryUnit>, query: MemoryQuery): readonly MemoryMatch[] {
  const words = new Vocabulary();
  const text = words.keep(matchText(query.source));
  const best = new BestMatches(query);
  for (const unit of units) {
    const alike = similarity(text, words.look(matchText(unit.source)), best.least);
    if (alike >= best.least) best.add(unit, alike);
  }
  return best.ranked();
}
