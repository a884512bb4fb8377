/** Two sources are the same when they differ in white space alone: many formats have no line breaks inside a segment. */
export function sourceKey(source: string): string {
  return source.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** How much of their words two sources share, from 0 to 1 (Sørensen–Dice over the words, with case folded). O(n + m). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}

export function wordsOf(source: string): ReadonlySet<string> {
  return new Set(source.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu));
}
