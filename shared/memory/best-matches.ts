import { normalForm } from './match-text.ts';
import { byRank, matchOf, type MemoryMatch } from './memory-match.ts';
import type { MemoryUnit } from './memory-unit.ts';
import { leastSimilarity } from './similarity.ts';

/** What is looked up: a segment, and who it is between. */
export interface MemoryQuery {
  readonly source: string;
  /** The source words of the neighbours; null at an end of the article. Absent: not known. */
  readonly previous?: string | null | undefined;
  readonly next?: string | null | undefined;
  /** The segment itself is never offered. */
  readonly except?: { readonly file: string; readonly segment: string } | undefined;
  readonly limit: number;
  /** In per cent; at least `leastSimilarity`. */
  readonly least?: number | undefined;
}

/** Keeps the best matches of a query, one for each target. */
export class BestMatches {
  readonly least: number;
  readonly #query: MemoryQuery;
  readonly #context: readonly (string | null | undefined)[];
  readonly #byTarget = new Map<string, MemoryMatch>();
  /** Units by their words: how often a match was translated so. */
  readonly #counts = new Map<string, number>();
  #best: readonly MemoryMatch[] | null = null;

  constructor(query: MemoryQuery) {
    this.#query = query;
    this.#context = [query.previous, query.next].map(normalNeighbour);
    this.least = Math.max(leastSimilarity, query.least ?? leastSimilarity);
  }

  add(unit: MemoryUnit, similarity: number): void {
    const { except } = this.#query;
    if (except && unit.segment === except.segment && unit.file === except.file) return;
    const match = matchOf(unit, similarity === 100 && this.#isInContext(unit) ? 101 : similarity);
    if (match.score < this.least) return;
    const key = pairKey(unit);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    const target = normalForm(unit.target);
    const known = this.#byTarget.get(target);
    if (!known || byRank(match, known) < 0) this.#byTarget.set(target, match);
    this.#best = null;
  }

  /** Whether something no more alike than `most` can no longer be among them. */
  isFullAbove(most: number): boolean {
    const worst = this.ranked()[this.#query.limit - 1];
    return worst !== undefined && worst.score > (most === 100 ? 101 : most);
  }

  ranked(): readonly MemoryMatch[] {
    this.#best ??= Array.from(this.#byTarget.values())
      .toSorted(byRank)
      .slice(0, this.#query.limit)
      .map((match) => ({ ...match, others: (this.#counts.get(pairKey(match.unit)) ?? 1) - 1 }));
    return this.#best;
  }

  /** Both neighbours are known and the same, and at least one is there: a lone headline has no context. */
  #isInContext({ previous, next }: MemoryUnit): boolean {
    const [before, after] = [previous, next].map(normalNeighbour);
    return (
      before !== undefined &&
      after !== undefined &&
      (before !== null || after !== null) &&
      before === this.#context[0] &&
      after === this.#context[1]
    );
  }
}

function pairKey({ source, target }: MemoryUnit): string {
  return JSON.stringify([normalForm(source), normalForm(target)]);
}

function normalNeighbour(text: string | null | undefined): string | null | undefined {
  return typeof text === 'string' ? normalForm(text) : text;
}
