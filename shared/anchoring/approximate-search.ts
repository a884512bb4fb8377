/** Where a pattern stands in a text but for some edits. In UTF-16 units; half-open. */
export interface ApproximateMatch {
  readonly start: number;
  readonly end: number;
  /** Characters to insert, delete or replace. */
  readonly edits: number;
}

/**
 * The place in the text that a pattern is nearest to by edit distance, and how near the pattern comes anywhere that does not
 * overlap it; null for an empty pattern. Sellers' dynamic programming ("The Theory and Computation of Evolutionary
 * Distances", Journal of Algorithms 1, 1980), with the start of each match carried along. O(mn) in time, O(m) in memory
 * beside the O(n) ends.
 */
export function nearestMatch(
  text: string,
  pattern: string,
): { readonly best: ApproximateMatch; readonly secondEdits: number } | null {
  if (pattern === '') return null;
  const ends = matchEnds(text, pattern);
  let best: ApproximateMatch | null = null;
  for (const match of ends) if (!best || match.edits < best.edits) best = match;
  if (!best) return null;
  let secondEdits = pattern.length;
  for (const { start, end, edits } of ends)
    if ((end <= best.start || start >= best.end) && edits < secondEdits) secondEdits = edits;
  return { best, secondEdits };
}

/** Characters to insert, delete or replace to make one text the other (Levenshtein). O(mn). */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line++) {
    const next = [line];
    for (let column = 1; column <= other.length; column++) {
      const replaced = at(row, column - 1) + (one.charAt(line - 1) === other.charAt(column - 1) ? 0 : 1);
      next.push(Math.min(replaced, at(row, column) + 1, at(next, column - 1) + 1));
    }
    row = next;
  }
  return at(row, other.length);
}

/** The best match that ends at each place of the text. */
function matchEnds(text: string, pattern: string): readonly ApproximateMatch[] {
  const height = pattern.length;
  let edits = Array.from({ length: height + 1 }, (_, row) => row);
  let starts = Array.from({ length: height + 1 }, () => 0);
  const ends: ApproximateMatch[] = [];
  for (let column = 1; column <= text.length; column++) {
    const nextEdits = [0];
    const nextStarts = [column];
    const unit = text.charCodeAt(column - 1);
    for (let row = 1; row <= height; row++) {
      const replaced = at(edits, row - 1) + (pattern.charCodeAt(row - 1) === unit ? 0 : 1);
      const inserted = at(edits, row) + 1;
      const deleted = at(nextEdits, row - 1) + 1;
      const least = Math.min(replaced, inserted, deleted);
      nextEdits.push(least);
      nextStarts.push(
        least === replaced
          ? at(starts, row - 1)
          : least === inserted
            ? at(starts, row)
            : at(nextStarts, row - 1),
      );
    }
    edits = nextEdits;
    starts = nextStarts;
    ends.push({ start: at(starts, height), end: column, edits: at(edits, height) });
  }
  return ends;
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
