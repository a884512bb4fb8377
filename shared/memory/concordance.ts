import { foldText } from '../search/fold.ts';
import { createMatcher } from '../search/matcher.ts';
import { parseQuery } from '../search/query.ts';
import { byCodeUnit } from '../text/code-unit-order.ts';
import type { Utf16Range } from '../text/offset.ts';
import type { MemoryUnit } from './memory-unit.ts';

export type ConcordanceSide = 'source' | 'target' | 'both';

export interface ConcordanceQuery {
  /** Words, "phrases" and beginnings*, as the search of the corpus has them. */
  readonly words: string;
  readonly side: ConcordanceSide;
  readonly limit: number;
}

/** A unit that has the words, and where: in UTF-16 of its source and of its target. */
export interface ConcordanceHit {
  readonly unit: MemoryUnit;
  readonly inSource: readonly Utf16Range[];
  readonly inTarget: readonly Utf16Range[];
}

export interface Concordance {
  /** The latest first. The same source with the same target is shown once. */
  readonly hits: readonly ConcordanceHit[];
  /** How many there are, shown or not. */
  readonly total: number;
}

/** Looks through every unit, without case and accents. O(units). */
export function findInMemory(
  units: Iterable<MemoryUnit>,
  { words, side, limit }: ConcordanceQuery,
): Concordance {
  const query = parseQuery({ words, regularExpression: false, matchCase: false });
  if (!query.ok || query.value.kind !== 'words') return { hits: [], total: 0 };
  const matcher = createMatcher(query.value);
  const longest = query.value.terms
    .flatMap(({ tokens }) => tokens)
    .reduce((long, token) => (token.length > long.length ? token : long), '');
  // Most units do not have the longest word at all: one look instead of a search.
  const mayHave = (text: string) =>
    (beyondAscii.test(text) ? foldText(text).text : text.toLowerCase()).includes(longest);
  const find = (text: string) => (mayHave(text) ? matcher.inText(text) : []);
  const found = new Map<string, ConcordanceHit>();
  for (const unit of units) {
    const inSource = side === 'target' ? [] : find(unit.source);
    const inTarget = side === 'source' ? [] : find(unit.target);
    if (inSource.length === 0 && inTarget.length === 0) continue;
    const key = JSON.stringify([unit.source, unit.target]);
    const known = found.get(key);
    if (!known || byTime(unit, known.unit) < 0) found.set(key, { unit, inSource, inTarget });
  }
  const hits = Array.from(found.values()).toSorted((a, b) => byTime(a.unit, b.unit));
  return { hits: hits.slice(0, limit), total: hits.length };
}

const beyondAscii = /[^\0-\x7f]/;

function byTime(a: MemoryUnit, b: MemoryUnit): number {
  return (
    byCodeUnit(b.time ?? '', a.time ?? '') ||
    byCodeUnit(a.file, b.file) ||
    byCodeUnit(a.segment ?? '', b.segment ?? '')
  );
}
