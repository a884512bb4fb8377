/** Tokens by number, and what each weighs. Two are the same when their numbers are. */
export interface WeighedTokens {
  readonly ids: Uint32Array;
  readonly weights: Uint8Array;
  /** Of all together. */
  readonly weight: number;
}

/**
 * The least weight of tokens that have to be put in, taken out or replaced (by the heavier of both) to make one sequence
 * of the other: Levenshtein’s distance (“Binary codes capable of correcting deletions, insertions, and reversals”, Soviet
 * Physics Doklady 10, 1966) with the weights of Wagner and Fischer (“The String-to-String Correction Problem”, Journal of
 * the ACM 21, 1974). Infinity when it is more than `most`: rows that are beyond it already are not gone on with (Ukkonen,
 * “Algorithms for Approximate String Matching”, Information and Control 64, 1985). O(n · m), and O(m) memory.
 */
export function editDistance(a: WeighedTokens, b: WeighedTokens, most: number): number {
  // The difference of the weights has to be put in or taken out in any case.
  if (Math.abs(a.weight - b.weight) > most) return Infinity;
  let start = 0;
  let [endOfA, endOfB] = [a.ids.length, b.ids.length];
  // Replacing costs no more than a detour does, so that what is the same at both ends stays where it is.
  while (start < endOfA && start < endOfB && a.ids[start] === b.ids[start]) start++;
  while (endOfA > start && endOfB > start && a.ids[endOfA - 1] === b.ids[endOfB - 1]) {
    endOfA--;
    endOfB--;
  }
  const width = endOfB - start;
  const row = rowOf(width + 1);
  row[0] = 0;
  for (let j = 0; j < width; j++) row[j + 1] = (row[j] ?? 0) + (b.weights[start + j] ?? 0);
  for (let i = start; i < endOfA; i++) {
    const [id, weight] = [a.ids[i] ?? 0, a.weights[i] ?? 0];
    let diagonal: number = row[0] ?? 0;
    let left: number = diagonal + weight;
    row[0] = left;
    let least = left;
    for (let j = 0; j < width; j++) {
      const above = row[j + 1] ?? 0;
      const other = b.weights[start + j] ?? 0;
      const replaced = b.ids[start + j] === id ? diagonal : diagonal + (weight > other ? weight : other);
      const changed = left + other < above + weight ? left + other : above + weight;
      left = replaced < changed ? replaced : changed;
      if (left < least) least = left;
      diagonal = above;
      row[j + 1] = left;
    }
    if (least > most) return Infinity;
  }
  const distance = row[width] ?? 0;
  return distance > most ? Infinity : distance;
}

let kept = new Uint32Array(256);

/** One row for all: a lookup measures thousands of distances. */
function rowOf(length: number): Uint32Array {
  if (kept.length < length) kept = new Uint32Array(2 * length);
  return kept;
}
