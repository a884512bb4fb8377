/** Half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text that all of `over` cover whole, in the order in which they were given. */
export interface Piece<Item extends Stretch> extends Stretch {
  readonly over: readonly Item[];
}

/**
 * A text cut wherever one of the stretches begins or ends, so that stretches that overlap or cross can be shown by elements,
 * which cannot. Stretches may be empty or lie outside: then they cover nothing. O(n · m) for n cuts and m stretches, both few.
 */
export function piecesOf<Item extends Stretch>(
  length: number,
  stretches: readonly Item[],
): readonly Piece<Item>[] {
  const cuts = new Set([0, length]);
  for (const { start, end } of stretches)
    for (const cut of [start, end]) if (cut > 0 && cut < length) cuts.add(cut);
  const places = [...cuts].toSorted((one, other) => one - other);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    return { start, end, over: stretches.filter((each) => each.start <= start && each.end >= end) };
  });
}
